// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/transcriptmodel.h"

#include <QLocale>

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

namespace {

    constexpr auto batchInterval = 33ms;
    constexpr qint64 batchSize = 5'000; // a batch has to fit into one frame

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_batchTimer.setSingleShot(true);
    connect(&m_batchTimer, &QTimer::timeout, this, &TranscriptModel::showBatch);
}

void TranscriptModel::setTranscript(Transcript *transcript)
{
    if (m_transcript)
        m_transcript->disconnect(this);
    m_transcript = transcript;
    if (m_transcript) {
        connect(m_transcript, &Transcript::appended, this, &TranscriptModel::scheduleBatch);
        connect(m_transcript, &Transcript::dropped, this, &TranscriptModel::scheduleBatch);
        connect(m_transcript, &QObject::destroyed, this, [this] { startOver(); });
    }
    m_connections.clear();
    m_knownConnections.clear();
    m_filter.clear();
    startOver();
}

void TranscriptModel::setConnectionFilter(const QString &connection)
{
    if (m_filter == connection)
        return;
    m_filter = connection;
    const qint64 seen = m_end; // a paused log stays paused where it was
    startOver();
    addArrived(seen);
    emit updated();
}

void TranscriptModel::startOver()
{
    beginResetModel();
    m_rows.clear();
    m_end = m_transcript ? m_transcript->droppedCount() : 0;
    endResetModel();
    scheduleBatch();
}

void TranscriptModel::pause() { m_paused = true; }

void TranscriptModel::resume()
{
    m_paused = false;
    scheduleBatch();
}

qint64 TranscriptModel::waitingCount() const
{
    return m_paused && m_transcript ? m_transcript->nextIndex() - m_end : 0;
}

const TranscriptEntry *TranscriptModel::entry(int row) const
{
    if (!m_transcript || row < 0 || row >= rowCount())
        return nullptr;
    const qint64 place = m_rows[size_t(row)] - m_transcript->droppedCount();
    return place < 0 ? nullptr : &m_transcript->at(place);
}

int TranscriptModel::rowOf(qint64 index) const
{
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), index);
    return row == m_rows.end() || *row != index ? -1 : int(row - m_rows.begin());
}

void TranscriptModel::showArrived()
{
    if (!m_transcript)
        return;
    removeDropped();
    addArrived(m_transcript->nextIndex());
    emit updated();
}

void TranscriptModel::scheduleBatch()
{
    if (!m_batchTimer.isActive())
        m_batchTimer.start(batchInterval);
}

void TranscriptModel::showBatch()
{
    if (!m_transcript)
        return;
    removeDropped();
    if (!m_paused) {
        addArrived(std::min(m_end + batchSize, m_transcript->nextIndex()));
        if (m_end < m_transcript->nextIndex())
            m_batchTimer.start(0ms);
    }
    emit updated();
}

void TranscriptModel::removeDropped()
{
    const qint64 oldest = m_transcript->droppedCount();
    const auto kept = std::lower_bound(m_rows.begin(), m_rows.end(), oldest);
    if (kept != m_rows.begin()) {
        beginRemoveRows({}, 0, int(kept - m_rows.begin()) - 1);
        m_rows.erase(m_rows.begin(), kept);
        endRemoveRows();
    }
    m_end = std::max(m_end, oldest);
}

void TranscriptModel::addArrived(qint64 end)
{
    std::deque<qint64> arrived;
    const qint64 oldest = m_transcript->droppedCount();
    for (m_end = std::max(m_end, oldest); m_end < end; ++m_end) {
        const TranscriptEntry &entry = m_transcript->at(m_end - oldest);
        if (!m_knownConnections.contains(entry.connection)) {
            m_knownConnections.insert(entry.connection);
            m_connections.append(entry.connection);
            emit connectionAdded(entry.connection);
        }
        if (m_filter.isEmpty() || entry.connection == m_filter)
            arrived.push_back(m_end);
    }
    if (arrived.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(arrived.size()) - 1);
    m_rows.insert(m_rows.end(), arrived.begin(), arrived.end());
    endInsertRows();
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    const TranscriptEntry *line = entry(index.row());
    if (!line)
        return {};
    switch (role) {
    case IndexRole:
        return line->index;
    case DirectionRole:
        return int(line->direction);
    case Qt::AccessibleTextRole:
        if (index.column() == TextColumn) // one stop of a screen reader gives the whole line
            return toPlainText(*line);
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (index.column() == TimeColumn ? Qt::AlignRight : Qt::AlignLeft));
    default: // the roles are Qt's
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return QString::number(double(line->time.count()) / 1000, 'f', 3);
    case ConnectionColumn:
        return line->connection;
    case ArrowColumn:
        return arrow(line->direction, line->encrypted);
    case TextColumn:
        return withVisibleControls(line->text);
    default: // not an enum of ours: a column is an int
        return {};
    }
}

} // namespace portwright
