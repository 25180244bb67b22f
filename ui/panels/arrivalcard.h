// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/card.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace portwright {

class ArrivalChecker;

/// Whether a message arrived: the wait, with its time and a way to end it, then where it lies and
/// what the receiving server says of it. The way it took is folded away. Deletes the message on a
/// click. Where nothing was seen, it can be looked again.
class ArrivalCard : public Card {
    Q_OBJECT
public:
    explicit ArrivalCard(QWidget *parent = nullptr);

    /// Shows what `checker` finds; null: nothing is shown.
    void follow(ArrivalChecker *checker);

signals:
    void lookAgainWanted();

private:
    void showArrival();
    void showWait();
    void showPath();
    void remove();
    void showRemoval();

    QPointer<ArrivalChecker> m_checker;
    QLabel *m_path;
    QLabel *m_removal;
    QPushButton *m_stop;
    QPushButton *m_lookAgain;
    QPushButton *m_unfold;
    QPushButton *m_remove;
    QElapsedTimer m_clock;
    QTimer m_tick;
};

} // namespace portwright
