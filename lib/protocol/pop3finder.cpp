// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/pop3finder.h"

#include "message/arrivedmessage.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

Pop3Finder::Pop3Finder(Pop3ResponseParser &parser, EffectQueue &effects, SessionOutcome &outcome)
    : m_parser(parser)
    , m_effects(effects)
    , m_outcome(outcome)
{
}

StepProgress Pop3Finder::start(const FindMessageStep &step, qint64 messages, Asking asking)
{
    m_step = step;
    m_removes = false;
    m_own = 0;
    m_asked = m_answered = messages + 1;
    m_last = std::max<qint64>(messages - maximumMessages, 0) + 1;
    m_outcome.kind = OutcomeKind::Reached;
    m_outcome.stage = Stage::Mailbox;
    m_outcome.look.emplace().folders = QStringList { u"INBOX"_s };
    if (messages < 1)
        return StepProgress::Done;
    m_isLooking = true;
    do
        askForNext();
    while (asking == Asking::AllAtOnce && m_asked > m_last);
    m_effects.arm(Stage::Mailbox);
    return StepProgress::GoingOn;
}

/// From the newest to the oldest.
void Pop3Finder::askForNext()
{
    --m_asked;
    m_parser.expect(Pop3ResponseParser::Form::Message);
    m_effects.sendCommand(
        "TOP " + QByteArray::number(m_asked) + ' ' + QByteArray::number(bodyLines));
}

StepProgress Pop3Finder::handle(const Pop3Response &response, const ServerReply &shown)
{
    if (m_removes)
        return handleRemoval(response, shown);
    --m_answered;
    if (response.isOk()) {
        take(response.content);
    } else if (m_own == 0) {
        m_outcome.kind = OutcomeKind::Refused; // TOP is optional (RFC 1939, section 7)
        m_outcome.reply = shown;
    }
    const bool isOver = m_own > 0 || m_outcome.kind != OutcomeKind::Reached;
    if (m_answered > m_asked || (m_answered == m_asked && !isOver && m_asked > m_last)) {
        if (m_answered == m_asked) {
            askForNext();
            m_effects.arm(Stage::Mailbox);
        }
        return StepProgress::GoingOn; // those that are asked for come in any case
    }
    if (m_own == 0 || m_step.then == FindMessageStep::Then::Show)
        return done();
    m_removes = true;
    m_effects.sendCommand("DELE " + QByteArray::number(m_own));
    m_effects.arm(Stage::Mailbox);
    return StepProgress::GoingOn;
}

void Pop3Finder::take(const QByteArray &content)
{
    m_effects.show(ShowLine::From::Note, u"(%1 bytes of a message)"_s.arg(content.size()));
    if (!content.contains(m_step.messageId))
        return;
    if (readArrivedMessage(content).isSentAs(QString::fromUtf8(m_step.messageId))) {
        m_own = m_answered;
        m_outcome.kind = OutcomeKind::Reached;
    }
    m_outcome.look->found.append({ m_outcome.look->folders.first(), {}, content });
}

StepProgress Pop3Finder::handleRemoval(const Pop3Response &response, const ServerReply &shown)
{
    m_outcome.look->removal = response.isOk() ? Removal::Removed : Removal::None;
    if (!response.isOk()) {
        m_outcome.kind = OutcomeKind::Refused;
        m_outcome.reply = shown;
    }
    return done();
}

StepProgress Pop3Finder::done()
{
    m_isLooking = false;
    return StepProgress::Done;
}

} // namespace portwright
