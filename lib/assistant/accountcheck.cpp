// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountcheck.h"

#include "network/sessiondriver.h"

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

namespace {

    /// What the first port of a host gets before the others: on a fast link their handshakes would
    /// cost it the processor, on any other it is nothing.
    constexpr auto headStart = 15ms;

} // namespace

AccountCheck::AccountCheck(const Engine &engine, CheckRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_credentials(m_request.credentials)
    , m_search(engine, m_request.address)
    , m_prober(engine, m_request.ehloName, m_request.budget)
    , m_verifier(engine, m_request.ehloName, m_request.budget)
{
    if (m_credentials && m_credentials->username.isEmpty())
        m_credentials->username = username();
    connect(&m_search, &CandidateSearch::hostFound, this, &AccountCheck::probeHost);
    connect(&m_search, &CandidateSearch::hostMissing, this,
        [this](const HostCandidate &candidate, const ConnectionFailure &failure) {
            for (const StandardPort &port : portsToTry())
                m_prober.addUnreachable(candidateFor(candidate, port), failure);
        });
    connect(&m_search, &CandidateSearch::settled, this, &AccountCheck::evaluate);
    connect(&m_prober, &EndpointProber::reportAdded, this, &AccountCheck::reportAdded);
    connect(&m_prober, &EndpointProber::reportChanged, this, &AccountCheck::look);
    connect(&m_verifier, &LoginVerifier::verified, this, &AccountCheck::takeVerdict);

    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &AccountCheck::evaluate);
    m_budget.setSingleShot(true);
    connect(&m_budget, &QTimer::timeout, this, [this] {
        m_search.cancel();
        m_prober.stop(OutcomeKind::TimedOut);
        if (m_phase == Phase::SigningIn) {
            m_verifier.cancel();
            SessionOutcome outcome;
            outcome.kind = OutcomeKind::TimedOut;
            outcome.stage = Stage::Auth;
            m_elsewhereTried = true; // there is no time left for it
            takeVerdict(outcome);
        } else if (!isConcluded()) {
            evaluate();
            if (!isConcluded() && m_phase != Phase::SigningIn)
                settle();
        }
        finishIfDone();
    });
}

AccountCheck::~AccountCheck() = default;

void AccountCheck::start()
{
    m_budget.start(m_request.budget);
    if (m_request.host.isEmpty())
        m_search.startGuessing();
    else
        m_search.lookUp({ m_request.host, Origin::Typed, 0, false });
}

void AccountCheck::cancel()
{
    if (m_finished)
        return;
    if (m_phase != Phase::SignedIn)
        m_verifier.cancel();
    if (!isConcluded())
        conclude(Phase::Cancelled); // first: the probes' ends shall not look like an answer
    m_prober.stop(OutcomeKind::Cancelled);
    finishIfDone();
}

void AccountCheck::useBestNow()
{
    if (m_phase == Phase::Searching && m_recommendation.best >= 0)
        settle();
}

void AccountCheck::agree(const CheckConsents &further)
{
    if (m_phase != Phase::NeedsConsent)
        return;
    CheckConsents &consents = m_request.consents;
    consents.unencrypted |= further.unencrypted;
    consents.fingerprints += further.fingerprints;
    consents.servers += further.servers;
    m_recommendation.needs = consentNeeds(*best(), consents);
    settle();
}

void AccountCheck::signInAgain(const Credentials &credentials)
{
    if (m_phase != Phase::SignInRefused && m_phase != Phase::FoundWithoutSignIn)
        return;
    m_credentials = credentials;
    m_localPartTried = true; // the person chose the name
    signIn(credentials);
}

bool AccountCheck::isConcluded() const
{
    return m_phase != Phase::Searching && m_phase != Phase::SigningIn;
}

const QList<ProbeReport> &AccountCheck::reports() const { return m_prober.reports(); }

const ProbeReport *AccountCheck::best() const
{
    const qsizetype row = m_chosen >= 0 ? m_chosen : m_recommendation.best;
    return row < 0 ? nullptr : &reports()[row];
}

QString AccountCheck::username() const
{
    if (m_credentials && !m_credentials->username.isEmpty())
        return m_credentials->username;
    return m_request.username.isEmpty() ? m_request.address.toString() : m_request.username;
}

Consents AccountCheck::consentsForBest() const
{
    const ProbeReport *report = best();
    if (!report)
        return {};
    Consents consents;
    consents.unencrypted = !report->outcome.tls && m_request.consents.unencrypted;
    if (report->outcome.tls && !report->isVerified()
        && m_request.consents.fingerprints.contains(report->outcome.tls->fingerprint()))
        consents.fingerprint = report->outcome.tls->fingerprint();
    return consents;
}

std::optional<ConnectionFailure> AccountCheck::lookUpFailure() const
{
    return reports().isEmpty() ? m_search.failure() : std::nullopt;
}

std::unique_ptr<SessionDriver> AccountCheck::takeSignedInDriver()
{
    return m_verifier.takeDriver();
}

QList<StandardPort> AccountCheck::portsToTry() const
{
    const auto mode = [this](quint16 port) {
        return m_request.tls.value_or(usualTlsMode(Protocol::Smtp, port));
    };
    if (m_request.port)
        return { { Protocol::Smtp, *m_request.port, mode(*m_request.port) } };
    QList<StandardPort> ports = standardPorts(Protocol::Smtp, m_request.order);
    if (m_request.tls) {
        // A mode alone fits the ports that are meant for it; "none" those that begin in clear.
        const bool implicit = *m_request.tls == TlsMode::Implicit;
        ports.removeIf(
            [&](const StandardPort &port) { return (port.tls == TlsMode::Implicit) != implicit; });
        for (StandardPort &port : ports)
            port.tls = *m_request.tls;
    }
    return ports;
}

EndpointProber::Candidate AccountCheck::candidateFor(
    const HostCandidate &host, const StandardPort &port) const
{
    EndpointProber::Candidate candidate;
    candidate.endpoint = { Protocol::Smtp, host.host, port.port, port.tls };
    candidate.origin = host.origin;
    candidate.hostRank = host.rank;
    candidate.foreignServer = host.foreign;
    candidate.isModeFixed = m_request.tls.has_value();
    candidate.tlsRequired = m_request.tls == TlsMode::StartTls;
    return candidate;
}

void AccountCheck::probeHost(const HostCandidate &host, const QList<QHostAddress> &addresses)
{
    if (isConcluded())
        return;
    std::chrono::milliseconds startsAfter {};
    for (const StandardPort &port : portsToTry()) {
        EndpointProber::Candidate candidate = candidateFor(host, port);
        candidate.addresses = addresses;
        candidate.startsAfter = std::exchange(startsAfter, headStart);
        m_prober.probe(candidate);
    }
}

void AccountCheck::look(qsizetype row)
{
    Q_EMIT reportChanged(row);
    const ProbeReport &report = reports()[row];
    const auto &tls = report.outcome.tls;
    if (!isConcluded() && report.state == ProbeState::Done && tls
        && tls->faults.contains(CertificateFault::HostMismatch) && !tls->chain.isEmpty()
        && !m_followedCertificates.contains(tls->fingerprint())) {
        m_followedCertificates.insert(tls->fingerprint());
        m_search.followCertificate(tls->chain.first(), report.endpoint.host);
    }
    if (report.state == ProbeState::Done)
        evaluate();
}

void AccountCheck::evaluate()
{
    if (m_chosen >= 0) { // decided; latecomers get their place behind it, and move it no more
        const Recommendation now
            = recommend(reports(), m_request.order, m_request.consents, m_prober.elapsed());
        if (now.best == m_chosen)
            m_recommendation = now;
        Q_EMIT recommendationChanged();
    }
    if (isConcluded()) {
        finishIfDone();
        return;
    }
    if (m_phase == Phase::SigningIn)
        return;
    m_prober.refresh();
    const qsizetype rows = reports().size();
    // A host still being looked up might be anything: it stands in the race as its best hope.
    const StandardPort likely = portsToTry().constFirst();
    QList<ProbeReport> all = reports();
    for (const HostCandidate &pending : m_search.pending()) {
        ProbeReport hope;
        hope.endpoint = { Protocol::Smtp, pending.host, likely.port, likely.tls };
        hope.origin = pending.origin;
        hope.hostRank = pending.rank;
        hope.foreignServer = pending.foreign;
        all.append(hope);
    }
    m_recommendation = recommend(all, m_request.order, m_request.consents, m_prober.elapsed());
    m_recommendation.runnersUp.removeIf(
        [rows](const Comparison &other) { return other.row >= rows; });
    if (m_recommendation.best >= 0 && !m_firstUsableAfter)
        m_firstUsableAfter = m_prober.elapsed();
    Q_EMIT recommendationChanged();
    if (m_recommendation.isFinal)
        settle();
    else if (m_recommendation.askAgainAfter.count() > 0)
        m_askAgain.start(m_recommendation.askAgainAfter + std::chrono::milliseconds(1));
}

void AccountCheck::settle()
{
    if (m_refused >= 0 && (m_recommendation.best < 0 || m_recommendation.best == m_refused)) {
        m_recommendation.best = m_chosen = m_refused;
        conclude(Phase::SignInRefused);
        return;
    }
    if (m_recommendation.best < 0) {
        conclude(Phase::NothingFound);
        return;
    }
    if (!m_recommendation.needs.isEmpty()) {
        conclude(Phase::NeedsConsent);
        return;
    }
    if (!m_credentials) {
        conclude(Phase::FoundWithoutSignIn);
        return;
    }
    signIn(*m_credentials);
}

void AccountCheck::signIn(const Credentials &credentials)
{
    m_askAgain.stop();
    if (m_chosen < 0)
        m_chosen = m_recommendation.best;
    enter(Phase::SigningIn);
    m_verifier.verify(
        best()->endpoint, { credentials, consentsForBest() }, m_prober.take(m_chosen));
}

void AccountCheck::takeVerdict(const SessionOutcome &outcome)
{
    m_prober.recordSignIn(m_chosen, outcome);
    const ProbeReport &report = *best();
    if (report.signIn == SignIn::Accepted) {
        conclude(Phase::SignedIn);
        return;
    }
    const QString localPart = m_request.address.localPart();
    if (report.signInRefusedForCredentials) {
        if (m_request.tryLocalPart && !m_localPartTried && m_request.username.isEmpty()
            && m_credentials->username != localPart) {
            m_localPartTried = true;
            Credentials second = *m_credentials;
            second.username = localPart;
            m_credentials->username = localPart;
            signIn(second);
            return;
        }
        if (m_localPartTried && m_request.tryLocalPart && m_request.username.isEmpty())
            m_credentials->username = m_request.address.toString(); // the better guess of the two
        conclude(Phase::SignInRefused);
        return;
    }
    // The endpoint's own fault: one more try, at the next best.
    if (std::exchange(m_elsewhereTried, true)) {
        conclude(Phase::SignInRefused);
        return;
    }
    m_phase = Phase::Searching;
    m_refused = std::exchange(m_chosen, -1);
    evaluate();
}

void AccountCheck::conclude(Phase phase)
{
    m_askAgain.stop();
    m_search.cancel();
    if (phase != Phase::NeedsConsent) // what was asked for may go on at once
        m_prober.releaseHeld();
    if (!m_concludedAfter)
        m_concludedAfter = m_prober.elapsed();
    enter(phase);
    Q_EMIT concluded();
    finishIfDone();
}

void AccountCheck::enter(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        Q_EMIT phaseChanged();
}

void AccountCheck::finishIfDone()
{
    if (m_finished || !isConcluded() || m_prober.isRunning())
        return;
    m_finished = true;
    m_budget.stop();
    Q_EMIT finished();
}

} // namespace portwright
