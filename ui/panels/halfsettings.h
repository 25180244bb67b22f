// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace portwright {

class AdviceCard;
class HalfCheck;
class ServerFields;
class SettingsCard;
class SetupController;
class SignInCard;

/// What came of one half of the account: the settings, why these, the way to change them, and the
/// sign-in where it failed or was not tried, with what the provider says about it.
class HalfSettings : public QWidget {
    Q_OBJECT
public:
    HalfSettings(SetupController *controller, Half half, QWidget *parent = nullptr);

    /// Folds what was unfolded and shows how the check stands.
    void enter();
    [[nodiscard]] bool asksForSignIn() const;

signals:
    /// Something grew that the person asked for.
    void shown(QWidget *part);
    /// The model holds what shall be tested now.
    void checkWanted();

private:
    void makeCard();
    void makeEditor();
    void showCheck();
    void showFoundSettings(const HalfCheck &check);
    void showReasons();
    void showAdvice();
    void edit();
    void testAgain();
    void skipOrTest();
    void showCertificate();
    void copyAll();

    SetupController *m_controller;
    Half m_half;
    AdviceCard *m_advice;
    SignInCard *m_signIn;
    SettingsCard *m_card;
    QPushButton *m_copy;
    QPushButton *m_change;
    QPushButton *m_certificate;
    QPushButton *m_why;
    QPushButton *m_skip;
    QLabel *m_signInsUsed;
    QLabel *m_reasons;
    QWidget *m_editor = nullptr; ///< made when first needed
    ServerFields *m_fields = nullptr;
};

} // namespace portwright
