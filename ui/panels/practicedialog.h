// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace portwright {

class FaultLabel;
class SetupController;

/// Practice servers: what could be wrong, to choose from, and the mailbox behind it to look into.
class PracticeDialog : public QDialog {
    Q_OBJECT
public:
    explicit PracticeDialog(SetupController *controller, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeScenarios();
    [[nodiscard]] QWidget *makeMailbox();
    void start();
    void stop();
    void describeScenario();
    void showState();
    void showMails();
    void showContent();
    [[nodiscard]] QString chosenScenario() const;

    SetupController *m_controller;
    QListWidget *m_scenarios;
    QLabel *m_description;
    QPushButton *m_start;
    QPushButton *m_stop;
    QLabel *m_state;
    FaultLabel *m_fault;
    QTreeWidget *m_mails;
    QPlainTextEdit *m_content;
};

} // namespace portwright
