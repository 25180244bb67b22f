// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/halftable.h"

#include "diagnosis/diagnosisrules.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/panels/icons.h"
#include "ui/panels/mnemonic.h"
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

namespace {

    /// Two tables and what belongs to them have to fit one page: asks for the usual rows of one
    /// server, and takes what else there is.
    class ShortTable : public QTreeView {
    public:
        [[nodiscard]] QSize sizeHint() const override
        {
            return { QTreeView::sizeHint().width(), minimumHeight() };
        }
    };

    /// As the whole check sees it, else by itself; nothing where nothing is wrong.
    std::optional<Diagnosis> diagnosisOf(
        const ProbeReport &report, const SetupController &controller)
    {
        const QList<Diagnosis> own = diagnosesOf(report);
        for (Diagnosis diagnosis : controller.diagnoses()) {
            if (!isAt(diagnosis, report.endpoint))
                continue;
            diagnosis.endpoint = report.endpoint;
            diagnosis.alsoAt.clear();
            if (!own.isEmpty()) {
                diagnosis.stage = own.first().stage;
                diagnosis.reply = own.first().reply;
                diagnosis.evidence = own.first().evidence;
            }
            return diagnosis;
        }
        return own.isEmpty() ? std::nullopt : std::optional(own.first());
    }

} // namespace

HalfTable::HalfTable(SetupController *controller, Half half, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_half(half)
    , m_model(new ProbeTableModel(controller, half, this))
    , m_title(new QLabel)
    , m_progress(new QLabel)
    , m_table(new ShortTable)
    , m_best(new QLabel)
    , m_useBest(new QPushButton(withMnemonicOf(half, tr("&Use this now"))))
    , m_details(new Card)
    , m_diagnosis(new DiagnosisCard)
{
    makeTable();
    m_title->setBuddy(m_table);
    m_progress->setTextFormat(Qt::PlainText);
    m_best->setTextFormat(Qt::PlainText);
    m_best->setWordWrap(true);
    m_useBest->setObjectName(u"useBest"_s);
    m_useBest->setAccessibleDescription(Words::half(half));
    m_details->hide();
    m_diagnosis->setObjectName(u"rowDiagnosis"_s);
    m_diagnosis->hide();
    setFocusProxy(m_table);

    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addStretch(1);
    titleRow->addWidget(m_progress);
    auto *bestRow = new QHBoxLayout;
    bestRow->addWidget(m_best, 1);
    bestRow->addWidget(m_useBest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(titleRow);
    column->addWidget(m_table, 1);
    column->addLayout(bestRow);
    column->addWidget(m_details);
    column->addWidget(m_diagnosis);

    const auto ofMine = [this](auto show) {
        return [this, show](Half changed) {
            if (changed == m_half)
                (this->*show)();
        };
    };
    connect(controller, &SetupController::checkStarted, this, &HalfTable::start);
    connect(controller, &SetupController::checkDropped, this, &HalfTable::start);
    connect(controller, &SetupController::checkFinished, this, &HalfTable::showProgress);
    connect(controller, &SetupController::phaseChanged, this, ofMine(&HalfTable::showBest));
    connect(
        controller, &SetupController::recommendationChanged, this, ofMine(&HalfTable::showBest));
    connect(controller, &SetupController::reportAdded, this, &HalfTable::reportChanged);
    connect(controller, &SetupController::reportChanged, this, &HalfTable::reportChanged);
    connect(m_useBest, &QPushButton::clicked, this, [this] { m_controller->useBestNow(m_half); });
    connect(m_diagnosis, &DiagnosisCard::evidenceRequested, this, &HalfTable::evidenceRequested);
    connect(m_diagnosis, &DiagnosisCard::unfolded, this, &HalfTable::shown);
    start();
}

void HalfTable::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(m_half == Half::Outgoing ? u"outgoing"_s : u"incoming"_s);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAccessibleName(m_half == Half::Outgoing ? tr("Outgoing servers that are tried")
                                                        : tr("Incoming servers that are tried"));
    m_table->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    constexpr qreal leastLines = 6.5;
    m_table->setMinimumHeight(qRound(fontMetrics().height() * leastLines));
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    for (int column = 0; column < ProbeTableModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProbeTableModel::Happened, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &HalfTable::showDetails);

    auto *copy = new QAction(icon(u"copy"_s), tr("Copy row"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &HalfTable::copyRow);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HalfTable::start()
{
    m_details->hide();
    m_diagnosis->hide();
    showProgress();
    showBest();
}

void HalfTable::showProgress()
{
    const HalfCheck *check = m_controller->half(m_half);
    const int all = m_model->rowCount();
    m_progress->setText(check && all > 0 && !check->isFinished()
            ? tr("%1 of %2 have answered").arg(m_model->doneCount()).arg(all)
            : QString());
}

void HalfTable::showBest()
{
    const bool isLeftOut = m_controller->phase(m_half) == HalfCheck::Phase::NotAsked;
    const QString title = m_half == Half::Outgoing ? tr("&Outgoing mail (SMTP)")
                                                   : tr("&Incoming mail (IMAP, POP3)");
    m_title->setText(isLeftOut ? tr("%1: not tested.").arg(title) : title);
    m_table->setVisible(!isLeftOut);
    setSizePolicy(
        QSizePolicy::Preferred, isLeftOut ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    const HalfCheck *check = m_controller->half(m_half);
    const ProbeReport *best = check && !isLeftOut ? check->best() : nullptr;
    m_useBest->setVisible(best && check->phase() == HalfCheck::Phase::Searching);
    m_best->setVisible(best);
    if (best)
        m_best->setText(
            (m_controller->isFound(m_half) ? tr("Chosen: %1, %2") : tr("Best so far: %1, %2"))
                .arg(best->endpoint.hostAndPort(), Words::security(best->endpoint.tls)));
}

void HalfTable::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->hide();
    m_diagnosis->hide();
    if (!current.isValid())
        return;
    const ProbeReport &report = m_controller->half(m_half)->reports()[current.row()];
    const std::optional<Diagnosis> diagnosis = diagnosisOf(report, *m_controller);
    if (diagnosis) {
        Remedies remedies; // what can be done stands on the card of the whole page
        remedies.provider = m_controller->check()->provider();
        remedies.tls = remediesFor(*diagnosis, *m_controller).tls;
        m_diagnosis->show(*diagnosis, remedies);
    } else {
        m_details->setExplanation(Words::explain(report));
        m_details->show();
    }
    Card *shownCard = diagnosis ? m_diagnosis : m_details;
    shownCard->setVerdict(probeVerdict(report));
    emit shown(shownCard);
}

void HalfTable::reportChanged(Half half, qsizetype row)
{
    if (half != m_half)
        return;
    showProgress();
    if (m_table->currentIndex().row() == row)
        showDetails();
}

void HalfTable::copyRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(m_model->rowText(current.row()));
}

} // namespace portwright
