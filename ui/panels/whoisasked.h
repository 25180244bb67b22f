// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace portwright {

class SetupController;
struct Preferences;

/// One line that says who will be asked about the account and what they are told, and switches for
/// it, folded away until somebody wants them. The switches are preferences: they stay.
class WhoIsAsked : public QWidget {
    Q_OBJECT
public:
    explicit WhoIsAsked(SetupController *controller, QWidget *parent = nullptr);

private:
    void showLine();
    void unfold();
    void makeSwitches();
    void readSwitches();
    void writeSwitches();
    [[nodiscard]] QString line() const;

    SetupController *m_controller;
    QLabel *m_line;
    QToolButton *m_choose;
    QWidget *m_switches = nullptr; ///< made when first unfolded
    QCheckBox *m_ispdb = nullptr;
    QCheckBox *m_domain = nullptr;
    QCheckBox *m_address = nullptr;
};

} // namespace portwright
