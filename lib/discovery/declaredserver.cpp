// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/declaredserver.h"

#include "model/hostname.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    bool isAscii(const QString &text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    }

    /// Letters, marks and digits of any script, and hyphens: what looks like a dot, a slash or
    /// nothing at all is no part of a name.
    bool isPlainLabel(const QString &label)
    {
        static const QRegularExpression pattern(u"^[\\p{L}\\p{M}\\p{Nd}-]+$"_s);
        return pattern.match(label).hasMatch();
    }

} // namespace

QString withAddressFilledIn(const QString &form, const MailAddress &address)
{
    static const QRegularExpression placeholder(u"%EMAIL(ADDRESS|LOCALPART|DOMAIN)%"_s);
    QString filled;
    qsizetype done = 0;
    auto matches = placeholder.globalMatch(form);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(form).sliced(done, match.capturedStart() - done);
        const QStringView name = match.capturedView(1);
        if (name == u"ADDRESS")
            filled += address.toString();
        else if (name == u"LOCALPART")
            filled += address.localPart();
        else
            filled += address.domain();
        done = match.capturedEnd();
    }
    filled += QStringView(form).sliced(done);
    return filled;
}

std::optional<QString> declaredHost(const QString &declared)
{
    if (declared.contains(u':') || isIpLiteral(declared)) {
        // A zone means something on one computer only (RFC 4007, section 6).
        const bool isBare = !declared.contains(u'%') && !declared.contains(u'[');
        const QHostAddress literal(declared);
        if (!isBare || !isIpLiteral(declared) || literal.isNull())
            return {};
        return literal.toString().toLower();
    }
    return declaredDomain(declared);
}

std::optional<QString> declaredDomain(const QString &declared)
{
    constexpr qsizetype most = 253; // RFC 1035, section 2.3.4, less its length octets
    if (declared.size() > most + 1)
        return {};
    const QString name = declared.endsWith(u'.') ? declared.chopped(1) : declared;
    if (!isAscii(name)) {
        const QStringList labels = name.split(u'.');
        if (!std::all_of(labels.begin(), labels.end(), isPlainLabel))
            return {};
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(name)).toLower();
    static const QRegularExpression labels(
        u"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    static const QRegularExpression number(u"(^|\\.)[0-9]+$"_s); // RFC 1123, section 2.1
    if (ascii.size() > most || !labels.match(ascii).hasMatch() || number.match(ascii).hasMatch())
        return {};
    return ascii;
}

std::optional<quint16> declaredPort(const QString &declared)
{
    static const QRegularExpression digits(u"^[0-9]{1,5}$"_s);
    if (!digits.match(declared).hasMatch())
        return {};
    const int port = declared.toInt();
    return port >= 1 && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

bool isUsableUsername(const QString &username)
{
    constexpr qsizetype most = 512;
    return !username.isEmpty() && username.size() <= most
        && std::none_of(username.begin(), username.end(),
            [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString toId(AuthMethod method)
{
    switch (method) {
    case AuthMethod::PasswordCleartext:
        return u"password-cleartext"_s;
    case AuthMethod::PasswordEncrypted:
        return u"password-encrypted"_s;
    case AuthMethod::AppPassword:
        return u"app-password"_s;
    case AuthMethod::Gssapi:
        return u"GSSAPI"_s;
    case AuthMethod::Ntlm:
        return u"NTLM"_s;
    case AuthMethod::OAuth2:
        return u"OAuth2"_s;
    case AuthMethod::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString toId(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Type:
        return u"type"_s;
    case SkipReason::HostName:
        return u"hostname"_s;
    case SkipReason::Port:
        return u"port"_s;
    case SkipReason::SocketType:
        return u"socketType"_s;
    case SkipReason::Authentication:
        return u"authentication"_s;
    case SkipReason::Username:
        return u"username"_s;
    }
    Q_UNREACHABLE();
}

QString toId(SkippedServer::Direction direction)
{
    return direction == SkippedServer::Direction::Incoming ? u"incoming"_s : u"outgoing"_s;
}

} // namespace portwright
