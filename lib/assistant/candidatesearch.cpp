// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/candidatesearch.h"

#include "model/hostname.h"
#include "network/dnsresolver.h"
#include "network/sessiondriver.h"

#include <algorithm>

namespace portwright {

namespace {

    constexpr qsizetype mostExchanges = 2;

    bool share(const QList<QHostAddress> &a, const QList<QHostAddress> &b)
    {
        return std::any_of(
            a.begin(), a.end(), [&](const QHostAddress &one) { return b.contains(one); });
    }

} // namespace

CandidateSearch::CandidateSearch(const Engine &engine, const MailAddress &address, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_address(address)
    , m_context(std::make_unique<QObject>())
{
}

void CandidateSearch::startGuessing(const QList<Protocol> &protocols)
{
    QList<HostCandidate> unknown;
    QString first;
    for (const Protocol protocol : protocols) {
        const QList<HostCandidate> hosts = guessedHosts(m_address, protocol);
        first = hosts.first().host;
        m_nextRank = std::max(m_nextRank, int(hosts.size()));
        unknown.append({ QString(), Origin::Guess, m_nextRank, false, protocol, std::nullopt });
        for (const HostCandidate &host : hosts)
            ask(host);
    }
    if (isIpLiteral(first))
        return;
    m_pending += unknown;
    m_engine.drivers->askWhetherProxied(first, m_context.get(), [this, unknown](bool isProxied) {
        if (!isProxied)
            return lookUpMailExchanges(unknown);
        for (const HostCandidate &candidate : unknown) // there may be no DNS here
            finish(candidate);
    });
}

void CandidateSearch::lookUpMailExchanges(const QList<HostCandidate> &unknown)
{
    m_engine.resolver->lookUpMailExchanges(m_address.asciiDomain(), m_context.get(),
        [this, unknown](const MailExchangeAnswer &answer) {
            for (const MailExchange &exchange :
                answer.exchanges.first(std::min(mostExchanges, answer.exchanges.size()))) {
                const int rank = m_nextRank++;
                for (const HostCandidate &candidate : unknown)
                    ask(guessedFromMailExchange(
                        exchange.host, m_address, candidate.protocol, rank));
            }
            for (const HostCandidate &candidate : unknown)
                finish(candidate);
        });
}

void CandidateSearch::lookUp(const HostCandidate &candidate)
{
    m_nextRank = std::max(m_nextRank, candidate.rank + 1);
    resolve(candidate);
}

void CandidateSearch::followCertificate(
    const CertificateSummary &certificate, const Endpoint &endpoint)
{
    for (const QString &name : otherNames(certificate, endpoint.host))
        ask({ name, Origin::CertificateName, m_nextRank++,
            !isWithinDomain(name, m_address.asciiDomain()), endpoint.protocol, std::nullopt });
}

void CandidateSearch::cancel()
{
    m_context = std::make_unique<QObject>();
    m_pending.clear();
}

void CandidateSearch::ask(const HostCandidate &candidate)
{
    const Service service { candidate.protocol, candidate.host };
    // A name that was set aside as another name of a known server comes back by its certificate.
    if (m_servers.contains(service)
        || (candidate.origin != Origin::CertificateName && m_asked.contains(service)))
        return;
    m_asked.append(service);
    resolve(candidate);
}

void CandidateSearch::resolve(const HostCandidate &candidate)
{
    m_pending.append(candidate);
    m_engine.drivers->askWhetherProxied(
        candidate.host, m_context.get(), [this, candidate](bool isProxied) {
            if (!isProxied) {
                QElapsedTimer clock;
                clock.start();
                m_engine.resolver->lookUpAddresses(candidate.host, m_context.get(),
                    [this, candidate, clock](const AddressAnswer &answer) {
                        if (!answer.failure)
                            m_lookUpTimes.append(std::chrono::milliseconds(clock.elapsed()));
                        take(candidate, answer);
                    });
                return;
            }
            // Without its addresses nobody knows whether a name in a certificate is the same
            // server's.
            if (candidate.origin != Origin::CertificateName)
                Q_EMIT hostFound(candidate, {});
            finish(candidate);
        });
}

void CandidateSearch::take(const HostCandidate &candidate, const AddressAnswer &answer)
{
    const bool isNamed = candidate.origin == Origin::Typed || candidate.declared;
    const Service service { candidate.protocol, candidate.host };
    if (answer.failure) {
        if (isNamed)
            Q_EMIT hostMissing(candidate, *answer.failure);
        // A name server that is silent explains more than a name that is not there.
        if (!m_failure || answer.failure->fault == ConnectionFault::ResolverFailed)
            m_failure = answer.failure;
    } else if (isNamed) {
        m_named.insert(service, answer.addresses);
        Q_EMIT hostFound(candidate, answer.addresses);
    } else if (!m_servers.contains(service) && isWanted(candidate, answer.addresses)) {
        m_servers.insert(service, answer.addresses);
        Q_EMIT hostFound(candidate, answer.addresses);
    }
    finish(candidate);
}

void CandidateSearch::finish(const HostCandidate &candidate)
{
    m_pending.removeIf([&](const HostCandidate &pending) { return pending == candidate; });
    if (m_pending.isEmpty())
        Q_EMIT settled();
}

bool CandidateSearch::isWanted(
    const HostCandidate &candidate, const QList<QHostAddress> &addresses) const
{
    const auto isAmong = [&](const QMap<Service, QList<QHostAddress>> &servers) {
        for (auto server = servers.begin(); server != servers.end(); ++server) {
            if (server.key().first == candidate.protocol && share(server.value(), addresses))
                return true;
        }
        return false;
    };
    if (candidate.origin == Origin::CertificateName)
        return isAmong(m_servers) || isAmong(m_named);
    return !isAmong(m_servers);
}

} // namespace portwright
