// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpsignin.h"

#include "protocol/smtpreply.h"

#include <algorithm>
#include <array>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype longestCommand = 512 - 2; // RFC 5321, section 4.5.3.1.4, less CRLF

    QString hiddenBytes(const QByteArray &encoded)
    {
        return u"(hidden, %1 bytes)"_s.arg(encoded.size());
    }

    /// RFC 4954, section 4: an empty initial response is "=".
    QByteArray initialResponse(const Secret &response)
    {
        return response.isEmpty() ? "="_qba : response.bytes().toByteArray().toBase64();
    }

    /// True for replies that speak of the mechanism, as long as no credentials were sent
    /// (RFC 4954, section 6; RFC 5321, section 4.2.2).
    bool isAboutMechanism(int code)
    {
        constexpr std::array codes { 500, 501, 502, 504, 534 };
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    }

    QStringList withoutCleartextFirst(const QStringList &mechanisms)
    {
        QStringList ordered = mechanisms;
        std::stable_partition(ordered.begin(), ordered.end(), [](const QString &name) {
            const auto &rows = saslMechanisms();
            return std::any_of(rows.begin(), rows.end(), [&name](const SaslMechanism &row) {
                return row.name == name && !row.sendsCleartextSecret;
            });
        });
        return ordered;
    }

} // namespace

SmtpSignIn::SmtpSignIn(
    SignInStep step, const Endpoint &endpoint, EffectQueue &effects, SessionOutcome &outcome)
    : m_step(std::move(step))
    , m_context { endpoint.host, endpoint.port, u"smtp"_s }
    , m_effects(effects)
    , m_outcome(outcome)
{
}

StepProgress SmtpSignIn::start(const QStringList &offered)
{
    if (!mayCarrySecret())
        return StepProgress::Done;
    m_mechanisms = usableMechanisms(offered, m_step.credentials);
    if (m_outcome.channel == TlsMode::None)
        m_mechanisms = withoutCleartextFirst(m_mechanisms);
    m_effects.redactor().hide(m_step.credentials);
    return tryNextMechanism();
}

StepProgress SmtpSignIn::handle(const ServerReply &raw, const ServerReply &shown)
{
    if (raw.code == closingCode)
        return refused(shown);
    if (m_cancelling) {
        m_cancelling = false;
        if (shown.isPositive())
            return notBelieved(shown, u"the server accepted a sign-in that was cancelled"_s);
        m_lastRefusal = shown;
        return m_revealed == Revealed::Credentials ? refused(shown) : tryNextMechanism();
    }
    if (raw.code == 334)
        return answerChallenge(raw);
    if (raw.isPositive())
        return accepted(shown);
    if (raw.code < 400)
        return notBelieved(shown, u"this is no reply to AUTH"_s);

    m_lastRefusal = shown;
    const bool onlyTheMechanism
        = (isAboutMechanism(raw.code) && m_revealed != Revealed::Credentials)
        || (raw.code == 535 && m_revealed == Revealed::Nothing);
    return onlyTheMechanism ? tryNextMechanism() : refused(shown);
}

bool SmtpSignIn::mayCarrySecret()
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

StepProgress SmtpSignIn::tryNextMechanism()
{
    while (!m_mechanisms.isEmpty()) {
        const QString name = m_mechanisms.takeFirst();
        m_client = makeSaslClient(name, m_step.credentials, m_context);
        if (m_client && beginExchange())
            return StepProgress::GoingOn;
    }
    if (m_lastRefusal.code != 0)
        return refused(m_lastRefusal);
    m_outcome.missingCapability = u"AUTH"_s;
    m_effects.show(ShowLine::From::Fault, u"no way to sign in that both sides know"_s);
    fail(OutcomeKind::CapabilityMissing, Stage::Auth);
    return StepProgress::Done;
}

/// False if the mechanism cannot even begin; nothing was sent then.
bool SmtpSignIn::beginExchange()
{
    m_outcome.mechanism = m_client->name();
    m_revealed = Revealed::Nothing;
    m_heldBack.reset();
    const QByteArray command = "AUTH " + m_client->name().toLatin1();
    if (!m_client->speaksFirst()) {
        m_effects.sendCommand(command);
        m_effects.arm(Stage::Auth);
        return true;
    }

    const auto first = m_client->step({});
    if (const auto *fault = std::get_if<SaslFault>(&first)) {
        m_effects.show(ShowLine::From::Fault, m_client->name() + u": "_s + fault->words);
        return false;
    }
    const Secret &response = std::get<Secret>(first);
    const QByteArray encoded = initialResponse(response);
    if (command.size() + 1 + encoded.size() > longestCommand) {
        m_heldBack = response;
        m_effects.sendCommand(command);
    } else {
        reveal(response);
        m_effects.sendHidden(
            command + ' ' + encoded, QString::fromLatin1(command) + u' ' + hiddenBytes(encoded));
    }
    m_effects.arm(Stage::Auth);
    return true;
}

StepProgress SmtpSignIn::answerChallenge(const ServerReply &raw)
{
    std::variant<Secret, SaslFault> next;
    if (m_heldBack) {
        next = *std::exchange(m_heldBack, std::nullopt);
    } else {
        const auto challenge = QByteArray::fromBase64Encoding(
            raw.lines.last().mid(4).trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (challenge.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
            return cancelExchange(u"the challenge is not base64"_s);
        next = m_client->step(*challenge);
    }
    if (const auto *fault = std::get_if<SaslFault>(&next))
        return cancelExchange(fault->words);

    const Secret &response = std::get<Secret>(next);
    const QByteArray encoded = response.bytes().toByteArray().toBase64();
    reveal(response);
    m_effects.sendHidden(encoded, hiddenBytes(encoded));
    m_effects.arm(Stage::Auth);
    return StepProgress::GoingOn;
}

/// RFC 4954, section 4: "*" ends the exchange, and the server answers 501.
StepProgress SmtpSignIn::cancelExchange(const QString &words)
{
    m_effects.show(ShowLine::From::Fault, m_client->name() + u": "_s + words);
    m_cancelling = true;
    m_effects.sendCommand("*");
    m_effects.arm(Stage::Auth);
    return StepProgress::GoingOn;
}

StepProgress SmtpSignIn::accepted(const ServerReply &shown)
{
    if (m_heldBack || (m_revealed == Revealed::Nothing && !m_client->speaksFirst()))
        return notBelieved(
            shown, u"the server accepted a sign-in before it was told who signs in"_s);
    if (!m_client->isSatisfied())
        return notBelieved(shown, u"the server did not prove that it knows the password"_s);
    m_outcome.signIn = SignIn::Accepted;
    m_outcome.kind = OutcomeKind::Reached;
    m_outcome.stage = Stage::Auth;
    m_outcome.reply = shown;
    return StepProgress::Done;
}

StepProgress SmtpSignIn::refused(const ServerReply &shown)
{
    m_outcome.signIn = SignIn::Refused;
    m_outcome.reply = shown;
    fail(OutcomeKind::Refused, Stage::Auth);
    return StepProgress::Done;
}

StepProgress SmtpSignIn::notBelieved(const ServerReply &shown, const QString &words)
{
    m_effects.show(ShowLine::From::Fault, words);
    m_outcome.signIn = SignIn::Refused;
    m_outcome.reply = shown;
    fail(OutcomeKind::Malformed, Stage::Auth);
    return StepProgress::OutOfStep;
}

void SmtpSignIn::reveal(const Secret &response)
{
    m_effects.redactor().hideResponse(response.bytes());
    // The first message of a mechanism that hides the password holds a name and a nonce
    // (RFC 5802, section 5); everything later depends on the password.
    const bool isNameOnly = m_revealed == Revealed::Nothing && m_client->speaksFirst()
        && !m_client->sendsCleartextSecret();
    m_revealed = isNameOnly ? Revealed::UserName : Revealed::Credentials;
}

void SmtpSignIn::fail(OutcomeKind kind, Stage stage)
{
    m_outcome.kind = kind;
    m_outcome.stage = stage;
}

} // namespace portwright
