// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/transcript.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <deque>

namespace portwright {

/// The protocol log as rows. Keeps no text of its own: a row is the index of an entry, which it has
/// for life. What arrives is shown in batches, at most some thirty times a second, so that a flood
/// of lines costs the window little.
class TranscriptModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ConnectionColumn, ArrowColumn, TextColumn, ColumnCount };
    enum Role { IndexRole = Qt::UserRole, DirectionRole };

    explicit TranscriptModel(QObject *parent = nullptr);

    /// `transcript` may be null, and may go away while it is shown.
    void setTranscript(Transcript *transcript);
    [[nodiscard]] Transcript *transcript() const { return m_transcript; }

    /// Every connection seen so far, in the order they appeared.
    [[nodiscard]] const QStringList &connections() const { return m_connections; }
    /// Shows the entries of one connection alone; empty: all.
    void setConnectionFilter(const QString &connection);
    [[nodiscard]] const QString &connectionFilter() const { return m_filter; }

    /// While paused nothing is added; what falls off the front still goes.
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Entries that wait for `resume`.
    [[nodiscard]] qint64 waitingCount() const;

    /// Null if the entry has been dropped since.
    [[nodiscard]] const TranscriptEntry *entry(int row) const;
    /// The row of the entry with this index; -1 if it is not shown.
    [[nodiscard]] int rowOf(qint64 index) const;
    /// Shows what has arrived without waiting for the next batch.
    void showArrived();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// After each batch, also if no row came of it.
    void updated();
    void connectionAdded(const QString &connection);

private:
    void scheduleBatch();
    void showBatch();
    void removeDropped();
    void addArrived(qint64 end);
    void startOver();

    QPointer<Transcript> m_transcript;
    std::deque<qint64> m_rows; ///< indexes of the entries shown, ascending
    qint64 m_end = 0; ///< index behind the last entry looked at
    QStringList m_connections;
    QSet<QString> m_knownConnections;
    QString m_filter;
    bool m_paused = false;
    QTimer m_batchTimer;
};

} // namespace portwright
