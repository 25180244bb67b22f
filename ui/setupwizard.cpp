// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setupwizard.h"

#include "ui/pages/accountpage.h"
#include "ui/pages/donepage.h"
#include "ui/pages/findpage.h"
#include "ui/pages/messagepage.h"
#include "ui/pages/settingspage.h"
#include "ui/panels/stepbar.h"
#include "ui/setupcontroller.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    QStringList stepTitles()
    {
        QStringList titles;
        for (int step = 0; step < stepCount; ++step)
            titles += stepTitle(Step(step));
        return titles;
    }

    /// A page that scrolls where the window is small or the text is large, and is not pulled
    /// apart where the window is wide.
    QScrollArea *makeFrame(SetupPage *page)
    {
        constexpr int widthInCharacters = 130;
        page->layout()->setContentsMargins(0, 0, 0, 0); // the frame has margins
        page->setMaximumWidth(page->fontMetrics().averageCharWidth() * widthInCharacters);
        auto *inside = new QWidget;
        auto *row = new QHBoxLayout(inside);
        row->addStretch(1);
        row->addWidget(page, 1000);
        row->addStretch(1);
        auto *frame = new QScrollArea;
        frame->setFrameShape(QFrame::NoFrame);
        frame->setWidgetResizable(true);
        frame->setFocusPolicy(Qt::NoFocus);
        frame->setWidget(inside);
        return frame;
    }

} // namespace

SetupWizard::SetupWizard(SetupController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_stepBar(new StepBar(stepTitles()))
    , m_stack(new QStackedWidget)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
    , m_cancel(new QPushButton(tr("&Cancel")))
{
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setToolTip(tr("Stops what is running now (Esc)"));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stepBar);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &SetupWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &SetupWizard::cancel);
    connect(controller, &SetupController::startedOver, this, [this] { goTo(Step::Account); });
    connect(controller, &SetupController::checkDropped, this, [this] { goTo(Step::Account); });
    connect(controller, &SetupController::phaseChanged, this, &SetupWizard::updateButtons);
    connect(controller, &SetupController::checkStarted, this, &SetupWizard::updateButtons);
    connect(controller, &SetupController::sendStarted, this, &SetupWizard::updateButtons);
    connect(controller, &SetupController::sendFinished, this, &SetupWizard::updateButtons);
    connect(controller->book(), &AccountBook::checkWanted, this, [this] {
        goTo(Step::Find);
        m_controller->startCheck();
    });
    connect(controller->book(), &AccountBook::passwordWanted, this,
        [this](const std::optional<KeychainFailure> &failure) {
            goTo(Step::Account);
            qobject_cast<AccountPage *>(page(Step::Account))->askForPassword(failure);
        });
    goTo(Step::Account);
}

void SetupWizard::goTo(Step step)
{
    SetupPage *next = page(step);
    if (m_step != step)
        page(m_step)->leave();
    m_step = step;
    m_stepBar->setCurrent(int(step));
    next->enter();
    m_stack->setCurrentWidget(m_frames.value(step));
    updateButtons();
    if (!next->isAncestorOf(QApplication::focusWidget()))
        m_next->setFocus();
    emit stepChanged(step);
}

void SetupWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A page made before there was a window could not place the cursor yet.
    if (!event->spontaneous())
        page(m_step)->enter();
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A button with the focus is what the person means; in a field, what Enter does is up to
        // the page; elsewhere it goes on.
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else if (!qobject_cast<QLineEdit *>(focusWidget()))
            m_next->click();
        break;
    case Qt::Key_Escape:
        m_cancel->click();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

SetupPage *SetupWizard::page(Step step)
{
    SetupPage *&page = m_pages[step];
    if (!page) {
        page = makePage(step);
        QScrollArea *frame = makeFrame(page);
        m_frames.insert(step, frame);
        m_stack->addWidget(frame);
        connect(page, &SetupPage::advanceChanged, this, &SetupWizard::updateButtons);
        connect(page, &SetupPage::completed, this, &SetupWizard::goOn);
        connect(page, &SetupPage::stepRequested, this, &SetupWizard::goTo);
        connect(page, &SetupPage::evidenceRequested, this, &SetupWizard::evidenceRequested);
    }
    return page;
}

SetupPage *SetupWizard::makePage(Step step)
{
    switch (step) {
    case Step::Account:
        return new AccountPage(m_controller);
    case Step::Find: {
        auto *find = new FindPage(m_controller);
        connect(find, &FindPage::serversWanted, this, &SetupWizard::showServerFields);
        return find;
    }
    case Step::Settings:
        return new SettingsPage(m_controller);
    case Step::Message:
        return new MessagePage(m_controller);
    case Step::Done:
        return new DonePage(m_controller);
    }
    Q_UNREACHABLE();
}

void SetupWizard::goBack()
{
    switch (m_step) {
    case Step::Account:
        break;
    case Step::Find:
        goTo(Step::Account);
        break;
    case Step::Settings:
        goTo(Step::Find);
        break;
    case Step::Message:
        goTo(Step::Settings);
        break;
    case Step::Done:
        goTo(canSend() ? Step::Message : Step::Settings);
        break;
    }
}

void SetupWizard::goOn()
{
    switch (m_step) {
    case Step::Account:
        goTo(Step::Find);
        if (!m_controller->isCheckCurrent())
            m_controller->startCheck();
        break;
    case Step::Find:
        goTo(Step::Settings);
        break;
    case Step::Settings:
        goTo(canSend() ? Step::Message : Step::Done);
        break;
    case Step::Message:
        goTo(Step::Done);
        break;
    case Step::Done:
        break;
    }
}

void SetupWizard::cancel()
{
    m_controller->cancelSend();
    if (m_controller->isChecking())
        m_controller->cancelCheck();
}

void SetupWizard::showServerFields(Half half)
{
    goTo(Step::Account);
    qobject_cast<AccountPage *>(page(Step::Account))->showServerFields(half);
}

/// Without a sign-in there is nobody to send as: the message step is left out.
bool SetupWizard::canSend() const
{
    return m_controller->phase(Half::Outgoing) == HalfCheck::Phase::SignedIn;
}

/// In every half that was to be tested.
bool SetupWizard::isEverythingSignedIn() const
{
    bool isAny = false;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const HalfCheck::Phase phase = m_controller->phase(half);
        if (phase != HalfCheck::Phase::SignedIn && phase != HalfCheck::Phase::NotAsked)
            return false;
        isAny |= phase == HalfCheck::Phase::SignedIn;
    }
    return isAny;
}

/// No tick for what was not proved: settings without a sign-in, a message that was not accepted.
QList<int> SetupWizard::leftOutSteps() const
{
    QList<int> steps;
    if (!isEverythingSignedIn())
        steps += int(Step::Settings);
    const MessageSender *sender = m_controller->sender();
    if (!sender || sender->outcome().acceptance != Acceptance::Accepted)
        steps += int(Step::Message);
    return steps;
}

void SetupWizard::updateButtons()
{
    const SetupPage *current = page(m_step);
    const bool isSending = m_controller->isSending();
    m_stepBar->setLeftOut(leftOutSteps());
    m_back->setEnabled(m_step != Step::Account && !isSending);
    m_next->setText(current->advanceText());
    m_next->setEnabled(current->canAdvance());
    m_next->setVisible(m_step != Step::Done);
    m_cancel->setEnabled(isSending || m_controller->isChecking());
}

} // namespace portwright
