// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/donepage.h"

#include "ui/panels/card.h"
#include "ui/panels/checkedaccount.h"
#include "ui/panels/handoverpanel.h"
#include "ui/panels/heading.h"
#include "ui/panels/icons.h"
#include "ui/panels/saveaccountpanel.h"
#include "ui/panels/savereportdialog.h"
#include "ui/panels/settingssummary.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

DonePage::DonePage(SetupController *controller, QWidget *parent)
    : SetupPage(controller, parent)
    , m_verdict(new Card)
    , m_summary(new QPlainTextEdit)
    , m_tabs(new QTabWidget)
    , m_handOver(new HandOverPanel)
    , m_saveAccount(new SaveAccountPanel(controller))
    , m_done(new QLabel)
{
    m_summary->setObjectName(u"summary"_s);
    m_summary->setReadOnly(true);
    m_summary->setTabChangesFocus(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setAccessibleName(tr("Summary of the settings"));
    m_summary->setMinimumHeight(m_summary->fontMetrics().lineSpacing() * 10);
    m_done->setTextFormat(Qt::PlainText);
    m_done->setWordWrap(true);

    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy &all"));
    copy->setObjectName(u"copyAll"_s);
    auto *save = new QPushButton(icon(u"save"_s), tr("Save &report..."));
    save->setObjectName(u"saveReport"_s);
    save->setToolTip(
        tr("The settings, everything that was tried and the protocol log; no password"));
    auto *again = new QPushButton(tr("&Check another account"));
    again->setObjectName(u"startOver"_s);
    for (QPushButton *button : { copy, save })
        button->setIconSize({ fontMetrics().height(), fontMetrics().height() });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    auto *kept = new QWidget;
    auto *keptColumn = new QVBoxLayout(kept);
    keptColumn->addWidget(m_summary, 1);
    keptColumn->addLayout(buttons);
    keptColumn->addWidget(m_done);

    m_tabs->setObjectName(u"doneTabs"_s);
    m_tabs->setAccessibleName(tr("What to keep"));
    m_tabs->addTab(kept, tr("S&ummary"));
    m_tabs->addTab(m_handOver, tr("For your &mail program"));
    m_tabs->addTab(m_saveAccount, tr("Save this accou&nt"));
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(again);

    auto *column = new QVBoxLayout(this);
    column->addWidget(new Heading(tr("To keep")));
    column->addWidget(m_verdict);
    column->addWidget(m_tabs, 1);
    column->addLayout(bottom);

    connect(copy, &QPushButton::clicked, this, &DonePage::copyAll);
    connect(save, &QPushButton::clicked, this, &DonePage::saveReport);
    // With the model, the password is forgotten here too.
    connect(controller, &SetupController::startedOver, m_handOver,
        [this] { m_handOver->setAccount({}, {}); });
    connect(again, &QPushButton::clicked, controller, &SetupController::startOver);
}

void DonePage::enter()
{
    m_verdict->setVisible(controller()->check());
    if (controller()->check())
        showVerdict();
    m_summary->setPlainText(summaryText(*controller()));
    // What came out of the keychain is not shown, and a sheet would show it.
    const SetupModel &model = *controller()->model();
    m_handOver->setAccount(
        checkedAccount(*controller()), model.isPasswordKept() ? Secret() : model.password());
    m_saveAccount->begin();
    m_tabs->setTabVisible(m_tabs->indexOf(m_saveAccount), m_saveAccount->isPossible());
    m_done->hide();
}

/// Both halves on one card, whose verdict is that of the worse one.
void DonePage::showVerdict()
{
    using Phase = HalfCheck::Phase;
    const Phase outgoing = controller()->phase(Half::Outgoing);
    const Phase incoming = controller()->phase(Half::Incoming);
    QStringList lines;
    auto verdict = Card::Verdict::Good;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const Phase phase = controller()->phase(half);
        const HalfCheck &check = *controller()->half(half);
        const bool hasSettings = check.best() && phase != Phase::NotAsked;
        lines += tr("%1: %2", "half of the account: how it stands")
                     .arg(Words::half(half),
                         hasSettings ? Words::verdict(*check.best()) : Words::standing(phase));
        if (phase == Phase::SignInRefused || phase == Phase::NothingFound)
            verdict = Card::Verdict::Fault;
        else if (phase != Phase::SignedIn && phase != Phase::NotAsked
            && verdict != Card::Verdict::Fault)
            verdict = Card::Verdict::NotTested;
    }
    m_verdict->setVerdict(verdict);
    m_verdict->setTitle(Words::headline(outgoing, incoming));
    m_verdict->setText(lines.join(u'\n'));
}

void DonePage::copyAll()
{
    QApplication::clipboard()->setText(m_summary->toPlainText());
    m_done->setText(tr("Copied."));
    m_done->show();
}

void DonePage::saveReport()
{
    auto *dialog = new SaveReportDialog(controller(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace portwright
