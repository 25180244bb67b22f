// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace portwright {

/// One part of a report as people read it, in words: the page, the terminal and the window show the
/// same. Everything in it is safe to be shown as plain text.
struct ReportSection {
    Q_DECLARE_TR_FUNCTIONS(portwright::ReportSection)
public:
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

    /// Leaves no more in it than anybody reads, and says how much is left out: a strange file may
    /// hold more than there is memory for.
    void bound();
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() && blocks.isEmpty(); }
};

} // namespace portwright
