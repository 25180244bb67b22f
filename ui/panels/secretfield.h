// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/secret.h"

#include <QLineEdit>

namespace portwright {

/// A field for a password: shows dots, asks input methods to learn nothing, and overwrites what it
/// held when it goes.
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    [[nodiscard]] Secret secret() const;
    void setSecret(const Secret &secret);
};

} // namespace portwright
