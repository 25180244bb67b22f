// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/ledgerpanel.h"

#include "ui/panels/ledgermodel.h"
#include "ui/setupcontroller.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

LedgerPanel::LedgerPanel(SetupController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_model(new LedgerModel(this))
    , m_fold(new QPushButton)
{
    m_fold->setObjectName(u"whoWasAsked"_s);
    m_fold->setCheckable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    connect(m_fold, &QPushButton::toggled, this, &LedgerPanel::unfold);
    connect(controller, &SetupController::discovered, this, &LedgerPanel::showLedger);
    connect(controller, &SetupController::checkStarted, this, &LedgerPanel::showLedger);
    connect(controller, &SetupController::checkDropped, this, &LedgerPanel::showLedger);
    connect(controller, &SetupController::checkFinished, this, &LedgerPanel::showLedger);
    showLedger();
}

void LedgerPanel::showLedger()
{
    const AccountCheck *check = m_controller->check();
    m_model->setLedger(check ? check->ledger() : QList<LedgerEntry> {});
    m_fold->setText(tr("&Who was asked (%1)").arg(m_model->rowCount()));
    setVisible(m_model->rowCount() > 0);
}

void LedgerPanel::unfold()
{
    if (!m_table) {
        m_table = new QTreeView;
        m_table->setObjectName(u"ledger"_s);
        m_table->setAccessibleName(tr("Who was asked, and what they were told"));
        m_table->setModel(m_model);
        m_table->setRootIsDecorated(false);
        m_table->setUniformRowHeights(true);
        m_table->setAllColumnsShowFocus(true);
        m_table->setMinimumHeight(m_table->fontMetrics().height() * 10);
        QHeaderView *header = m_table->header();
        header->setStretchLastSection(false);
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(LedgerModel::Asked, QHeaderView::Stretch);
        auto *copy = new QAction(tr("Copy row"), m_table);
        copy->setShortcut(QKeySequence::Copy);
        copy->setShortcutContext(Qt::WidgetShortcut);
        connect(copy, &QAction::triggered, this, &LedgerPanel::copyRow);
        m_table->addAction(copy);
        m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
        layout()->addWidget(m_table);
    }
    m_table->setVisible(m_fold->isChecked());
    if (m_fold->isChecked())
        emit unfolded();
}

void LedgerPanel::copyRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(m_model->rowText(current.row()));
}

} // namespace portwright
