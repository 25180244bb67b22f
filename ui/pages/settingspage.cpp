// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingspage.h"

#include "ui/panels/halfsettings.h"
#include "ui/panels/heading.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

namespace portwright {

using Phase = HalfCheck::Phase;

SettingsPage::SettingsPage(SetupController *controller, QWidget *parent)
    : SetupPage(controller, parent)
    , m_headline(new Heading)
    , m_outgoing(new HalfSettings(controller, Half::Outgoing))
    , m_incoming(new HalfSettings(controller, Half::Incoming))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_outgoing);
    column->addWidget(m_incoming);
    column->addStretch(1);

    connect(controller, &SetupController::phaseChanged, this, &SettingsPage::showCheck);
    for (HalfSettings *half : { m_outgoing, m_incoming }) {
        connect(half, &HalfSettings::shown, this, &SettingsPage::bringIntoView);
        connect(half, &HalfSettings::checkWanted, this, &SettingsPage::checkAgain);
    }
    showCheck();
}

void SettingsPage::enter()
{
    m_outgoing->enter();
    m_incoming->enter();
    showCheck();
    for (HalfSettings *half : { m_outgoing, m_incoming }) {
        if (!half->asksForSignIn())
            continue;
        half->setFocus();
        bringIntoView(half);
        return;
    }
}

void SettingsPage::leave()
{
    if (controller()->isChecking())
        controller()->cancelCheck();
}

bool SettingsPage::canAdvance() const
{
    return controller()->check() && !controller()->isChecking();
}

QString SettingsPage::advanceText() const
{
    return controller()->phase(Half::Outgoing) == Phase::SignedIn ? SetupPage::advanceText()
                                                                  : tr("S&kip test message");
}

void SettingsPage::showCheck()
{
    emit advanceChanged();
    if (controller()->check())
        m_headline->setText(Words::headline(
            controller()->phase(Half::Outgoing), controller()->phase(Half::Incoming)));
}

void SettingsPage::checkAgain()
{
    emit stepRequested(Step::Find);
    controller()->startCheck();
}

} // namespace portwright
