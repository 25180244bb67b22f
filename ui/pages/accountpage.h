// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/setuppage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace portwright {

class FaultLabel;
class ServerFields;

/// Step 1: who the person is. Writes the model as they type.
class AccountPage : public SetupPage {
    Q_OBJECT
public:
    explicit AccountPage(SetupController *controller, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool canAdvance() const override;
    /// Unfolds the fields for servers and puts the cursor there.
    void showServerFields();

private:
    void advance();
    void readModel();
    void writeServer();
    void addressEdited();
    void showAddressFault();
    void showWhoIsAsked();

    QLineEdit *m_name;
    QLineEdit *m_address;
    FaultLabel *m_addressFault;
    QLineEdit *m_password;
    QToolButton *m_showPassword;
    QLabel *m_whoIsAsked;
    QCheckBox *m_knowsServers;
    QWidget *m_servers;
    ServerFields *m_outgoing;
};

} // namespace portwright
