// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/messagepage.h"

#include "ui/panels/arrivalcard.h"
#include "ui/panels/diagnosispanel.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/heading.h"
#include "ui/panels/icons.h"
#include "ui/panels/messageform.h"
#include "ui/panels/sendresult.h"
#include "ui/panels/sizemeter.h"
#include "ui/panels/templatemenu.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace portwright {

namespace {

    constexpr int progressSteps = 1000; // a bar counts in int, messages may be larger

} // namespace

MessagePage::MessagePage(SetupController *controller, QWidget *parent)
    : SetupPage(controller, parent)
    , m_form(new MessageForm)
    , m_size(new SizeMeter)
    , m_send(new QPushButton(icon(u"send"_s), tr("&Send")))
    , m_cancel(new QPushButton(tr("Stop sendin&g")))
    , m_templates(new QPushButton(tr("Test messa&ges")))
    , m_stage(new QLabel)
    , m_progress(new QProgressBar)
    , m_fault(new FaultLabel(m_send))
    , m_diagnoses(new DiagnosisPanel(controller, DiagnosisPanel::Purpose::Sending))
    , m_result(new SendResult)
    , m_arrival(new ArrivalCard)
{
    m_send->setIconSize({ fontMetrics().height(), fontMetrics().height() });
    m_send->setObjectName(u"send"_s);
    m_cancel->setObjectName(u"cancelSend"_s);
    m_templates->setObjectName(u"templates"_s);
    m_templates->setToolTip(tr("Fill in a message made for a certain test"));
    auto *menu = new TemplateMenu(m_templates);
    m_templates->setMenu(menu);
    m_stage->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, progressSteps);
    m_progress->setAccessibleName(tr("How much of the message is sent"));
    m_progress->setTextVisible(false);

    auto *top = new QHBoxLayout;
    top->addWidget(new Heading(tr("Send a test message")), 1);
    top->addWidget(m_templates);
    top->addWidget(m_send);
    top->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_stage);
    column->addWidget(m_progress);
    column->addWidget(m_fault);
    column->addWidget(m_result); // in sight without scrolling, however long the message is
    column->addWidget(m_diagnoses);
    column->addWidget(m_arrival);
    column->addWidget(m_form);
    column->addWidget(m_size);
    column->addStretch(1);

    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(100ms); // not at every key
    connect(&m_measureSoon, &QTimer::timeout, this, &MessagePage::measure);
    connect(m_form, &MessageForm::changed, &m_measureSoon, qOverload<>(&QTimer::start));
    connect(menu, &TemplateMenu::chosen, m_form, &MessageForm::applyTemplate);
    connect(m_send, &QPushButton::clicked, this, &MessagePage::send);
    connect(m_cancel, &QPushButton::clicked, controller, &SetupController::cancelSend);
    connect(m_arrival, &ArrivalCard::lookAgainWanted, controller, &SetupController::lookAgain);
    connect(m_diagnoses, &DiagnosisPanel::sendWanted, this, &MessagePage::send);
    connect(m_diagnoses, &DiagnosisPanel::evidenceRequested, this, &MessagePage::evidenceRequested);
    connect(m_diagnoses, &DiagnosisPanel::shown, this, &MessagePage::bringIntoView);
    connect(m_diagnoses, &DiagnosisPanel::checkWanted, this, [this] {
        emit stepRequested(Step::Find);
        this->controller()->startCheck();
    });
    connectController();
    showSending();
}

void MessagePage::connectController()
{
    connect(controller(), &SetupController::sendStarted, this, &MessagePage::sendStarted);
    connect(controller(), &SetupController::sendFinished, this, &MessagePage::sendFinished);
    connect(controller(), &SetupController::sendStageReached, this, &MessagePage::showStage);
    connect(controller(), &SetupController::sendProgressed, this, &MessagePage::showProgress);
    connect(controller(), &SetupController::arrivalReplaced, this, [this] {
        m_arrival->follow(controller()->arrival());
        if (controller()->arrival())
            m_result->leaveLookingToOthers();
    });
    connect(controller(), &SetupController::startedOver, this, &MessagePage::startOver);
}

void MessagePage::enter()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    if (!check || !check->best())
        return;
    const QString address = check->request().address.toString();
    if (address != m_ownAddress) { // for the same account what was typed stays
        m_ownAddress = address;
        m_form->start(address);
    }
    m_form->setOwnName(controller()->model()->name());
    const SessionOutcome &outcome = check->best()->outcome;
    m_form->setNotification(outcome.capabilities.contains(u"DSN"_s, Qt::CaseInsensitive)
            ? MessageForm::Notification::Offered
            : MessageForm::Notification::NotOffered);
    m_size->setLimit(outcome.sizeLimitInBytes);
    measure();
    m_send->setFocus();
}

bool MessagePage::canAdvance() const { return !controller()->isSending(); }

QString MessagePage::advanceText() const
{
    const MessageSender *sender = controller()->sender();
    const bool isSent = sender && sender->outcome().acceptance == Acceptance::Accepted;
    return isSent ? tr("&Next") : tr("S&kip");
}

void MessagePage::send()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    if (!check || !check->best() || controller()->isSending())
        return;
    m_fault->setFault({});
    const QString marked = tr("Not sent: please look at the fields that are marked.");
    if (!m_form->check()) {
        m_fault->setFault(marked);
        bringIntoView(focusWidget());
        return;
    }
    const auto fault = controller()->send(m_form->draft());
    if (!fault)
        return;
    m_fault->setFault(m_form->showFault(*fault) ? marked : Words::fault(*fault));
    bringIntoView(focusWidget());
}

void MessagePage::sendStarted()
{
    m_result->clear();
    m_diagnoses->clear();
    m_progress->setValue(0);
    m_stage->setText(tr("Preparing..."));
    showSending();
    m_cancel->setFocus();
}

void MessagePage::sendFinished()
{
    const MessageSender *sender = controller()->sender();
    const HalfCheck *check = controller()->half(Half::Outgoing);
    showSending();
    if (sender && check && check->best()) {
        m_diagnoses->show(controller()->sendDiagnoses(), DiagnosisPanel::First::Open);
        m_result->showOutcome(*sender, check->best()->endpoint, controller()->sendDiagnoses());
        const auto &fault = sender->outcome().messageFault;
        if (fault)
            (void)m_form->showFault(*fault);
        bringIntoView(m_result->isVisible() ? static_cast<QWidget *>(m_result) : m_diagnoses);
    }
    m_send->setFocus();
    emit advanceChanged();
}

void MessagePage::showStage(Stage stage) { m_stage->setText(Words::doing(stage)); }

void MessagePage::showProgress(qint64 sentBytes, qint64 totalBytes)
{
    m_progress->setValue(
        int(double(sentBytes) / double(std::max<qint64>(totalBytes, 1)) * progressSteps));
    const Stage stage = sentBytes < totalBytes ? Stage::Data : Stage::EndOfData;
    m_stage->setText(
        tr("%1 %2 of %3")
            .arg(Words::doing(stage), Words::size(sentBytes), Words::size(totalBytes)));
}

void MessagePage::showSending()
{
    const bool isSending = controller()->isSending();
    m_form->setEnabled(!isSending);
    m_templates->setEnabled(!isSending);
    m_send->setVisible(!isSending);
    for (QWidget *widget : { static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_stage),
             static_cast<QWidget *>(m_progress) })
        widget->setVisible(isSending);
    emit advanceChanged();
}

void MessagePage::keyPressEvent(QKeyEvent *event)
{
    // Enter in a field neither sends nor leaves the page: both would surprise who is still writing.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        SetupPage::keyPressEvent(event);
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void MessagePage::measure()
{
    m_size->setSize(MessageBuilder::estimatedSizeInBytes(m_form->draft()));
}

void MessagePage::startOver()
{
    m_ownAddress.clear();
    m_result->clear();
    m_diagnoses->clear();
    m_fault->setFault({});
    showSending();
}

} // namespace portwright
