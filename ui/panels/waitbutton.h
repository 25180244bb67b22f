// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QPushButton>
#include <QTimer>
#include <chrono>

namespace portwright {

/// "Try again in 58 s": counts down what a server asks to wait. Pressed, it waits for the end and
/// then sets off; pressed once more, it does not. Nothing ever sets off that nobody pressed, and
/// the button goes when there is nothing left to wait for.
class WaitButton : public QPushButton {
    Q_OBJECT
public:
    explicit WaitButton(QWidget *parent = nullptr);

    /// Nothing, or longer than somebody would sit and wait: no button.
    void start(std::optional<std::chrono::seconds> wait);

signals:
    void elapsed();

private:
    void tick();

    QDeadlineTimer m_end;
    QTimer m_ticks;
};

} // namespace portwright
