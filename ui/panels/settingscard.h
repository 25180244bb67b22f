// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "ui/panels/card.h"

class QGridLayout;
class QLabel;

namespace portwright {

class HalfCheck;

/// The settings a mail program wants for one half of an account, each with a button that copies
/// it, where they come from, how sure they are, and what the mailbox looks like.
class SettingsCard : public Card {
    Q_OBJECT
public:
    explicit SettingsCard(Half half, QWidget *parent = nullptr);

    /// What `check` found; it has a best endpoint.
    void show(const HalfCheck &check);
    using Card::show;
    /// No settings: what there is to say instead.
    void showWithoutSettings(const Explanation &explanation);
    /// All values as lines of text.
    [[nodiscard]] QString toPlainText() const;

private:
    QLabel *addRow(const QString &name);

    Half m_half;
    QWidget *m_values;
    QGridLayout *m_grid;
    QLabel *m_protocol;
    QLabel *m_server;
    QLabel *m_port;
    QLabel *m_security;
    QLabel *m_username;
    QLabel *m_mechanism;
    QLabel *m_provenance;
    QLabel *m_mailbox;
};

} // namespace portwright
