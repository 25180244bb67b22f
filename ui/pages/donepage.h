// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/setuppage.h"

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace portwright {

class Card;
class HandOverPanel;
class SaveAccountPanel;

/// What to keep: the settings that work, in the form that other programs want them, and the whole
/// story for who helps.
class DonePage : public SetupPage {
    Q_OBJECT
public:
    explicit DonePage(SetupController *controller, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] bool canAdvance() const override { return false; }

private:
    void showVerdict();
    void copyAll();
    void saveReport();

    Card *m_verdict;
    QPlainTextEdit *m_summary;
    QTabWidget *m_tabs;
    HandOverPanel *m_handOver;
    SaveAccountPanel *m_saveAccount;
    QLabel *m_done;
};

} // namespace portwright
