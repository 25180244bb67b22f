// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/steadinesscheck.h"

#include "network/sessiondriver.h"
#include "protocol/makesession.h"

#include <algorithm>

namespace portwright {

SteadinessCheck::SteadinessCheck(const Engine &engine, SteadinessRequest request, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_request(std::move(request))
{
    m_request.tries = std::clamp(m_request.tries, 1, SteadinessRequest::mostTries);
    m_request.endpoints = m_request.endpoints.mid(0, SteadinessRequest::mostEndpoints);
    for (const Endpoint &endpoint : std::as_const(m_request.endpoints))
        m_results.append({ endpoint, {} });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SteadinessCheck::tryNext);
}

SteadinessCheck::~SteadinessCheck() = default;

void SteadinessCheck::start() { m_pause.start(0); }

void SteadinessCheck::cancel()
{
    if (!m_isFinished)
        finish();
}

/// In turn, so that the tries of one endpoint are spread over the whole time, and one server is
/// not asked at one port without a break.
void SteadinessCheck::tryNext()
{
    if (m_triesDone == triesInAll())
        return finish();
    const Endpoint endpoint = m_results[m_triesDone % m_results.size()].endpoint;
    SessionPlan plan;
    plan.endpoint = endpoint;
    plan.ehloName = m_request.ehloName;
    plan.tlsRequired = endpoint.tls != TlsMode::None;
    plan.hasClientCertificate = m_engine.drivers->hasClientCertificate();
    plan.afterwards = SessionPlan::Afterwards::Hold;
    m_isNoted = false;
    m_driver = m_engine.drivers->makeDriver(
        { endpoint, {}, TimeoutPolicy::probing(m_request.patience) }, makeSession(std::move(plan)));
    connect(m_driver.get(), &SessionDriver::held, this, [this](const SessionOutcome &outcome) {
        note(outcome);
        m_driver->extend(QuitStep {});
    });
    connect(m_driver.get(), &SessionDriver::finished, this, [this](const SessionOutcome &outcome) {
        if (!m_isNoted)
            note(outcome);
        letGo();
        Q_EMIT progressed();
        if (m_isFinished) // cancelled by whoever heard of it
            return;
        if (m_triesDone == triesInAll())
            finish();
        else
            m_pause.start(m_request.pause);
    });
    m_clock.start();
    m_driver->start();
}

void SteadinessCheck::note(const SessionOutcome &outcome)
{
    m_isNoted = true;
    const std::chrono::milliseconds took(m_clock.elapsed());
    Steadiness &result = m_results[m_triesDone % m_results.size()];
    ProbeReport report;
    report.endpoint = result.endpoint;
    report.state = ProbeState::Done;
    report.stage = outcome.stage;
    report.outcome = outcome;
    report.connection = m_driver->report();
    report.tookTime = took - report.connection.resolvedAfter.value_or(std::chrono::milliseconds(0));
    result.tries.append(report);
    ++m_triesDone;
}

void SteadinessCheck::letGo()
{
    if (!m_driver)
        return;
    disconnect(m_driver.get(), nullptr, this, nullptr);
    m_driver->cancel();
    m_driver.release()->deleteLater(); // it may be the one that is calling
}

void SteadinessCheck::finish()
{
    m_isFinished = true;
    m_pause.stop();
    letGo();
    Q_EMIT finished();
}

} // namespace portwright
