// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/reportcomparison.h"
#include "assistant/supportreport.h"

#include <QCoreApplication>

namespace portwright {

/// Words for what stands in a report.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(portwright::ReportWords)
public:
    /// Why a file cannot be read as a report, and what to do.
    [[nodiscard]] static QString fault(const ReportFault &fault);

    /// "anna@example.org", as it can be shown in a title; empty where no account was checked.
    [[nodiscard]] static QString account(const SupportReport &report);
    /// Which report is the first and which the second, by account and time.
    [[nodiscard]] static QString bothNames(const SupportReport &before, const SupportReport &after);
    /// A label for a member as the schema names it; the name itself where it is not known.
    [[nodiscard]] static QString member(const QString &name);
    /// The value of such a member for people: "1.2 s", "Encrypted (TLS)", "yes". An identifier that
    /// is not known stands for itself; what a server said is made safe to be shown.
    [[nodiscard]] static QString value(const QString &member, const QJsonValue &value);

    /// What a row is about, without the member: "Outgoing mail (SMTP)",
    /// "smtp://mail.example.org:587".
    [[nodiscard]] static QString subject(const ComparedRow &row);
    /// What of it.
    [[nodiscard]] static QString aspect(const ComparedRow &row);
    [[nodiscard]] static QString before(const ComparedRow &row);
    [[nodiscard]] static QString after(const ComparedRow &row);
    /// "3 differences."; that there is none.
    [[nodiscard]] static QString count(qsizetype differences);

private:
    static QString identifier(const QString &member, const QString &id);
    static QString outcome(const QString &id);
    static QString arrival(const QString &id);
    static QString shown(const ComparedRow &row, const QJsonValue &value);
};

} // namespace portwright
