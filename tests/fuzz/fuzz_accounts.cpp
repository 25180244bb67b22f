// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/profile.h"
#include "discovery/declaredserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace portwright;

/// A file of saved accounts in which anything may stand: what is taken for an account is one that
/// can be checked, and is the same when it was saved again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    const QJsonArray accounts
        = QJsonDocument::fromJson(file).object()[QStringLiteral("accounts")].toArray();
    for (const QJsonValueConstRef account : accounts) {
        const auto profile = profileFromJson(account.toObject());
        if (!profile)
            continue;
        const auto again = profileFromJson(toJson(*profile));
        if (!again || *again != *profile)
            qFatal("saved, and not the same");
        for (const Half half : { Half::Outgoing, Half::Incoming }) {
            const auto &server = profile->settings.server(half);
            if (server && !isUsableUsername(server->username))
                qFatal("a user name that no session can use");
        }
    }
    return 0;
}
