// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/practicedialog.h"

#include "transcript/transcript.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/fixedwidthfont.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    constexpr qsizetype shownContent = 256 * 1024; // a view for reading, not for attachments

    QString toShow(const QByteArray &content)
    {
        QStringList lines;
        for (const QByteArray &line : content.left(shownContent).split('\n'))
            lines += withVisibleControls(
                QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line));
        return lines.join(u'\n');
    }

} // namespace

PracticeDialog::PracticeDialog(SetupController *controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_scenarios(new QListWidget)
    , m_description(new QLabel)
    , m_start(new QPushButton)
    , m_stop(new QPushButton(tr("S&top practising")))
    , m_state(new QLabel)
    , m_fault(new FaultLabel(m_scenarios))
    , m_mails(new QTreeWidget)
    , m_content(new QPlainTextEdit)
{
    setWindowTitle(tr("Practice servers"));
    auto *intro = new QLabel(
        tr("Servers inside this program, with a fault of your choice: to get to know it, or to "
           "train others, without an account and without a network."));
    intro->setWordWrap(true);
    auto *splitter = new QSplitter;
    splitter->addWidget(makeScenarios());
    splitter->addWidget(makeMailbox());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34)
               .boundedTo(screen()->availableSize()));

    EngineHost *host = controller->host();
    connect(host, &EngineHost::practiceChanged, this, &PracticeDialog::showState);
    connect(host, &EngineHost::practiceMailReceived, this, &PracticeDialog::showMails);
    // Other servers would pull the connection from under a message on its way.
    connect(controller, &SetupController::sendStarted, this, &PracticeDialog::showState);
    connect(controller, &SetupController::sendFinished, this, &PracticeDialog::showState);
    showState();
}

QWidget *PracticeDialog::makeScenarios()
{
    for (const QString &id : m_controller->host()->practiceScenarios()) {
        auto *item = new QListWidgetItem(Words::practiceTitle(id), m_scenarios);
        item->setData(Qt::UserRole, id);
        item->setToolTip(Words::practiceDescription(id));
    }
    m_scenarios->setObjectName(u"scenarios"_s);
    m_scenarios->setAccessibleName(tr("What is wrong with the servers"));
    m_scenarios->setMinimumWidth(m_scenarios->sizeHintForColumn(0) + 2 * m_scenarios->frameWidth()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_start->setObjectName(u"startPractice"_s);
    m_stop->setObjectName(u"stopPractice"_s);
    m_start->setDefault(true);
    m_description->setWordWrap(true);
    m_state->setObjectName(u"practiceState"_s);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *box = new QGroupBox(tr("What shall be wrong?"));
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_scenarios, 1);
    column->addWidget(m_description);
    column->addWidget(m_start);
    column->addWidget(m_stop);
    column->addWidget(m_fault);
    column->addWidget(m_state);
    connect(m_scenarios, &QListWidget::currentRowChanged, this, &PracticeDialog::describeScenario);
    connect(m_scenarios, &QListWidget::itemActivated, this, &PracticeDialog::start);
    connect(m_start, &QPushButton::clicked, this, &PracticeDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &PracticeDialog::stop);
    return box;
}

QWidget *PracticeDialog::makeMailbox()
{
    m_mails->setObjectName(u"mails"_s);
    m_mails->setAccessibleName(tr("Messages in the practice mailbox"));
    m_mails->setHeaderLabels({ tr("Received"), tr("From"), tr("To") });
    m_mails->setRootIsDecorated(false);
    m_mails->setUniformRowHeights(true);
    m_content->setObjectName(u"mailContent"_s);
    m_content->setAccessibleName(tr("The message as it came"));
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_content->setLayoutDirection(Qt::LeftToRight); // as a message reads, whatever the language
    m_content->setFont(fixedWidthFont(font()));

    auto *box = new QGroupBox(tr("The practice mailbox"));
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_mails, 1);
    column->addWidget(m_content, 2);
    connect(m_mails, &QTreeWidget::currentItemChanged, this, &PracticeDialog::showContent);
    return box;
}

QString PracticeDialog::chosenScenario() const
{
    const QListWidgetItem *item = m_scenarios->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void PracticeDialog::start()
{
    const bool started = m_controller->startPractice(chosenScenario());
    m_fault->setFault(started ? QString()
                              : tr("The practice servers could not be started: %1")
                                    .arg(m_controller->host()->practiceErrorWords()));
    showState();
}

void PracticeDialog::stop()
{
    m_controller->stopPractice();
    showState();
}

void PracticeDialog::describeScenario()
{
    m_description->setText(Words::practiceDescription(chosenScenario()));
}

void PracticeDialog::showState()
{
    const EngineHost *host = m_controller->host();
    const QString scenario = host->practiceScenario();
    const bool isRunning = !scenario.isEmpty();
    int row = m_scenarios->currentRow();
    for (int i = 0; i < m_scenarios->count(); ++i) {
        if (m_scenarios->item(i)->data(Qt::UserRole).toString() == scenario)
            row = i;
    }
    m_scenarios->setCurrentRow(std::max(row, 0));
    m_start->setText(isRunning ? tr("&Start again with this") : tr("&Start with this"));
    m_start->setEnabled(!m_controller->isSending());
    m_stop->setEnabled(isRunning && !m_controller->isSending());
    m_state->setText(isRunning
            ? tr("Running: %1.\nAccount: %2\nPassword: %3\nBoth are filled in on the first page.")
                  .arg(Words::practiceTitle(scenario), host->practiceAddress(),
                      host->practicePassword())
            : tr("Not running. Checks go to real servers."));
    showMails();
}

void PracticeDialog::showMails()
{
    const QList<PracticeMail> mails = m_controller->host()->practiceMails();
    m_mails->clear();
    for (const PracticeMail &mail : mails)
        new QTreeWidgetItem(m_mails,
            { QLocale().toString(mail.received.toLocalTime().time(), u"HH:mm:ss"_s),
                mail.reversePath, mail.recipients.join(u", "_s) });
    for (int column = 0; column < m_mails->columnCount(); ++column)
        m_mails->resizeColumnToContents(column);
    if (!mails.isEmpty())
        m_mails->setCurrentItem(m_mails->topLevelItem(int(mails.size()) - 1));
    showContent();
}

void PracticeDialog::showContent()
{
    const QList<PracticeMail> mails = m_controller->host()->practiceMails();
    const int row = m_mails->indexOfTopLevelItem(m_mails->currentItem());
    m_content->setPlainText(
        row >= 0 && row < mails.size() ? toShow(mails.at(row).content) : QString());
    const QString address = m_controller->host()->practiceAddress();
    m_content->setPlaceholderText(m_controller->host()->practiceScenario().isEmpty()
            ? tr("The servers are not running.")
            : tr("No message yet. What you send to %1 arrives here.").arg(address));
}

} // namespace portwright
