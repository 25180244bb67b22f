// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/practicebanner.h"

#include "ui/panels/icons.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portwright {

PracticeBanner::PracticeBanner(SetupController *controller, QWidget *parent)
    : QFrame(parent)
    , m_controller(controller)
    , m_scenario(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_scenario->setTextFormat(Qt::PlainText);
    m_scenario->setWordWrap(true);
    m_scenario->setForegroundRole(QPalette::ToolTipText);
    auto *stop = new QPushButton(tr("&Quit practising"));
    stop->setObjectName(u"quitPractice"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_scenario, 1);
    row->addWidget(stop);
    connect(controller, &SetupController::sendStarted, stop, [stop] { stop->setEnabled(false); });
    connect(controller, &SetupController::sendFinished, stop, [stop] { stop->setEnabled(true); });
    connect(stop, &QPushButton::clicked, controller, &SetupController::stopPractice);
    connect(controller->host(), &EngineHost::practiceChanged, this, &PracticeBanner::showScenario);
    showScenario();
}

void PracticeBanner::showScenario()
{
    const QString scenario = m_controller->host()->practiceScenario();
    setVisible(!scenario.isEmpty());
    m_scenario->setText(tr("Practice servers: %1. Nothing leaves this computer.")
                            .arg(Words::practiceTitle(scenario)));
    setAccessibleName(m_scenario->text());
}

} // namespace portwright
