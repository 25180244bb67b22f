// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/transcriptmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace portwright {

class LogView;

/// The live protocol log: every line as it is said, to filter, search, copy and save. Follows its
/// end until the person scrolls up.
class ProtocolLogPanel : public QWidget {
    Q_OBJECT
public:
    /// Whether lines still come: one that has ended shows its beginning, and cannot be paused.
    enum class Growth { Live, Ended };

    /// `transcript` may be null, and may go away before the panel.
    explicit ProtocolLogPanel(
        Transcript *transcript, Growth growth = Growth::Live, QWidget *parent = nullptr);

    void setTranscript(Transcript *transcript);
    /// Brings the entry with this index into view and frames it, whatever is filtered or paused.
    void showEntry(qint64 index);
    /// The lines selected, else every line shown, as they are saved.
    [[nodiscard]] QString copyText() const;
    /// Saves the whole log, filter or not: as JSON if the name ends in ".json", else as plain text.
    /// A failure is told in the panel.
    void saveTo(const QString &path);

public slots:
    void findNext();
    void findPrevious();

private:
    enum class Search { Forwards, Backwards };

    void makeToolBar();
    void addShortcuts();
    void find(Search direction, int from);
    [[nodiscard]] bool matches(int row, const QString &wanted) const;
    void copy();
    void save();
    void togglePause();
    void showContextMenu(const QPoint &where);
    void filterConnection(const QString &connection);
    void showDropped();
    void notify(const QString &words);

    Growth m_growth;
    TranscriptModel *m_model;
    LogView *m_view;
    QComboBox *m_connections;
    QLineEdit *m_find;
    QToolButton *m_pause;
    QToolButton *m_copy;
    QToolButton *m_save;
    QLabel *m_findResult;
    QLabel *m_dropped;
    QLabel *m_notice;
};

} // namespace portwright
