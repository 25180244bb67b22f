// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcolumn.h"
#include "assistant/wrongrow.h"

class QFileDevice;

namespace portwright {

/// One account of a list that can be checked.
struct ListedAccount {
    int row = 0; ///< as spreadsheets count
    MailAddress address;
    Secret password {}; ///< empty: not given
    QString keychainEntry {}; ///< of this address, where the password is instead; empty: nowhere
    KnownServer outgoing {};
    KnownServer incoming {};
};

/// A column's name, and what it was taken for.
struct NamedColumn {
    QString name; ///< empty where the list names none
    std::optional<AccountColumn> column;
};

struct AccountList {
    QList<NamedColumn> columns;
    QList<ListedAccount> accounts; ///< each address once
    QList<WrongRow> wrong;
};

/// A list whose first row names no column of addresses, and holds no address either.
struct NoAddressColumn {
    QStringList names; ///< empty where none is known to us: passwords may stand there
};

using AccountListFailure = std::variant<CsvFailure, NoAddressColumn>;

/// Reads a table of accounts. Columns are known by their names in the first row; where those say
/// nothing, the first column is the address and the second the password. Rows that cannot be
/// checked are told apart and hinder no other. Passwords of the keychain go to listed servers
/// outside of the mail domain only where those are among `agreedServers`.
[[nodiscard]] std::variant<AccountList, AccountListFailure> readAccountList(
    const QByteArray &content, const QStringList &agreedServers = {});

/// The same for what a spreadsheet puts into the clipboard.
[[nodiscard]] std::variant<AccountList, AccountListFailure> readAccountList(const QString &text);

/// The same for a file, which is open already where it has to be opened in a way of its own. What
/// is wrong with the file itself is in its `error`.
[[nodiscard]] std::variant<AccountList, AccountListFailure> readAccountFile(
    QFileDevice &file, const QStringList &agreedServers = {});

} // namespace portwright
