// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcheck.h"
#include "assistant/arrivalchecker.h"

namespace portwright {

/// How portwright-cli ends: the stage that failed, as support staff know it from swaks, and the
/// codes of sysexits.h for what is wrong on this side.
enum class ExitStatus {
    Success = 0,
    Different = 1, ///< two reports that were compared
    NotConnected = 2,
    NotEveryRecipient = 3,
    Greeting = 21,
    Ehlo = 22,
    MailFrom = 23,
    RcptTo = 24,
    MessageRefused = 26,
    AcceptanceUnknown = 27,
    SignInRefused = 28,
    Tls = 29,
    NeedsConsent = 30,
    NothingFound = 31,
    WrongUse = 64,
    BadInput = 65,
    FileUnreadable = 66,
    NotWritten = 74,
    TryAgainLater = 75,
    Interrupted = 130,
};

/// Of a session that was to send a message over a connection encrypted as `asked`.
[[nodiscard]] ExitStatus exitStatusOf(const SessionOutcome &outcome, TlsMode asked);
/// Of the arrival of a message that was accepted.
[[nodiscard]] ExitStatus exitStatusOf(const Arrival &arrival, const ArrivalRequest &request);
/// Of the check of a half in `phase`, with what its best endpoint showed; null where there is none.
[[nodiscard]] ExitStatus exitStatusOf(HalfCheck::Phase phase, const ProbeReport *best);
/// Of both halves: what went wrong furthest on the way, for that is nearest to working.
[[nodiscard]] ExitStatus worseOf(ExitStatus outgoing, ExitStatus incoming);

} // namespace portwright
