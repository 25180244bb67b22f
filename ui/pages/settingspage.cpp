// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingspage.h"

#include "ui/panels/card.h"
#include "ui/panels/diagnosispanel.h"
#include "ui/panels/halfsettings.h"
#include "ui/panels/heading.h"
#include "ui/panels/servicepanel.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

using Phase = HalfCheck::Phase;

SettingsPage::SettingsPage(SetupController *controller, QWidget *parent)
    : SetupPage(controller, parent)
    , m_headline(new Heading)
    , m_summary(new Card)
    , m_diagnoses(new DiagnosisPanel(controller, DiagnosisPanel::Purpose::Settings))
    , m_outgoing(new HalfSettings(controller, Half::Outgoing))
    , m_incoming(new HalfSettings(controller, Half::Incoming))
    , m_services(new ServicePanel(controller))
{
    m_summary->setObjectName(u"everythingWorks"_s);
    m_summary->setVerdict(Card::Verdict::Good);
    m_summary->setIconSize(Card::IconSize::Small);
    m_summary->setFrameShape(QFrame::NoFrame);
    m_summary->setAutoFillBackground(false);
    m_summary->hide();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_summary);
    column->addWidget(m_diagnoses);
    column->addWidget(m_outgoing);
    column->addWidget(m_incoming);
    column->addWidget(m_services);
    column->addStretch(1);

    connect(controller, &SetupController::phaseChanged, this, &SettingsPage::showCheck);
    connect(controller, &SetupController::checkDiagnosed, this, &SettingsPage::showCheck);
    connect(m_diagnoses, &DiagnosisPanel::checkWanted, this, &SettingsPage::checkAgain);
    connect(
        m_diagnoses, &DiagnosisPanel::evidenceRequested, this, &SettingsPage::evidenceRequested);
    connect(m_diagnoses, &DiagnosisPanel::shown, this, &SettingsPage::bringIntoView);
    connect(m_services, &ServicePanel::shown, this, &SettingsPage::bringIntoView);
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
    m_services->enter();
    showCheck();
    for (HalfSettings *half : { m_outgoing, m_incoming }) {
        if (!half->asksForSignIn())
            continue;
        half->setFocus();
        // What is wrong comes before the next try.
        bringIntoView(m_diagnoses->hasFaults() ? static_cast<QWidget *>(m_diagnoses) : half);
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
    showDiagnoses();
}

void SettingsPage::showDiagnoses()
{
    const QList<Diagnosis> diagnoses = controller()->diagnoses();
    m_diagnoses->show(diagnoses, DiagnosisPanel::First::Open);
    m_diagnoses->setRemarks(controller()->remarks());
    QStringList places;
    bool isAllWell = diagnoses.isEmpty();
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const Phase phase = controller()->phase(half);
        isAllWell &= phase == Phase::SignedIn || phase == Phase::NotAsked;
        if (phase == Phase::SignedIn)
            places += controller()->half(half)->best()->endpoint.hostAndPort();
    }
    m_summary->setVisible(isAllWell && !places.isEmpty());
    m_summary->setText(
        //: %1 is one server or two
        tr("Everything works. The sign-in was accepted at %1, encrypted and with a valid "
           "certificate.")
            .arg(QLocale().createSeparatedList(places)));
}

void SettingsPage::checkAgain()
{
    emit stepRequested(Step::Find);
    controller()->startCheck();
}

} // namespace portwright
