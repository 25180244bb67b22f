// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/qtdnsresolver.h"

#include <QDnsLookup>
#include <QHostInfo>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Nothing where the answer is one; "no such record" is an answer.
    std::optional<ConnectionFailure> failureOf(const QDnsLookup &lookUp)
    {
        switch (lookUp.error()) {
        case QDnsLookup::NoError:
            return std::nullopt;
        case QDnsLookup::NotFoundError:
            return ConnectionFailure { ConnectionFault::HostNotFound, lookUp.errorString() };
        default: // an enum of Qt's: every other way not to get an answer
            return ConnectionFailure { ConnectionFault::ResolverFailed, lookUp.errorString() };
        }
    }

    QString withoutFinalDot(const QString &name)
    {
        return name.endsWith(u'.') ? name.chopped(1) : name;
    }

    MailExchangeAnswer answerOf(const QString &domain, const QDnsLookup &lookUp)
    {
        MailExchangeAnswer answer;
        answer.domain = domain;
        answer.failure = failureOf(lookUp);
        for (const QDnsMailExchangeRecord &record : lookUp.mailExchangeRecords()) {
            const QString host = withoutFinalDot(record.exchange()).toLower();
            if (!host.isEmpty())
                answer.exchanges.append({ host, record.preference() });
            else
                answer.isNullMx = true;
        }
        std::stable_sort(answer.exchanges.begin(), answer.exchanges.end(),
            [](const MailExchange &a, const MailExchange &b) {
                return a.preference < b.preference;
            });
        return answer;
    }

    ServiceAnswer servicesOf(const QString &name, const QDnsLookup &lookUp)
    {
        ServiceAnswer answer;
        answer.name = name;
        answer.failure = failureOf(lookUp);
        if (answer.failure && answer.failure->fault == ConnectionFault::HostNotFound)
            answer.failure.reset(); // nothing is announced, which is an answer
        for (const QDnsServiceRecord &record : lookUp.serviceRecords())
            answer.records.append({ record.priority(), record.weight(), record.port(),
                withoutFinalDot(record.target()) });
        return answer;
    }

    AddressAnswer answerOf(const QString &host, const QHostInfo &found)
    {
        AddressAnswer answer;
        answer.host = host;
        answer.addresses = found.addresses();
        if (found.error() == QHostInfo::HostNotFound)
            answer.failure
                = ConnectionFailure { ConnectionFault::HostNotFound, found.errorString() };
        else if (found.error() != QHostInfo::NoError)
            answer.failure
                = ConnectionFailure { ConnectionFault::ResolverFailed, found.errorString() };
        else if (answer.addresses.isEmpty())
            answer.failure = ConnectionFailure { ConnectionFault::HostNotFound, u"no address"_s };
        return answer;
    }

} // namespace

void QtDnsResolver::lookUpAddresses(
    const QString &host, QObject *context, std::function<void(const AddressAnswer &)> answered)
{
    QHostAddress literal;
    if (literal.setAddress(host)) {
        QMetaObject::invokeMethod(
            context,
            [host, literal, answered = std::move(answered)] {
                answered({ host, { literal }, std::nullopt });
            },
            Qt::QueuedConnection);
        return;
    }
    if (!m_addresses.add(host, context, std::move(answered)))
        return; // Qt would ask once more when this question is answered
    QHostInfo::lookupHost(host, this,
        [this, host](const QHostInfo &found) { m_addresses.answer(host, answerOf(host, found)); });
}

void QtDnsResolver::lookUpMailExchanges(const QString &domain, QObject *context,
    std::function<void(const MailExchangeAnswer &)> answered)
{
    if (!m_exchanges.add(domain, context, std::move(answered)))
        return;
    // Ours, not the context's: one that is still pending when the application goes makes Qt 6.4
    // wait for it forever, so it has to go with this resolver.
    auto *lookUp = new QDnsLookup(QDnsLookup::MX, domain, this);
    connect(lookUp, &QDnsLookup::finished, lookUp, &QObject::deleteLater);
    connect(lookUp, &QDnsLookup::finished, this, [this, domain, lookUp] {
        const MailExchangeAnswer answer = answerOf(domain, *lookUp);
        if (lookUp->error() != QDnsLookup::InvalidReplyError) {
            m_exchanges.answer(domain, answer);
            return;
        }
        lookWhetherDnsIsAlive(domain, [this, answer](Liveliness dns) {
            m_exchanges.answer(answer.domain,
                dns == Liveliness::Alive
                    ? MailExchangeAnswer { answer.domain, {}, false, std::nullopt }
                    : answer);
        });
    });
    lookUp->lookup();
}

void QtDnsResolver::lookUpServices(
    const QString &name, QObject *context, std::function<void(const ServiceAnswer &)> answered)
{
    if (!m_services.add(name, context, std::move(answered)))
        return;
    auto *lookUp = new QDnsLookup(QDnsLookup::SRV, name, this);
    connect(lookUp, &QDnsLookup::finished, lookUp, &QObject::deleteLater);
    connect(lookUp, &QDnsLookup::finished, this, [this, name, lookUp] {
        const ServiceAnswer answer = servicesOf(name, *lookUp);
        if (lookUp->error() != QDnsLookup::InvalidReplyError) {
            m_services.answer(name, answer);
            return;
        }
        const QString domain = name.section(u'.', 2); // behind service and transport
        lookWhetherDnsIsAlive(domain, [this, answer](Liveliness dns) {
            m_services.answer(answer.name,
                dns == Liveliness::Alive
                    ? ServiceAnswer { answer.name, {}, AnswerValidation::NotKnown, std::nullopt }
                    : answer);
        });
    });
    lookUp->lookup();
}

void QtDnsResolver::lookWhetherDnsIsAlive(
    const QString &domain, const std::function<void(Liveliness)> &answered)
{
    lookUpAddresses(domain, this, [answered](const AddressAnswer &addresses) {
        const bool isAlive
            = !addresses.failure || addresses.failure->fault == ConnectionFault::HostNotFound;
        answered(isAlive ? Liveliness::Alive : Liveliness::Silent);
    });
}

} // namespace portwright
