// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effectqueue.h"
#include "protocol/pop3response.h"
#include "protocol/sessionplan.h"
#include "protocol/stepprogress.h"

namespace portwright {

/// Looks for one message among the newest of a maildrop (RFC 1939, section 7, "TOP"): the last
/// ones, for servers number them as they come. Removing is DELE, which the QUIT of the session
/// carries out (section 6). A maildrop is as it was at the sign-in, so looking again takes another
/// session.
class Pop3Finder {
public:
    enum class Asking { OneByOne, AllAtOnce };
    static constexpr qint64 maximumMessages = 10;
    /// Of the body: enough for what a bounce says, and the header of what it returns.
    static constexpr int bodyLines = 150;

    /// `parser`, `effects` and `outcome` belong to the session and outlive this.
    Pop3Finder(Pop3ResponseParser &parser, EffectQueue &effects, SessionOutcome &outcome);

    /// `messages` is what STAT said.
    [[nodiscard]] StepProgress start(const FindMessageStep &step, qint64 messages, Asking asking);
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    /// `shown` is `response` without secrets.
    [[nodiscard]] StepProgress handle(const Pop3Response &response, const ServerReply &shown);

private:
    void askForNext();
    void take(const QByteArray &content);
    [[nodiscard]] StepProgress handleRemoval(
        const Pop3Response &response, const ServerReply &shown);
    [[nodiscard]] StepProgress done();

    Pop3ResponseParser &m_parser;
    EffectQueue &m_effects;
    SessionOutcome &m_outcome;

    FindMessageStep m_step;
    bool m_isLooking = false;
    bool m_removes = false; ///< DELE was said
    qint64 m_asked = 0; ///< the number of the message asked for last
    qint64 m_answered = 0; ///< the number of the one told last
    qint64 m_last = 0; ///< the oldest that is looked at
    qint64 m_own = 0; ///< the message itself; 0: not found
};

} // namespace portwright
