// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/readingtable.h"

#include "ui/panels/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portwright {

ReadingTable::ReadingTable(QAbstractItemModel *model, QWidget *parent)
    : QTreeView(parent)
{
    model->setParent(this);
    setModel(model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setSectionsMovable(false);
    connect(model, &QAbstractItemModel::modelReset, this, &ReadingTable::fitColumns);

    auto *copy = new QAction(icon(u"copy"_s), tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this,
        [this] { QApplication::clipboard()->setText(copyText()); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString ReadingTable::copyText() const
{
    const auto *shown = model();
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < shown->rowCount(); ++row)
            rows << row;
    }
    QString text;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < shown->columnCount(); ++column)
            cells << shown->index(row, column).data().toString();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void ReadingTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// Columns that ask for more than their share give way to those that ask for less, as long as they
/// can be read; then the table is wider than what is shown of it.
void ReadingTable::fitColumns()
{
    const int count = header()->count();
    const int legible = fontMetrics().averageCharWidth() * 24;
    int left = viewport()->width();
    QList<std::pair<int, int>> wanted; // width and column, the narrowest first
    for (int column = 0; column < count; ++column)
        wanted << std::pair(
            std::max(sizeHintForColumn(column), header()->sectionSizeHint(column)), column);
    std::sort(wanted.begin(), wanted.end());
    for (int place = 0; place < count; ++place) {
        const auto [width, column] = wanted[place];
        const int share = left / (count - place);
        const int given = std::min(width, std::max(share, legible));
        header()->resizeSection(column, given);
        left = std::max(left - given, 0);
    }
}

} // namespace portwright
