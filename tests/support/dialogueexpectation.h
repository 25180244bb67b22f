// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sessionoutcome.h"
#include "support/dialogue.h"

namespace portwright {

/// Where `outcome` is not what the end of `dialogue` demands; empty if it is. After "=> KIND STAGE"
/// these may follow: reply, enhanced, final, greeting (a part of the text), missing, message-fault,
/// tls-words, sign-in, mechanism, acceptance, refused (addresses), round-trips, channel,
/// capabilities (separated by "|"), mechanisms, mechanisms-before-tls, size-limit, recipient-limit,
/// offers-starttls;
/// of incoming mail: code (in brackets), alerts (separated by "|"), pre-authenticated, messages,
/// unseen, octets, quota ("USED of LIMIT"), special-use ("\\Sent=NAME" separated by "|"), namespace
/// (in quotes), delimiter, idle, id, uidl, login-delay, expiry, mailbox-refusal (a part of the
/// text); of a look for a message: found ("FOLDER FIRST-LINE" separated by "|", with the special
/// use behind the folder), looked-into, new-mail, removal.
[[nodiscard]] QStringList mismatches(const Dialogue &dialogue, const SessionOutcome &outcome);

/// Every piece of text in an outcome, for whoever looks for a secret.
[[nodiscard]] QStringList allText(const SessionOutcome &outcome);

} // namespace portwright
