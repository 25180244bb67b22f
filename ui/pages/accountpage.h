// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "model/keychainfault.h"
#include "ui/pages/setuppage.h"

class QCheckBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace portwright {

class AdviceCard;
class FaultLabel;
class KnownServers;
class SecretField;
class WhoIsAsked;

/// Step 1: who the person is. Writes the model as they type.
class AccountPage : public SetupPage {
    Q_OBJECT
public:
    explicit AccountPage(SetupController *controller, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool canAdvance() const override;
    /// Unfolds the fields for servers and puts the cursor into those of this half.
    void showServerFields(Half half);
    /// Puts the cursor there, and says why the keychain does not have it, if it was to.
    void askForPassword(const std::optional<KeychainFailure> &failure);

private:
    void advance();
    void readModel();
    void writeServers();
    void showServers();
    void addressEdited();
    void passwordEdited(const QString &text);
    void showPassword();
    void offerSavedAccounts();
    void showAddressFault();
    void showAdvice();

    QLineEdit *m_name;
    QLineEdit *m_address;
    FaultLabel *m_addressFault;
    SecretField *m_password;
    QToolButton *m_showPassword;
    QLabel *m_passwordNote;
    QToolButton *m_savedAccounts;
    WhoIsAsked *m_whoIsAsked;
    QCheckBox *m_knowsServers;
    QVBoxLayout *m_column;
    QCompleter *m_completer = nullptr; ///< made when there are accounts to complete
    AdviceCard *m_advice = nullptr; ///< made when a provider first has something to say
    KnownServers *m_servers = nullptr; ///< made when first unfolded
};

} // namespace portwright
