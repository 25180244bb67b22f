// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace portwright {

class SetupController;

/// Says, all the time, that what happens happens on practice servers, and leads out of there.
class PracticeBanner : public QFrame {
    Q_OBJECT
public:
    explicit PracticeBanner(SetupController *controller, QWidget *parent = nullptr);

private:
    void showScenario();

    SetupController *m_controller;
    QLabel *m_scenario;
};

} // namespace portwright
