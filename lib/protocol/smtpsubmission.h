// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/dotstuffing.h"
#include "protocol/effectqueue.h"
#include "protocol/sessionoutcome.h"
#include "protocol/sessionplan.h"
#include "protocol/smtpcapabilities.h"
#include "protocol/smtpcommands.h"
#include "protocol/stepprogress.h"

#include <deque>

namespace portwright {

/// The submission of messages over one session, one after the other: MAIL, RCPT, then BDAT
/// (RFC 3030) where offered, else DATA. With PIPELINING (RFC 2920) the commands leave in one
/// flight; a small message with CHUNKING leaves as a whole. Every reply is matched to its command
/// in order. Streams the content: never holds more than one piece of it. Writes what it learns
/// into the session's outcome.
class SmtpSubmission {
public:
    /// A message up to this size leaves in one flight with its envelope.
    static constexpr qint64 smallMessage = 64 * 1024;
    static constexpr qint64 pieceSize = 256 * 1024;

    /// What follows the message.
    enum class Ending { Stay, Quit };

    /// `effects` and `outcome` belong to the session and outlive this.
    SmtpSubmission(EffectQueue &effects, SessionOutcome &outcome);

    /// Checks first what needs no traffic: that the server can take this message at all.
    [[nodiscard]] StepProgress start(
        const SubmissionStep &step, const SmtpCapabilities &capabilities, Ending ending);
    /// `reply` without secrets. A 421 ends the submission like any other refusal.
    [[nodiscard]] StepProgress handle(const ServerReply &reply);
    [[nodiscard]] StepProgress sendBufferDrained();
    /// For a connection that ends too early: true if the server's refusal was known already, which
    /// the outcome says then.
    [[nodiscard]] bool concludeIfRefused();
    /// For a dialogue that ends too early: whether the message is in doubt.
    void noteDoubt();
    /// True once QUIT has left together with the message.
    [[nodiscard]] bool saidQuit() const { return m_saidQuit; }

private:
    enum class Command { Rset, MailFrom, RcptTo, Data, Content, LoneDot, Quit };
    enum class Content { NotBegun, Streaming, Sent };
    struct Refusal {
        Stage stage;
        ServerReply reply;
    };

    [[nodiscard]] QString missingCapability() const;
    [[nodiscard]] bool isOneFlight() const;
    [[nodiscard]] StepProgress sendEverything();
    void sendEnvelope();
    void sendMailFrom();
    void sendNextRcptTo();
    void await(Command command) { m_awaited.push_back(command); }

    void afterMailFrom(const ServerReply &reply);
    void afterRcptTo(const ServerReply &reply);
    [[nodiscard]] StepProgress afterData(const ServerReply &reply);
    [[nodiscard]] StepProgress afterContent(const ServerReply &reply);
    [[nodiscard]] StepProgress goOn();

    [[nodiscard]] StepProgress beginContent();
    [[nodiscard]] StepProgress sendPiece();
    void sendLastPiece(const QByteArray &wire);
    void refuse(Stage stage, const ServerReply &reply);
    [[nodiscard]] StepProgress conclude();
    [[nodiscard]] StepProgress messageFailed(const MessageFault &fault, StepProgress progress);
    [[nodiscard]] StepProgress malformed(const ServerReply &reply);

    EffectQueue &m_effects;
    SessionOutcome &m_outcome;
    bool m_transactionOpen = false; ///< MAIL was accepted, and nothing has ended it since
    bool m_saidQuit = false;

    // Of the present message:
    SubmissionStep m_step;
    SmtpCapabilities m_capabilities;
    Ending m_ending = Ending::Stay;
    smtp::MessageNeeds m_needs;
    std::deque<Command> m_awaited; ///< the commands whose replies are to come, in order
    qsizetype m_rcptsSent = 0;
    qsizetype m_rcptsAnswered = 0;
    std::optional<Refusal> m_refusal; ///< the one that decided, if the message will not go
    Content m_content = Content::NotBegun;
    qint64 m_sentBytes = 0;
    DotStuffer m_stuffer;
};

} // namespace portwright
