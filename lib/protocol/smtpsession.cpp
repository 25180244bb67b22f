// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpsession.h"

#include "protocol/smtpcommands.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

SmtpSession::SmtpSession(SessionPlan plan)
    : m_plan(std::move(plan))
    , m_submission(m_effects, m_outcome)
{
    if (m_plan.signIn) {
        m_effects.redactor().hide(m_plan.signIn->credentials);
        m_steps.push_back(*m_plan.signIn);
    }
    if (m_plan.submission)
        m_steps.push_back(*m_plan.submission);
}

void SmtpSession::connectionEstablished(const QString &localAddress)
{
    if (m_state != State::Connecting)
        return;
    m_ehloArgument = smtp::ehloArgument(m_plan.ehloName, localAddress);
    m_effects.beginWait();
    if (m_plan.endpoint.tls == TlsMode::Implicit)
        beginTls();
    else
        awaitGreeting();
}

void SmtpSession::receive(QByteArrayView bytes)
{
    if (m_state == State::Encrypting && !bytes.isEmpty())
        return injected();
    while (!bytes.isEmpty() && !isFinished()) {
        const auto line = m_lines.takeLine(bytes);
        if (!line)
            return;
        handleLine(*line);
        if (m_state == State::StartTlsAgreed) {
            if (!bytes.isEmpty())
                return injected();
            beginTls();
        }
    }
}

void SmtpSession::tlsEstablished(const TlsDetails &details)
{
    if (m_state != State::Encrypting)
        return;
    m_effects.beginWait();
    m_outcome.tls = details;
    m_outcome.channel = m_plan.endpoint.tls;
    if (m_plan.endpoint.tls == TlsMode::Implicit)
        return awaitGreeting();

    // RFC 3207, section 4.2: what was said in clear may have been anybody's.
    m_outcome.mechanismsBeforeTls = m_outcome.mechanisms;
    learn({}, {});
    sendEhlo();
}

void SmtpSession::tlsFailed(const QString &words)
{
    if (m_state != State::Encrypting)
        return;
    m_effects.beginWait();
    m_outcome.tlsFailureWords = words;
    interrupt(OutcomeKind::TlsFailed, Stage::TlsHandshake);
}

void SmtpSession::connectionLost(const ConnectionFailure &failure, Stage stage)
{
    if (isFinished())
        return;
    // A line that never ended is no reply, but it may show that the peer speaks something else.
    const QByteArray &unfinished = m_lines.unfinished();
    if (m_state == State::Greeting && !unfinished.isEmpty()
        && !QByteArrayView("245").contains(unfinished[0]))
        return malformed(decodedLine(unfinished));
    m_outcome.connectionFailure = failure;
    interrupt(OutcomeKind::Unreachable, m_state == State::Connecting ? stage : presentStage());
}

void SmtpSession::deadlineExpired(Stage stage)
{
    if (!isFinished() && m_state != State::Held)
        interrupt(OutcomeKind::TimedOut, m_state == State::Connecting ? stage : presentStage());
}

void SmtpSession::sendBufferDrained()
{
    if (m_state == State::Submitting)
        handleProgress(m_submission.sendBufferDrained(), 0);
}

void SmtpSession::extend(const PlanStep &step)
{
    if (m_state != State::Held)
        return;
    m_steps.push_back(step);
    runNextStep();
}

void SmtpSession::cancel()
{
    if (!isFinished())
        interrupt(OutcomeKind::Cancelled, presentStage());
}

QList<Effect> SmtpSession::takeEffects() { return m_effects.take(); }

void SmtpSession::handleLine(const ReceivedLine &line)
{
    m_effects.show(ShowLine::From::Server, decodedLine(line.text));
    if (line.droppedBytes > 0) {
        m_effects.show(
            ShowLine::From::Note, u"(the line went on for %1 bytes more)"_s.arg(line.droppedBytes));
    }
    const SmtpReplyProgress progress = m_parser.addLine(line.text);
    if (const auto *reply = std::get_if<ServerReply>(&progress)) {
        m_effects.hear();
        handleReply(*reply);
    } else if (const auto *fault = std::get_if<MalformedReply>(&progress)) {
        malformed(fault->words);
    }
}

void SmtpSession::handleReply(const ServerReply &raw)
{
    const ServerReply shown = m_effects.redactor().redact(raw);
    switch (m_state) {
    case State::Greeting:
        return handleGreeting(shown);
    case State::Ehlo:
        return handleEhlo(raw, shown);
    case State::Helo:
        return handleHelo(shown);
    case State::StartTls:
        return handleStartTls(shown);
    case State::SigningIn:
        return handleProgress(m_signIn->handle(raw, shown), shown.code);
    case State::Submitting:
        return handleProgress(m_submission.handle(shown), shown.code);
    case State::Held:
        if (shown.code == closingCode)
            return refuse(shown);
        return malformed(shown.text());
    case State::Connecting:
    case State::Encrypting:
    case State::StartTlsAgreed:
    case State::Finished:
        return;
    }
}

void SmtpSession::handleGreeting(const ServerReply &shown)
{
    m_outcome.greeting = shown;
    if (shown.code == 220)
        return sendEhlo();
    if (shown.code < 400)
        return malformed(shown.text()); // "200" is how NNTP begins
    refuse(shown);
}

void SmtpSession::handleEhlo(const ServerReply &raw, const ServerReply &shown)
{
    if (shown.isPositive()) {
        learn(SmtpCapabilities::fromEhlo(raw), SmtpCapabilities::fromEhlo(shown));
        m_outcome.reply = shown;
        return afterCapabilities();
    }
    if (shown.code < 500)
        return refuse(shown);
    m_state = State::Helo;
    m_effects.sendCommand("HELO " + m_ehloArgument);
    m_effects.arm(Stage::Ehlo);
}

void SmtpSession::handleHelo(const ServerReply &shown)
{
    if (!shown.isPositive())
        return refuse(shown);
    m_outcome.reply = shown;
    afterCapabilities();
}

void SmtpSession::handleStartTls(const ServerReply &shown)
{
    if (shown.code != 220)
        return refuse(shown);
    m_state = State::StartTlsAgreed;
}

void SmtpSession::awaitGreeting()
{
    m_state = State::Greeting;
    m_effects.beginWait();
    m_effects.arm(Stage::Greeting);
}

void SmtpSession::beginTls()
{
    m_state = State::Encrypting;
    m_effects.arm(Stage::TlsHandshake);
    m_effects.push(StartTls {});
}

void SmtpSession::sendEhlo()
{
    m_state = State::Ehlo;
    m_effects.hear(); // the greeting or the handshake was waited for
    m_effects.sendCommand("EHLO " + m_ehloArgument);
    m_effects.arm(Stage::Ehlo);
}

/// `shown` is the same without secrets.
void SmtpSession::learn(const SmtpCapabilities &capabilities, const SmtpCapabilities &shown)
{
    m_capabilities = capabilities;
    m_outcome.capabilities = shown.lines();
    m_outcome.mechanisms = shown.mechanisms();
    m_outcome.sizeLimitInBytes = shown.sizeLimitInBytes();
    m_outcome.offersStartTls = capabilities.startTls() || m_outcome.channel == TlsMode::StartTls;
}

void SmtpSession::afterCapabilities()
{
    const bool isInClear = m_outcome.channel == TlsMode::None;
    if (isInClear && m_plan.endpoint.tls == TlsMode::StartTls && m_capabilities.startTls()) {
        m_state = State::StartTls;
        m_effects.sendCommand("STARTTLS");
        m_effects.arm(Stage::StartTls);
        return;
    }
    if (isInClear && m_plan.tlsRequired) {
        m_outcome.kind = OutcomeKind::CapabilityMissing;
        m_outcome.missingCapability = u"STARTTLS"_s;
        m_outcome.stage = Stage::StartTls;
        return quitAndFinish();
    }
    m_outcome.kind = OutcomeKind::Reached;
    m_outcome.stage = Stage::Ehlo;
    runNextStep();
}

void SmtpSession::runNextStep()
{
    if (m_steps.empty())
        return endPlan();
    const PlanStep step = std::move(m_steps.front());
    m_steps.pop_front();
    m_outcome.connectionFailure.reset();
    std::visit([this](const auto &alternative) { run(alternative); }, step);
}

void SmtpSession::run(const SignInStep &step)
{
    forgetLastStep();
    m_outcome.signIn = SignIn::NotTried;
    m_state = State::SigningIn;
    QStringList offered = m_capabilities.mechanisms();
    if (!m_plan.hasClientCertificate)
        offered.removeAll(u"EXTERNAL"_s);
    m_signIn = std::make_unique<SmtpSignIn>(step, m_plan.endpoint, m_effects, m_outcome);
    handleProgress(m_signIn->start(offered), 0);
}

void SmtpSession::run(const SubmissionStep &step)
{
    forgetLastStep();
    m_state = State::Submitting;
    const bool isLast = m_steps.empty() && m_plan.afterwards == SessionPlan::Afterwards::Quit;
    handleProgress(m_submission.start(step, m_capabilities,
                       isLast ? SmtpSubmission::Ending::Quit : SmtpSubmission::Ending::Stay),
        0);
}

void SmtpSession::run(const QuitStep &) { quitAndFinish(); }

/// What the steps before said of themselves; what is known of the connection stays.
void SmtpSession::forgetLastStep()
{
    m_outcome.reply.reset();
    m_outcome.messageFault.reset();
    m_outcome.missingCapability.clear();
    m_outcome.tlsFailureWords.clear();
    m_outcome.acceptance = Acceptance::NotSent;
    m_outcome.finalReply = {};
    m_outcome.refusedRecipients.clear();
}

/// `code` is that of the reply just handled, or 0.
void SmtpSession::handleProgress(StepProgress progress, int code)
{
    switch (progress) {
    case StepProgress::GoingOn:
        return;
    case StepProgress::Done:
        if (code == closingCode)
            return finish();
        if (m_outcome.kind == OutcomeKind::Reached)
            return runNextStep();
        m_steps.clear();
        return endPlan();
    case StepProgress::OutOfStep:
        return finish();
    }
}

void SmtpSession::endPlan()
{
    if (m_plan.afterwards == SessionPlan::Afterwards::Quit)
        return quitAndFinish();
    m_state = State::Held;
    m_outcome.roundTrips = m_effects.roundTrips();
    m_effects.push(Hold { m_outcome });
}

Stage SmtpSession::presentStage() const
{
    return m_state == State::Held ? m_outcome.stage : m_effects.stage();
}

void SmtpSession::refuse(const ServerReply &shown)
{
    if (shown.code < 400)
        return malformed(shown.text());
    m_outcome.kind = OutcomeKind::Refused;
    m_outcome.stage = presentStage();
    m_outcome.reply = shown;
    if (shown.code == closingCode)
        return finish();
    quitAndFinish();
}

/// `words` are those of the peer that are no reply, or not one that can be here.
void SmtpSession::malformed(const QString &words)
{
    ServerReply said;
    said.lines = m_effects.redactor().redact(words).split(u'\n');
    if (m_state == State::Greeting)
        m_outcome.greeting = said;
    const Stage stage = presentStage();
    m_outcome.reply = said;
    m_effects.show(ShowLine::From::Fault, u"this is not what a mail server says here"_s);
    interrupt(OutcomeKind::Malformed, stage);
}

void SmtpSession::injected()
{
    m_effects.show(ShowLine::From::Fault, u"bytes were waiting before TLS had begun"_s);
    interrupt(OutcomeKind::InjectedPlaintext, Stage::StartTls);
}

/// The dialogue ends before its time.
void SmtpSession::interrupt(OutcomeKind kind, Stage stage)
{
    if (m_state == State::Submitting) {
        if (kind != OutcomeKind::Cancelled && m_submission.concludeIfRefused())
            return finish();
        m_submission.noteDoubt();
    }
    if (kind == OutcomeKind::TimedOut)
        m_effects.show(ShowLine::From::Fault, u"nothing came in time"_s);
    else if (kind == OutcomeKind::Cancelled)
        m_effects.show(ShowLine::From::Note, u"cancelled"_s);
    m_outcome.kind = kind;
    m_outcome.stage = stage;
    finish();
}

void SmtpSession::quitAndFinish()
{
    if (!m_submission.saidQuit())
        m_effects.sendFarewell("QUIT");
    m_effects.push(CloseConnection {});
    finish();
}

void SmtpSession::finish()
{
    m_state = State::Finished;
    m_outcome.roundTrips = m_effects.roundTrips();
    m_effects.push(Finish { m_outcome });
}

} // namespace portwright
