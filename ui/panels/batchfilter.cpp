// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/batchfilter.h"

#include "ui/panels/batchtablemodel.h"

namespace portwright {

BatchFilter::BatchFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(BatchTableModel::SortRole);
    setSortLocaleAware(true);
}

void BatchFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void BatchFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool BatchFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    const int kind = first.data(BatchTableModel::KindRole).toInt();
    if ((m_shown == Shown::Problems && kind != BatchTableModel::Problem)
        || (m_shown == Shown::Works && kind != BatchTableModel::Good))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < BatchTableModel::ColumnCount; ++column) {
        const QString cell = first.siblingAtColumn(column).data().toString();
        if (cell.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace portwright
