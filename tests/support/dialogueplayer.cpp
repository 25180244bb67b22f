// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialogueplayer.h"

#include "protocol/makesession.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// RFC 5321, section 4.5.2, in the simplest words there are.
    QByteArray stuffed(const QByteArray &content)
    {
        QByteArray wire = content.startsWith('.') ? "." + content : content;
        return wire.replace("\r\n.", "\r\n..");
    }

    QString idOf(const SessionOutcome &outcome)
    {
        return toId(outcome.kind) + u' ' + toId(outcome.stage);
    }

} // namespace

DialoguePlayer::DialoguePlayer(const Dialogue &dialogue, const QString &secret)
    : m_dialogue(dialogue)
    , m_plan(dialogue, secret)
    , m_macros(DialoguePlan::user, secret)
    , m_session(makeSession(m_plan.plan()))
{
    m_session->connectionEstablished(dialogue.plan.value(u"local-address"_s, u"192.0.2.7"_s));
    takeEffects();
}

Play DialoguePlayer::play(Delivery delivery)
{
    playSteps(delivery, std::nullopt);
    expectNothingUnread();
    if (m_finishes != 1)
        fault(u"finished %1 times"_s.arg(m_finishes));
    checkSilenceAfterTheEnd();
    return m_play;
}

Play DialoguePlayer::playUntil(const Cut &cut)
{
    playSteps(Delivery::Lines, cut);
    if (m_finishes == 0) {
        endBadly(cut.kind);
        checkCut(cut.kind);
    }
    checkSilenceAfterTheEnd();
    return m_play;
}

bool DialoguePlayer::playSteps(Delivery delivery, const std::optional<Cut> &cut)
{
    QByteArray pending; // of the server, when everything it says in a row comes at once
    for (qsizetype i = 0; i < m_dialogue.steps.size(); ++i) {
        const DialogueStep &step = m_dialogue.steps.at(i);
        const bool serverGoesOn = i + 1 < m_dialogue.steps.size()
            && m_dialogue.steps.at(i + 1).kind == DialogueStep::Kind::Server;
        switch (step.kind) {
        case DialogueStep::Kind::Server:
            if (pending.isEmpty() && (i == 0 || m_dialogue.steps.at(i - 1).kind != step.kind))
                expectNothingUnread();
            pending += m_macros.expand(step.text);
            if (delivery == Delivery::Coalesced && serverGoesOn)
                break;
            if (delivery == Delivery::Bytes) {
                for (const char byte : std::as_const(pending))
                    deliver(QByteArray(1, byte), cut);
            } else if (!deliver(pending, cut)) {
                return false;
            }
            pending.clear();
            break;
        case DialogueStep::Kind::Client:
            expectLine(step.text);
            break;
        case DialogueStep::Kind::Message:
            expectMessage();
            break;
        case DialogueStep::Kind::Event:
            if (step.text.startsWith(u"hold "_s)) {
                expectHold(step.text.mid(5));
                break;
            }
            if (step.text == u"piece") {
                expectPiece();
                break;
            }
            if (cut && m_play.atoms == cut->atom)
                return false;
            ++m_play.atoms;
            playEvent(step.text);
            break;
        }
    }
    return true;
}

bool DialoguePlayer::deliver(const QByteArray &bytes, const std::optional<Cut> &cut)
{
    const qsizetype count = cut ? std::min(bytes.size(), cut->atom - m_play.atoms) : bytes.size();
    m_play.atoms += count;
    m_session->receive(QByteArrayView(bytes).first(count));
    takeEffects();
    return count == bytes.size();
}

void DialoguePlayer::playEvent(const QString &event)
{
    const bool isTls = event == u"tls" || event == u"tls unverified" || event == u"tls failed";
    if (isTls && !m_tlsDue)
        fault(u"TLS was not asked for"_s);
    if (event == u"tls")
        m_session->tlsEstablished(dialogueTls({}));
    else if (event == u"tls unverified")
        m_session->tlsEstablished(dialogueTls({ CertificateFault::SelfSigned }));
    else if (event == u"tls failed")
        m_session->tlsFailed(u"wrong version number"_s);
    else if (event == u"close")
        endBadly(CutKind::Close);
    else if (event == u"reset")
        endBadly(CutKind::Reset);
    else if (event == u"timeout")
        endBadly(CutKind::Stall);
    else if (event == u"cancel")
        endBadly(CutKind::Cancel);
    else if (event == u"drained")
        m_session->sendBufferDrained();
    else if (event == u"sign-in")
        m_session->extend(m_plan.signIn());
    else if (event == u"send")
        m_session->extend(m_plan.submission());
    else if (event == u"find")
        m_session->extend(m_plan.find(FindMessageStep::Then::Show));
    else if (event == u"remove")
        m_session->extend(m_plan.find(FindMessageStep::Then::Remove));
    else if (event == u"quit")
        m_session->extend(QuitStep {});
    else
        fault(u"no such event: "_s + event);
    if (isTls)
        m_tlsDue = false;
    takeEffects();
}

void DialoguePlayer::endBadly(CutKind kind)
{
    switch (kind) {
    case CutKind::Close:
        m_session->connectionLost({ ConnectionFault::Closed, u"closed"_s }, m_stage);
        break;
    case CutKind::Reset:
        m_session->connectionLost({ ConnectionFault::Reset, u"reset"_s }, m_stage);
        break;
    case CutKind::Stall:
        m_session->deadlineExpired(m_stage);
        break;
    case CutKind::Cancel:
        m_session->cancel();
        break;
    }
    takeEffects();
}

void DialoguePlayer::checkCut(CutKind kind)
{
    if (kind == CutKind::Stall && m_held) {
        if (m_finishes != 0)
            fault(u"a deadline ran during a hold"_s);
        return endBadly(CutKind::Cancel);
    }
    if (m_finishes != 1)
        return fault(u"finished %1 times"_s.arg(m_finishes));

    const SessionOutcome &outcome = m_play.outcome;
    const bool isRefusalKnown = outcome.kind == OutcomeKind::Refused && wasRefused(outcome);
    const bool isUnknownProtocol
        = outcome.kind == OutcomeKind::Malformed && outcome.stage == Stage::Greeting;
    if (kind != CutKind::Cancel && (isRefusalKnown || isUnknownProtocol))
        return;
    const OutcomeKind expected = kind == CutKind::Cancel ? OutcomeKind::Cancelled
        : kind == CutKind::Stall                         ? OutcomeKind::TimedOut
                                                         : OutcomeKind::Unreachable;
    if (outcome.kind != expected || outcome.stage != m_stage)
        fault(u"%1 instead of %2 %3"_s.arg(idOf(outcome), toId(expected), toId(m_stage)));
    const bool inDoubt = outcome.acceptance == Acceptance::Unknown;
    if (inDoubt && !(m_messageSent && outcome.stage == Stage::EndOfData))
        fault(u"the message is in doubt without having been sent"_s);
    if (m_messageSent && outcome.acceptance == Acceptance::NotSent
        && !m_dialogue.expected.value(u"outcome"_s).startsWith(u"refused"_s))
        fault(u"the message was sent and is not in doubt"_s);
}

/// The server did refuse the message, and the session would have said so a little later.
bool DialoguePlayer::wasRefused(const SessionOutcome &outcome) const
{
    const bool inSubmission = outcome.stage >= Stage::MailFrom && outcome.stage <= Stage::Data;
    return inSubmission && outcome.reply && outcome.reply->code >= 400
        && m_play.lines.contains({ ShowLine::From::Server, outcome.reply->lines.first() });
}

/// Whatever comes after the end is nothing to a session.
void DialoguePlayer::checkSilenceAfterTheEnd()
{
    if (m_finishes != 1 || !m_session->isFinished())
        return fault(u"not finished, or more than once"_s);
    m_session->receive("250 late\r\n");
    m_session->tlsEstablished(dialogueTls({}));
    m_session->tlsFailed(u"late"_s);
    m_session->connectionLost({}, Stage::Quit);
    m_session->deadlineExpired(Stage::Quit);
    m_session->sendBufferDrained();
    m_session->extend(QuitStep {});
    m_session->cancel();
    m_session->connectionEstablished(u"192.0.2.7"_s);
    if (!m_session->takeEffects().isEmpty())
        fault(u"there was more after the end"_s);
}

void DialoguePlayer::takeEffects()
{
    for (const Effect &effect : m_session->takeEffects()) {
        if (m_finishes > 0)
            fault(u"an effect after Finish"_s);
        if (const auto *send = std::get_if<SendBytes>(&effect)) {
            m_unread += send->wire;
            m_play.sent += send->wire;
        } else if (const auto *line = std::get_if<ShowLine>(&effect)) {
            m_play.lines.append(*line);
        } else if (const auto *arm = std::get_if<ArmDeadline>(&effect)) {
            m_stage = arm->stage;
            m_held = false;
        } else if (std::holds_alternative<StartTls>(effect)) {
            m_tlsDue = true;
        } else if (const auto *hold = std::get_if<Hold>(&effect)) {
            m_play.holds.append(hold->outcome);
            m_stage = hold->outcome.stage;
            m_held = true;
        } else if (const auto *finish = std::get_if<Finish>(&effect)) {
            ++m_finishes;
            m_play.finished = true;
            m_play.outcome = finish->outcome;
        }
    }
}

void DialoguePlayer::expectLine(const QString &line)
{
    m_lastLine = line;
    if (!m_macros.takeLine(line, m_unread))
        fault(u"expected \"%1\", sent: %2"_s.arg(line, QString::fromUtf8(m_unread)));
    if (line == u".")
        m_messageSent = true;
}

bool DialoguePlayer::isBdat() const { return m_lastLine.startsWith(u"BDAT "_s); }

QByteArray DialoguePlayer::contentOnTheWire() const
{
    return isBdat() ? m_plan.messageContent() : stuffed(m_plan.messageContent());
}

void DialoguePlayer::expectMessage()
{
    const QByteArray wire = contentOnTheWire();
    if (!m_unread.startsWith(wire))
        return fault(u"the message is not as it should be: "_s + QString::fromUtf8(m_unread));
    m_unread.remove(0, wire.size());
    m_messageSent = isBdat();
}

/// Content may not end here: whatever its length, it is the next part of the message.
void DialoguePlayer::expectPiece()
{
    if (m_unread.isEmpty() || contentOnTheWire().mid(m_pieces, m_unread.size()) != m_unread)
        fault(u"this is not the next piece of the message"_s);
    m_pieces += m_unread.size();
    m_unread.clear();
}

void DialoguePlayer::expectHold(const QString &kindAndStage)
{
    m_messageSent = false;
    if (!m_held || idOf(m_play.holds.last()) != kindAndStage)
        fault(u"it does not hold as \"%1\""_s.arg(kindAndStage));
}

void DialoguePlayer::expectNothingUnread()
{
    if (!m_unread.isEmpty())
        fault(u"sent without being expected: "_s + QString::fromUtf8(m_unread));
    m_unread.clear();
}

void DialoguePlayer::fault(const QString &words)
{
    m_play.faults.append(m_dialogue.name + u": "_s + words);
}

TlsDetails dialogueTls(const QList<CertificateFault> &faults)
{
    CertificateSummary certificate;
    certificate.subject = u"mail.example.org"_s;
    certificate.sha256 = DialoguePlan::fingerprint;
    TlsDetails details;
    details.version = u"TLSv1.3"_s;
    details.chain = { certificate };
    details.faults = faults;
    if (!faults.isEmpty())
        details.faultTexts = QStringList { u"The certificate is self-signed"_s };
    return details;
}

} // namespace portwright
