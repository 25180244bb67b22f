// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/batchtable.h"

#include "ui/panels/batchfilter.h"
#include "ui/panels/batchtablemodel.h"
#include "ui/words/batchtext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    constexpr QLatin1StringView columnsKey("batch/columns");

} // namespace

BatchTable::BatchTable(const BatchRun *run, QWidget *parent)
    : QWidget(parent)
    , m_filter(new BatchFilter(this))
    , m_shown(new QComboBox)
    , m_text(new QLineEdit)
    , m_table(new QTreeView)
{
    m_filter->setSourceModel(new BatchTableModel(run, this));
    m_table->setObjectName(u"batchTable"_s);
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setIconSize({ fontMetrics().height(), fontMetrics().height() });
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BatchTableModel::Number, Qt::AscendingOrder);
    m_table->header()->setStretchLastSection(false);
    auto *copy = new QAction(tr("Copy rows"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &BatchTable::copyRows);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTreeView::activated, this, &BatchTable::activated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &BatchTable::currentChanged);
    setFocusProxy(m_table);
    makeFilters();
    restoreColumns();
}

void BatchTable::makeFilters()
{
    m_shown->setObjectName(u"batchShown"_s);
    m_shown->addItem(tr("All"), int(BatchFilter::Shown::All));
    m_shown->addItem(tr("Those with problems"), int(BatchFilter::Shown::Problems));
    m_shown->addItem(tr("Those without"), int(BatchFilter::Shown::Works));
    connect(m_shown, &QComboBox::currentIndexChanged, this,
        [this] { m_filter->setShown(BatchFilter::Shown(m_shown->currentData().toInt())); });
    m_text->setObjectName(u"batchText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("address, server, what is wrong"));
    connect(m_text, &QLineEdit::textChanged, m_filter, &BatchFilter::setText);
    auto *shownLabel = new QLabel(tr("S&how:"));
    shownLabel->setBuddy(m_shown);
    auto *textLabel = new QLabel(tr("F&ind:"));
    textLabel->setBuddy(m_text);

    auto *filters = new QHBoxLayout;
    filters->addWidget(shownLabel);
    filters->addWidget(m_shown);
    filters->addWidget(textLabel);
    filters->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
}

void BatchTable::restoreColumns()
{
    constexpr int widths[] { 7, 27, 23, 39, 23, 23, 9 }; // in characters
    for (int i = 0; i < BatchTableModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, fontMetrics().averageCharWidth() * widths[i]);
    m_table->header()->restoreState(QSettings().value(columnsKey).toByteArray());
}

void BatchTable::saveColumns() const
{
    QSettings().setValue(columnsKey, m_table->header()->saveState());
}

qsizetype BatchTable::current() const
{
    return m_filter->mapToSource(m_table->currentIndex()).row();
}

void BatchTable::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex &one, const QModelIndex &other) { return one.row() < other.row(); });
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < BatchTableModel::ColumnCount; ++column)
            cells += withoutFormula(row.siblingAtColumn(column).data().toString());
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace portwright
