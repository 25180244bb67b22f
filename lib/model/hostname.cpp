// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/hostname.h"

#include <QRegularExpression>
#include <QUrl>

namespace portwright {

using namespace Qt::StringLiterals;

bool isIpLiteral(const QString &host)
{
    static const QRegularExpression v4(
        u"\\A((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!\\z)|\\z)){4}\\z"_s);
    static const QRegularExpression v6(
        u"\\A[0-9a-fA-F:.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%\\w+)?\\z"_s);
    if (v4.match(host).hasMatch())
        return true;
    if (!v6.match(host).hasMatch())
        return false;
    QUrl url; // Qt knows the grammar of IPv6 literals (RFC 3986, section 3.2.2)
    url.setHost(host.section(u'%', 0, 0), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

std::variant<QString, HostNameFault> parseHostName(const QString &typed)
{
    QString host = typed.trimmed();
    if (host.isEmpty())
        return HostNameFault::Empty;
    if (host.contains(u"://"_s) || host.contains(u'/'))
        return HostNameFault::IsUrl;
    static const QRegularExpression blank(u"\\s"_s);
    if (host.contains(blank))
        return HostNameFault::ContainsBlank;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (isIpLiteral(host))
        return host.toLower();
    static const QRegularExpression withPort(u"^[^:]+:\\d+$"_s);
    if (withPort.match(host).hasMatch())
        return HostNameFault::ContainsPort;
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.size() > 253)
        return HostNameFault::TooLong;
    const QString ascii = QString::fromLatin1(QUrl::toAce(host)).toLower();
    static const QRegularExpression labels(
        u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$"_s);
    if (!labels.match(ascii).hasMatch())
        return HostNameFault::IllegalCharacter;
    if (ascii.size() > 253)
        return HostNameFault::TooLong;
    return ascii;
}

bool isWithinDomain(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u"."_s + domain);
}

} // namespace portwright
