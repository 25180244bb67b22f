// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effectqueue.h"
#include "protocol/imapresponse.h"
#include "protocol/imaptags.h"

namespace portwright {

/// Waiting for new mail (RFC 2177): IDLE, "+", then whatever there is to tell, until DONE.
class ImapIdle {
public:
    enum class Heard {
        Nothing, ///< that belongs to it
        Begun,
        Refused,
        NewMail,
        Ended, ///< after DONE, or by the server itself
    };

    /// `tags` and `effects` belong to the session and outlive this.
    ImapIdle(ImapTags &tags, EffectQueue &effects)
        : m_tags(tags)
        , m_effects(effects)
    {
    }

    void begin();
    /// Asked for, and neither begun nor refused so far.
    [[nodiscard]] bool isAsked() const { return m_state == State::Asked; }
    [[nodiscard]] Heard hear(const ImapResponse &response);
    /// Another command may follow at once; the response to IDLE comes before the one to it.
    void leave();

private:
    enum class State { Off, Asked, Idling, Left };

    ImapTags &m_tags;
    EffectQueue &m_effects;
    QByteArray m_tag;
    State m_state = State::Off;
};

} // namespace portwright
