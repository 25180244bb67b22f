// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setupmodel.h"

namespace portwright {

namespace {

    std::variant<quint16, PortFault> parsePort(const QString &typed)
    {
        const QString trimmed = typed.trimmed();
        bool isNumber = !trimmed.isEmpty();
        for (const QChar c : trimmed)
            isNumber = isNumber && c >= u'0' && c <= u'9';
        if (!isNumber)
            return PortFault::NotANumber;
        const uint port = trimmed.toUInt(&isNumber);
        if (!isNumber || port < 1 || port > 65'535)
            return PortFault::OutOfRange;
        return quint16(port);
    }

    KnownServer knownServer(const TypedServer &typed)
    {
        KnownServer known;
        const auto host = parseHostName(typed.host);
        if (const auto *name = std::get_if<QString>(&host))
            known.host = *name;
        const auto port = parsePort(typed.port);
        if (const auto *value = std::get_if<quint16>(&port))
            known.port = *value;
        known.protocol = typed.protocol;
        known.tls = typed.security;
        known.username = typed.username.trimmed();
        known.wasEncrypted = typed.wasEncrypted;
        return known;
    }

} // namespace

TypedServer typedServer(const KnownServer &known)
{
    TypedServer typed;
    typed.isKnown = known != KnownServer {};
    typed.protocol = known.protocol;
    typed.host = known.host;
    typed.port = known.port ? QString::number(*known.port) : QString();
    typed.security = known.tls;
    typed.username = known.username;
    return typed;
}

std::optional<HostNameFault> TypedServer::hostFault() const
{
    if (host.trimmed().isEmpty())
        return std::nullopt;
    const auto parsed = parseHostName(host);
    const auto *fault = std::get_if<HostNameFault>(&parsed);
    return fault ? std::optional(*fault) : std::nullopt;
}

std::optional<PortFault> TypedServer::portFault() const
{
    if (port.trimmed().isEmpty())
        return std::nullopt;
    const auto parsed = parsePort(port);
    const auto *fault = std::get_if<PortFault>(&parsed);
    return fault ? std::optional(*fault) : std::nullopt;
}

void SetupModel::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    emit changed();
}

void SetupModel::setAddressText(const QString &text)
{
    if (m_addressText == text)
        return;
    m_addressText = text;
    m_agreedDomains.clear(); // that was about another address
    emit changed();
}

void SetupModel::setPassword(const Secret &password)
{
    if (m_password == password)
        return;
    m_password = password;
    m_isPasswordKept = false;
    emit changed();
}

void SetupModel::setKeptPassword(const Secret &password)
{
    setPassword(password);
    m_isPasswordKept = !password.isEmpty();
    emit changed();
}

void SetupModel::setServer(Half half, const TypedServer &server)
{
    TypedServer &mine = half == Half::Outgoing ? m_outgoing : m_incoming;
    if (mine == server)
        return;
    mine = server;
    emit changed();
}

bool SetupModel::isSkipped(Half half) const
{
    return server(half).isKnown && server(half).isSkipped;
}

void SetupModel::agreeToDomain(const QString &domain)
{
    if (m_agreedDomains.contains(domain))
        return;
    m_agreedDomains += domain;
    emit changed();
}

void SetupModel::clear()
{
    m_password = {};
    m_isPasswordKept = false;
    m_name.clear();
    m_addressText.clear();
    m_outgoing = {};
    m_incoming = {};
    m_agreedDomains.clear();
    emit changed();
}

std::variant<MailAddress, MailAddressFault> SetupModel::address() const
{
    return MailAddress::parse(m_addressText);
}

std::optional<CheckRequest> SetupModel::checkRequest(const Preferences &preferences) const
{
    const auto parsedAddress = address();
    const auto *mailbox = std::get_if<MailAddress>(&parsedAddress);
    if (!mailbox)
        return std::nullopt;
    const bool withOutgoing = !isSkipped(Half::Outgoing);
    const bool withIncoming = !isSkipped(Half::Incoming);
    if (!withOutgoing && !withIncoming)
        return std::nullopt;
    using Scope = CheckRequest::Scope;
    // Every member is named: a mail address has no default to leave the rest to.
    CheckRequest request {
        .address = *mailbox,
        .credentials = {},
        .outgoing = {},
        .incoming = {},
        .scope = !withIncoming ? Scope::OutgoingOnly
            : withOutgoing     ? Scope::Both
                               : Scope::IncomingOnly,
        .order = preferences.order,
        .consents = {},
        .tryLocalPart = false,
        .budget = preferences.budget,
        .ehloName = preferences.ehloName,
        .discovery = preferences.discovery(),
    };
    request.discovery.agreedDomains = m_agreedDomains;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const TypedServer &typed = server(half);
        if (!typed.isKnown || typed.isSkipped)
            continue;
        if (typed.hostFault() || typed.portFault())
            return std::nullopt;
        (half == Half::Outgoing ? request.outgoing : request.incoming) = knownServer(typed);
    }
    if (!m_password.isEmpty())
        request.credentials = Credentials { QString(), m_password, Credentials::Kind::Password };
    return request;
}

} // namespace portwright
