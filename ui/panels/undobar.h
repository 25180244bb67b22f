// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace portwright {

/// One line that says what was just replaced or removed, with a button that brings it back. Takes
/// no room while there is nothing to undo.
class UndoBar : public QWidget {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// The earlier offer, if there is one, goes.
    void offer(const QString &words, std::function<void()> undo);
    void withdraw();

private:
    QLabel *m_words;
    std::function<void()> m_undo;
};

} // namespace portwright
