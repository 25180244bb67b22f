// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapsession.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {
    constexpr qsizetype maximumAlerts = 10;

    /// Untagged responses to one command, or while nothing was asked: nobody says that much before
    /// a sign-in, and a mailbox of so many folders would be a first.
    constexpr int maximumBeforeSignIn = 1'000;
    constexpr int maximumAfterwards = 20'000;
}

ImapSession::ImapSession(SessionPlan plan)
    : MailSession(std::move(plan))
    , m_mailbox(m_tags, effects(), outcome())
    , m_finder(m_tags, effects(), outcome())
{
}

void ImapSession::take(QByteArrayView &bytes)
{
    const ImapProgress progress = m_parser.take(bytes);
    if (const auto *response = std::get_if<ImapResponse>(&progress)) {
        showLines(response->lines, response->droppedBytes);
        effects().hear();
        handle(*response);
    } else if (const auto *fault = std::get_if<MalformedReply>(&progress)) {
        showLines(fault->words.split(u'\n'), 0);
        malformed(fault->words);
    }
}

void ImapSession::handle(const ImapResponse &response)
{
    const ServerReply shown = effects().redactor().redact(response.toReply());
    if (!isWithinBounds(response))
        return malformed(shown.text());
    if (state() == State::Greeting)
        return handleGreeting(response, shown);
    keepAlert(response);
    if (const auto capabilities = ImapCapabilities::from(response))
        learn(*capabilities);
    if (response.status == ImapStatus::Bye)
        return refuseAndEnd(shown);

    if (state() != State::Held && !m_finder.isLooking()
        && m_finder.hear(response) == ImapIdle::Heard::Ended)
        return;
    switch (state()) {
    case State::Capabilities:
    case State::StartTls:
        return handleAnswer(response, shown);
    case State::SigningIn:
        return handleProgress(m_signIn->handle(response, shown));
    case State::LookingIn:
        return handleProgress(m_finder.isLooking() ? m_finder.handle(response, shown)
                                                   : m_mailbox.handle(response, shown));
    case State::Held:
        return handleHeld(response, shown);
    case State::Connecting:
    case State::Encrypting:
    case State::Greeting:
    case State::StartTlsAgreed:
    case State::Submitting:
    case State::Finished:
        return;
    }
}

/// False for one more untagged response than anybody has to say.
bool ImapSession::isWithinBounds(const ImapResponse &response)
{
    if (response.kind != ImapResponse::Kind::Untagged) {
        m_untagged = 0;
        return true;
    }
    const bool isSignedIn = outcome().signIn == SignIn::Accepted || outcome().preAuthenticated;
    return ++m_untagged <= (isSignedIn ? maximumAfterwards : maximumBeforeSignIn);
}

void ImapSession::handleGreeting(const ImapResponse &response, const ServerReply &shown)
{
    outcome().greeting = shown;
    keepAlert(response);
    if (response.kind == ImapResponse::Kind::Untagged && response.status == ImapStatus::Bye)
        return refuseAndEnd(shown);
    outcome().preAuthenticated = response.status == ImapStatus::PreAuth;
    if (response.kind != ImapResponse::Kind::Untagged
        || (response.status != ImapStatus::Ok && !outcome().preAuthenticated))
        return malformed(shown.text());

    // RFC 9051, section 7.1.4: STARTTLS is for those who are not signed in yet, so whoever greets
    // like this in clear keeps the session in clear.
    if (outcome().preAuthenticated && isInClear() && plan().endpoint.tls == TlsMode::StartTls) {
        effects().show(
            ShowLine::From::Fault, u"signed in before it began: too late to turn encryption on"_s);
        return missStartTls(shown);
    }
    const auto capabilities = ImapCapabilities::from(response);
    if (!capabilities)
        return greeted();
    learn(*capabilities);
    outcome().reply = shown;
    capabilitiesKnown();
}

void ImapSession::handleHeld(const ImapResponse &response, const ServerReply &shown)
{
    const ImapIdle::Heard heard = m_finder.hear(response);
    if (heard == ImapIdle::Heard::NewMail)
        return tellNews();
    if (heard == ImapIdle::Heard::Nothing && response.kind != ImapResponse::Kind::Untagged)
        malformed(shown.text());
}

/// To CAPABILITY or STARTTLS.
void ImapSession::handleAnswer(const ImapResponse &response, const ServerReply &shown)
{
    if (response.kind == ImapResponse::Kind::Untagged)
        return;
    if (response.tag != m_awaitedTag) // nor is there anything to continue
        return malformed(shown.text());
    if (response.status != ImapStatus::Ok)
        return refuse(shown);
    if (state() == State::StartTls)
        return tlsAgreed();
    outcome().reply = shown;
    capabilitiesKnown();
}

void ImapSession::askForCapabilities()
{
    m_awaitedTag = m_tags.next();
    effects().sendCommand(m_awaitedTag + " CAPABILITY");
    effects().arm(Stage::Ehlo);
}

void ImapSession::forgetCapabilities()
{
    learn(ImapCapabilities());
    outcome().alerts.clear();
}

void ImapSession::askForTls()
{
    m_awaitedTag = m_tags.next();
    effects().sendCommand(m_awaitedTag + " STARTTLS");
}

StepProgress ImapSession::signIn(const SignInStep &step)
{
    if (outcome().preAuthenticated) {
        effects().show(ShowLine::From::Note, u"signed in already, without credentials"_s);
        outcome().kind = OutcomeKind::Reached;
        outcome().stage = Stage::Auth;
        outcome().reply = outcome().greeting;
        return StepProgress::Done;
    }
    QStringList offered = m_capabilities.mechanisms();
    if (!plan().hasClientCertificate)
        offered.removeAll(u"EXTERNAL"_s);
    m_capabilitiesTold = false;
    m_signIn = std::make_unique<ImapSignIn>(
        step, plan().endpoint, m_capabilities, m_tags, effects(), outcome());
    return m_signIn->start(offered);
}

StepProgress ImapSession::lookIn()
{
    const StepProgress progress = m_mailbox.start(m_capabilities,
        m_capabilitiesTold ? CapabilitiesAge::AfterSignIn : CapabilitiesAge::BeforeSignIn);
    noteFeatures();
    return progress;
}

StepProgress ImapSession::find(const FindMessageStep &step)
{
    return m_finder.start(step, m_mailbox.places(), m_capabilities,
        isLastStep() ? ImapFinder::Afterwards::Nothing : ImapFinder::Afterwards::Idle);
}

/// RFC 9051, section 7.1: a person must see these, wherever they stand.
void ImapSession::keepAlert(const ImapResponse &response)
{
    if (response.code != "ALERT" || outcome().alerts.size() >= maximumAlerts)
        return;
    const QString alert = effects().redactor().redact(decodedLine(response.text));
    if (!outcome().alerts.contains(alert))
        outcome().alerts.append(alert);
}

void ImapSession::learn(const ImapCapabilities &capabilities)
{
    m_capabilities = capabilities;
    m_capabilitiesTold = true;
    QStringList shown = capabilities.names();
    for (QString &name : shown)
        name = effects().redactor().redact(name);
    SessionOutcome &known = outcome();
    known.capabilities = shown;
    if (known.signIn != SignIn::Accepted && state() != State::SigningIn) {
        known.mechanisms = ImapCapabilities(shown).mechanisms();
        known.offersStartTls = capabilities.startTls() || known.channel == TlsMode::StartTls;
    }
    noteFeatures();
}

void ImapSession::noteFeatures()
{
    if (!outcome().mailbox)
        return;
    outcome().mailbox->supportsIdle = m_capabilities.idle();
    outcome().mailbox->supportsId = m_capabilities.id();
}

} // namespace portwright
