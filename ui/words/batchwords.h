// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountlist.h"
#include "assistant/accountverdict.h"

#include <QCoreApplication>

namespace portwright {

/// The words for lists of accounts and what became of them.
class BatchWords {
    Q_DECLARE_TR_FUNCTIONS(portwright::BatchWords)
public:
    /// Why a list cannot be read, and what to do.
    [[nodiscard]] static QString failure(const AccountListFailure &failure);
    /// What is wrong with a row, without its number.
    [[nodiscard]] static QString reason(const WrongRow &wrong);
    [[nodiscard]] static QString column(const AccountColumn &column); ///< "outgoing server"
    /// Which columns were recognised, and which mean nothing to us, a sentence each.
    [[nodiscard]] static QStringList columns(const AccountList &list);
    /// "Accounts to check: 12. Rows that cannot be checked: 2."
    [[nodiscard]] static QString count(const AccountList &list);
    [[nodiscard]] static QString timeLeft(std::chrono::milliseconds time);

    [[nodiscard]] static QString standing(AccountStanding standing);
    /// What is wrong or worth a warning, in one line; empty where nothing is.
    [[nodiscard]] static QString trouble(const AccountVerdict &verdict);
    [[nodiscard]] static QString server(const std::optional<FoundServer> &server);

private:
    [[nodiscard]] static QString fault(RowFault fault, const WrongRow &wrong);
    [[nodiscard]] static QString fault(CsvRowFault fault);
};

} // namespace portwright
