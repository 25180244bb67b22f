// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/dnsresolver.h"

#include <QHash>
#include <QPointer>

namespace portwright {

/// The system's resolver: host names as every program sees them, MX and SRV by Qt's DNS look-up,
/// which in Qt 6.4 does not say whether an answer was validated. Destroy it before the application
/// object. Qt then waits for questions that are still open, 10 s where DNS is silent: a program
/// that wants to end at once ends by std::_Exit.
class QtDnsResolver : public DnsResolver {
    Q_OBJECT
public:
    using DnsResolver::DnsResolver;
    void lookUpAddresses(const QString &host, QObject *context,
        std::function<void(const AddressAnswer &)> answered) override;
    void lookUpMailExchanges(const QString &domain, QObject *context,
        std::function<void(const MailExchangeAnswer &)> answered) override;
    void lookUpServices(const QString &name, QObject *context,
        std::function<void(const ServiceAnswer &)> answered) override;

private:
    /// Who wants to know the addresses of a host that is being asked for.
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(const AddressAnswer &)> answered;
    };
    enum class Liveliness { Alive, Silent };

    /// Qt calls "no such record" and "no answer at all" the same; whether DNS knows anything about
    /// the domain tells them apart.
    void lookWhetherDnsIsAlive(
        const QString &domain, QObject *context, const std::function<void(Liveliness)> &answered);

    QHash<QString, QList<Waiting>> m_waiting; ///< by host
};

} // namespace portwright
