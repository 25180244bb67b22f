// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "assistant/accountsettings.h"
#include "assistant/recommendation.h"
#include "protocol/sessionplan.h"

#include <optional>

namespace portwright {

/// One server of those that `check --json` printed.
struct SavedServer {
    Endpoint endpoint;
    QString username;
    Consents consents; ///< that were given to the check
    CheckConsents wanted; ///< those that were needed and not given, in the form of giving them
};

/// The settings that `check --json` printed: those of the outgoing server, and the incoming one
/// where it was found.
struct SavedSettings : SavedServer {
    QString address; ///< that was checked; may be empty
    std::optional<SavedServer> incoming;
};

/// Reads such a document. What is missing or impossible in it is complained about, as bad input.
[[nodiscard]] SavedSettings readSettings(CommandLine &line, const QByteArray &document);

/// Both halves of such a document, as far as the check found them. Nothing, and a complaint, where
/// the address or one of the halves is impossible, or both halves are missing.
[[nodiscard]] std::optional<AccountSettings> readAccount(
    CommandLine &line, const QByteArray &document);

} // namespace portwright
