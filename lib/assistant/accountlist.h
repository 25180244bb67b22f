// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcolumn.h"
#include "assistant/wrongrow.h"

namespace portwright {

/// One account of a list that can be checked.
struct ListedAccount {
    int row = 0; ///< as spreadsheets count
    MailAddress address;
    Secret password {}; ///< empty: not given
    QString keychainEntry {}; ///< where the password is instead; empty: nowhere
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

/// A list that names its columns, and none of an address.
struct NoAddressColumn {
    QStringList names;
};

using AccountListFailure = std::variant<CsvFailure, NoAddressColumn>;

/// Reads a table of accounts. Columns are known by their names in the first row; where those say
/// nothing, the first column is the address and the second the password. Rows that cannot be
/// checked are told apart and hinder no other.
[[nodiscard]] std::variant<AccountList, AccountListFailure> readAccountList(
    const QByteArray &content);

/// The same for what a spreadsheet puts into the clipboard.
[[nodiscard]] std::variant<AccountList, AccountListFailure> readAccountList(const QString &text);

} // namespace portwright
