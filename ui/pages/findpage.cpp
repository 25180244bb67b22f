// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/findpage.h"

#include "ui/panels/consentcard.h"
#include "ui/panels/heading.h"
#include "ui/panels/icons.h"
#include "ui/panels/probetablemodel.h"
#include "ui/panels/probeverdict.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

FindPage::FindPage(SetupController *controller, QWidget *parent)
    : SetupPage(controller, parent)
    , m_model(new ProbeTableModel(controller, this))
    , m_headline(new Heading)
    , m_progress(new QLabel)
    , m_consent(new ConsentCard)
    , m_outcome(new Card)
    , m_table(new QTreeView)
    , m_best(new QLabel)
    , m_useBest(new QPushButton(tr("&Use this now")))
    , m_details(new Card)
{
    makeTable();
    makeOutcome();
    m_progress->setTextFormat(Qt::PlainText);
    m_best->setTextFormat(Qt::PlainText);
    m_best->setWordWrap(true);
    m_useBest->setObjectName(u"useBest"_s);
    m_consent->hide();
    m_details->hide();

    auto *outgoing = new QLabel(tr("&Outgoing mail (SMTP)"));
    outgoing->setBuddy(m_table);
    auto *outgoingRow = new QHBoxLayout;
    outgoingRow->addWidget(outgoing);
    outgoingRow->addStretch(1);
    outgoingRow->addWidget(m_progress);
    auto *bestRow = new QHBoxLayout;
    bestRow->addWidget(m_best, 1);
    bestRow->addWidget(m_useBest);
    auto *incoming = new QLabel(tr("Incoming mail (IMAP, POP3): not tested yet."));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_consent);
    column->addWidget(m_outcome);
    column->addLayout(outgoingRow);
    column->addWidget(m_table, 1);
    column->addLayout(bestRow);
    column->addWidget(m_details);
    column->addWidget(incoming);

    connect(controller, &SetupController::checkStarted, this, &FindPage::start);
    connect(controller, &SetupController::checkDropped, this, &FindPage::start);
    connect(controller, &SetupController::phaseChanged, this, &FindPage::showPhase);
    connect(controller, &SetupController::reportAdded, this, &FindPage::reportChanged);
    connect(controller, &SetupController::reportChanged, this, &FindPage::reportChanged);
    connect(controller, &SetupController::recommendationChanged, this, &FindPage::showBest);
    connect(controller, &SetupController::checkFinished, this, &FindPage::showProgress);
    connect(m_useBest, &QPushButton::clicked, controller, &SetupController::useBestNow);
    connect(m_consent, &ConsentCard::agreed, this, &FindPage::agree);
    connect(m_consent, &ConsentCard::declined, this, &FindPage::decline);
    start();
}

void FindPage::enter() { m_table->setFocus(); }

void FindPage::leave()
{
    if (controller()->isChecking())
        controller()->cancelCheck();
}

bool FindPage::canAdvance() const
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    if (!check)
        return false;
    switch (check->phase()) {
    case HalfCheck::Phase::SignedIn:
    case HalfCheck::Phase::SignInRefused:
    case HalfCheck::Phase::FoundWithoutSignIn:
        return true;
    case HalfCheck::Phase::Searching:
    case HalfCheck::Phase::SigningIn:
    case HalfCheck::Phase::NeedsConsent:
    case HalfCheck::Phase::NothingFound:
    case HalfCheck::Phase::NotAsked:
    case HalfCheck::Phase::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

void FindPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"outgoing"_s);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAccessibleName(tr("Outgoing servers that are tried"));
    m_table->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    for (int column = 0; column < ProbeTableModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProbeTableModel::Happened, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FindPage::showDetails);

    auto *copy = new QAction(icon(u"copy"_s), tr("Copy row"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &FindPage::copyRow);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FindPage::makeOutcome()
{
    auto *servers = new QPushButton(tr("T&ype the servers"));
    servers->setObjectName(u"typeServers"_s);
    auto *again = new QPushButton(tr("T&ry again"));
    again->setObjectName(u"tryAgain"_s);
    m_outcome->buttons()->addWidget(servers);
    m_outcome->buttons()->addWidget(again);
    m_outcome->hide();
    connect(servers, &QPushButton::clicked, this, &FindPage::serversWanted);
    connect(again, &QPushButton::clicked, this, &FindPage::tryAgain);
}

void FindPage::start()
{
    m_hasDeclined = false;
    m_latestHost.clear();
    m_details->hide();
    showPhase();
    showProgress();
    showBest();
}

void FindPage::showPhase()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    const auto phase = check ? check->phase() : HalfCheck::Phase::Cancelled;
    if (phase == HalfCheck::Phase::Searching && !m_latestHost.isEmpty())
        m_headline->setText(tr("Trying %1...").arg(m_latestHost));
    else
        m_headline->setText(Words::phase(phase));
    const bool asks = phase == HalfCheck::Phase::NeedsConsent && !m_hasDeclined;
    const bool asksNow = asks && m_consent->isHidden();
    if (asksNow)
        m_consent->ask(*check);
    m_consent->setVisible(asks);
    if (asksNow) {
        m_consent->setFocus();
        bringIntoView(m_consent);
    }
    showOutcome();
    showBest();
    emit advanceChanged();
    if (canAdvance() && isVisible())
        emit completed();
}

void FindPage::showOutcome()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    if (m_hasDeclined) {
        m_outcome->setVerdict(Card::Verdict::NotTested);
        m_outcome->setTitle(tr("You did not agree"));
        m_outcome->setText(
            tr("Nothing secret was sent. Type other servers if you know some, or try "
               "again later."));
    } else if (check
        && (check->phase() == HalfCheck::Phase::NothingFound
            || check->phase() == HalfCheck::Phase::Cancelled)) {
        m_outcome->setExplanation(Words::explain(*check));
        if (m_outcome->title() == m_headline->text())
            m_outcome->setTitle({}); // said once is enough
        if (check->phase() == HalfCheck::Phase::Cancelled)
            m_outcome->setVerdict(Card::Verdict::NotTested);
    } else {
        m_outcome->hide();
        return;
    }
    m_outcome->show();
}

void FindPage::showProgress()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    const int all = m_model->rowCount();
    m_progress->setText(check && all > 0 && !check->isFinished()
            ? tr("%1 of %2 have answered").arg(m_model->doneCount()).arg(all)
            : QString());
}

void FindPage::showBest()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    const ProbeReport *best = check ? check->best() : nullptr;
    m_useBest->setVisible(best && check->phase() == HalfCheck::Phase::Searching);
    m_best->setVisible(best);
    if (best)
        m_best->setText(
            (canAdvance() ? tr("Chosen: %1, %2") : tr("Best so far: %1, %2"))
                .arg(best->endpoint.hostAndPort(), Words::security(best->endpoint.tls)));
}

void FindPage::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->setVisible(current.isValid());
    if (!current.isValid())
        return;
    bringIntoView(m_details);
    const ProbeReport &report = controller()->half(Half::Outgoing)->reports()[current.row()];
    m_details->setExplanation(Words::explain(report));
    m_details->setVerdict(probeVerdict(report));
    if (report.signIn == SignIn::Refused)
        m_details->setQuotation(report.signInReply.text());
    else if (report.outcome.kind != OutcomeKind::Reached && report.outcome.reply)
        m_details->setQuotation(report.outcome.reply->text());
    else
        m_details->setQuotation({});
}

void FindPage::reportChanged(qsizetype row)
{
    const ProbeReport &report = controller()->half(Half::Outgoing)->reports()[row];
    if (report.state == ProbeState::Running && m_latestHost != report.endpoint.host) {
        m_latestHost = report.endpoint.host;
        if (controller()->half(Half::Outgoing)->phase() == HalfCheck::Phase::Searching)
            m_headline->setText(tr("Trying %1...").arg(m_latestHost));
    }
    showProgress();
    if (m_table->currentIndex().row() == row)
        showDetails();
}

void FindPage::tryAgain()
{
    controller()->startCheck();
    m_table->setFocus();
}

void FindPage::agree(const CheckConsents &further)
{
    m_consent->hide();
    controller()->agree(further);
}

void FindPage::decline()
{
    m_hasDeclined = true;
    controller()->cancelCheck();
    showPhase();
}

void FindPage::copyRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(m_model->rowText(current.row()));
}

} // namespace portwright
