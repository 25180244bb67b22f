// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/keychainfault.h"

#include <QDialog>
#include <optional>

class QLabel;
class QLineEdit;
class QMessageBox;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace portwright {

class AccountBook;
class FaultLabel;
struct Profile;
class ProfileModel;
class SetupController;

/// The saved accounts: to check one again, rename it, delete it.
class SavedAccountsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SavedAccountsDialog(SetupController *controller, QWidget *parent = nullptr);

private:
    void makeList();
    void makeButtons(QLayout *column);
    [[nodiscard]] QString chosen() const;
    void choose(const QString &name);
    [[nodiscard]] const Profile *chosenProfile() const;
    void showDetails();
    void showState();
    void checkAgain();
    void rename();
    void askBeforeRemoving();
    void askAfterRefusal(const QString &name, const KeychainFailure &failure);
    void openQuestion(QMessageBox *box, QPushButton *keep);

    SetupController *m_controller;
    AccountBook *m_book;
    ProfileModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QLabel *m_filterLabel;
    QTreeView *m_list;
    QLabel *m_empty;
    QLabel *m_details; ///< of the chosen one, in full
    FaultLabel *m_fault;
    QPushButton *m_check;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace portwright
