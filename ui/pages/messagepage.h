// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/stage.h"
#include "ui/pages/setuppage.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace portwright {

class ArrivalCard;
class DiagnosisPanel;
class FaultLabel;
class MessageForm;
class SendResult;
class SizeMeter;

/// Writes a test message, sends it, and shows what the server made of it and whether it arrived.
/// What was typed stays, whatever happens.
class MessagePage : public SetupPage {
    Q_OBJECT
public:
    explicit MessagePage(SetupController *controller, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] bool canAdvance() const override;
    [[nodiscard]] QString advanceText() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectController();
    void send();
    void sendStarted();
    void sendFinished();
    void showStage(Stage stage);
    void showProgress(qint64 sentBytes, qint64 totalBytes);
    void showSending();
    void measure();
    void startOver();

    MessageForm *m_form;
    SizeMeter *m_size;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QPushButton *m_templates;
    QLabel *m_stage;
    QProgressBar *m_progress;
    FaultLabel *m_fault;
    DiagnosisPanel *m_diagnoses;
    SendResult *m_result;
    ArrivalCard *m_arrival;
    QTimer m_measureSoon;
    QString m_ownAddress; ///< that the form was filled in for
};

} // namespace portwright
