// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/setuppage.h"

class QLabel;
class QPushButton;

namespace portwright {

class Card;
class Heading;
class ServerFields;
class SettingsCard;
class SignInCard;

/// Step 3: what works, how sure that is, and why this and nothing else.
class SettingsPage : public SetupPage {
    Q_OBJECT
public:
    explicit SettingsPage(SetupController *controller, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool canAdvance() const override;
    [[nodiscard]] QString advanceText() const override;

private:
    void makeOutgoing();
    void makeEditor();
    void showCheck();
    void showReasons();
    void edit();
    void testAgain();
    void showCertificate();
    void copyAll();

    Heading *m_headline;
    SignInCard *m_signIn;
    SettingsCard *m_outgoing;
    QPushButton *m_why;
    QPushButton *m_certificate;
    QLabel *m_signInsUsed;
    QLabel *m_reasons;
    QWidget *m_editor;
    ServerFields *m_fields;
    QPushButton *m_testAgain;
    Card *m_incoming;
};

} // namespace portwright
