// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/dnsresolver.h"

#include <QHash>

namespace portwright::tests {

/// Knows what it was told and nothing else. A host told to be silent never gets an answer.
class FixedResolver : public DnsResolver {
public:
    void add(const QString &host, const QStringList &addresses)
    {
        QList<QHostAddress> &list = m_addresses[host];
        for (const QString &address : addresses)
            list.append(QHostAddress(address));
    }
    void beSilentAbout(const QString &host) { m_silent.append(host); }

    void lookUpAddresses(const QString &host, QObject *context,
        std::function<void(const AddressAnswer &)> answered) override
    {
        if (m_silent.contains(host))
            return;
        AddressAnswer answer { host, m_addresses.value(host), std::nullopt };
        if (answer.addresses.isEmpty())
            answer.failure = { ConnectionFault::HostNotFound, QStringLiteral("Host not found") };
        QMetaObject::invokeMethod(
            context, [answer, answered] { answered(answer); }, Qt::QueuedConnection);
    }
    void lookUpMailExchanges(const QString &domain, QObject *context,
        std::function<void(const MailExchangeAnswer &)> answered) override
    {
        QMetaObject::invokeMethod(
            context,
            [domain, answered] {
                answered({ domain, {}, false, std::nullopt });
            },
            Qt::QueuedConnection);
    }
    void lookUpServices(const QString &name, QObject *context,
        std::function<void(const ServiceAnswer &)> answered) override
    {
        QMetaObject::invokeMethod(
            context,
            [name, answered] {
                answered({ name, {}, AnswerValidation::NotKnown, std::nullopt });
            },
            Qt::QueuedConnection);
    }

private:
    QHash<QString, QList<QHostAddress>> m_addresses;
    QStringList m_silent;
};

} // namespace portwright::tests
