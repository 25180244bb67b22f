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

} // namespace

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
    emit changed();
}

void SetupModel::setPassword(const Secret &password)
{
    if (m_password == password)
        return;
    m_password = password;
    emit changed();
}

void SetupModel::setOutgoing(const TypedServer &server)
{
    if (m_outgoing == server)
        return;
    m_outgoing = server;
    emit changed();
}

void SetupModel::clear()
{
    m_password = {};
    m_name.clear();
    m_addressText.clear();
    m_outgoing = {};
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
    // Every member is named: a mail address has no default to leave the rest to.
    CheckRequest request {
        .address = *mailbox,
        .credentials = {},
        .outgoing = {},
        .incoming = {},
        .scope = CheckRequest::Scope::OutgoingOnly,
        .order = preferences.order,
        .consents = {},
        .tryLocalPart = false,
        .budget = preferences.budget,
        .ehloName = preferences.ehloName,
        .discovery = {},
    };
    if (m_outgoing.isKnown) {
        if (m_outgoing.hostFault() || m_outgoing.portFault())
            return std::nullopt;
        const auto host = parseHostName(m_outgoing.host);
        if (const auto *name = std::get_if<QString>(&host))
            request.outgoing.host = *name;
        const auto port = parsePort(m_outgoing.port);
        if (const auto *value = std::get_if<quint16>(&port))
            request.outgoing.port = *value;
        request.outgoing.tls = m_outgoing.security;
        request.outgoing.username = m_outgoing.username.trimmed();
    }
    if (!m_password.isEmpty()) {
        request.credentials = Credentials { QString(), m_password, Credentials::Kind::Password };
    }
    return request;
}

} // namespace portwright
