// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"

namespace portwright {

/// One thing that two reports can be compared in.
struct ComparedRow {
    enum class Subject {
        Request, ///< what was typed and chosen
        Settings, ///< the best server of a half; `where`: "outgoing", "incoming"
        Diagnosis, ///< `where`: its endpoint, or empty; `member`: its code; the values: its title
        Remark, ///< likewise
        Endpoint, ///< `where`: "smtp://mail.example.org:587"
        Discovery, ///< `where`: the question
        Dns, ///< `where`: the name that was asked for
        Message, ///< what became of it
        Timing, ///< of the whole check
        Program, ///< `member`: "program.version", "system.os" and so on
    };

    Subject subject = Subject::Request;
    QString where;
    QString member; ///< as the schema names it
    QJsonValue before; ///< null: not there. Of two lists that differ, what the other one lacks
    QJsonValue after;

    [[nodiscard]] bool differs() const { return before != after; }
    bool operator==(const ComparedRow &) const = default;
};

/// Everything that both reports can be compared in, in the order of reading, that which is equal
/// too. A time counts as different only where one is at least twice the other and they are at least
/// 250 ms apart, else both values are the former one. A probe that was cut off, for the answer
/// was known already, is compared with nothing, unless it has a diagnosis; nor is such a question.
/// Another name of the same server is the same, and a certificate that changed is told once.
[[nodiscard]] QList<ComparedRow> compareReports(
    const SupportReport &before, const SupportReport &after);

/// Those of `rows` that differ.
[[nodiscard]] QList<ComparedRow> differencesIn(const QList<ComparedRow> &rows);

/// Stable identifiers: "request", "settings", "diagnosis", "remark", "endpoint", "discovery",
/// "dns", "message", "timing", "program".
[[nodiscard]] QString toId(ComparedRow::Subject subject);

} // namespace portwright
