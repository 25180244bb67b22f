// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/ledgermodel.h"

#include "ui/words/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace portwright {

/// A ledger only grows while a check runs: rows that are known stay where they are.
void LedgerModel::setLedger(const QList<LedgerEntry> &ledger)
{
    if (ledger.size() < m_ledger.size()) {
        beginResetModel();
        m_ledger = ledger;
        endResetModel();
    } else if (ledger.size() > m_ledger.size()) {
        beginInsertRows({}, int(m_ledger.size()), int(ledger.size()) - 1);
        m_ledger = ledger;
        endInsertRows();
    }
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ledger.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Time)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    const LedgerEntry &entry = m_ledger[index.row()];
    if (role == Qt::ToolTipRole && index.column() == Answer)
        return entry.words;
    if (role == Qt::ToolTipRole && index.column() == Asked)
        return entry.asked;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Source:
        return Words::source(entry.source);
    case Asked:
        return entry.source == SettingsSource::ProviderTable ? tr("nobody") : entry.asked;
    case Told:
        return Words::told(entry.told);
    case Answer:
        return Words::answer(entry.answer);
    case Time:
        return Words::duration(entry.took);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Time)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Source:
        return tr("Source");
    case Asked:
        return tr("Asked");
    case Told:
        return tr("Told");
    case Answer:
        return tr("Answer");
    case Time:
        return tr("Time");
    case ColumnCount:
        break;
    }
    return {};
}

QString LedgerModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += index(row, column).data().toString();
    return cells.join(u'\t');
}

} // namespace portwright
