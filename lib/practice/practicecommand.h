// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <optional>

namespace portwright {

/// One SMTP command line, without its CRLF (RFC 5321, section 4.1.1).
struct PracticeCommand {
    QByteArray verb; ///< upper case
    QByteArray argument; ///< what follows the verb, blanks around it removed

    [[nodiscard]] static PracticeCommand parse(const QByteArray &line);
};

/// The argument of MAIL or RCPT: "FROM:<path> NAME=value NAME" (RFC 5321, section 4.1.2).
struct PracticePath {
    QByteArray mailbox; ///< without angle brackets and source route; empty: "<>"
    QMap<QByteArray, QByteArray> parameters; ///< names in upper case; no value: empty

    /// `keyword` is "FROM:" or "TO:". Nothing if the syntax is wrong or a parameter is repeated.
    [[nodiscard]] static std::optional<PracticePath> parse(
        const QByteArray &argument, const QByteArray &keyword);
};

} // namespace portwright
