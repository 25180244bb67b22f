// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "model/secret.h"
#include "ui/panels/card.h"

class QLineEdit;
class QPushButton;

namespace portwright {

class HalfCheck;
class SecretField;

/// Stands where a sign-in was refused or not tried: one more try, which only a click starts. What
/// was wrong with the last one stands above it, in a card of its own.
class SignInCard : public Card {
    Q_OBJECT
public:
    explicit SignInCard(Half half, QWidget *parent = nullptr);

    void show(const HalfCheck &check);
    using Card::show;
    /// One that was typed elsewhere, unless another was typed here.
    void offerPassword(const Secret &password);

signals:
    /// An empty user name means the address.
    void signInRequested(const QString &username, const portwright::Secret &password);

private:
    void signIn();
    void enableButton();

    Half m_half;
    QLineEdit *m_username;
    SecretField *m_password;
    QPushButton *m_signIn;
};

} // namespace portwright
