// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/mailsession.h"

#include "protocol/receivedreply.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

MailSession::MailSession(SessionPlan plan)
    : m_plan(std::move(plan))
{
    if (m_plan.signIn) {
        m_effects.redactor().hide(m_plan.signIn->credentials);
        m_steps.push_back(*m_plan.signIn);
    }
    if (m_plan.submission)
        m_steps.push_back(*m_plan.submission);
    if (m_plan.find)
        m_steps.push_back(*m_plan.find);
}

void MailSession::connectionEstablished(const QString &)
{
    if (m_state != State::Connecting)
        return;
    m_effects.beginWait();
    if (m_plan.endpoint.tls == TlsMode::Implicit)
        beginTls();
    else
        awaitGreeting();
}

void MailSession::receive(QByteArrayView bytes)
{
    if (m_state == State::Encrypting && !bytes.isEmpty())
        return injected();
    while (!bytes.isEmpty() && !isFinished()) {
        take(bytes);
        if (m_state == State::StartTlsAgreed) {
            if (!bytes.isEmpty())
                return injected();
            beginTls();
        }
    }
}

void MailSession::tlsEstablished(const TlsDetails &details)
{
    if (m_state != State::Encrypting)
        return;
    m_effects.beginWait();
    m_outcome.tls = details;
    m_outcome.channel = m_plan.endpoint.tls;
    if (isWeaker(details.version, m_outcome.tlsBefore))
        return downgraded(Stage::TlsHandshake);
    if (m_plan.endpoint.tls == TlsMode::Implicit)
        return awaitGreeting();

    // RFC 3207, section 4.2, RFC 9051, section 6.2.1, and RFC 2595, section 4: what was said in
    // clear may have been anybody's.
    m_outcome.mechanismsBeforeTls = m_outcome.mechanisms;
    forgetCapabilities();
    m_effects.hear(); // the handshake was waited for
    m_state = State::Capabilities;
    askForCapabilities();
}

void MailSession::tlsFailed(const QString &words)
{
    if (m_state != State::Encrypting)
        return;
    m_effects.beginWait();
    m_outcome.tlsFailureWords = words;
    interrupt(OutcomeKind::TlsFailed, Stage::TlsHandshake);
}

void MailSession::connectionLost(const ConnectionFailure &failure, Stage stage)
{
    if (isFinished())
        return;
    // A line that never ended is no reply, but it may show that the peer speaks something else.
    const QByteArray unfinished = unfinishedLine();
    if (m_state == State::Greeting && !unfinished.isEmpty() && !mayGreetWith(unfinished[0]))
        return malformed(decodedLine(unfinished));
    m_outcome.connectionFailure = failure;
    interrupt(OutcomeKind::Unreachable, m_state == State::Connecting ? stage : presentStage());
}

void MailSession::deadlineExpired(Stage stage)
{
    if (!isFinished() && m_state != State::Held)
        interrupt(OutcomeKind::TimedOut, m_state == State::Connecting ? stage : presentStage());
}

void MailSession::extend(const PlanStep &step)
{
    if (m_state != State::Held)
        return;
    leaveHold();
    m_steps.push_back(step);
    runNextStep();
}

void MailSession::cancel()
{
    if (!isFinished())
        interrupt(OutcomeKind::Cancelled, presentStage());
}

void MailSession::greeted()
{
    m_state = State::Capabilities;
    askForCapabilities();
}

void MailSession::capabilitiesKnown()
{
    if (isInClear() && m_plan.endpoint.tls == TlsMode::StartTls && offersStartTls()) {
        m_state = State::StartTls;
        askForTls();
        m_effects.arm(Stage::StartTls);
        return;
    }
    const bool wasEncrypted
        = m_plan.endpoint.tls == TlsMode::StartTls && !m_outcome.tlsBefore.isEmpty();
    if (isInClear() && (m_plan.tlsRequired || wasEncrypted))
        return missStartTls(m_outcome.reply.value_or(ServerReply {}));
    m_outcome.kind = OutcomeKind::Reached;
    m_outcome.stage = Stage::Ehlo;
    runNextStep();
}

void MailSession::handleProgress(StepProgress progress)
{
    switch (progress) {
    case StepProgress::GoingOn:
        return;
    case StepProgress::Done:
        if (m_outcome.kind != OutcomeKind::Reached) {
            m_steps.clear();
            return endPlan();
        }
        if (m_state == State::SigningIn) {
            m_state = State::LookingIn;
            return handleProgress(lookIn());
        }
        return runNextStep();
    case StepProgress::OutOfStep:
        return finish();
    }
}

void MailSession::refuse(const ServerReply &shown)
{
    m_outcome.kind = OutcomeKind::Refused;
    m_outcome.stage = presentStage();
    m_outcome.reply = shown;
    sayFarewellAndFinish();
}

void MailSession::refuseAndEnd(const ServerReply &shown)
{
    m_outcome.kind = OutcomeKind::Refused;
    m_outcome.stage = presentStage();
    m_outcome.reply = shown;
    if (m_state == State::SigningIn)
        m_outcome.signIn = SignIn::Refused;
    finish();
}

void MailSession::malformed(const QString &words)
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

void MailSession::missStartTls(const ServerReply &shown)
{
    if (!m_outcome.tlsBefore.isEmpty())
        return downgraded(Stage::StartTls);
    m_outcome.kind = OutcomeKind::CapabilityMissing;
    m_outcome.missingCapability = u"STARTTLS"_s;
    m_outcome.stage = Stage::StartTls;
    if (!shown.lines.isEmpty())
        m_outcome.reply = shown;
    sayFarewellAndFinish();
}

void MailSession::showLines(const QStringList &lines, qsizetype droppedBytes)
{
    for (const QString &line : lines)
        m_effects.show(ShowLine::From::Server, line);
    if (droppedBytes > 0) {
        m_effects.show(
            ShowLine::From::Note, u"(the line went on for %1 bytes more)"_s.arg(droppedBytes));
    }
}

void MailSession::awaitGreeting()
{
    m_state = State::Greeting;
    m_effects.beginWait();
    m_effects.arm(Stage::Greeting);
}

void MailSession::beginTls()
{
    m_state = State::Encrypting;
    m_effects.arm(Stage::TlsHandshake);
    m_effects.push(StartTls {});
}

void MailSession::runNextStep()
{
    if (m_steps.empty())
        return endPlan();
    const PlanStep step = std::move(m_steps.front());
    m_steps.pop_front();
    m_outcome.connectionFailure.reset();
    std::visit([this](const auto &alternative) { run(alternative); }, step);
}

void MailSession::run(const SignInStep &step)
{
    forgetLastStep();
    m_outcome.mailbox.reset();
    m_outcome.signIn = SignIn::NotTried;
    m_state = State::SigningIn;
    handleProgress(signIn(step));
}

void MailSession::run(const SubmissionStep &step)
{
    forgetLastStep();
    m_state = State::Submitting;
    handleProgress(submit(step));
}

void MailSession::run(const FindMessageStep &step)
{
    forgetLastStep();
    m_state = State::LookingIn;
    handleProgress(find(step));
}

void MailSession::run(const QuitStep &) { sayFarewellAndFinish(); }

/// What the steps before said of themselves; what is known of the connection stays.
void MailSession::forgetLastStep()
{
    m_outcome.reply.reset();
    m_outcome.messageFault.reset();
    m_outcome.missingCapability.clear();
    m_outcome.tlsFailureWords.clear();
    m_outcome.acceptance = Acceptance::NotSent;
    m_outcome.finalReply = {};
    m_outcome.refusedRecipients.clear();
    m_outcome.look.reset();
}

bool MailSession::isLastStep() const
{
    return m_steps.empty() && m_plan.afterwards == SessionPlan::Afterwards::Quit;
}

void MailSession::endPlan()
{
    if (m_plan.afterwards == SessionPlan::Afterwards::Quit)
        return sayFarewellAndFinish();
    m_state = State::Held;
    m_outcome.roundTrips = m_effects.roundTrips();
    m_effects.push(Hold { m_outcome });
}

Stage MailSession::presentStage() const
{
    return m_state == State::Held ? m_outcome.stage : m_effects.stage();
}

void MailSession::injected()
{
    m_effects.show(ShowLine::From::Fault, u"bytes were waiting before TLS had begun"_s);
    interrupt(OutcomeKind::InjectedPlaintext, Stage::StartTls);
}

void MailSession::downgraded(Stage stage)
{
    m_effects.show(ShowLine::From::Fault,
        u"this endpoint was encrypted better before: %1"_s.arg(m_outcome.tlsBefore));
    m_outcome.kind = OutcomeKind::Downgraded;
    m_outcome.stage = stage;
    m_effects.push(CloseConnection {});
    finish();
}

/// The dialogue ends before its time.
void MailSession::interrupt(OutcomeKind kind, Stage stage)
{
    if (isDecidedWithout(kind))
        return finish();
    if (kind == OutcomeKind::TimedOut)
        m_effects.show(ShowLine::From::Fault, u"nothing came in time"_s);
    else if (kind == OutcomeKind::Cancelled)
        m_effects.show(ShowLine::From::Note, u"cancelled"_s);
    m_outcome.kind = kind;
    m_outcome.stage = stage;
    finish();
}

void MailSession::sayFarewellAndFinish()
{
    if (const QByteArray command = farewell(); !command.isEmpty())
        m_effects.sendFarewell(command);
    m_effects.push(CloseConnection {});
    finish();
}

void MailSession::finish()
{
    m_state = State::Finished;
    m_outcome.roundTrips = m_effects.roundTrips();
    m_effects.push(Finish { m_outcome });
}

} // namespace portwright
