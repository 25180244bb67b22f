// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/dnsresolver.h"

#include <QMap>

namespace portwright {

/// Asks another resolver and keeps what DNS said, the latest answer to each question. The other one
/// outlives it; it outlives the contexts of its questions.
class DnsJournal : public DnsResolver {
    Q_OBJECT
public:
    explicit DnsJournal(DnsResolver *resolver)
        : m_resolver(resolver)
    {
    }

    void lookUpAddresses(const QString &host, QObject *context,
        std::function<void(const AddressAnswer &)> answered) override;
    void lookUpMailExchanges(const QString &domain, QObject *context,
        std::function<void(const MailExchangeAnswer &)> answered) override;
    void lookUpServices(const QString &name, QObject *context,
        std::function<void(const ServiceAnswer &)> answered) override;

    /// By the name that was asked for, as are the others.
    [[nodiscard]] const QMap<QString, AddressAnswer> &addresses() const { return m_addresses; }
    [[nodiscard]] const QMap<QString, MailExchangeAnswer> &mailExchanges() const
    {
        return m_mailExchanges;
    }
    [[nodiscard]] const QMap<QString, ServiceAnswer> &services() const { return m_services; }

private:
    DnsResolver *m_resolver;
    QMap<QString, AddressAnswer> m_addresses;
    QMap<QString, MailExchangeAnswer> m_mailExchanges;
    QMap<QString, ServiceAnswer> m_services;
};

} // namespace portwright
