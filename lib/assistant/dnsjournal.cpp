// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/dnsjournal.h"

namespace portwright {

void DnsJournal::lookUpAddresses(
    const QString &host, QObject *context, std::function<void(const AddressAnswer &)> answered)
{
    m_resolver->lookUpAddresses(
        host, context, [this, host, answered = std::move(answered)](const AddressAnswer &answer) {
            m_addresses.insert(host, answer);
            answered(answer);
        });
}

void DnsJournal::lookUpMailExchanges(const QString &domain, QObject *context,
    std::function<void(const MailExchangeAnswer &)> answered)
{
    m_resolver->lookUpMailExchanges(domain, context,
        [this, domain, answered = std::move(answered)](const MailExchangeAnswer &answer) {
            m_mailExchanges.insert(domain, answer);
            answered(answer);
        });
}

void DnsJournal::lookUpServices(
    const QString &name, QObject *context, std::function<void(const ServiceAnswer &)> answered)
{
    m_resolver->lookUpServices(
        name, context, [this, name, answered = std::move(answered)](const ServiceAnswer &answer) {
            m_services.insert(name, answer);
            answered(answer);
        });
}

} // namespace portwright
