// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountverdict.h"

#include <QList>

namespace portwright {

/// A table for spreadsheets (RFC 4180, UTF-8 with a byte order mark, which they need to tell). Its
/// columns of servers can be read back as a list of accounts.
[[nodiscard]] QByteArray batchCsv(const QList<AccountVerdict> &verdicts);

/// One page of HTML that loads nothing from anywhere.
[[nodiscard]] QByteArray batchHtml(const QList<AccountVerdict> &verdicts);

/// One object a line, with words beside the codes.
[[nodiscard]] QByteArray batchLines(const QList<AccountVerdict> &verdicts);
[[nodiscard]] QByteArray batchLine(const AccountVerdict &verdict);

/// Of the columns that a person reads: row, address, verdict, what is wrong, servers, time; in the
/// window too.
[[nodiscard]] QStringList batchHeadings();

/// A cell that begins like a formula is one to a spreadsheet, quoted or not: an address such as
/// "=cmd|..." in somebody's list would run on the computer of who opens our table. The apostrophe
/// in front says "text" to all of them.
[[nodiscard]] QString withoutFormula(const QString &cell);

/// Aligned columns for a terminal, the row's number first.
[[nodiscard]] QString batchTable(const QList<AccountVerdict> &verdicts);

} // namespace portwright
