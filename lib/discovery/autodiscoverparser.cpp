// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autodiscoverparser.h"

#include "discovery/xmltree.h"

#include <QUrl>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    bool isText(const std::optional<QString> &value, QLatin1StringView text)
    {
        return value && value->compare(text, Qt::CaseInsensitive) == 0;
    }

    std::optional<Protocol> protocolOf(const std::optional<QString> &type)
    {
        if (isText(type, "IMAP"_L1))
            return Protocol::Imap;
        if (isText(type, "POP3"_L1))
            return Protocol::Pop3;
        return isText(type, "SMTP"_L1) ? std::optional(Protocol::Smtp) : std::nullopt;
    }

    /// "SSL" says that the connection is encrypted, not how: servers that mean STARTTLS say it too.
    TlsMode tlsModeOf(const XmlElement &entry, quint16 port)
    {
        const auto encryption = entry.valueOf(u"Encryption");
        const bool isPlain
            = encryption ? isText(encryption, "None"_L1) : isText(entry.valueOf(u"SSL"), "off"_L1);
        if (isPlain)
            return TlsMode::None;
        return port == 143 || port == 110 || port == 25 || port == 587 ? TlsMode::StartTls
                                                                       : TlsMode::Implicit;
    }

    std::variant<DeclaredServer, SkipReason> readServer(
        const XmlElement &entry, Protocol protocol, const MailAddress &address)
    {
        const auto host = declaredHost(entry.valueOf(u"Server").value_or(QString()));
        if (!host)
            return SkipReason::HostName;
        const auto port = declaredPort(entry.valueOf(u"Port").value_or(QString()));
        if (!port)
            return SkipReason::Port;
        DeclaredServer server;
        server.endpoint = { protocol, *host, *port, tlsModeOf(entry, *port) };
        if (protocol == Protocol::Smtp && isText(entry.valueOf(u"AuthRequired"), "off"_L1)) {
            server.authentication = { AuthMethod::None };
            return server;
        }
        server.authentication
            = { isText(entry.valueOf(u"SPA"), "on"_L1) ? AuthMethod::PasswordEncrypted
                                                       : AuthMethod::PasswordCleartext };
        const QString loginName = entry.valueOf(u"LoginName").value_or(QString());
        server.username = loginName.isEmpty() ? address.toString() : loginName;
        server.usernameForm = loginName.isEmpty() ? u"%EMAILADDRESS%"_s : loginName;
        if (!isUsableUsername(server.username))
            return SkipReason::Username;
        return server;
    }

    void readServers(
        const XmlElement &account, const MailAddress &address, PublishedSettings &settings)
    {
        constexpr int most = 32;
        int entries = 0;
        for (const XmlElement &entry : account.children) {
            if (entry.name != u"Protocol" || ++entries > most)
                continue;
            const auto type = entry.valueOf(u"Type");
            const auto protocol = protocolOf(type);
            if (!protocol) {
                if (type && !type->isEmpty() && !settings.otherProtocols.contains(*type))
                    settings.otherProtocols.append(*type);
                continue;
            }
            const bool isOutgoing = *protocol == Protocol::Smtp;
            const auto read = readServer(entry, *protocol, address);
            if (const auto *server = std::get_if<DeclaredServer>(&read))
                settings.servers.append(*server);
            else
                settings.skipped.append({ isOutgoing ? SkippedServer::Direction::Outgoing
                                                     : SkippedServer::Direction::Incoming,
                    *type, std::get<SkipReason>(read) });
        }
    }

    AutodiscoverAnswer readAddressRedirect(const QString &target)
    {
        const bool isPlain = std::none_of(target.begin(), target.end(),
            [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
        const QStringList parts = target.split(u'@');
        if (!isPlain || parts.size() != 2 || parts[0].isEmpty() || !declaredDomain(parts[1])
            || !std::holds_alternative<MailAddress>(MailAddress::parse(target)))
            return DocumentFault::BadRedirect;
        return AddressRedirect { target };
    }

    AutodiscoverAnswer readUrlRedirect(const QString &target)
    {
        if (!isPlainWebUrl(target) || QUrl(target).scheme() != u"https")
            return DocumentFault::BadRedirect;
        return UrlRedirect { target };
    }

} // namespace

AutodiscoverAnswer parseAutodiscover(const QByteArray &document, const MailAddress &address)
{
    const auto read = readXml(document);
    if (const auto *fault = std::get_if<DocumentFault>(&read))
        return *fault;
    const XmlElement &root = std::get<XmlElement>(read);
    if (root.name != u"Autodiscover")
        return DocumentFault::NoAutodiscover;
    const XmlElement *response = root.child(u"Response");
    if (!response)
        return DocumentFault::NoResponse;
    if (const XmlElement *error = response->child(u"Error"))
        return AutodiscoverError { error->valueOf(u"ErrorCode").value_or(QString()),
            error->valueOf(u"Message").value_or(QString()) };
    const XmlElement *account = response->child(u"Account");
    if (!account)
        return DocumentFault::NoAccount;

    const auto action = account->valueOf(u"Action");
    const auto toAddress = account->valueOf(u"RedirectAddr");
    const auto toUrl = account->valueOf(u"RedirectUrl");
    if (action ? isText(action, "redirectAddr"_L1) : toAddress.has_value())
        return readAddressRedirect(toAddress.value_or(QString()));
    if (action ? isText(action, "redirectUrl"_L1) : toUrl.has_value())
        return readUrlRedirect(toUrl.value_or(QString()));

    PublishedSettings settings;
    if (const XmlElement *user = response->child(u"User"))
        settings.displayName = user->valueOf(u"DisplayName").value_or(QString()).simplified();
    readServers(*account, address, settings);
    if (settings.servers.isEmpty() && settings.otherProtocols.isEmpty())
        return DocumentFault::NoServers;
    return settings;
}

} // namespace portwright
