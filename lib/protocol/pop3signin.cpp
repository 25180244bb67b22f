// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/pop3signin.h"

#include "model/wiped.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype longestCommand = 255 - 2; // RFC 2449, section 4, less CRLF

    /// RFC 3206, section 5: only [AUTH] speaks of the credentials, everything else in brackets of
    /// something that another mechanism would not change. Without a code it may be anything.
    SaslAnswer answerOf(const Pop3Response &response)
    {
        switch (response.status) {
        case Pop3Response::Status::Continuation:
            return SaslAnswer::Challenge;
        case Pop3Response::Status::Ok:
            return SaslAnswer::Accepted;
        case Pop3Response::Status::Err:
            break;
        }
        if (response.code == "AUTH")
            return SaslAnswer::CredentialsRefused;
        return response.code.isEmpty() ? SaslAnswer::MechanismRefused : SaslAnswer::Refused;
    }

    /// The timestamp of APOP (RFC 1939, section 7): a msg-id. Nothing but printable ASCII with an
    /// "@" will do: the known way to undo the digest needs other octets than a msg-id may have.
    QByteArray timestampIn(const QString &greeting)
    {
        static const QRegularExpression pattern(u"<[!-;=?-~]+@[!-;=?-~]+>"_s);
        return pattern.match(greeting).captured().toLatin1();
    }

    /// Neither may end the line or hold what no line can.
    bool fitsIntoLine(QByteArrayView text)
    {
        return std::none_of(text.begin(), text.end(),
            [](char octet) { return octet == '\r' || octet == '\n' || octet == '\0'; });
    }

    bool fitIntoLines(const Credentials &credentials)
    {
        return credentials.kind == Credentials::Kind::Password && !credentials.secret.isEmpty()
            && !credentials.username.isEmpty() && fitsIntoLine(credentials.username.toUtf8())
            && fitsIntoLine(credentials.secret.bytes());
    }

} // namespace

Pop3SignIn::Pop3SignIn(SignInStep step, const Endpoint &endpoint,
    const Pop3Capabilities &capabilities, EffectQueue &effects, SessionOutcome &outcome)
    : m_capabilities(capabilities)
    , m_effects(effects)
    , m_outcome(outcome)
    , m_exchange(std::move(step), endpoint, { u"pop"_s, [] { return "AUTH"_qba; }, longestCommand },
          effects, outcome)
{
}

StepProgress Pop3SignIn::start(const QStringList &offered, const QString &greeting)
{
    if (!m_exchange.mayCarrySecret())
        return StepProgress::Done;
    if (fitIntoLines(m_exchange.credentials()) && !m_exchange.credentials().username.contains(u' '))
        m_timestamp = timestampIn(greeting);
    QStringList mechanisms = m_exchange.usable(offered);
    if (isInClear() && !m_timestamp.isEmpty()) // whatever APOP's answer, it ends the sign-in
        mechanisms.removeIf([](const QString &name) { return sendsCleartextSecret(name); });
    return orCommand(m_exchange.start(mechanisms));
}

StepProgress Pop3SignIn::handle(const Pop3Response &response, const ServerReply &shown)
{
    if (m_awaited == Awaited::Auth)
        return orCommand(m_exchange.handle(answerOf(response), response.text.trimmed(), shown));
    if (response.status == Pop3Response::Status::Continuation)
        return m_exchange.notBelieved(shown, u"this is no reply to a sign-in"_s);
    if (!response.isOk())
        return m_exchange.refused(shown);
    if (m_awaited != Awaited::User)
        return m_exchange.accepted(shown);
    m_awaited = Awaited::Pass;
    if (!m_passSent)
        sendPass();
    return StepProgress::GoingOn;
}

/// No mechanism of AUTH serves: the commands that are older.
StepProgress Pop3SignIn::orCommand(std::optional<StepProgress> progress)
{
    if (progress)
        return *progress;
    const bool userFits = m_capabilities.user() && fitIntoLines(m_exchange.credentials());
    if (!m_timestamp.isEmpty() && (isInClear() || !userFits))
        return sendApop();
    return userFits ? sendUser() : m_exchange.concludeWithoutMechanism();
}

StepProgress Pop3SignIn::sendUser()
{
    m_outcome.mechanism = u"USER"_s;
    m_awaited = Awaited::User;
    m_effects.sendCommand("USER " + m_exchange.credentials().username.toUtf8());
    // RFC 2449, section 6.6. In clear a server that refuses USER must not get to see the password.
    if (m_capabilities.pipelining() && !isInClear())
        sendPass();
    m_effects.arm(Stage::Auth);
    return StepProgress::GoingOn;
}

void Pop3SignIn::sendPass()
{
    m_passSent = true;
    const QByteArrayView password = m_exchange.credentials().secret.bytes();
    QByteArray line;
    line.reserve(password.size() + 5);
    line += "PASS ";
    line += password;
    m_effects.sendHidden(line, u"PASS (hidden)"_s);
    overwrite(line);
    m_effects.arm(Stage::Auth);
}

StepProgress Pop3SignIn::sendApop()
{
    m_outcome.mechanism = u"APOP"_s;
    m_awaited = Awaited::Apop;
    const QByteArray digest = QCryptographicHash::hash(
        m_timestamp + m_exchange.credentials().secret.bytes().toByteArray(),
        QCryptographicHash::Md5)
                                  .toHex();
    m_effects.redactor().hideResponse(digest);
    const QByteArray command = "APOP " + m_exchange.credentials().username.toUtf8();
    m_effects.sendHidden(command + ' ' + digest, QString::fromUtf8(command) + u" (hidden)"_s);
    m_effects.arm(Stage::Auth);
    return StepProgress::GoingOn;
}

} // namespace portwright
