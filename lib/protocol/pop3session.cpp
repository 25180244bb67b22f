// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/pop3session.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

Pop3Session::Pop3Session(SessionPlan plan)
    : MailSession(std::move(plan))
    , m_finder(m_parser, effects(), outcome())
{
}

void Pop3Session::take(QByteArrayView &bytes)
{
    const auto line = m_lines.takeLine(bytes);
    if (!line && m_lines.isEndless())
        return malformed(decodedLine(m_lines.unfinished()));
    if (!line)
        return;
    if (!m_parser.isInMessage())
        showLines({ decodedLine(line->text) }, line->droppedBytes);
    const Pop3Progress progress = m_parser.addLine(line->text);
    if (const auto *response = std::get_if<Pop3Response>(&progress)) {
        effects().hear();
        handle(*response);
    } else if (const auto *fault = std::get_if<MalformedReply>(&progress)) {
        malformed(fault->words);
    }
}

void Pop3Session::handle(const Pop3Response &response)
{
    const ServerReply shown = effects().redactor().redact(response.toReply());
    if (std::exchange(m_isResponseLeft, false))
        return;
    const bool isChallenge = response.status == Pop3Response::Status::Continuation;
    if (isChallenge && state() != State::SigningIn)
        return malformed(shown.text());

    switch (state()) {
    case State::Greeting:
        return handleGreeting(response, shown);
    case State::Capabilities:
        return handleCapa(response, shown);
    case State::StartTls:
        return response.isOk() ? tlsAgreed() : refuse(shown);
    case State::SigningIn:
        return handleSignIn(response, shown);
    case State::LookingIn:
        return handleProgress(
            m_finder.isLooking() ? m_finder.handle(response, shown) : handleFact(response, shown));
    case State::Held:
        return response.isOk() ? malformed(shown.text()) : refuseAndEnd(shown);
    case State::Connecting:
    case State::Encrypting:
    case State::StartTlsAgreed:
    case State::Submitting:
    case State::Finished:
        return;
    }
}

void Pop3Session::handleGreeting(const Pop3Response &response, const ServerReply &shown)
{
    outcome().greeting = shown;
    if (!response.isOk())
        return refuse(shown);
    m_greeting = response.lines.first();
    greeted();
}

void Pop3Session::handleCapa(const Pop3Response &response, const ServerReply &shown)
{
    outcome().reply = shown;
    if (response.isOk())
        learn(Pop3Capabilities::fromCapa(response.toReply()), Pop3Capabilities::fromCapa(shown));
    capabilitiesKnown();
}

void Pop3Session::handleSignIn(const Pop3Response &response, const ServerReply &shown)
{
    const StepProgress progress = m_signIn->handle(response, shown);
    m_isResponseLeft = m_signIn->isResponseLeft();
    handleProgress(progress);
}

void Pop3Session::askForCapabilities()
{
    m_parser.expect(Pop3ResponseParser::Form::MultiLine);
    effects().sendCommand("CAPA");
    effects().arm(Stage::Ehlo);
}

/// The timestamp of the greeting goes as well: a digest over what was said in clear may be one over
/// what somebody else has chosen.
void Pop3Session::forgetCapabilities()
{
    learn({}, {});
    m_greeting.clear();
}

StepProgress Pop3Session::signIn(const SignInStep &step)
{
    QStringList offered = m_capabilities.mechanisms();
    if (!plan().hasClientCertificate)
        offered.removeAll(u"EXTERNAL"_s);
    m_signIn
        = std::make_unique<Pop3SignIn>(step, plan().endpoint, m_capabilities, effects(), outcome());
    return m_signIn->start(offered, m_greeting);
}

StepProgress Pop3Session::lookIn()
{
    outcome().mailbox.emplace();
    noteFeatures();
    m_toAsk = { Question::Stat };
    if (m_capabilities.differsByUser())
        m_toAsk.push_back(Question::Capa);
    m_asked.clear();
    do {
        ask(m_toAsk.front());
        m_toAsk.pop_front();
    } while (!m_toAsk.empty() && m_capabilities.pipelining());
    return StepProgress::GoingOn;
}

StepProgress Pop3Session::find(const FindMessageStep &step)
{
    const MailboxFacts facts = outcome().mailbox.value_or(MailboxFacts {});
    const StepProgress progress = m_finder.start(step, facts.messages.value_or(0),
        m_capabilities.pipelining() ? Pop3Finder::Asking::AllAtOnce : Pop3Finder::Asking::OneByOne);
    if (facts.refusal) {
        outcome().kind = OutcomeKind::Refused;
        outcome().reply = facts.refusal;
    }
    return progress;
}

StepProgress Pop3Session::handleFact(const Pop3Response &response, const ServerReply &shown)
{
    const Question question = m_asked.front();
    m_asked.pop_front();
    switch (question) {
    case Question::Stat:
        readStat(response, shown);
        break;
    case Question::Capa:
        if (response.isOk())
            learn(
                Pop3Capabilities::fromCapa(response.toReply()), Pop3Capabilities::fromCapa(shown));
        break;
    case Question::Uidl:
        outcome().mailbox->supportsUidl = response.isOk();
        break;
    }
    if (m_asked.empty() && !m_toAsk.empty()) {
        ask(m_toAsk.front());
        m_toAsk.pop_front();
    }
    return m_asked.empty() ? StepProgress::Done : StepProgress::GoingOn;
}

/// RFC 1939, section 5: number of messages, size of the maildrop.
void Pop3Session::readStat(const Pop3Response &response, const ServerReply &shown)
{
    MailboxFacts &facts = *outcome().mailbox;
    if (!response.isOk()) {
        facts.refusal = shown;
        return;
    }
    const QList<QByteArray> numbers = response.text.simplified().split(' ');
    bool isNumber = false;
    const qint64 messages = numbers.value(0).toLongLong(&isNumber);
    if (isNumber && messages >= 0)
        facts.messages = messages;
    const qint64 octets = numbers.value(1).toLongLong(&isNumber);
    if (isNumber && octets >= 0)
        facts.sizeInOctets = octets;
    // Where nothing announces UIDL, trying it out is the only way; that needs a message.
    if (!m_capabilities.isAnnounced() && facts.messages.value_or(0) > 0)
        m_toAsk.push_back(Question::Uidl);
}

void Pop3Session::ask(Question question)
{
    m_asked.push_back(question);
    switch (question) {
    case Question::Stat:
        m_parser.expect(Pop3ResponseParser::Form::SingleLine);
        effects().sendCommand("STAT");
        break;
    case Question::Capa:
        m_parser.expect(Pop3ResponseParser::Form::MultiLine);
        effects().sendCommand("CAPA");
        break;
    case Question::Uidl: // of one message, for the response to UIDL alone may be of any length
        m_parser.expect(Pop3ResponseParser::Form::SingleLine);
        effects().sendCommand("UIDL 1");
        break;
    }
    effects().arm(Stage::Mailbox);
}

/// `shown` is the same without secrets.
void Pop3Session::learn(const Pop3Capabilities &capabilities, const Pop3Capabilities &shown)
{
    m_capabilities = capabilities;
    SessionOutcome &known = outcome();
    known.capabilities = shown.lines();
    if (known.signIn != SignIn::Accepted) {
        known.mechanisms = shown.mechanisms();
        known.offersStartTls = capabilities.stls() || known.channel == TlsMode::StartTls;
    }
    noteFeatures();
}

void Pop3Session::noteFeatures()
{
    if (!outcome().mailbox)
        return;
    outcome().mailbox->supportsUidl = m_capabilities.uidl();
    outcome().mailbox->loginDelay = m_capabilities.loginDelay();
    outcome().mailbox->expiry = effects().redactor().redact(m_capabilities.expiry());
}

} // namespace portwright
