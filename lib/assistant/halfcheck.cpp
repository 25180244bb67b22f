// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/halfcheck.h"

#include "assistant/hopes.h"
#include "assistant/portstotry.h"
#include "network/sessiondriver.h"

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

namespace {

    /// What the first port of a host gets before the others: on a fast link their handshakes would
    /// cost it the processor, on any other it is nothing.
    constexpr auto headStart = 15ms;

    /// Of one document: more would be a burden on the servers, and help nobody.
    constexpr int mostDeclared = 8;

} // namespace

HalfCheck::HalfCheck(const Engine &engine, CheckRequest request, Half half, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_half(half)
    , m_credentials(m_request.credentials)
    , m_search(engine, m_request.address)
    , m_prober(engine, m_request.ehloName, m_request.budget)
    , m_verifier(engine, m_request.ehloName, m_request.budget)
{
    if (!m_request.includes(half)) {
        m_phase = Phase::NotAsked;
        m_finished = true;
    }
    connect(&m_search, &CandidateSearch::hostFound, this, &HalfCheck::probeHost);
    connect(&m_search, &CandidateSearch::hostMissing, this,
        [this](const HostCandidate &candidate, const ConnectionFailure &failure) {
            for (const StandardPort &port : portsToTry(candidate, known(), m_request.order))
                m_prober.addUnreachable(candidateAt(candidate, port, known()), failure);
        });
    connect(&m_search, &CandidateSearch::settled, this, &HalfCheck::evaluate);
    connect(&m_prober, &EndpointProber::reportAdded, this, &HalfCheck::reportAdded);
    connect(&m_prober, &EndpointProber::reportChanged, this, &HalfCheck::look);
    connect(&m_verifier, &LoginVerifier::verified, this, &HalfCheck::takeVerdict);

    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &HalfCheck::evaluate);
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

HalfCheck::~HalfCheck() = default;

void HalfCheck::start()
{
    if (m_phase == Phase::NotAsked)
        return;
    m_budget.start(m_request.budget);
    const QList<Protocol> protocols = protocolsToTry(m_half, known());
    if (known().host.isEmpty())
        return m_search.startGuessing(protocols);
    for (const Protocol protocol : protocols)
        m_search.lookUp({ known().host, Origin::Typed, 0, false, protocol, std::nullopt });
}

void HalfCheck::expectPublished() { m_isExpecting = known().host.isEmpty(); }

void HalfCheck::stopExpecting()
{
    if (std::exchange(m_isExpecting, false))
        evaluate();
}

void HalfCheck::consider(const DiscoveryResult &result)
{
    const PublishedSettings *settings = result.settings();
    if (!settings || !known().host.isEmpty() || isConcluded())
        return;
    int rank = 0;
    for (const DeclaredServer &server :
        m_half == Half::Outgoing ? settings->outgoing() : settings->incoming()) {
        const Endpoint &endpoint = server.endpoint;
        const bool fits = known().protocol.value_or(endpoint.protocol) == endpoint.protocol
            && known().port.value_or(endpoint.port) == endpoint.port
            && known().tls.value_or(endpoint.tls) == endpoint.tls;
        if (!fits || rank == mostDeclared)
            continue;
        const Declaration declaration { endpoint.port, endpoint.tls, rank, result.trust,
            server.username };
        consider({ endpoint.host, result.origin, rank,
            result.needsConfirmation(server, m_request.address), endpoint.protocol, declaration });
        ++rank;
    }
}

void HalfCheck::consider(const HostCandidate &candidate)
{
    const StandardPort port { candidate.protocol, candidate.declared->port,
        candidate.declared->tls };
    const EndpointProber::Candidate endpoint = candidateAt(candidate, port, known());
    const qsizetype row = m_prober.rowOf(endpoint.endpoint);
    if (row < 0)
        m_search.lookUp(candidate);
    else
        m_prober.vouch(row, endpoint);
}

void HalfCheck::giveUp()
{
    if (isConcluded())
        return;
    m_verifier.cancel();
    m_recommendation = {};
    conclude(Phase::NothingFound);
    m_prober.stop(OutcomeKind::Cancelled);
    finishIfDone();
}

void HalfCheck::cancel()
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

void HalfCheck::useBestNow()
{
    if (m_phase == Phase::Searching && m_recommendation.best >= 0)
        settle();
}

void HalfCheck::agree(const CheckConsents &further)
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

void HalfCheck::signInAgain(const Credentials &credentials)
{
    if (m_phase != Phase::SignInRefused && m_phase != Phase::FoundWithoutSignIn)
        return;
    m_credentials = credentials;
    m_localPartTried = true; // the person chose the name
    signIn(credentials);
}

bool HalfCheck::isConcluded() const
{
    return m_phase != Phase::Searching && m_phase != Phase::SigningIn;
}

const QList<ProbeReport> &HalfCheck::reports() const { return m_prober.reports(); }

const ProbeReport *HalfCheck::best() const
{
    const qsizetype row = m_chosen >= 0 ? m_chosen : m_recommendation.best;
    return row < 0 ? nullptr : &reports()[row];
}

QString HalfCheck::username() const
{
    if (!m_username.isEmpty())
        return m_username;
    if (m_credentials && !m_credentials->username.isEmpty())
        return m_credentials->username;
    if (!known().username.isEmpty())
        return known().username;
    const ProbeReport *report = best();
    return report && !report->username.isEmpty() ? report->username : m_request.address.toString();
}

std::optional<Credentials> HalfCheck::credentials() const
{
    std::optional<Credentials> credentials = m_credentials;
    if (credentials)
        credentials->username = username();
    return credentials;
}

Consents HalfCheck::consentsForBest() const
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

std::optional<ConnectionFailure> HalfCheck::lookUpFailure() const
{
    return reports().isEmpty() ? m_search.failure() : std::nullopt;
}

std::unique_ptr<SessionDriver> HalfCheck::takeSignedInDriver() { return m_verifier.takeDriver(); }

void HalfCheck::probeHost(const HostCandidate &host, const QList<QHostAddress> &addresses)
{
    if (isConcluded())
        return;
    std::chrono::milliseconds startsAfter {};
    for (const StandardPort &port : portsToTry(host, known(), m_request.order)) {
        EndpointProber::Candidate candidate = candidateAt(host, port, known());
        candidate.addresses = addresses;
        candidate.startsAfter = std::exchange(startsAfter, headStart);
        const qsizetype row = m_prober.rowOf(candidate.endpoint);
        if (row < 0)
            m_prober.probe(candidate);
        else
            m_prober.vouch(row, candidate);
    }
}

void HalfCheck::look(qsizetype row)
{
    Q_EMIT reportChanged(row);
    const ProbeReport &report = reports()[row];
    const auto &tls = report.outcome.tls;
    if (!isConcluded() && report.state == ProbeState::Done && tls
        && tls->faults.contains(CertificateFault::HostMismatch) && !tls->chain.isEmpty()
        && !m_followedCertificates.contains(tls->fingerprint())) {
        m_followedCertificates.insert(tls->fingerprint());
        m_search.followCertificate(tls->chain.first(), report.endpoint);
    }
    if (report.state == ProbeState::Done)
        evaluate();
}

void HalfCheck::evaluate()
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
    QList<ProbeReport> all = reports() + hopesOf(m_search.pending(), known(), m_request.order);
    if (m_isExpecting) {
        const Recommendation soFar
            = recommend(reports(), m_request.order, m_request.consents, m_prober.elapsed());
        all.append(hopeToBeat(soFar.best < 0 ? ProbeReport() : reports()[soFar.best]));
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

void HalfCheck::settle()
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

void HalfCheck::signIn(const Credentials &credentials)
{
    m_askAgain.stop();
    if (m_chosen < 0)
        m_chosen = m_recommendation.best;
    Credentials shown = credentials;
    if (shown.username.isEmpty())
        shown.username = username();
    m_username = shown.username;
    enter(Phase::SigningIn);
    m_verifier.verify(best()->endpoint, { shown, consentsForBest() }, m_prober.take(m_chosen));
}

void HalfCheck::takeVerdict(const SessionOutcome &outcome)
{
    m_prober.recordSignIn(m_chosen, outcome, m_verifier.report());
    const ProbeReport &report = *best();
    if (report.signIn == SignIn::Accepted) {
        conclude(Phase::SignedIn);
        return;
    }
    const QString localPart = m_request.address.localPart();
    if (report.isRefusedForCredentials()) {
        const bool isGuessed = m_request.tryLocalPart && known().username.isEmpty();
        if (isGuessed && !m_localPartTried && m_username != localPart) {
            m_localPartTried = true;
            m_refusedUsername = m_username;
            Credentials second = *m_credentials;
            second.username = localPart;
            signIn(second);
            return;
        }
        if (isGuessed && m_localPartTried && m_username == localPart)
            m_username.clear(); // the first of the two is the better guess
        conclude(Phase::SignInRefused);
        return;
    }
    // The endpoint's own fault gets one more try, at the next best; the account's is the same
    // there. After a downgrade nothing goes on.
    const bool isOfTheAccount = report.signIn == SignIn::Refused && !report.isRefusedByEndpoint();
    if (isOfTheAccount || outcome.kind == OutcomeKind::Downgraded
        || std::exchange(m_elsewhereTried, true)) {
        conclude(Phase::SignInRefused);
        return;
    }
    m_phase = Phase::Searching;
    m_refused = std::exchange(m_chosen, -1);
    m_username.clear();
    evaluate();
}

void HalfCheck::conclude(Phase phase)
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

void HalfCheck::enter(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        Q_EMIT phaseChanged();
}

void HalfCheck::finishIfDone()
{
    if (m_finished || !isConcluded() || m_prober.isRunning())
        return;
    m_finished = true;
    m_budget.stop();
    Q_EMIT finished();
}

} // namespace portwright
