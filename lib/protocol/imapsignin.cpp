// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapsignin.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// A command line of 8192 octets is taken everywhere (RFC 7162, section 4); without SASL-IR no
    /// initial response may be sent (RFC 4959, section 3).
    constexpr qsizetype longestCommand = 8192 - 2;

    /// RFC 9051, section 6.2.2: NO means an unsupported mechanism or wrong credentials, and only a
    /// response code (RFC 5530, section 3) tells which.
    SaslAnswer answerOf(const ImapResponse &response)
    {
        if (response.kind == ImapResponse::Kind::Continuation)
            return SaslAnswer::Challenge;
        if (response.status == ImapStatus::Ok)
            return SaslAnswer::Accepted;
        if (response.status == ImapStatus::Bad)
            return SaslAnswer::MechanismRefused;
        if (response.code == "AUTHENTICATIONFAILED" || response.code == "AUTHORIZATIONFAILED")
            return SaslAnswer::CredentialsRefused;
        return response.code.isEmpty() || response.code == "CANNOT" ? SaslAnswer::MechanismRefused
                                                                    : SaslAnswer::Refused;
    }

} // namespace

ImapSignIn::ImapSignIn(SignInStep step, const Endpoint &endpoint,
    const ImapCapabilities &capabilities, ImapTags &tags, EffectQueue &effects,
    SessionOutcome &outcome)
    : m_capabilities(capabilities)
    , m_tags(tags)
    , m_effects(effects)
    , m_outcome(outcome)
    , m_exchange(std::move(step), endpoint,
          { u"imap"_s,
              [this] {
                  m_tag = m_tags.next();
                  return m_tag + " AUTHENTICATE";
              },
              capabilities.saslIr() ? longestCommand : 0 },
          effects, outcome)
{
}

StepProgress ImapSignIn::start(const QStringList &offered)
{
    if (!m_exchange.mayCarrySecret())
        return StepProgress::Done;
    return orLogin(m_exchange.start(m_exchange.usable(offered)));
}

StepProgress ImapSignIn::handle(const ImapResponse &response, const ServerReply &shown)
{
    if (response.kind == ImapResponse::Kind::Untagged)
        return StepProgress::GoingOn;
    if (response.kind == ImapResponse::Kind::Tagged && response.tag != m_tag)
        return m_exchange.notBelieved(shown, u"this is no reply to the command under way"_s);
    if (m_login)
        return handleLogin(response, shown);
    return orLogin(m_exchange.handle(answerOf(response), response.text.trimmed(), shown));
}

StepProgress ImapSignIn::orLogin(std::optional<StepProgress> progress)
{
    if (progress)
        return *progress;
    if (!ImapLogin::isPossible(m_exchange.credentials(), m_capabilities))
        return m_exchange.concludeWithoutMechanism();
    m_tag = m_tags.next();
    m_outcome.mechanism = u"LOGIN"_s;
    m_login.emplace(m_tag, m_exchange.credentials(), m_capabilities);
    m_login->sendNext(m_effects);
    m_effects.arm(Stage::Auth);
    return StepProgress::GoingOn;
}

StepProgress ImapSignIn::handleLogin(const ImapResponse &response, const ServerReply &shown)
{
    if (response.kind == ImapResponse::Kind::Continuation) {
        if (m_login->isSent())
            return m_exchange.notBelieved(shown, u"the server asks for more than LOGIN has"_s);
        m_login->sendNext(m_effects);
        m_effects.arm(Stage::Auth);
        return StepProgress::GoingOn;
    }
    if (response.status != ImapStatus::Ok)
        return m_exchange.refused(shown);
    if (!m_login->isSent())
        return m_exchange.notBelieved(
            shown, u"the server accepted a sign-in before it was told who signs in"_s);
    return m_exchange.accepted(shown);
}

} // namespace portwright
