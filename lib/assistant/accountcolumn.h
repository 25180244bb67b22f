// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"

namespace portwright {

/// What a column of a list of accounts can hold.
enum class ColumnMeaning {
    Address,
    Password,
    Keychain, ///< "yes", or the address once more: its password is there
    Host,
    Port,
    Security,
    Username,
    ServerProtocol, ///< of incoming mail
};

/// One column that was recognised. Those of servers are about one half, or both where `half` is
/// nothing.
struct AccountColumn {
    ColumnMeaning meaning = ColumnMeaning::Address;
    std::optional<Half> half {};
    std::optional<Protocol> protocol {}; ///< that the name says: "imap server"

    bool operator==(const AccountColumn &) const = default;
};

/// Reads a column's name in English or German, however it is spelt: "E-Mail-Adresse", "smtp_host",
/// "Passwort". As in the options of the terminal, host, port and security of no named half are the
/// outgoing server's. What stands in brackets behind a name may be a hint for who fills the table
/// in: "Password [Required]". Nothing where the name says nothing to us.
[[nodiscard]] std::optional<AccountColumn> accountColumn(const QString &name);

} // namespace portwright
