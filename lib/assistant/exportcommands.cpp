// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportcommands.h"

#include "assistant/exportquoting.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// One option a line.
    QByteArray command(const QString &program, const QStringList &options)
    {
        return (program + u" \\\n    "_s + options.join(u" \\\n    "_s) + u'\n').toUtf8();
    }

    /// The mechanism by name if swaks knows it; else swaks looks for one.
    QString swaksAuth(const QString &mechanism)
    {
        static const QStringList known { u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s, u"DIGEST-MD5"_s };
        return known.contains(mechanism) ? u"--auth "_s + mechanism : u"--auth"_s;
    }

} // namespace

QByteArray swaksCommand(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    const QString address = shellQuoted(settings.address.forEnvelope());
    QStringList options { u"--server "_s + shellQuoted(server.endpoint.host),
        u"--port "_s + QString::number(server.endpoint.port) };
    if (server.endpoint.tls == TlsMode::Implicit)
        options << u"--tls-on-connect"_s;
    else if (server.endpoint.tls == TlsMode::StartTls)
        options << u"--tls"_s;
    if (server.endpoint.tls != TlsMode::None)
        options << u"--tls-verify"_s;
    options << u"--from "_s + address << u"--to "_s + address << swaksAuth(server.mechanism)
            << u"--auth-user "_s + shellQuoted(server.username) << u"--protect-prompt"_s;
    return command(u"swaks"_s, options);
}

QByteArray curlCommand(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    const QString address = settings.address.forEnvelope();
    const bool isImplicit = server.endpoint.tls == TlsMode::Implicit;
    const QString url = (isImplicit ? u"smtps://%1:%2"_s : u"smtp://%1:%2"_s)
                            .arg(urlHost(server.endpoint.host))
                            .arg(server.endpoint.port);
    QStringList options { u"--url "_s + shellQuoted(url) };
    if (server.endpoint.tls == TlsMode::StartTls)
        options << u"--ssl-reqd"_s;
    options << u"--mail-from "_s + shellQuoted(address) << u"--mail-rcpt "_s + shellQuoted(address)
            << u"--user "_s + shellQuoted(server.username) << u"--upload-file -"_s;
    const QStringList lines { u"'%s\\r\\n'"_s, shellQuoted(u"From: <%1>"_s.arg(address)),
        shellQuoted(u"To: <%1>"_s.arg(address)), u"'Subject: Test'"_s, u"''"_s, u"Test"_s };
    return command(u"printf "_s + lines.join(u' ') + u" | curl"_s, options);
}

QByteArray nextcloudCommands(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    QStringList lines;
    const auto set = [&lines](const QString &name, const QString &value) {
        lines << u"php occ config:system:set %1 --value=%2"_s.arg(name, value);
    };
    set(u"mail_smtpmode"_s, u"smtp"_s);
    set(u"mail_smtphost"_s, shellQuoted(server.endpoint.host));
    set(u"mail_smtpport"_s, QString::number(server.endpoint.port));
    // "tls" has meant STARTTLS in old versions; new ones use STARTTLS by themselves.
    if (server.endpoint.tls == TlsMode::None)
        set(u"mail_smtpsecure"_s, u"''"_s);
    else
        set(u"mail_smtpsecure"_s, server.endpoint.tls == TlsMode::Implicit ? u"ssl"_s : u"tls"_s);
    set(u"mail_smtpauth"_s, u"1 --type=integer"_s);
    set(u"mail_smtpname"_s, shellQuoted(server.username));
    set(u"mail_from_address"_s, shellQuoted(settings.address.localPart()));
    set(u"mail_domain"_s, shellQuoted(settings.address.asciiDomain()));
    // Everybody on the computer can read a program's arguments, but not its standard input. That is
    // no pipe, for occ does not wait until something is written into one.
    lines << u"php occ config:import <<END"_s
          << u"$(SMTP_PASSWORD=\"${SMTP_PASSWORD:?}\" php -r 'echo json_encode(["
             "\"system\" => [\"mail_smtppassword\" => getenv(\"SMTP_PASSWORD\")]]);')"_s
          << u"END"_s;
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace portwright
