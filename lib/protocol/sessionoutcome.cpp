// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sessionoutcome.h"

namespace portwright {

using namespace Qt::StringLiterals;

QString toId(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Reached:
        return u"reached"_s;
    case OutcomeKind::Refused:
        return u"refused"_s;
    case OutcomeKind::TlsFailed:
        return u"tls-failed"_s;
    case OutcomeKind::Unreachable:
        return u"unreachable"_s;
    case OutcomeKind::TimedOut:
        return u"timed-out"_s;
    case OutcomeKind::Malformed:
        return u"malformed"_s;
    case OutcomeKind::InjectedPlaintext:
        return u"injected-plaintext"_s;
    case OutcomeKind::CapabilityMissing:
        return u"capability-missing"_s;
    case OutcomeKind::Downgraded:
        return u"downgraded"_s;
    case OutcomeKind::MessageFailed:
        return u"message-failed"_s;
    case OutcomeKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString toId(SignIn signIn)
{
    switch (signIn) {
    case SignIn::NotTried:
        return u"not-tried"_s;
    case SignIn::Accepted:
        return u"accepted"_s;
    case SignIn::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
