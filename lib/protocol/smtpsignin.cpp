// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpsignin.h"

#include "protocol/smtpreply.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype longestCommand = 512 - 2; // RFC 5321, section 4.5.3.1.4, less CRLF

    /// RFC 4954, sections 4 and 6; RFC 5321, section 4.2.2, for those that speak of the mechanism.
    SaslAnswer answerOf(const ServerReply &reply)
    {
        switch (reply.code) {
        case 334:
            return SaslAnswer::Challenge;
        case closingCode:
            return SaslAnswer::Closing;
        case 500:
        case 501:
        case 502:
        case 504:
        case 534:
            return SaslAnswer::MechanismRefused;
        case 535:
            return SaslAnswer::CredentialsRefused;
        }
        if (reply.isPositive())
            return SaslAnswer::Accepted;
        return reply.code < 400 ? SaslAnswer::Nonsense : SaslAnswer::Refused;
    }

} // namespace

SmtpSignIn::SmtpSignIn(
    SignInStep step, const Endpoint &endpoint, EffectQueue &effects, SessionOutcome &outcome)
    : m_exchange(std::move(step), endpoint,
        { u"smtp"_s, [] { return "AUTH"_qba; }, longestCommand }, effects, outcome)
{
}

StepProgress SmtpSignIn::start(const QStringList &offered)
{
    if (!m_exchange.mayCarrySecret())
        return StepProgress::Done;
    return orConclude(m_exchange.start(m_exchange.usable(offered)));
}

StepProgress SmtpSignIn::handle(const ServerReply &raw, const ServerReply &shown)
{
    const QByteArray challenge = raw.lines.last().mid(4).trimmed().toLatin1();
    return orConclude(m_exchange.handle(answerOf(raw), challenge, shown));
}

StepProgress SmtpSignIn::orConclude(std::optional<StepProgress> progress)
{
    return progress ? *progress : m_exchange.concludeWithoutMechanism();
}

} // namespace portwright
