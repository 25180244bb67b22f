// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/setuppage.h"

namespace portwright {

class Card;
class DiagnosisPanel;
class HalfSettings;
class Heading;
class ServicePanel;

/// Step 3: what works in each half, how sure that is, and why this and nothing else.
class SettingsPage : public SetupPage {
    Q_OBJECT
public:
    explicit SettingsPage(SetupController *controller, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool canAdvance() const override;
    [[nodiscard]] QString advanceText() const override;

private:
    void showCheck();
    void showDiagnoses();
    void checkAgain();

    Heading *m_headline;
    Card *m_summary;
    DiagnosisPanel *m_diagnoses;
    HalfSettings *m_outgoing;
    HalfSettings *m_incoming;
    ServicePanel *m_services;
};

} // namespace portwright
