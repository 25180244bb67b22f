// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportwebapps.h"

#include "assistant/exportquoting.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Of phpdotenv and Ruby's dotenv.
    constexpr QStringView withDollar = u"\\\"$";
    /// python-dotenv keeps a backslash before a dollar.
    constexpr QStringView withoutDollar = u"\\\"";

    QByteArray text(const QStringList &lines) { return (lines.join(u'\n') + u'\n').toUtf8(); }

    /// Ruby's dotenv takes "\\n" in double quotes for a line break even behind an escaped
    /// backslash, and leaves single quotes alone.
    QString rubyQuoted(const QString &value)
    {
        return value.contains(u'\'') ? envQuoted(value, withDollar) : u'\'' + value + u'\'';
    }

    QString sender(const AccountSettings &settings)
    {
        const QString address = settings.address.forEnvelope();
        if (settings.displayName.isEmpty())
            return address;
        // A quoted string (RFC 5322, section 3.2.4).
        return envQuoted(settings.displayName, withoutDollar) + u" <"_s + address + u'>';
    }

    QString phpBool(TlsMode mode, TlsMode wanted)
    {
        return mode == wanted ? u"true"_s : u"false"_s;
    }

} // namespace

QByteArray laravelVariables(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    const auto quoted = [](const QString &value) { return envQuoted(value, withDollar); };
    return text({ u"MAIL_MAILER=smtp"_s,
        server.endpoint.tls == TlsMode::Implicit ? u"MAIL_SCHEME=smtps"_s : u"MAIL_SCHEME=smtp"_s,
        u"MAIL_HOST="_s + quoted(server.endpoint.host),
        u"MAIL_PORT="_s + QString::number(server.endpoint.port),
        u"MAIL_USERNAME="_s + quoted(server.username), u"MAIL_PASSWORD="_s,
        u"MAIL_FROM_ADDRESS="_s + quoted(settings.address.forEnvelope()),
        u"MAIL_FROM_NAME="_s + quoted(settings.displayName) });
}

QByteArray djangoVariables(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    const auto quoted = [](const QString &value) { return envQuoted(value, withoutDollar); };
    const auto flag
        = [&server](TlsMode mode) { return server.endpoint.tls == mode ? u"True"_s : u"False"_s; };
    return text({ u"EMAIL_HOST="_s + quoted(server.endpoint.host),
        u"EMAIL_PORT="_s + QString::number(server.endpoint.port),
        u"EMAIL_HOST_USER="_s + quoted(server.username), u"EMAIL_HOST_PASSWORD="_s,
        u"EMAIL_USE_TLS="_s + flag(TlsMode::StartTls),
        u"EMAIL_USE_SSL="_s + flag(TlsMode::Implicit),
        u"DEFAULT_FROM_EMAIL="_s + quoted(sender(settings)),
        u"# settings.py, with django-environ:"_s, u"# EMAIL_HOST = env(\"EMAIL_HOST\")"_s,
        u"# EMAIL_PORT = env.int(\"EMAIL_PORT\")"_s,
        u"# EMAIL_HOST_USER = env(\"EMAIL_HOST_USER\")"_s,
        u"# EMAIL_HOST_PASSWORD = env(\"EMAIL_HOST_PASSWORD\")"_s,
        u"# EMAIL_USE_TLS = env.bool(\"EMAIL_USE_TLS\")"_s,
        u"# EMAIL_USE_SSL = env.bool(\"EMAIL_USE_SSL\")"_s,
        u"# DEFAULT_FROM_EMAIL = env(\"DEFAULT_FROM_EMAIL\")"_s });
}

QByteArray railsVariables(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    const bool isCramMd5 = server.mechanism == u"CRAM-MD5";
    const bool isLogin = server.mechanism == u"LOGIN";
    return text({ u"SMTP_ADDRESS="_s + rubyQuoted(server.endpoint.host),
        u"SMTP_PORT="_s + QString::number(server.endpoint.port),
        u"SMTP_USERNAME="_s + rubyQuoted(server.username), u"SMTP_PASSWORD="_s,
        u"SMTP_AUTHENTICATION="_s
            + (isCramMd5      ? u"cram_md5"_s
                    : isLogin ? u"login"_s
                              : u"plain"_s),
        u"SMTP_TLS="_s + phpBool(server.endpoint.tls, TlsMode::Implicit),
        u"SMTP_STARTTLS="_s + phpBool(server.endpoint.tls, TlsMode::StartTls),
        u"SMTP_FROM="_s + rubyQuoted(sender(settings)), u"# config/environments/production.rb:"_s,
        u"# config.action_mailer.delivery_method = :smtp"_s,
        u"# config.action_mailer.default_options = { from: ENV[\"SMTP_FROM\"] }"_s,
        u"# config.action_mailer.smtp_settings = { address: ENV[\"SMTP_ADDRESS\"],"_s,
        u"#   port: ENV[\"SMTP_PORT\"].to_i, user_name: ENV[\"SMTP_USERNAME\"],"_s,
        u"#   password: ENV[\"SMTP_PASSWORD\"],"_s,
        u"#   authentication: ENV[\"SMTP_AUTHENTICATION\"].to_sym,"_s,
        u"#   tls: ENV[\"SMTP_TLS\"] == \"true\","_s,
        u"#   enable_starttls: ENV[\"SMTP_STARTTLS\"] == \"true\" }"_s });
}

QByteArray wordPressCode(const AccountSettings &settings)
{
    const ServerSettings &server = *settings.outgoing;
    QString secure;
    if (server.endpoint.tls == TlsMode::Implicit)
        secure = u"ssl"_s;
    else if (server.endpoint.tls == TlsMode::StartTls)
        secure = u"tls"_s;
    const auto constant = [](const QString &name, const QString &value) {
        return u"define( '%1', %2 );"_s.arg(name, value);
    };
    return text({ u"// wp-config.php"_s, constant(u"SMTP_HOST"_s, phpQuoted(server.endpoint.host)),
        constant(u"SMTP_PORT"_s, QString::number(server.endpoint.port)),
        constant(u"SMTP_SECURE"_s, phpQuoted(secure)),
        constant(u"SMTP_USER"_s, phpQuoted(server.username)), constant(u"SMTP_PASSWORD"_s, u"''"_s),
        constant(u"SMTP_FROM"_s, phpQuoted(settings.address.forEnvelope())),
        constant(u"SMTP_FROM_NAME"_s, phpQuoted(settings.displayName)), QString(),
        u"// wp-content/mu-plugins/smtp.php, which begins with: <?php"_s,
        u"add_action( 'phpmailer_init', function ( $mailer ) {"_s, u"    $mailer->isSMTP();"_s,
        u"    $mailer->Host       = SMTP_HOST;"_s, u"    $mailer->Port       = SMTP_PORT;"_s,
        u"    $mailer->SMTPSecure = SMTP_SECURE;"_s,
        u"    $mailer->SMTPAutoTLS = SMTP_SECURE !== '';"_s, u"    $mailer->SMTPAuth   = true;"_s,
        u"    $mailer->Username   = SMTP_USER;"_s, u"    $mailer->Password   = SMTP_PASSWORD;"_s,
        u"    $mailer->setFrom( SMTP_FROM, SMTP_FROM_NAME, false );"_s, u"} );"_s });
}

} // namespace portwright
