// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/stage.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace portwright {

/// Who an entry of the transcript is from.
enum class Direction { Client, Server, Note, Fault };

/// One line of the protocol log. Secrets were taken out before it was made.
struct TranscriptEntry {
    qint64 index = 0; ///< for life: entries that fell off the front keep theirs
    std::chrono::milliseconds time { 0 }; ///< since the transcript began
    QString connection; ///< "mail.example.org:587"
    Direction direction = Direction::Note;
    bool encrypted = false;
    QString text;
    std::optional<Stage> stage {}; ///< of its connection, where that is known

    bool operator==(const TranscriptEntry &) const = default;
};

/// The log of everything that was said, over all connections: append-only, bounded, already
/// redacted by who appends. Lines read like swaks: "->" "<-" in clear, "~>" "<~" under TLS, "==="
/// our notes, "***" faults.
class Transcript : public QObject {
    Q_OBJECT
public:
    explicit Transcript(qsizetype bound = 100'000, QObject *parent = nullptr);
    /// One that was kept: `entries` with their times and in their order, counted anew from
    /// `dropped`, the number of those before them.
    explicit Transcript(
        const QList<TranscriptEntry> &entries, qint64 dropped = 0, QObject *parent = nullptr);

    /// Returns the index of the new entry.
    qint64 append(const QString &connection, Direction direction, bool encrypted,
        const QString &text, std::optional<Stage> stage = {});

    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    /// `row` counts from the oldest entry still kept.
    [[nodiscard]] const TranscriptEntry &at(qsizetype row) const { return m_entries[size_t(row)]; }
    /// How many entries fell off the front because of the bound.
    [[nodiscard]] qint64 droppedCount() const { return m_dropped; }
    [[nodiscard]] qint64 nextIndex() const { return m_dropped + size(); }
    [[nodiscard]] qsizetype bound() const { return m_bound; }
    void setBound(qsizetype bound);

signals:
    void appended(const portwright::TranscriptEntry &entry);
    /// `count` entries were dropped from the front.
    void dropped(qsizetype count);

private:
    void enforceBound();

    std::deque<TranscriptEntry> m_entries;
    QElapsedTimer m_clock;
    qsizetype m_bound;
    qint64 m_dropped = 0;
};

/// "->", "<-", "~>", "<~", "===", "***".
[[nodiscard]] QString arrow(Direction direction, bool encrypted);
/// "  0.041  mail.example.org:587  <-   220 mail.example.org ESMTP", without a line end. Control
/// characters are made visible, so it is safe for a terminal.
[[nodiscard]] QString toPlainText(const TranscriptEntry &entry);
[[nodiscard]] QString toPlainText(const Transcript &transcript);
/// {index, time_ms, connection, arrow, text}, and "stage" where it is known.
[[nodiscard]] QJsonObject toJson(const TranscriptEntry &entry);
/// An array of such objects.
[[nodiscard]] QByteArray toJson(const Transcript &transcript);
/// C0 but for the tabulator, DEL, C1, line separators, and what turns the direction of writing.
[[nodiscard]] bool isControl(QChar character);
/// Those as pictures or escapes.
[[nodiscard]] QString withVisibleControls(const QString &text);

} // namespace portwright
