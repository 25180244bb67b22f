// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/keychainconsent.h"

#include "discovery/registrabledomain.h"
#include "model/hostname.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

std::optional<QString> ownKeychainEntry(const QString &named, const MailAddress &address)
{
    static const QStringList yes { u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s, u"ja"_s, u"j"_s,
        u"wahr"_s };
    if (yes.contains(named.toLower()))
        return address.toString();
    const auto parsed = MailAddress::parse(named);
    const auto *own = std::get_if<MailAddress>(&parsed);
    if (!own || accountKey(*own) != accountKey(address))
        return std::nullopt;
    return own->toString();
}

QString serverToAgreeTo(
    const MailAddress &address, const QStringList &hosts, const QStringList &agreed)
{
    const QString registered = registrableDomain(address.asciiDomain());
    const QString domain = registered.isEmpty() ? address.asciiDomain() : registered;
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const QString &host) {
        return !host.isEmpty() && !isWithinDomain(host, domain) && !agreed.contains(host);
    });
    return found == hosts.end() ? QString() : *found;
}

QString accountKey(const MailAddress &address)
{
    return address.localPart().toCaseFolded() + u'@' + address.asciiDomain();
}

} // namespace portwright
