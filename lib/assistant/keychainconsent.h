// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"

namespace portwright {

/// A list of accounts may be somebody else's, and the keychain is the person's own: what the list
/// says must not make its passwords go anywhere new.

/// The entry that a list may name for `address`: that of the address itself, by name or as "yes".
/// Nothing for any other.
[[nodiscard]] std::optional<QString> ownKeychainEntry(
    const QString &named, const MailAddress &address);

/// The first of `hosts` (as the list names them; empty: none) that may not be told the password of
/// `address`: outside of what its mail domain registered, and not among those that were agreed to.
/// Empty where all may.
[[nodiscard]] QString serverToAgreeTo(
    const MailAddress &address, const QStringList &hosts, const QStringList &agreed);

/// Says which addresses are the same to every server that we know of: the local part is the
/// server's to tell cases apart in, and none does (RFC 5321, section 2.4).
[[nodiscard]] QString accountKey(const MailAddress &address);

} // namespace portwright
