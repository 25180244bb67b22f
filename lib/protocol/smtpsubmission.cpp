// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpsubmission.h"

#include "protocol/smtpreply.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QString messageSummary(qint64 sizeInBytes)
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        return u"(message, %1 bytes)"_s.arg(english.toString(sizeInBytes));
    }

    QByteArray bdatLast(qint64 sizeInBytes)
    {
        return "BDAT " + QByteArray::number(sizeInBytes) + " LAST";
    }

    MessageFault shrunken()
    {
        return { MessageFault::Kind::AttachmentChanged, {}, u"the message ended too early"_s };
    }

} // namespace

SmtpSubmission::SmtpSubmission(EffectQueue &effects, SessionOutcome &outcome)
    : m_effects(effects)
    , m_outcome(outcome)
{
}

StepProgress SmtpSubmission::start(
    const SubmissionStep &step, const SmtpCapabilities &capabilities, Ending ending)
{
    m_step = step;
    m_capabilities = capabilities;
    m_ending = ending;
    m_needs = { step.message->sizeInBytes(), step.message->hasEightBitContent(),
        step.envelope.needsSmtpUtf8() || step.message->hasUtf8Headers() };
    m_awaited.clear();
    m_rcptsSent = 0;
    m_rcptsAnswered = 0;
    m_refusal.reset();
    m_content = Content::NotBegun;
    m_sentBytes = 0;
    m_stuffer = {};

    m_outcome.missingCapability = missingCapability();
    if (!m_outcome.missingCapability.isEmpty()) {
        m_outcome.kind = OutcomeKind::CapabilityMissing;
        m_outcome.stage = Stage::MailFrom;
        m_effects.show(ShowLine::From::Fault,
            u"the server's %1 is not enough for this message"_s.arg(m_outcome.missingCapability));
        return StepProgress::Done;
    }
    if (step.envelope.recipients.isEmpty())
        return messageFailed({ MessageFault::Kind::NoRecipient, {}, {} }, StepProgress::Done);
    if (step.envelope.dsn && !capabilities.dsn())
        m_effects.show(
            ShowLine::From::Note, u"DSN is not offered: no delivery notification is asked for"_s);
    if (isOneFlight())
        return sendEverything();
    sendEnvelope();
    return StepProgress::GoingOn;
}

StepProgress SmtpSubmission::handle(const ServerReply &reply)
{
    if (m_awaited.empty())
        return malformed(reply);
    const Command command = m_awaited.front();
    m_awaited.pop_front();

    switch (command) {
    case Command::Rset: // if it was refused, so will be MAIL
        m_transactionOpen = false;
        if (reply.code == closingCode)
            refuse(Stage::MailFrom, reply);
        break;
    case Command::MailFrom:
    case Command::RcptTo:
        if (!reply.isPositive() && reply.code < 400)
            return malformed(reply);
        if (command == Command::MailFrom)
            afterMailFrom(reply);
        else
            afterRcptTo(reply);
        break;
    case Command::Data:
        return afterData(reply);
    case Command::Content:
        return afterContent(reply);
    case Command::LoneDot:
    case Command::Quit:
        break;
    }
    return reply.code == closingCode ? conclude() : goOn();
}

bool SmtpSubmission::concludeIfRefused()
{
    if (m_refusal)
        static_cast<void>(conclude());
    return m_refusal.has_value();
}

void SmtpSubmission::noteDoubt()
{
    if (m_content == Content::Sent && !m_refusal)
        m_outcome.acceptance = Acceptance::Unknown;
}

/// What the server lacks for this message; empty if nothing.
QString SmtpSubmission::missingCapability() const
{
    if (m_needs.smtpUtf8 && !m_capabilities.smtpUtf8())
        return u"SMTPUTF8"_s;
    if (m_needs.eightBitContent && !m_capabilities.eightBitMime())
        return u"8BITMIME"_s;
    const auto limit = m_capabilities.sizeLimitInBytes();
    if (limit && m_needs.sizeInBytes > *limit)
        return u"SIZE"_s;
    // RFC 9422, section 4.2. Sending to some and then to the others would make two messages of
    // one, of which one may fail: whoever wrote it decides how to divide them.
    const auto most = m_capabilities.recipientLimit();
    if (most && m_step.envelope.recipients.size() > *most)
        return u"RCPTMAX"_s;
    return {};
}

bool SmtpSubmission::isOneFlight() const
{
    return m_capabilities.chunking() && m_capabilities.pipelining()
        && m_needs.sizeInBytes <= smallMessage;
}

/// A message that broke before its envelope was sent breaks nothing: so it is read first.
StepProgress SmtpSubmission::sendEverything()
{
    QByteArray content;
    while (content.size() < m_needs.sizeInBytes) {
        const auto piece = m_step.message->read(m_needs.sizeInBytes - content.size());
        if (const auto *fault = std::get_if<MessageFault>(&piece))
            return messageFailed(*fault, StepProgress::Done);
        if (std::get<QByteArray>(piece).isEmpty())
            return messageFailed(shrunken(), StepProgress::Done);
        content += std::get<QByteArray>(piece);
    }
    sendEnvelope();
    m_effects.sendCommand(bdatLast(content.size()));
    await(Command::Content);
    m_effects.show(ShowLine::From::Client, messageSummary(content.size()));
    m_sentBytes = content.size();
    sendLastPiece(content);
    return StepProgress::GoingOn;
}

void SmtpSubmission::sendEnvelope()
{
    if (m_transactionOpen) {
        m_effects.sendCommand("RSET");
        await(Command::Rset);
    }
    if (m_capabilities.pipelining()) {
        sendMailFrom();
        while (m_rcptsSent < m_step.envelope.recipients.size())
            sendNextRcptTo();
        if (!m_capabilities.chunking()) {
            m_effects.sendCommand("DATA");
            await(Command::Data);
        }
    } else if (!m_transactionOpen) {
        sendMailFrom();
    }
    // In one flight with its content a message has one wait, and it is for the final reply.
    if (!isOneFlight())
        m_effects.arm(Stage::MailFrom);
}

void SmtpSubmission::sendMailFrom()
{
    m_effects.sendCommand(smtp::mailFrom(m_step.envelope, m_needs, m_capabilities));
    await(Command::MailFrom);
}

void SmtpSubmission::sendNextRcptTo()
{
    const MailAddress &recipient = m_step.envelope.recipients.at(m_rcptsSent++);
    m_effects.sendCommand(smtp::rcptTo(recipient, m_step.envelope.dsn, m_capabilities));
    await(Command::RcptTo);
}

void SmtpSubmission::afterMailFrom(const ServerReply &reply)
{
    if (!reply.isPositive())
        refuse(Stage::MailFrom, reply);
    else
        m_transactionOpen = true;
    if (!m_refusal && m_content == Content::NotBegun)
        m_effects.arm(Stage::RcptTo);
}

void SmtpSubmission::afterRcptTo(const ServerReply &reply)
{
    const MailAddress &recipient = m_step.envelope.recipients.at(m_rcptsAnswered++);
    if (!reply.isPositive() && !m_refusal)
        m_outcome.refusedRecipients.append({ recipient.toString(), reply });
    if (reply.code == closingCode)
        refuse(Stage::RcptTo, reply);
    const qsizetype recipients = m_step.envelope.recipients.size();
    if (m_outcome.refusedRecipients.size() == recipients)
        refuse(Stage::RcptTo, m_outcome.refusedRecipients.first().reply);
    if (!m_refusal && m_content == Content::NotBegun)
        m_effects.arm(m_rcptsAnswered < recipients ? Stage::RcptTo : Stage::Data);
}

StepProgress SmtpSubmission::afterData(const ServerReply &reply)
{
    if (reply.code != 354) {
        if (reply.code < 400)
            return malformed(reply);
        refuse(Stage::Data, reply);
        return goOn();
    }
    if (!m_refusal)
        return beginContent();
    // RFC 2920, section 3.1: nobody is left to deliver to, and the server must find that out.
    m_effects.sendCommand(".");
    await(Command::LoneDot);
    m_effects.arm(Stage::EndOfData);
    return StepProgress::GoingOn;
}

StepProgress SmtpSubmission::afterContent(const ServerReply &reply)
{
    if (m_refusal) // before the content; a server may answer it as it likes
        return goOn();
    if (reply.code < 400 && (m_content == Content::Streaming || !reply.isPositive()))
        return malformed(reply);

    m_outcome.finalReply = reply;
    if (reply.isPositive()) {
        m_transactionOpen = false;
        m_outcome.acceptance = Acceptance::Accepted;
        return goOn();
    }
    m_outcome.acceptance = Acceptance::Refused;
    if (m_content == Content::Sent) {
        refuse(Stage::EndOfData, reply);
        return goOn();
    }
    // Refused in the middle: what is left can neither be sent nor left out.
    refuse(Stage::Data, reply);
    static_cast<void>(conclude());
    return StepProgress::OutOfStep;
}

/// After a reply that leaves open what comes next: the next command, or the end.
StepProgress SmtpSubmission::goOn()
{
    const bool repliesToCome = !m_awaited.empty() && m_awaited.front() != Command::Quit;
    if (repliesToCome)
        return StepProgress::GoingOn;
    if (m_refusal || m_content == Content::Sent)
        return conclude();

    const qsizetype recipients = m_step.envelope.recipients.size();
    if (!m_transactionOpen)
        sendMailFrom();
    else if (m_rcptsSent < recipients)
        sendNextRcptTo();
    else if (m_capabilities.chunking())
        return beginContent();
    else {
        m_effects.sendCommand("DATA");
        await(Command::Data);
    }
    return StepProgress::GoingOn;
}

StepProgress SmtpSubmission::beginContent()
{
    if (m_capabilities.chunking())
        m_effects.sendCommand(bdatLast(m_needs.sizeInBytes));
    await(Command::Content);
    m_effects.show(ShowLine::From::Client, messageSummary(m_needs.sizeInBytes));
    m_content = Content::Streaming;
    return sendPiece();
}

StepProgress SmtpSubmission::sendBufferDrained()
{
    return m_content == Content::Streaming ? sendPiece() : StepProgress::GoingOn;
}

StepProgress SmtpSubmission::sendPiece()
{
    QByteArray piece;
    const qint64 left = m_needs.sizeInBytes - m_sentBytes;
    if (left > 0) {
        const auto read = m_step.message->read(std::min(pieceSize, left));
        if (const auto *fault = std::get_if<MessageFault>(&read))
            return messageFailed(*fault, StepProgress::OutOfStep);
        piece = std::get<QByteArray>(read);
        if (piece.isEmpty())
            return messageFailed(shrunken(), StepProgress::OutOfStep);
        m_sentBytes += piece.size();
    }

    const QByteArray wire = m_capabilities.chunking() ? piece : m_stuffer.feed(piece);
    if (m_sentBytes == m_needs.sizeInBytes) {
        sendLastPiece(wire);
        return StepProgress::GoingOn;
    }
    m_effects.sendContent(wire);
    m_effects.arm(Stage::Data); // each block has a deadline (RFC 5321, section 4.5.3.2.5)
    m_effects.push(ReportProgress { m_sentBytes, m_needs.sizeInBytes });
    m_effects.push(AwaitDrain {});
    return StepProgress::GoingOn;
}

void SmtpSubmission::sendLastPiece(const QByteArray &wire)
{
    m_effects.sendContent(wire);
    if (!m_capabilities.chunking()) {
        m_effects.sendContent(m_stuffer.finish());
        m_effects.show(ShowLine::From::Client, u"."_s);
    }
    if (m_ending == Ending::Quit && m_capabilities.pipelining()) {
        m_effects.sendFarewell("QUIT");
        m_saidQuit = true;
        await(Command::Quit);
    }
    m_content = Content::Sent;
    m_effects.arm(Stage::EndOfData);
    m_effects.push(ReportProgress { m_sentBytes, m_needs.sizeInBytes });
}

/// The first refusal decides: those that follow it are its consequences.
void SmtpSubmission::refuse(Stage stage, const ServerReply &reply)
{
    if (!m_refusal)
        m_refusal = Refusal { stage, reply };
}

StepProgress SmtpSubmission::conclude()
{
    if (m_refusal) {
        m_outcome.kind = OutcomeKind::Refused;
        m_outcome.stage = m_refusal->stage;
        m_outcome.reply = m_refusal->reply;
    } else {
        m_outcome.kind = OutcomeKind::Reached;
        m_outcome.stage = Stage::EndOfData;
        m_outcome.reply = m_outcome.finalReply;
    }
    return StepProgress::Done;
}

StepProgress SmtpSubmission::messageFailed(const MessageFault &fault, StepProgress progress)
{
    m_outcome.kind = OutcomeKind::MessageFailed;
    m_outcome.stage = m_content == Content::NotBegun ? Stage::MailFrom : Stage::Data;
    m_outcome.messageFault = fault;
    return progress;
}

StepProgress SmtpSubmission::malformed(const ServerReply &reply)
{
    noteDoubt();
    m_outcome.kind = OutcomeKind::Malformed;
    m_outcome.stage = m_effects.stage();
    m_outcome.reply = reply;
    return StepProgress::OutOfStep;
}

} // namespace portwright
