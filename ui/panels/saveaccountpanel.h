// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/keychainfault.h"
#include "ui/accountbook.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace portwright {

class FaultLabel;
class SetupController;

/// Saves the account that was checked: under which name, and whether its password goes into the
/// keychain. For one that is saved already, what has changed.
class SaveAccountPanel : public QWidget {
    Q_OBJECT
public:
    explicit SaveAccountPanel(SetupController *controller, QWidget *parent = nullptr);

    /// A check was done: begins anew.
    void begin();
    /// There is a place to save to, and something to save.
    [[nodiscard]] bool isPossible() const;

private:
    void showState();
    void showKeychain();
    void enableButton();
    void save();
    void tell(const std::optional<ProfileFailure> &failure);
    void tellPassword(const std::optional<KeychainFailure> &failure);
    [[nodiscard]] AccountBook::KeepPassword choice() const;

    SetupController *m_controller;
    AccountBook *m_book;
    QLabel *m_saved;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_save;
    QCheckBox *m_keep;
    QLabel *m_note;
    QLabel *m_done;
    FaultLabel *m_fault;
    bool m_isWaiting = false; ///< for the keychain
};

} // namespace portwright
