// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"
#include "ui/findings/reportsection.h"

namespace portwright {

class ReportSections {
    Q_DECLARE_TR_FUNCTIONS(portwright::ReportSections)
public:
    /// All that are not empty, in the order of reading; the protocol log is not among them.
    [[nodiscard]] static QList<ReportSection> of(const SupportReport &report);
    [[nodiscard]] static QString logTitle();
    /// A line each, and what to say of those that are missing.
    [[nodiscard]] static QList<ReportSection::LogLine> logLines(const SupportReport &report);

private:
    static ReportSection summary(const SupportReport &report);
    static ReportSection settings(const SupportReport &report, ReportSection::Kind half);
    static ReportSection wrong(const SupportReport &report);
    static ReportSection remarks(const SupportReport &report);
    static ReportSection message(const SupportReport &report);
    static ReportSection ports(const SupportReport &report);
    static ReportSection discovery(const SupportReport &report);
    static ReportSection certificates(const SupportReport &report);
    static ReportSection dns(const SupportReport &report);
    static QList<ReportSection> services(const SupportReport &report);
    static QString standing(const QJsonValue &half);
    static QStringList whatCameBack(const QJsonValue &arrival);
};

} // namespace portwright
