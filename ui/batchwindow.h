// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountlist.h"

#include <QDialog>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace portwright {

class BatchRun;
class BatchTable;
class FaultLabel;
class Note;
class SetupController;

/// Several accounts: choose a list, look at what was understood of it, check, and see what became
/// of each. A window beside the other. Remembers its layout.
class BatchWindow : public QDialog {
    Q_OBJECT
public:
    explicit BatchWindow(SetupController *controller, QWidget *parent = nullptr);
    ~BatchWindow() override;

    /// A file that cannot be read, or is no list of accounts, is said so in the window.
    void openFile(const QString &path);
    /// As a page where the name ends in .html, else as a table; without passwords.
    void saveResultTo(const QString &path);

    void reject() override;

signals:
    /// This one is to be looked at in full.
    void accountChosen(const portwright::ListedAccount &account);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSources();
    [[nodiscard]] QWidget *makeButtons();
    void restoreLayout();
    void saveLayout() const;

    void chooseFile();
    void paste();
    void takePracticeAccounts();
    void take(const std::variant<AccountList, AccountListFailure> &read, const QString &name);
    void showList();
    void showState();
    void showProgress();
    void startOrStop();
    void openCurrent();
    void afterResult(const std::function<void()> &then);
    void exportResult(const std::function<void()> &then);
    /// Nothing where no row is current, or it cannot be checked.
    [[nodiscard]] const ListedAccount *currentAccount() const;

    SetupController *m_controller;
    BatchRun *m_run;
    QPushButton *m_open;
    QPushButton *m_paste;
    QPushButton *m_practice;
    QStackedWidget *m_stack;
    Note *m_understood;
    FaultLabel *m_fault;
    BatchTable *m_table;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_start;
    QPushButton *m_full;
    QPushButton *m_export;
    bool m_isAsking = false;
    bool m_isUnsaved = false; ///< there are verdicts that came since it was saved
};

} // namespace portwright
