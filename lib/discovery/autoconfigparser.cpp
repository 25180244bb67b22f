// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfigparser.h"

#include "discovery/xmltree.h"

#include <QHash>
#include <QUrl>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Direction = SkippedServer::Direction;

    std::optional<Protocol> protocolOf(const QString &type, Direction direction)
    {
        if (direction == Direction::Outgoing)
            return type == u"smtp" ? std::optional(Protocol::Smtp) : std::nullopt;
        if (type == u"imap")
            return Protocol::Imap;
        return type == u"pop3" ? std::optional(Protocol::Pop3) : std::nullopt;
    }

    /// The first one that is supported: providers list old names behind new ones.
    std::optional<TlsMode> tlsModeOf(const XmlElement &server)
    {
        static const QHash<QString, TlsMode> modes { { u"SSL"_s, TlsMode::Implicit },
            { u"STARTTLS"_s, TlsMode::StartTls }, { u"plain"_s, TlsMode::None } };
        for (const XmlElement &element : server.children) {
            const auto value = element.value();
            if (element.name == u"socketType" && value && modes.contains(*value))
                return modes.value(*value);
        }
        return {};
    }

    std::optional<AuthMethod> authMethodOf(const QString &value, Direction direction)
    {
        static const QHash<QString, AuthMethod> methods {
            { u"password-cleartext"_s, AuthMethod::PasswordCleartext },
            { u"plain"_s, AuthMethod::PasswordCleartext },
            { u"password-encrypted"_s, AuthMethod::PasswordEncrypted },
            { u"secure"_s, AuthMethod::PasswordEncrypted },
            { u"GSSAPI"_s, AuthMethod::Gssapi },
            { u"NTLM"_s, AuthMethod::Ntlm },
            { u"OAuth2"_s, AuthMethod::OAuth2 },
        };
        if (const auto at = methods.find(value); at != methods.end())
            return *at;
        static const QStringList none { u"none"_s, u"client-IP-address"_s, u"smtp-after-pop"_s };
        return direction == Direction::Outgoing && none.contains(value)
            ? std::optional(AuthMethod::None)
            : std::nullopt;
    }

    QList<AuthMethod> authenticationOf(const XmlElement &server, Direction direction)
    {
        QList<AuthMethod> methods;
        for (const XmlElement &element : server.children) {
            const auto value = element.value();
            // Those with a system are for readers that know about it.
            if (element.name != u"authentication" || !value
                || element.attributes.contains(u"system"_s))
                continue;
            const auto method = authMethodOf(*value, direction);
            if (method && !methods.contains(*method))
                methods.append(*method);
        }
        return methods;
    }

    std::variant<DeclaredServer, SkipReason> readServer(
        const XmlElement &element, Direction direction, const MailAddress &address)
    {
        DeclaredServer server;
        const auto protocol = protocolOf(element.attributes.value(u"type"_s), direction);
        if (!protocol)
            return SkipReason::Type;
        server.endpoint.protocol = *protocol;

        const auto hostForm = element.valueOf(u"hostname");
        const auto host
            = hostForm ? declaredHost(withAddressFilledIn(*hostForm, address)) : std::nullopt;
        if (!host)
            return SkipReason::HostName;
        server.endpoint.host = *host;

        const auto portText = element.valueOf(u"port");
        const auto port = portText ? declaredPort(*portText) : std::nullopt;
        if (!port)
            return SkipReason::Port;
        server.endpoint.port = *port;

        const auto tls = tlsModeOf(element);
        if (!tls)
            return SkipReason::SocketType;
        server.endpoint.tls = *tls;

        server.authentication = authenticationOf(element, direction);
        if (server.authentication.isEmpty())
            return SkipReason::Authentication;

        if (!element.child(u"username")) {
            server.authentication.removeIf(
                [](AuthMethod method) { return method != AuthMethod::None; });
            return server.authentication.isEmpty()
                ? std::variant<DeclaredServer, SkipReason>(SkipReason::Username)
                : server;
        }
        server.usernameForm = element.valueOf(u"username").value_or(QString());
        server.username = withAddressFilledIn(server.usernameForm, address);
        if (!isUsableUsername(server.username))
            return SkipReason::Username;
        return server;
    }

    void readServers(
        const XmlElement &provider, const MailAddress &address, PublishedSettings &settings)
    {
        constexpr int most = 32;
        int incoming = 0;
        int outgoing = 0;
        for (const XmlElement &element : provider.children) {
            const bool isIncoming = element.name == u"incomingServer";
            if (!isIncoming && element.name != u"outgoingServer")
                continue;
            if ((isIncoming ? incoming : outgoing)++ >= most)
                continue;
            const Direction direction = isIncoming ? Direction::Incoming : Direction::Outgoing;
            const auto read = readServer(element, direction, address);
            if (const auto *server = std::get_if<DeclaredServer>(&read))
                settings.servers.append(*server);
            else
                settings.skipped.append(
                    { direction, element.attributes.value(u"type"_s), std::get<SkipReason>(read) });
        }
    }

    /// The domain that is asked for may stand there as a placeholder: true if it does.
    bool readDomains(const XmlElement &provider, PublishedSettings &settings)
    {
        bool hasPlaceholder = false;
        for (const XmlElement &element : provider.children) {
            const auto value = element.value();
            if (element.name != u"domain" || !value)
                continue;
            hasPlaceholder |= *value == u"%EMAILDOMAIN%";
            const auto domain = declaredDomain(*value);
            QStringList &list = element.attributes.value(u"purpose"_s) == u"mx" ? settings.mxDomains
                                                                                : settings.domains;
            if (domain && !list.contains(*domain))
                list.append(*domain);
        }
        return hasPlaceholder;
    }

    void readDocumentation(const XmlElement &provider, QStringList &urls)
    {
        for (const XmlElement &element : provider.children) {
            const QString url = element.attributes.value(u"url"_s).trimmed();
            if (element.name == u"documentation" && isPlainWebUrl(url) && !urls.contains(url))
                urls.append(url);
        }
    }

    std::optional<OAuth2Endpoints> readOAuth2(const XmlElement &root)
    {
        const XmlElement *block = root.child(u"oAuth2");
        if (!block)
            return {};
        OAuth2Endpoints endpoints;
        endpoints.issuer = block->valueOf(u"issuer").value_or(QString());
        endpoints.authorizationUrl = block->valueOf(u"authURL").value_or(QString());
        endpoints.tokenUrl = block->valueOf(u"tokenURL").value_or(QString());
        endpoints.scopes = block->valueOf(u"scope").value_or(QString()).simplified().split(
            u' ', Qt::SkipEmptyParts);
        const auto isHttps = [](const QString &url) {
            return isPlainWebUrl(url) && QUrl(url).scheme() == u"https";
        };
        if (endpoints.issuer.isEmpty() || endpoints.scopes.isEmpty()
            || !isHttps(endpoints.authorizationUrl) || !isHttps(endpoints.tokenUrl))
            return {};
        return endpoints;
    }

} // namespace

std::variant<PublishedSettings, DocumentFault> parseAutoconfig(
    const QByteArray &document, const MailAddress &address)
{
    const auto read = readXml(document);
    if (const auto *fault = std::get_if<DocumentFault>(&read))
        return *fault;
    const XmlElement &root = std::get<XmlElement>(read);
    if (root.name != u"clientConfig")
        return DocumentFault::NoClientConfig;
    const XmlElement *provider = root.child(u"emailProvider");
    if (!provider)
        return DocumentFault::NoEmailProvider;

    PublishedSettings settings;
    settings.id = provider->attributes.value(u"id"_s).trimmed();
    const bool hasPlaceholder = readDomains(*provider, settings);
    if (settings.domains.isEmpty() && settings.mxDomains.isEmpty() && !hasPlaceholder)
        return DocumentFault::NoDomain;
    settings.displayName = withAddressFilledIn(
        provider->valueOf(u"displayName").value_or(QString()).simplified(), address);
    if (settings.displayName.isEmpty())
        settings.displayName = settings.id.isEmpty() ? settings.domains.value(0) : settings.id;
    readServers(*provider, address, settings);
    if (settings.servers.isEmpty())
        return DocumentFault::NoServers;
    readDocumentation(*provider, settings.documentationUrls);
    settings.oauth2 = readOAuth2(root);
    return settings;
}

} // namespace portwright
