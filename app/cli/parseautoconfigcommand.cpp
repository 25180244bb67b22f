// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parseautoconfigcommand.h"

#include "discovery/autoconfigparser.h"
#include "ui/findings/discoveryjson.h"

namespace portwright {

using namespace Qt::StringLiterals;

CommandLine::Synopsis ParseAutoconfigCommand::synopsis()
{
    return { u"parse-autoconfig"_s, u"parse-autoconfig FILE --address ADDRESS"_s,
        tr("Shows what a mail autoconfig document means."),
        tr("Prints JSON: the settings for this address, or why the document is refused.") };
}

std::variant<QJsonObject, QString> ParseAutoconfigCommand::understand(
    const QByteArray &document, const MailAddress &address) const
{
    const auto parsed = parseAutoconfig(document, address);
    if (const auto *fault = std::get_if<DocumentFault>(&parsed))
        return toId(*fault);
    return autoconfigJson(std::get<PublishedSettings>(parsed));
}

} // namespace portwright
