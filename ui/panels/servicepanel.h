// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/steadinesscheck.h"
#include "ui/words/servicewords.h"

#include <QWidget>
#include <memory>

class QGridLayout;
class QProgressBar;
class QPushButton;

namespace portwright {

class Card;
class SetupController;

/// "About this server": folded until it is asked for, then what the servers of the present check
/// offer, question by question, with a measurement of how steadily they answer.
class ServicePanel : public QWidget {
    Q_OBJECT
public:
    explicit ServicePanel(SetupController *controller, QWidget *parent = nullptr);
    ~ServicePanel() override;

    /// Folds it.
    void enter();

signals:
    /// Something grew that the person asked for.
    void shown(QWidget *part);

private:
    void showFacts();
    void showSections(const QList<ServiceSection> &sections);
    void addAnswer(QGridLayout *grid, const AnsweredQuestion &answer);
    void measure();
    void showMeasuring();
    void endMeasuring();
    void drop();
    void copyAll();

    SetupController *m_controller;
    QPushButton *m_unfold;
    Card *m_card;
    QWidget *m_answers = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_measure;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_help; ///< of the provider; its page is in the tool tip
    QList<ServiceSection> m_shown;
    std::unique_ptr<SteadinessCheck> m_measuring;
};

} // namespace portwright
