// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timeoutpolicy.h"

namespace portwright {

using namespace std::chrono_literals;

TimeoutPolicy::TimeoutPolicy(Kind kind, std::chrono::milliseconds patience)
    : m_kind(kind)
    , m_patience(patience)
{
}

TimeoutPolicy TimeoutPolicy::probing(std::chrono::milliseconds patience)
{
    return { Kind::Probing, patience };
}

TimeoutPolicy TimeoutPolicy::sending() { return { Kind::Sending, 5min }; }

std::chrono::milliseconds TimeoutPolicy::limit(Stage stage) const
{
    if (m_kind == Kind::Probing) {
        // A SYN is repeated after 1, 3 and 7 seconds: who has not answered by then will not.
        const std::chrono::milliseconds limit
            = stage == Stage::Connect || stage == Stage::Resolve ? 10s : 2s;
        const bool isLimited
            = stage == Stage::Connect || stage == Stage::Resolve || stage == Stage::Quit;
        return isLimited ? std::min(m_patience, limit) : m_patience;
    }
    switch (stage) {
    case Stage::Resolve:
    case Stage::Connect:
        return 60s;
    case Stage::TlsHandshake:
        return 2min;
    case Stage::Greeting:
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::Auth:
    case Stage::Mailbox:
    case Stage::MailFrom:
    case Stage::RcptTo:
        return 5min;
    case Stage::Data: // 2 min for the 354, 3 min for each block of content: the longer one
        return 3min;
    case Stage::EndOfData:
        return 10min;
    case Stage::Quit:
        return 2s; // nothing depends on it any more
    }
    Q_UNREACHABLE();
}

} // namespace portwright
