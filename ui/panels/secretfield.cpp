// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/secretfield.h"

#include "model/wiped.h"

#include <QSignalBlocker>

namespace portwright {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
}

SecretField::~SecretField()
{
    const QSignalBlocker nobodyHearsOfIt(this);
    const Wiped typed(text());
    setText({}); // which leaves it to `typed` alone
}

Secret SecretField::secret() const
{
    const Wiped bytes(text().toUtf8());
    return Secret(*bytes);
}

void SecretField::setSecret(const Secret &secret)
{
    const Wiped shown(QString::fromUtf8(secret.bytes()));
    if (text() != *shown)
        setText(*shown);
}

} // namespace portwright
