// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "ui/panels/card.h"

class QPushButton;

namespace portwright {

class HalfCheck;
class CertificateView;

/// Asks what has to be agreed to before an endpoint may be signed in at: one question at a time,
/// each in full, each with its own button. Nothing is agreed to until all are.
class ConsentCard : public Card {
    Q_OBJECT
public:
    explicit ConsentCard(QWidget *parent = nullptr);

    /// Begins with the first question of `check`, which needs consent now.
    void ask(const HalfCheck &check);

signals:
    void agreed(const portwright::CheckConsents &further);
    void declined();

private:
    void showQuestion();
    void agreeToThis();

    Half m_half {};
    ProbeReport m_report;
    QList<ConsentNeed> m_needs;
    qsizetype m_current = 0;
    CheckConsents m_consents;
    bool m_signsIn = false;
    CertificateView *m_certificate;
    QPushButton *m_agree;
    QPushButton *m_decline;
};

} // namespace portwright
