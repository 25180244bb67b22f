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

void CandidateSearch::startGuessing()
{
    const QList<HostCandidate> hosts = guessedSubmissionHosts(m_address);
    m_nextRank = int(hosts.size());
    const QString first = hosts.first().host;
    for (const HostCandidate &host : hosts)
        ask(host);
    if (!isIpLiteral(first)) {
        const HostCandidate unknown { QString(), Origin::Guess, m_nextRank, false };
        m_pending.append(unknown);
        m_engine.drivers->askWhetherProxied(
            first, m_context.get(), [this, unknown](bool isProxied) {
                if (isProxied) // there may be no DNS here
                    finish(unknown);
                else
                    lookUpMailExchanges(unknown);
            });
    }
}

void CandidateSearch::lookUpMailExchanges(const HostCandidate &unknown)
{
    m_engine.resolver->lookUpMailExchanges(m_address.asciiDomain(), m_context.get(),
        [this, unknown](const MailExchangeAnswer &answer) {
            for (const MailExchange &exchange :
                answer.exchanges.first(std::min(mostExchanges, answer.exchanges.size())))
                ask(guessedFromMailExchange(exchange.host, m_address, m_nextRank++));
            finish(unknown);
        });
}

void CandidateSearch::lookUp(const HostCandidate &candidate)
{
    m_nextRank = std::max(m_nextRank, candidate.rank + 1);
    ask(candidate);
}

void CandidateSearch::followCertificate(const CertificateSummary &certificate, const QString &host)
{
    for (const QString &name : otherNames(certificate, host))
        ask({ name, Origin::CertificateName, m_nextRank++,
            !isWithinDomain(name, m_address.asciiDomain()) });
}

void CandidateSearch::cancel()
{
    m_context = std::make_unique<QObject>();
    m_pending.clear();
}

void CandidateSearch::ask(const HostCandidate &candidate)
{
    // A name that was set aside as another name of a known server comes back by its certificate.
    if (m_servers.contains(candidate.host)
        || (candidate.origin != Origin::CertificateName && m_asked.contains(candidate.host)))
        return;
    m_asked.append(candidate.host);
    m_pending.append(candidate);
    m_engine.drivers->askWhetherProxied(
        candidate.host, m_context.get(), [this, candidate](bool isProxied) {
            if (!isProxied) {
                m_engine.resolver->lookUpAddresses(candidate.host, m_context.get(),
                    [this, candidate](const AddressAnswer &answer) { take(candidate, answer); });
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
    if (answer.failure) {
        if (candidate.origin == Origin::Typed)
            Q_EMIT hostMissing(candidate, *answer.failure);
        // A name server that is silent explains more than a name that is not there.
        if (!m_failure || answer.failure->fault == ConnectionFault::ResolverFailed)
            m_failure = answer.failure;
    } else if (candidate.origin == Origin::CertificateName ? isKnownServer(answer.addresses)
                                                           : !isKnownServer(answer.addresses)) {
        if (!m_servers.contains(candidate.host)) {
            m_servers.insert(candidate.host, answer.addresses);
            Q_EMIT hostFound(candidate, answer.addresses);
        }
    }
    finish(candidate);
}

void CandidateSearch::finish(const HostCandidate &candidate)
{
    m_pending.removeIf(
        [&](const HostCandidate &pending) { return pending.host == candidate.host; });
    if (m_pending.isEmpty())
        Q_EMIT settled();
}

bool CandidateSearch::isKnownServer(const QList<QHostAddress> &addresses) const
{
    return std::any_of(m_servers.begin(), m_servers.end(),
        [&](const QList<QHostAddress> &known) { return share(known, addresses); });
}

} // namespace portwright
