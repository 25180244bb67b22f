// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportdocuments.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// A property list of Apple's, as far as a profile needs it.
    class PropertyList {
    public:
        explicit PropertyList(QByteArray *document)
            : m_xml(document)
        {
            m_xml.setAutoFormatting(true);
            m_xml.writeStartDocument();
            m_xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
            m_xml.writeStartElement(u"plist"_s);
            m_xml.writeAttribute(u"version"_s, u"1.0"_s);
        }
        void begin(const QString &element) { m_xml.writeStartElement(element); }
        void end() { m_xml.writeEndElement(); }
        void key(const QString &name) { m_xml.writeTextElement(u"key"_s, name); }
        void add(const QString &name, const QString &value)
        {
            key(name);
            m_xml.writeTextElement(u"string"_s, value);
        }
        void addNumber(const QString &name, int value)
        {
            key(name);
            m_xml.writeTextElement(u"integer"_s, QString::number(value));
        }
        void addTruth(const QString &name, TlsMode tls)
        {
            key(name);
            m_xml.writeEmptyElement(tls == TlsMode::None ? u"false"_s : u"true"_s);
        }
        void finish() { m_xml.writeEndDocument(); }

    private:
        QXmlStreamWriter m_xml;
    };

    /// Apple's "UseSSL" stands for STARTTLS as well: the port decides which.
    void addServer(PropertyList &list, const QString &prefix, const ServerSettings &server)
    {
        list.add(prefix + u"MailServerAuthentication"_s,
            server.authentication() == AuthMethod::PasswordEncrypted ? u"EmailAuthCRAMMD5"_s
                                                                     : u"EmailAuthPassword"_s);
        list.add(prefix + u"MailServerHostName"_s, server.endpoint.host);
        list.addNumber(prefix + u"MailServerPortNumber"_s, server.endpoint.port);
        list.addTruth(prefix + u"MailServerUseSSL"_s, server.endpoint.tls);
        list.add(prefix + u"MailServerUsername"_s, server.username);
    }

    QString identifier(const QString &name)
    {
        static const QUuid profiles(u"{8a1ed8ac-6a52-5c6f-9b40-5b5b6d2f9a3e}"_s);
        return QUuid::createUuidV5(profiles, name).toString(QUuid::WithoutBraces).toUpper();
    }

    QString autoconfigUsername(const QString &username, const MailAddress &address)
    {
        if (username == address.toString() || username == address.forEnvelope())
            return u"%EMAILADDRESS%"_s;
        return username == address.localPart() ? u"%EMAILLOCALPART%"_s : username;
    }

    void addServer(QXmlStreamWriter &xml, const ServerSettings &server, const MailAddress &address)
    {
        static const QMap<TlsMode, QString> socketTypes { { TlsMode::Implicit, u"SSL"_s },
            { TlsMode::StartTls, u"STARTTLS"_s }, { TlsMode::None, u"plain"_s } };
        const bool isOutgoing = server.endpoint.protocol == Protocol::Smtp;
        xml.writeStartElement(isOutgoing ? u"outgoingServer"_s : u"incomingServer"_s);
        xml.writeAttribute(u"type"_s, toId(server.endpoint.protocol));
        xml.writeTextElement(u"hostname"_s, server.endpoint.host);
        xml.writeTextElement(u"port"_s, QString::number(server.endpoint.port));
        xml.writeTextElement(u"socketType"_s, socketTypes.value(server.endpoint.tls));
        xml.writeTextElement(u"authentication"_s, toId(server.authentication()));
        xml.writeTextElement(u"username"_s, autoconfigUsername(server.username, address));
        xml.writeEndElement();
    }

    /// RFC 8314, section 5.1, names implicit TLS for submission; RFC 6186, section 3, the others.
    QString serviceOf(const Endpoint &endpoint)
    {
        const bool isImplicit = endpoint.tls == TlsMode::Implicit;
        switch (endpoint.protocol) {
        case Protocol::Smtp:
            return isImplicit ? u"_submissions"_s : u"_submission"_s;
        case Protocol::Imap:
            return isImplicit ? u"_imaps"_s : u"_imap"_s;
        case Protocol::Pop3:
            return isImplicit ? u"_pop3s"_s : u"_pop3"_s;
        }
        Q_UNREACHABLE();
    }

} // namespace

QByteArray appleProfile(const AccountSettings &settings)
{
    const QString address = settings.address.toString();
    const bool isPop = settings.incoming->endpoint.protocol == Protocol::Pop3;
    const QString reversed = u"net.portwright."_s + identifier(address);
    QByteArray document;
    PropertyList list(&document);
    list.begin(u"dict"_s);
    list.key(u"PayloadContent"_s);
    list.begin(u"array"_s);
    list.begin(u"dict"_s);
    list.add(u"EmailAccountDescription"_s, address);
    if (!settings.displayName.isEmpty())
        list.add(u"EmailAccountName"_s, settings.displayName);
    list.add(u"EmailAccountType"_s, isPop ? u"EmailTypePOP"_s : u"EmailTypeIMAP"_s);
    list.add(u"EmailAddress"_s, address);
    addServer(list, u"Incoming"_s, *settings.incoming);
    addServer(list, u"Outgoing"_s, *settings.outgoing);
    list.add(u"PayloadDisplayName"_s, address);
    list.add(u"PayloadIdentifier"_s, reversed + u".mail"_s);
    list.add(u"PayloadType"_s, u"com.apple.mail.managed"_s);
    list.add(u"PayloadUUID"_s, identifier(u"mail "_s + address));
    list.addNumber(u"PayloadVersion"_s, 1);
    list.end();
    list.end();
    list.add(u"PayloadDisplayName"_s, address);
    list.add(u"PayloadIdentifier"_s, reversed);
    list.add(u"PayloadType"_s, u"Configuration"_s);
    list.add(u"PayloadUUID"_s, identifier(u"profile "_s + address));
    list.addNumber(u"PayloadVersion"_s, 1);
    list.finish();
    return document;
}

QByteArray autoconfigDocument(const AccountSettings &settings)
{
    const QString domain = settings.address.asciiDomain();
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"clientConfig"_s);
    xml.writeAttribute(u"version"_s, u"1.1"_s);
    xml.writeStartElement(u"emailProvider"_s);
    xml.writeAttribute(u"id"_s, domain);
    xml.writeTextElement(u"domain"_s, domain);
    xml.writeTextElement(u"displayName"_s, settings.address.domain());
    xml.writeTextElement(u"displayShortName"_s, settings.address.domain());
    addServer(xml, *settings.incoming, settings.address);
    addServer(xml, *settings.outgoing, settings.address);
    xml.writeEndDocument();
    return document;
}

QByteArray dnsRecords(const AccountSettings &settings)
{
    const QString domain = settings.address.asciiDomain() + u'.';
    QString lines;
    for (const auto &server : { settings.outgoing, settings.incoming }) {
        if (server)
            lines
                += u"%1._tcp.%2 3600 IN SRV 0 1 %3 %4.\n"_s.arg(serviceOf(server->endpoint), domain)
                       .arg(server->endpoint.port)
                       .arg(server->endpoint.host);
    }
    return (lines + u"autoconfig.%1 3600 IN CNAME %1\n"_s.arg(domain)).toUtf8();
}

} // namespace portwright
