// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapidle.h"

#include <utility>

namespace portwright {

void ImapIdle::begin()
{
    m_tag = m_tags.next();
    m_effects.sendCommand(m_tag + " IDLE");
    m_state = State::Asked;
}

ImapIdle::Heard ImapIdle::hear(const ImapResponse &response)
{
    if (m_state == State::Off)
        return Heard::Nothing;
    switch (response.kind) {
    case ImapResponse::Kind::Tagged:
        if (response.tag != m_tag)
            return Heard::Nothing;
        return std::exchange(m_state, State::Off) == State::Asked ? Heard::Refused : Heard::Ended;
    case ImapResponse::Kind::Continuation:
        if (m_state != State::Asked)
            return Heard::Nothing;
        m_state = State::Idling;
        return Heard::Begun;
    case ImapResponse::Kind::Untagged:
        return response.keyword == "EXISTS" && m_state != State::Left ? Heard::NewMail
                                                                      : Heard::Nothing;
    }
    Q_UNREACHABLE();
}

void ImapIdle::leave()
{
    if (m_state != State::Idling)
        return;
    m_effects.sendCommand("DONE");
    m_state = State::Left;
}

} // namespace portwright
