// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/transcriptmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace portwright {

class LogDelegate;

/// The live protocol log: every line as it is said, to filter, search, copy and save. Follows its
/// end until the person scrolls up.
class ProtocolLogPanel : public QWidget {
    Q_OBJECT
public:
    /// `transcript` may be null, and may go away before the panel.
    explicit ProtocolLogPanel(Transcript *transcript, QWidget *parent = nullptr);

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

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Search { Forwards, Backwards };

    void makeToolBar();
    void makeView();
    void connectModel();
    void addShortcuts();
    void find(Search direction, int from);
    [[nodiscard]] bool matches(int row, const QString &wanted) const;
    void showRow(int row);
    void copy();
    void save();
    void togglePause();
    void showContextMenu(const QPoint &where);
    void filterConnection(const QString &connection);
    void afterUpdate();
    void rowsRemoved(int count);
    void measure();
    void widen(int first, int last);
    void showNewLines();
    void showDropped();
    void notify(const QString &words);
    void placeNewLinesButton();

    TranscriptModel *m_model;
    LogDelegate *m_delegate;
    QComboBox *m_connections;
    QLineEdit *m_find;
    QToolButton *m_pause;
    QToolButton *m_copy;
    QToolButton *m_save;
    QLabel *m_findResult;
    QLabel *m_dropped;
    QLabel *m_notice;
    QTableView *m_view;
    QPushButton *m_newLines;

    bool m_following = true;
    qint64 m_unseen = 0;
    qsizetype m_longestConnection = 0; ///< in characters; of the lines measured so far
    qsizetype m_longestText = 0;
};

} // namespace portwright
