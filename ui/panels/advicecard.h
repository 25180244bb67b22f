// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/card.h"

class QPushButton;

namespace portwright {

struct PublishedSettings;

/// What the provider wants of its customers, with buttons that open its own pages about it. Takes
/// no room where there is nothing to say.
class AdviceCard : public Card {
    Q_OBJECT
public:
    explicit AdviceCard(QWidget *parent = nullptr);

    /// Null: the provider is not known.
    void show(const PublishedSettings *provider);
    using Card::show;

private:
    QPushButton *addLink(const char *name, const QString &text);

    QPushButton *m_appPassword;
    QPushButton *m_enable;
    QPushButton *m_help;
};

} // namespace portwright
