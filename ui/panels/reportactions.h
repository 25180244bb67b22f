// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace portwright {

class SetupController;

/// What a window does with reports: saves one, opens one from the menu or where it is dropped.
class ReportActions : public QObject {
    Q_OBJECT
public:
    ReportActions(SetupController *controller, QWidget *window);

    void addTo(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    void enableSaving();

    SetupController *m_controller;
    QWidget *m_window;
    QAction *m_open;
    QAction *m_save;
};

} // namespace portwright
