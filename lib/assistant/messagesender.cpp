// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/messagesender.h"

#include "assistant/evidence.h"
#include "diagnosis/diagnosisrules.h"
#include "network/sessiondriver.h"
#include "protocol/smtpsession.h"

namespace portwright {

namespace {

    /// The connection had gone before the server took notice of the message.
    bool isWorthAnotherConnection(const SessionOutcome &outcome)
    {
        return outcome.acceptance == Acceptance::NotSent && outcome.stage == Stage::MailFrom
            && (outcome.kind == OutcomeKind::Unreachable
                || (outcome.kind == OutcomeKind::Refused && outcome.reply
                    && outcome.reply->code == 421));
    }

} // namespace

MessageSender::MessageSender(const Engine &engine, SendRequest request, BuiltMessage message,
    std::unique_ptr<SessionDriver> signedIn, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_request(std::move(request))
    , m_message(std::move(message))
    , m_isReused(signedIn != nullptr)
{
    if (signedIn)
        adopt(std::move(signedIn));
}

MessageSender::~MessageSender() = default;

void MessageSender::start()
{
    m_clock.start();
    if (!m_driver) {
        connectAnew();
        return;
    }
    m_driver->setTimeouts(TimeoutPolicy::sending());
    m_driver->extend(SubmissionStep { m_message.envelope, m_message.source });
}

void MessageSender::cancel()
{
    if (m_driver)
        m_driver->cancel();
}

void MessageSender::connectAnew()
{
    m_isReused = false;
    SessionPlan plan;
    plan.endpoint = m_request.endpoint;
    plan.ehloName = m_request.ehloName;
    plan.tlsRequired = m_request.endpoint.tls != TlsMode::None;
    plan.hasClientCertificate = m_engine.drivers->hasClientCertificate();
    if (m_request.credentials)
        plan.signIn = SignInStep { *m_request.credentials, m_request.consents };
    plan.submission = SubmissionStep { m_message.envelope, m_message.source };
    adopt(m_engine.drivers->makeDriver({ m_request.endpoint, {}, TimeoutPolicy::sending() },
        std::make_unique<SmtpSession>(std::move(plan))));
    m_driver->start();
}

void MessageSender::adopt(std::unique_ptr<SessionDriver> driver)
{
    m_driver = std::move(driver);
    connect(m_driver.get(), &SessionDriver::stageReached, this, [this](Stage stage) {
        const std::chrono::milliseconds now(m_clock.elapsed());
        if (stage == Stage::MailFrom && m_request.credentials && !m_isReused)
            m_timing.signIn = now;
        Q_EMIT stageReached(stage);
    });
    connect(m_driver.get(), &SessionDriver::messageProgressed, this, &MessageSender::progressed);
    connect(m_driver.get(), &SessionDriver::held, this, [this](const SessionOutcome &outcome) {
        m_driver->extend(QuitStep {});
        finish(outcome);
    });
    connect(m_driver.get(), &SessionDriver::finished, this, &MessageSender::finish);
}

void MessageSender::finish(const SessionOutcome &outcome)
{
    if (m_isFinished)
        return;
    const ConnectionReport report = m_driver->report();
    disconnect(m_driver.get(), nullptr, this, nullptr);
    m_driver.release()->deleteLater(); // it is the one that is calling
    if (m_isReused && isWorthAnotherConnection(outcome)) {
        connectAnew();
        return;
    }
    m_isFinished = true;
    m_outcome = outcome;
    m_diagnoses
        = pointingAtWords(diagnosesOf(outcome, m_request.endpoint, report), *m_engine.transcript);
    m_timing.total = std::chrono::milliseconds(m_clock.elapsed());
    m_timing.connect = report.connectedAfter;
    m_timing.tls = report.encryptedAfter;
    if (outcome.acceptance == Acceptance::Accepted)
        m_timing.accepted = m_timing.total;
    Q_EMIT finished();
}

} // namespace portwright
