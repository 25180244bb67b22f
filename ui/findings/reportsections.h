// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"

#include <QCoreApplication>

namespace portwright {

/// One part of a report as people read it, in words: the page, the terminal and the window show the
/// same. Everything in it is safe to be shown as plain text.
struct ReportSection {
    enum class Kind {
        Summary,
        Outgoing,
        Incoming,
        Wrong,
        Remarks,
        Message,
        Ports,
        Discovery,
        Certificates,
        Dns,
        Services,
    };

    /// A paragraph with a title of its own.
    struct Block {
        QString title; ///< of one line or more
        QStringList lines;
        qint64 evidence = -1; ///< the entry of the log that proves it, by its index
    };

    /// Of the protocol log.
    struct LogLine {
        qint64 index = -1; ///< -1: it is no entry
        QString text;
    };

    Kind kind = Kind::Summary;
    QString title;
    QStringList header {}; ///< of the columns; without one a row is a label and a value
    QList<QStringList> rows {};
    QList<Block> blocks {};

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() && blocks.isEmpty(); }
};

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
    static QString standing(const QJsonValue &best);
};

} // namespace portwright
