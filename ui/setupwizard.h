// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "ui/pages/setuppage.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace portwright {

class AccountPage;
class StepBar;

/// The five steps, one at a time: step bar above, buttons below. Pages are made when they are
/// first needed, which keeps the first paint early.
class SetupWizard : public QWidget {
    Q_OBJECT
public:
    explicit SetupWizard(SetupController *controller, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    void goTo(Step step);

signals:
    void stepChanged(portwright::Step step);
    /// A line of the protocol log is to be shown: TranscriptEntry::index.
    void evidenceRequested(qint64 index);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] SetupPage *page(Step step);
    [[nodiscard]] SetupPage *makePage(Step step);
    void goBack();
    void goOn();
    void cancel();
    void showServerFields(Half half);
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] bool isEverythingSignedIn() const;
    [[nodiscard]] QList<int> leftOutSteps() const;
    void updateButtons();

    SetupController *m_controller;
    StepBar *m_stepBar;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QHash<Step, SetupPage *> m_pages;
    QHash<Step, QScrollArea *> m_frames;
    Step m_step = Step::Account;
};

} // namespace portwright
