// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace portwright {

/// Why the keychain did not do what it was asked for.
enum class KeychainFault {
    NoService, ///< this computer has no keychain, or it is not running
    NotFound, ///< no entry of that name
    Denied, ///< locked, or the person said no
    AccountNotWritten, ///< the file of saved accounts, which says where a password is
    Other,
};

struct KeychainFailure {
    KeychainFault fault = KeychainFault::Other;
    QString words; ///< the keychain's own, or the file's

    bool operator==(const KeychainFailure &) const = default;
};

} // namespace portwright
