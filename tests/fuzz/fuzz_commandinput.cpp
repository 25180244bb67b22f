// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settingsfile.h"
#include "assistant/accountverdict.h"
#include "diagnosis/evidencejson.h"
#include "diagnosis/replyclassifier.h"
#include "model/hostname.h"

#include <QJsonDocument>

using namespace portwright;

namespace {

void checkServer(const SavedServer &server)
{
    if (server.endpoint.port == 0
        || !std::holds_alternative<QString>(parseHostName(server.endpoint.host)))
        qFatal("settings that lead nowhere, and no complaint");
    if (server.username.contains(u'\n') || server.username.contains(u'\r'))
        qFatal("a user name of two lines");
}

} // namespace

/// The JSON that commands are given: settings for `send` and `export`, evidence for `classify`, the
/// journal that `batch` resumes. What is taken without a complaint is fit to be used.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray document(reinterpret_cast<const char *>(data), qsizetype(size));
    CommandLine forSending({}, {});
    const SavedSettings settings = readSettings(forSending, document);
    if (!forSending.fault()) {
        checkServer(settings);
        if (settings.incoming)
            checkServer(*settings.incoming);
    }
    CommandLine forExport({}, { { QStringLiteral("accept-server"), {}, QStringLiteral("HOST") } });
    forExport.parse({});
    const auto account = readAccount(forExport, document);
    if (account.has_value() == forExport.fault().has_value())
        qFatal("neither an account nor a complaint, or both");

    const QJsonObject object = QJsonDocument::fromJson(document).object();
    const auto evidence = evidenceFromJson(object);
    if (const auto *given = std::get_if<ReplyEvidence>(&evidence))
        (void)classify(*given);
    (void)accountVerdict(object);
    return 0;
}
