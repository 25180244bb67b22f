// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/saslexchange.h"

#include "model/wiped.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QString hiddenBytes(const QByteArray &encoded)
    {
        return u"(hidden, %1 bytes)"_s.arg(encoded.size());
    }

    /// Without a copy of what it encodes.
    QByteArray base64(const Secret &response)
    {
        const QByteArrayView bytes = response.bytes();
        return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
    }

    /// RFC 4954, section 4; RFC 4959, section 3; RFC 5034, section 4: an empty initial response
    /// is "=".
    QByteArray initialResponse(const Secret &response)
    {
        return response.isEmpty() ? "="_qba : base64(response);
    }

    QStringList withoutCleartextFirst(const QStringList &mechanisms)
    {
        QStringList ordered = mechanisms;
        std::stable_partition(ordered.begin(), ordered.end(),
            [](const QString &name) { return !sendsCleartextSecret(name); });
        return ordered;
    }

} // namespace

SaslExchange::SaslExchange(SignInStep step, const Endpoint &endpoint, SaslProfile profile,
    EffectQueue &effects, SessionOutcome &outcome)
    : m_step(std::move(step))
    , m_context { endpoint.host, endpoint.port, profile.service }
    , m_profile(std::move(profile))
    , m_effects(effects)
    , m_outcome(outcome)
{
}

bool SaslExchange::mayCarrySecret()
{
    if (m_outcome.channel == TlsMode::None) {
        if (m_step.consents.unencrypted)
            return true;
        m_outcome.missingCapability = u"STARTTLS"_s;
        m_effects.show(
            ShowLine::From::Fault, u"no encryption, and no consent to that: no sign-in"_s);
        fail(OutcomeKind::CapabilityMissing, Stage::StartTls);
        return false;
    }
    const TlsDetails tls = m_outcome.tls.value_or(TlsDetails {});
    const bool agreedTo
        = !tls.fingerprint().isEmpty() && tls.fingerprint() == m_step.consents.fingerprint;
    if ((m_outcome.tls && tls.isVerified()) || agreedTo)
        return true;
    m_effects.show(
        ShowLine::From::Fault, u"a certificate that nobody vouches for or agreed to: no sign-in"_s);
    m_outcome.tlsFailureWords = tls.faultTexts.join(u"; "_s);
    fail(OutcomeKind::TlsFailed, Stage::TlsHandshake);
    return false;
}

QStringList SaslExchange::usable(const QStringList &offered) const
{
    const QStringList mechanisms = usableMechanisms(offered, m_step.credentials);
    return m_outcome.channel == TlsMode::None ? withoutCleartextFirst(mechanisms) : mechanisms;
}

std::optional<StepProgress> SaslExchange::start(const QStringList &mechanisms)
{
    m_mechanisms = mechanisms;
    m_effects.redactor().hide(m_step.credentials);
    return tryNextMechanism();
}

std::optional<StepProgress> SaslExchange::handle(
    SaslAnswer answer, const QByteArray &challenge, const ServerReply &shown)
{
    if (answer == SaslAnswer::Closing)
        return refused(shown);
    if (std::exchange(m_cancelling, false)) {
        if (answer == SaslAnswer::Accepted)
            return notBelieved(shown, u"the server accepted a sign-in that was cancelled"_s);
        m_lastRefusal = shown;
        return m_revealed == Revealed::Credentials ? refused(shown) : tryNextMechanism();
    }
    switch (answer) {
    case SaslAnswer::Challenge:
        return answerChallenge(challenge);
    case SaslAnswer::Accepted:
        return acceptedByMechanism(shown);
    case SaslAnswer::MechanismRefused:
        m_lastRefusal = shown;
        return m_revealed == Revealed::Credentials ? refused(shown) : tryNextMechanism();
    case SaslAnswer::CredentialsRefused:
        // Said before it was told any, it can only mean the mechanism.
        m_lastRefusal = shown;
        return m_revealed == Revealed::Nothing ? tryNextMechanism() : refused(shown);
    case SaslAnswer::Refused:
    case SaslAnswer::Closing:
        return refused(shown);
    case SaslAnswer::Nonsense:
        return notBelieved(shown, u"this is no reply to a sign-in"_s);
    }
    Q_UNREACHABLE();
}

std::optional<StepProgress> SaslExchange::tryNextMechanism()
{
    while (!m_mechanisms.isEmpty()) {
        const QString name = m_mechanisms.takeFirst();
        m_client = makeSaslClient(name, m_step.credentials, m_context);
        if (m_client && beginExchange())
            return StepProgress::GoingOn;
    }
    return std::nullopt;
}

/// False if the mechanism cannot even begin; nothing was sent then.
bool SaslExchange::beginExchange()
{
    m_outcome.mechanism = m_client->name();
    m_revealed = Revealed::Nothing;
    m_heldBack.reset();
    std::variant<Secret, SaslFault> first;
    if (m_client->speaksFirst())
        first = m_client->step({});
    if (const auto *fault = std::get_if<SaslFault>(&first)) {
        m_effects.show(ShowLine::From::Fault, m_client->name() + u": "_s + fault->words);
        return false;
    }

    const QByteArray command = m_profile.command() + ' ' + m_client->name().toLatin1();
    const Secret &response = std::get<Secret>(first);
    const Wiped encoded(initialResponse(response));
    if (!m_client->speaksFirst()) {
        m_effects.sendCommand(command);
    } else if (command.size() + 1 + encoded->size() > m_profile.longestCommand) {
        m_heldBack = response;
        m_effects.sendCommand(command);
    } else {
        reveal(response);
        const Wiped line(QByteArrayList { command, *encoded }.join(' '));
        m_effects.sendHidden(*line, QString::fromLatin1(command) + u' ' + hiddenBytes(*encoded));
    }
    m_effects.arm(Stage::Auth);
    return true;
}

StepProgress SaslExchange::answerChallenge(const QByteArray &challenge)
{
    std::variant<Secret, SaslFault> next;
    if (m_heldBack) {
        next = *std::exchange(m_heldBack, std::nullopt);
    } else {
        const auto decoded
            = QByteArray::fromBase64Encoding(challenge, QByteArray::AbortOnBase64DecodingErrors);
        if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
            return cancelExchange(u"the challenge is not base64"_s);
        next = m_client->step(*decoded);
    }
    if (const auto *fault = std::get_if<SaslFault>(&next))
        return cancelExchange(fault->words);

    const Secret &response = std::get<Secret>(next);
    const Wiped encoded(base64(response));
    reveal(response);
    m_effects.sendHidden(*encoded, hiddenBytes(*encoded));
    m_effects.arm(Stage::Auth);
    return StepProgress::GoingOn;
}

/// "*" ends the exchange, and the server says no: RFC 4954, section 4 (501); RFC 9051, section
/// 6.2.2 (a tagged BAD); RFC 5034, section 4 (-ERR).
StepProgress SaslExchange::cancelExchange(const QString &words)
{
    m_effects.show(ShowLine::From::Fault, m_client->name() + u": "_s + words);
    m_cancelling = true;
    m_effects.sendCommand("*");
    m_effects.arm(Stage::Auth);
    return StepProgress::GoingOn;
}

StepProgress SaslExchange::acceptedByMechanism(const ServerReply &shown)
{
    if (m_heldBack || (m_revealed == Revealed::Nothing && !m_client->speaksFirst()))
        return notBelieved(
            shown, u"the server accepted a sign-in before it was told who signs in"_s);
    if (!m_client->isSatisfied())
        return notBelieved(shown, u"the server did not prove that it knows the password"_s);
    return accepted(shown);
}

StepProgress SaslExchange::accepted(const ServerReply &shown)
{
    m_outcome.signIn = SignIn::Accepted;
    m_outcome.kind = OutcomeKind::Reached;
    m_outcome.stage = Stage::Auth;
    m_outcome.reply = shown;
    return StepProgress::Done;
}

StepProgress SaslExchange::refused(const ServerReply &shown)
{
    m_outcome.signIn = SignIn::Refused;
    m_outcome.reply = shown;
    fail(OutcomeKind::Refused, Stage::Auth);
    return StepProgress::Done;
}

StepProgress SaslExchange::notBelieved(const ServerReply &shown, const QString &words)
{
    m_effects.show(ShowLine::From::Fault, words);
    m_outcome.signIn = SignIn::Refused;
    m_outcome.reply = shown;
    fail(OutcomeKind::Malformed, Stage::Auth);
    return StepProgress::OutOfStep;
}

StepProgress SaslExchange::concludeWithoutMechanism()
{
    if (m_lastRefusal)
        return refused(*m_lastRefusal);
    m_outcome.missingCapability = u"AUTH"_s;
    m_effects.show(ShowLine::From::Fault, u"no way to sign in that both sides know"_s);
    fail(OutcomeKind::CapabilityMissing, Stage::Auth);
    return StepProgress::Done;
}

void SaslExchange::reveal(const Secret &response)
{
    m_effects.redactor().hideResponse(response.bytes());
    // The first message of a mechanism that hides the password holds a name and a nonce
    // (RFC 5802, section 5); everything later depends on the password.
    const bool isNameOnly = m_revealed == Revealed::Nothing && m_client->speaksFirst()
        && !m_client->sendsCleartextSecret();
    m_revealed = isNameOnly ? Revealed::UserName : Revealed::Credentials;
}

void SaslExchange::fail(OutcomeKind kind, Stage stage)
{
    m_outcome.kind = kind;
    m_outcome.stage = stage;
}

} // namespace portwright
