// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QPushButton;

namespace portwright {

class LogDelegate;
class TranscriptModel;

/// The lines of the protocol log. Follows its end until the person scrolls up; what arrives then is
/// counted on a button that leads back to the end. Rows are all of one height, none is ever
/// measured: a hundred thousand of them cost no more than those in sight.
class LogView : public QTableView {
    Q_OBJECT
public:
    /// `model` outlives the view.
    explicit LogView(TranscriptModel *model, QWidget *parent = nullptr);

    /// Brings a row into the middle and selects it; no longer follows the end.
    void showRow(int row);
    /// Draws a frame around this entry, and selects nothing; -1: around none.
    void frameEntry(qint64 index);
    void followEnd();
    [[nodiscard]] bool isFollowingEnd() const { return m_following; }
    /// Says how many lines are out of sight, or nothing.
    void showNewLines();

signals:
    /// The button with the number of new lines was pressed.
    void endWanted();
    void copyWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void watchModel();
    void watchScrollBar();
    void keepLinesInPlace(int removed);
    void measure();
    void widen(int first, int last);
    void placeNewLines();
    [[nodiscard]] int cellMargin() const;

    TranscriptModel *m_model;
    LogDelegate *m_delegate;
    QPushButton *m_newLines;
    bool m_following = true;
    qint64 m_unseen = 0;
    bool m_isMeasured = false; ///< with the first line
    qsizetype m_longestConnection = 0; ///< in characters, of the lines measured so far
    qsizetype m_longestText = 0;
};

} // namespace portwright
