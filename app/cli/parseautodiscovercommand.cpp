// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parseautodiscovercommand.h"

#include "ui/findings/discoveryjson.h"

namespace portwright {

using namespace Qt::StringLiterals;

CommandLine::Synopsis ParseAutodiscoverCommand::synopsis()
{
    return { u"parse-autodiscover"_s, u"parse-autodiscover FILE --address ADDRESS"_s,
        tr("Shows what an Autodiscover response means."),
        tr("Prints JSON: the settings or the redirect for this address, or why the document is "
           "refused.") };
}

std::variant<QJsonObject, QString> ParseAutodiscoverCommand::understand(
    const QByteArray &document, const MailAddress &address) const
{
    const AutodiscoverAnswer answer = parseAutodiscover(document, address);
    if (const auto *fault = std::get_if<DocumentFault>(&answer))
        return toId(*fault);
    return autodiscoverJson(answer);
}

} // namespace portwright
