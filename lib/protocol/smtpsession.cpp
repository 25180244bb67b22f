// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpsession.h"

#include "protocol/smtpcommands.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

SmtpSession::SmtpSession(SessionPlan plan)
    : MailSession(std::move(plan))
    , m_submission(effects(), outcome())
{
}

void SmtpSession::connectionEstablished(const QString &localAddress)
{
    m_ehloArgument = smtp::ehloArgument(plan().ehloName, localAddress);
    MailSession::connectionEstablished(localAddress);
}

void SmtpSession::sendBufferDrained()
{
    if (state() == State::Submitting)
        handleProgress(m_submission.sendBufferDrained());
}

void SmtpSession::take(QByteArrayView &bytes)
{
    const auto line = m_lines.takeLine(bytes);
    if (!line && m_lines.isEndless())
        return malformed(decodedLine(m_lines.unfinished()));
    if (!line)
        return;
    showLines({ decodedLine(line->text) }, line->droppedBytes);
    const SmtpReplyProgress progress = m_parser.addLine(line->text);
    if (const auto *reply = std::get_if<ServerReply>(&progress)) {
        effects().hear();
        handle(*reply);
    } else if (const auto *fault = std::get_if<MalformedReply>(&progress)) {
        malformed(fault->words);
    }
}

void SmtpSession::handle(const ServerReply &raw)
{
    const ServerReply shown = effects().redactor().redact(raw);
    switch (state()) {
    case State::Greeting:
        return handleGreeting(shown);
    case State::Capabilities:
        return handleHello(raw, shown);
    case State::StartTls:
        return shown.code == 220 ? tlsAgreed() : refuseBy(shown);
    case State::SigningIn:
        return handleStep(m_signIn->handle(raw, shown), shown);
    case State::Submitting:
        return handleStep(m_submission.handle(shown), shown);
    case State::Held:
        return shown.code == closingCode ? refuseBy(shown) : malformed(shown.text());
    case State::Connecting:
    case State::Encrypting:
    case State::StartTlsAgreed:
    case State::LookingIn:
    case State::Finished:
        return;
    }
}

void SmtpSession::handleGreeting(const ServerReply &shown)
{
    outcome().greeting = shown;
    if (shown.code == 220)
        return greeted();
    refuseBy(shown); // "200" is how NNTP begins
}

void SmtpSession::handleHello(const ServerReply &raw, const ServerReply &shown)
{
    if (shown.isPositive()) {
        if (m_hello == Hello::Extended)
            learn(SmtpCapabilities::fromEhlo(raw), SmtpCapabilities::fromEhlo(shown));
        outcome().reply = shown;
        return capabilitiesKnown();
    }
    if (m_hello == Hello::Plain || shown.code < 500)
        return refuseBy(shown);
    m_hello = Hello::Plain;
    effects().sendCommand("HELO " + m_ehloArgument);
    effects().arm(Stage::Ehlo);
}

/// 421 announces that the server hangs up: nothing more is said to it.
void SmtpSession::handleStep(StepProgress progress, const ServerReply &shown)
{
    const bool isEnd = progress == StepProgress::Done && shown.code == closingCode;
    handleProgress(isEnd ? StepProgress::OutOfStep : progress);
}

void SmtpSession::refuseBy(const ServerReply &shown)
{
    if (shown.code < 400)
        malformed(shown.text());
    else if (shown.code == closingCode)
        refuseAndEnd(shown);
    else
        refuse(shown);
}

void SmtpSession::askForCapabilities()
{
    m_hello = Hello::Extended;
    effects().sendCommand("EHLO " + m_ehloArgument);
    effects().arm(Stage::Ehlo);
}

/// `shown` is the same without secrets.
void SmtpSession::learn(const SmtpCapabilities &capabilities, const SmtpCapabilities &shown)
{
    m_capabilities = capabilities;
    outcome().capabilities = shown.lines();
    outcome().mechanisms = shown.mechanisms();
    outcome().sizeLimitInBytes = shown.sizeLimitInBytes();
    outcome().recipientLimit = shown.recipientLimit();
    outcome().offersStartTls = capabilities.startTls() || outcome().channel == TlsMode::StartTls;
}

StepProgress SmtpSession::signIn(const SignInStep &step)
{
    QStringList offered = m_capabilities.mechanisms();
    if (!plan().hasClientCertificate)
        offered.removeAll(u"EXTERNAL"_s);
    m_signIn = std::make_unique<SmtpSignIn>(step, plan().endpoint, effects(), outcome());
    return m_signIn->start(offered);
}

StepProgress SmtpSession::submit(const SubmissionStep &step)
{
    return m_submission.start(step, m_capabilities,
        isLastStep() ? SmtpSubmission::Ending::Quit : SmtpSubmission::Ending::Stay);
}

bool SmtpSession::isDecidedWithout(OutcomeKind kind)
{
    if (state() != State::Submitting)
        return false;
    if (kind != OutcomeKind::Cancelled && m_submission.concludeIfRefused())
        return true;
    m_submission.noteDoubt();
    return false;
}

QByteArray SmtpSession::farewell() { return m_submission.saidQuit() ? "" : "QUIT"; }

} // namespace portwright
