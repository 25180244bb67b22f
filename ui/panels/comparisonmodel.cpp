// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/comparisonmodel.h"

#include "ui/words/reportwords.h"

#include <QFont>

namespace portwright {

ComparisonModel::ComparisonModel(const QList<ComparedRow> &rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_all(rows)
    , m_shown(differencesIn(rows))
{
}

void ComparisonModel::show(Rows rows)
{
    beginResetModel();
    m_shown = rows == Rows::All ? m_all : differencesIn(m_all);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedRow &row = m_shown[index.row()];
    const bool isValue = index.column() == Before || index.column() == After;
    if (role == Qt::FontRole && isValue && row.differs()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleDescriptionRole && isValue)
        return row.differs() ? tr("different") : tr("the same");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Subject:
        return ReportWords::subject(row);
    case Aspect:
        return ReportWords::aspect(row);
    case Before:
        return ReportWords::before(row);
    case After:
        return ReportWords::after(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Subject:
        return tr("Where");
    case Aspect:
        return tr("What");
    case Before:
        return tr("First report");
    case After:
        return tr("Second report");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace portwright
