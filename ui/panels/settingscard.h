// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/card.h"

class QGridLayout;
class QLabel;

namespace portwright {

class HalfCheck;

/// The settings a mail program wants, each with a button that copies it, and how sure they are.
class SettingsCard : public Card {
    Q_OBJECT
public:
    explicit SettingsCard(QWidget *parent = nullptr);

    /// What `check` found; it has a best endpoint.
    void show(const HalfCheck &check);
    using Card::show;
    /// All values as lines of text.
    [[nodiscard]] QString toPlainText() const;

private:
    QLabel *addRow(const QString &name);

    QGridLayout *m_grid;
    QLabel *m_server;
    QLabel *m_port;
    QLabel *m_security;
    QLabel *m_username;
    QLabel *m_mechanism;
};

} // namespace portwright
