// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/endpointprober.h"

#include "diagnosis/diagnosisrules.h"

#include "network/sessiondriver.h"
#include "protocol/makesession.h"

#include <QTimer>

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

namespace {

    /// A server that says nothing for so long may be waiting for a TLS handshake.
    constexpr auto suspiciousSilence = 1500ms;

} // namespace

EndpointProber::EndpointProber(const Engine &engine, const QString &ehloName,
    std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_ehloName(ehloName)
    , m_patience(patience)
{
    m_clock.start();
    auto *timer = new QTimer(this);
    timer->setInterval(suspiciousSilence / 3);
    connect(timer, &QTimer::timeout, this, &EndpointProber::lookForSilence);
    timer->start();
}

EndpointProber::~EndpointProber() = default;

void EndpointProber::probe(const Candidate &candidate)
{
    const qsizetype row = m_reports.size();
    ProbeReport report = reportFor(candidate);
    report.state = ProbeState::Running;
    m_reports.append(report);

    SessionPlan plan;
    plan.endpoint = candidate.endpoint;
    plan.ehloName = m_ehloName;
    plan.tlsRequired = candidate.tlsRequired;
    plan.hasClientCertificate = m_engine.drivers->hasClientCertificate();
    plan.afterwards = SessionPlan::Afterwards::Hold;
    auto driver = m_engine.drivers->makeDriver(
        { candidate.endpoint, candidate.addresses, TimeoutPolicy::probing(m_patience),
            candidate.tlsBefore },
        makeSession(std::move(plan)));
    connect(driver.get(), &SessionDriver::stageReached, this, [this, row](Stage stage) {
        m_reports[row].stage = stage;
        Q_EMIT reportChanged(row);
    });
    connect(driver.get(), &SessionDriver::held, this, [this, row](const SessionOutcome &outcome) {
        m_probes.at(row).isHeld = true;
        conclude(row, outcome);
    });
    connect(
        driver.get(), &SessionDriver::finished, this, [this, row](const SessionOutcome &outcome) {
            const bool wasHeld = m_probes.at(row).isHeld;
            if (!wasHeld) // a held connection that ends later has told all it had to tell
                conclude(row, outcome);
            drop(row);
        });
    Probe &probe = m_probes[row];
    probe.candidate = candidate;
    probe.driver = std::move(driver);
    Q_EMIT reportAdded(row);
    if (candidate.startsAfter.count() == 0)
        probe.driver->start();
    else
        QTimer::singleShot(candidate.startsAfter, probe.driver.get(), &SessionDriver::start);
}

ProbeReport EndpointProber::reportFor(const Candidate &candidate) const
{
    ProbeReport report;
    report.endpoint = candidate.endpoint;
    report.origin = candidate.origin;
    report.hostRank = candidate.hostRank;
    report.publishedRank = candidate.publishedRank;
    report.trust = candidate.trust;
    report.username = candidate.username;
    report.foreignServer = candidate.foreignServer;
    report.startedAfter = elapsed();
    return report;
}

qsizetype EndpointProber::rowOf(const Endpoint &endpoint) const
{
    const auto found
        = std::find_if(m_reports.begin(), m_reports.end(), [&](const ProbeReport &report) {
              return report.endpoint.protocol == endpoint.protocol
                  && report.endpoint.host == endpoint.host && report.endpoint.port == endpoint.port;
          });
    return found == m_reports.end() ? -1 : found - m_reports.begin();
}

void EndpointProber::vouch(qsizetype row, const Candidate &candidate)
{
    if (candidate.origin >= m_reports[row].origin)
        return;
    // Both rows of an endpoint that is tried in either mode.
    for (qsizetype other = row; other < m_reports.size(); ++other) {
        ProbeReport &report = m_reports[other];
        if (other != row
            && (report.endpoint.host != candidate.endpoint.host
                || report.endpoint.port != candidate.endpoint.port))
            continue;
        report.origin = candidate.origin;
        report.publishedRank = candidate.publishedRank;
        report.trust = candidate.trust;
        report.username = candidate.username;
        report.foreignServer = candidate.foreignServer;
        Q_EMIT reportChanged(other);
    }
}

void EndpointProber::addUnreachable(const Candidate &candidate, const ConnectionFailure &failure)
{
    ProbeReport report = reportFor(candidate);
    report.state = ProbeState::Done;
    report.outcome.kind = OutcomeKind::Unreachable;
    report.outcome.stage = Stage::Resolve;
    report.outcome.connectionFailure = failure;
    m_reports.append(report);
    Q_EMIT reportAdded(m_reports.size() - 1);
}

void EndpointProber::refresh()
{
    for (const auto &[row, probe] : m_probes) {
        if (m_reports[row].state == ProbeState::Running)
            m_reports[row].connection = probe.driver->report();
    }
}

std::chrono::milliseconds EndpointProber::elapsed() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

bool EndpointProber::isRunning() const
{
    return std::any_of(m_reports.begin(), m_reports.end(),
        [](const ProbeReport &report) { return report.state == ProbeState::Running; });
}

void EndpointProber::recordSignIn(
    qsizetype row, const SessionOutcome &outcome, const ConnectionReport &connection)
{
    ProbeReport &report = m_reports[row];
    report.connection.entries.insert(connection.entries);
    report.signIn = outcome.signIn;
    report.mechanism = outcome.mechanism;
    if (outcome.signIn == SignIn::Accepted)
        report.signedInCapabilities = outcome.capabilities;
    report.signInReply = outcome.reply.value_or(ServerReply());
    const auto refusal = signInDiagnosis(report);
    report.signInRefusal = refusal ? std::optional(refusal->code) : std::nullopt;
    report.outcome.mailbox = outcome.mailbox;
    report.outcome.alerts = outcome.alerts;
    if (outcome.signIn
        == SignIn::NotTried) { // the attempt itself failed, and that counts against it
        report.outcome = outcome;
        report.stage = outcome.stage;
    }
    Q_EMIT reportChanged(row);
}

std::unique_ptr<SessionDriver> EndpointProber::take(qsizetype row)
{
    const auto found = m_probes.find(row);
    if (found == m_probes.end() || !found->second.isHeld || found->second.isLeaving)
        return nullptr;
    std::unique_ptr<SessionDriver> driver = std::move(found->second.driver);
    disconnect(driver.get(), nullptr, this, nullptr);
    m_probes.erase(found);
    return driver;
}

void EndpointProber::releaseHeld()
{
    QList<qsizetype> held;
    for (const auto &[row, probe] : m_probes) {
        if (probe.isHeld && !probe.isLeaving)
            held.append(row);
    }
    for (const qsizetype row : held) {
        if (const auto found = m_probes.find(row); found != m_probes.end()) {
            found->second.isLeaving = true;
            found->second.driver->extend(QuitStep {});
        }
    }
}

void EndpointProber::stop(OutcomeKind kind)
{
    QList<qsizetype> rows;
    for (const auto &[row, probe] : m_probes)
        rows.append(row);
    for (const qsizetype row : rows) {
        if (m_reports[row].state == ProbeState::Running) {
            SessionOutcome outcome;
            outcome.kind = kind;
            outcome.stage = m_reports[row].stage;
            conclude(row, outcome);
        }
        drop(row);
    }
}

void EndpointProber::conclude(qsizetype row, const SessionOutcome &outcome)
{
    const Probe &probe = m_probes.at(row);
    ProbeReport &report = m_reports[row];
    report.state = ProbeState::Done;
    report.outcome = outcome;
    report.stage = outcome.stage;
    report.connection = probe.driver->report();
    report.tookTime = elapsed() - report.startedAfter;
    if (outcome.kind == OutcomeKind::Reached)
        report.endpoint.tls = outcome.channel;
    const bool noTlsSpoken = outcome.kind == OutcomeKind::TlsFailed && !outcome.tls;
    Q_EMIT reportChanged(row);
    if (noTlsSpoken && report.endpoint.tls == TlsMode::Implicit)
        tryOtherMode(row, TlsMode::StartTls);
}

void EndpointProber::lookForSilence()
{
    refresh();
    QList<qsizetype> silent;
    for (const auto &[row, probe] : m_probes) {
        const ProbeReport &report = m_reports[row];
        const auto connected = report.connection.connectedAfter;
        if (report.state == ProbeState::Running && report.endpoint.tls == TlsMode::StartTls
            && connected && !report.connection.firstBytesAfter
            && elapsed() - report.startedAfter - *connected > suspiciousSilence)
            silent.append(row);
    }
    for (const qsizetype row : silent)
        tryOtherMode(row, TlsMode::Implicit);
}

void EndpointProber::tryOtherMode(qsizetype row, TlsMode mode)
{
    Probe &asked = m_probes.at(row);
    if (asked.candidate.isModeFixed || asked.otherModeTried)
        return;
    asked.otherModeTried = true;
    Candidate candidate = asked.candidate;
    candidate.endpoint.tls = mode;
    candidate.isModeFixed = true; // both are tried then
    candidate.startsAfter = {};
    probe(candidate);
}

void EndpointProber::drop(qsizetype row)
{
    const auto found = m_probes.find(row);
    if (found == m_probes.end())
        return;
    disconnect(found->second.driver.get(), nullptr, this, nullptr);
    found->second.driver->cancel(); // it may not even have set out yet, and shall not
    found->second.driver.release()->deleteLater(); // it may be the one that is calling
    m_probes.erase(found);
}

} // namespace portwright
