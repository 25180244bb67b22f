// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportrelays.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// msmtp takes the first and the last double quote away and has no escapes.
    QString msmtpQuoted(const QString &text) { return u'"' + text + u'"'; }

    /// Without TLS msmtp sends a cleartext password only if the mechanism is named.
    QString msmtpAuth(const ServerSettings &server)
    {
        if (server.authentication() == AuthMethod::OAuth2)
            return server.mechanism.toLower();
        if (server.endpoint.tls != TlsMode::None)
            return u"on"_s;
        return server.mechanism.isEmpty() ? u"plain"_s : server.mechanism.toLower();
    }

} // namespace

QByteArray msmtpConfiguration(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    const bool isEncrypted = server.endpoint.tls != TlsMode::None;
    const QString account = settings.address.asciiDomain();
    QStringList lines { u"account "_s + account, u"host "_s + server.endpoint.host,
        u"port "_s + QString::number(server.endpoint.port),
        isEncrypted ? u"tls on"_s : u"tls off"_s };
    if (isEncrypted)
        lines << (server.endpoint.tls == TlsMode::StartTls ? u"tls_starttls on"_s
                                                           : u"tls_starttls off"_s);
    if (isEncrypted && !server.fingerprint.isEmpty())
        lines << u"tls_fingerprint "_s + QString::fromLatin1(server.fingerprint.toHex(':'));
    lines << u"auth "_s + msmtpAuth(server) << u"user "_s + msmtpQuoted(server.username)
          << u"from "_s + msmtpQuoted(settings.address.forEnvelope()) << QString()
          << u"account default : "_s + account;
    return (lines.join(u'\n') + u'\n').toUtf8();
}

QByteArray postfixRelay(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    const QString &host = server.endpoint.host;
    const QString nextHop = u"[%1]:%2"_s.arg(host.contains(u':') ? u"ipv6:"_s + host : host)
                                .arg(server.endpoint.port);
    QStringList lines { u"# /etc/postfix/main.cf"_s, u"relayhost = "_s + nextHop,
        u"smtp_sasl_auth_enable = yes"_s,
        u"smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd"_s,
        u"smtp_sasl_security_options = noanonymous"_s };
    if (server.endpoint.tls == TlsMode::None) {
        lines << u"smtp_tls_security_level = none"_s;
    } else if (server.fingerprint.isEmpty()) {
        lines << u"smtp_tls_security_level = secure"_s
              << u"smtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt"_s;
    } else {
        lines << u"smtp_tls_security_level = fingerprint"_s
              << u"smtp_tls_fingerprint_digest = sha256"_s
              << u"smtp_tls_fingerprint_cert_match = "_s
                + QString::fromLatin1(server.fingerprint.toHex(':')).toUpper();
    }
    if (server.endpoint.tls == TlsMode::Implicit)
        lines << u"smtp_tls_wrappermode = yes"_s;
    lines << QString() << u"# /etc/postfix/sasl_passwd"_s
          << u"%1 %2:"_s.arg(nextHop, server.username);
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace portwright
