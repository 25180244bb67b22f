// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/dnsresolver.h"

namespace portwright {

/// DNS as the practice world has it: its own host names live on loopback, no other name exists, and
/// nobody outside is asked.
class PracticeResolver : public DnsResolver {
    Q_OBJECT
public:
    using DnsResolver::DnsResolver;
    void lookUpAddresses(const QString &host, QObject *context,
        std::function<void(const AddressAnswer &)> answered) override;
    void lookUpMailExchanges(const QString &domain, QObject *context,
        std::function<void(const MailExchangeAnswer &)> answered) override;
    void lookUpServices(const QString &name, QObject *context,
        std::function<void(const ServiceAnswer &)> answered) override;
};

} // namespace portwright
