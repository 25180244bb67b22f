// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/dnsresolver.h"

#include <QHash>
#include <QPointer>
#include <utility>

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
    /// Who wants the answers to questions that are being asked: nothing is asked twice at a time.
    template <typename Answer> class Askers {
    public:
        /// True for the first: the question has to be asked.
        [[nodiscard]] bool add(
            const QString &question, QObject *context, std::function<void(const Answer &)> answered)
        {
            QList<Asker> &askers = m_askers[question];
            askers.append({ context, std::move(answered) });
            return askers.size() == 1;
        }
        void answer(const QString &question, const Answer &answer)
        {
            for (const Asker &asker : m_askers.take(question)) {
                if (asker.context)
                    asker.answered(answer);
            }
        }

    private:
        struct Asker {
            QPointer<QObject> context;
            std::function<void(const Answer &)> answered;
        };
        QHash<QString, QList<Asker>> m_askers;
    };
    enum class Liveliness { Alive, Silent };

    /// Qt calls "no such record" and "no answer at all" the same; whether DNS knows anything about
    /// the domain tells them apart.
    void lookWhetherDnsIsAlive(
        const QString &domain, const std::function<void(Liveliness)> &answered);

    Askers<AddressAnswer> m_addresses; ///< by host
    Askers<MailExchangeAnswer> m_exchanges; ///< by domain
    Askers<ServiceAnswer> m_services; ///< by name
};

} // namespace portwright
