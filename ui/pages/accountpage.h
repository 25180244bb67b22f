// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "ui/pages/setuppage.h"

class QCheckBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace portwright {

class AdviceCard;
class FaultLabel;
class KnownServers;
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

private:
    void advance();
    void readModel();
    void writeServers();
    void showServers();
    void addressEdited();
    void showAddressFault();
    void showAdvice();

    QLineEdit *m_name;
    QLineEdit *m_address;
    FaultLabel *m_addressFault;
    QLineEdit *m_password;
    QToolButton *m_showPassword;
    WhoIsAsked *m_whoIsAsked;
    QCheckBox *m_knowsServers;
    QVBoxLayout *m_column;
    AdviceCard *m_advice = nullptr; ///< made when a provider first has something to say
    KnownServers *m_servers = nullptr; ///< made when first unfolded
};

} // namespace portwright
