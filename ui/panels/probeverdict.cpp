// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/probeverdict.h"

namespace portwright {

Card::Verdict probeVerdict(const ProbeReport &report)
{
    if (report.state != ProbeState::Done)
        return Card::Verdict::None;
    switch (report.signIn) {
    case SignIn::Accepted:
        return Card::Verdict::Good;
    case SignIn::Refused:
        return Card::Verdict::Fault;
    case SignIn::NotTried:
        break;
    }
    const SessionOutcome &outcome = report.outcome;
    switch (outcome.kind) {
    case OutcomeKind::Reached:
        if (report.isRelay() || !report.isUsable())
            return Card::Verdict::Absent;
        return report.isVerified() ? Card::Verdict::Good : Card::Verdict::Warning;
    case OutcomeKind::Unreachable:
    case OutcomeKind::TimedOut:
        return report.origin == Origin::Typed || outcome.stage > Stage::Connect
            ? Card::Verdict::Fault
            : Card::Verdict::Absent;
    case OutcomeKind::Cancelled:
    case OutcomeKind::CapabilityMissing:
        return Card::Verdict::Absent;
    case OutcomeKind::TlsFailed:
        return outcome.tls ? Card::Verdict::Warning : Card::Verdict::Fault;
    case OutcomeKind::Refused:
    case OutcomeKind::Malformed:
    case OutcomeKind::InjectedPlaintext:
    case OutcomeKind::Downgraded:
    case OutcomeKind::MessageFailed:
        return Card::Verdict::Fault;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
