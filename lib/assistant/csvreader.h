// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>
#include <variant>

namespace portwright {

/// Why a whole table cannot be read.
enum class CsvFault {
    TooLarge,
    NotText, ///< NUL, or bytes that are not what their byte order mark says
    TooManyRows,
    QuoteNotClosed, ///< what stands behind it could belong to any field
};

/// What is wrong with one row, while the others can be read.
enum class CsvRowFault {
    TextBehindQuote, ///< between the end of a quoted field and the next separator
    FieldTooLong,
    TooManyFields,
};

struct CsvFailure {
    CsvFault fault = CsvFault::NotText;
    int row = 0; ///< where; 0: the table as a whole
};

struct CsvRow {
    int number = 0; ///< as spreadsheets count: from 1, empty ones too, a quoted line break in none
    QStringList fields;
    std::optional<CsvRowFault> fault {};
};

struct CsvTable {
    QList<CsvRow> rows; ///< without those that hold nothing
};

constexpr qsizetype mostCsvBytes = 32 * 1024 * 1024;
constexpr int mostCsvRows = 100'000;
constexpr qsizetype longestCsvField = 4096;
constexpr qsizetype mostCsvFields = 64;

/// Reads comma-separated values (RFC 4180), or what spreadsheets make of them: separated by commas,
/// semicolons or tabs; UTF-8, UTF-16 with a byte order mark, or else Windows-1252; lines that end
/// in CR LF, LF or CR.
[[nodiscard]] std::variant<CsvTable, CsvFailure> readCsv(const QByteArray &content);

/// Overwrites what `text` holds, then empties it. A copy that shares its buffer keeps its own.
void wipe(QString &text);
/// The same for all fields.
void wipe(CsvTable &table);

} // namespace portwright
