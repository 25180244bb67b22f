// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/probetablemodel.h"

#include "ui/panels/icons.h"
#include "ui/panels/probeverdict.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QFont>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace portwright {

ProbeTableModel::ProbeTableModel(SetupController *controller, Half half, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
    , m_half(half)
{
    connect(controller, &SetupController::checkStarted, this, &ProbeTableModel::reset);
    connect(controller, &SetupController::checkDropped, this, &ProbeTableModel::reset);
    connect(controller, &SetupController::reportAdded, this, &ProbeTableModel::addRow);
    connect(controller, &SetupController::reportChanged, this, &ProbeTableModel::updateRow);
    connect(controller, &SetupController::recommendationChanged, this, &ProbeTableModel::moveMark);
    reset();
}

int ProbeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ProbeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProbeTableModel::data(const QModelIndex &index, int role) const
{
    // A check that was dropped goes before the model hears of it; views may ask in between.
    const HalfCheck *check = m_controller->half(m_half);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !check
        || index.row() >= check->reports().size())
        return {};
    const ProbeReport &report = check->reports()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(report, index.column());
    case Qt::DecorationRole:
        return decoration(report, index.row(), index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == m_best);
        return font;
    }
    case Qt::TextAlignmentRole:
        if (index.column() == Time)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Server && index.row() == m_best)
            return tr("%1, the best so far").arg(report.endpoint.host);
        return text(report, index.column());
    case Qt::ToolTipRole:
        return index.column() == Happened ? Words::explain(report).why : QVariant();
    default:
        return {};
    }
}

QVariant ProbeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Time)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Server:
        return tr("Server");
    case Port:
        return tr("Port");
    case Security:
        return tr("Security");
    case Happened:
        return tr("What happened");
    case Time:
        return tr("Time");
    case ColumnCount:
        break;
    }
    return {};
}

QString ProbeTableModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += index(row, column).data().toString();
    return cells.join(u'\t');
}

int ProbeTableModel::doneCount() const
{
    int count = 0;
    for (int row = 0; row < m_rowCount; ++row) {
        if (m_controller->half(m_half)->reports()[row].state == ProbeState::Done)
            ++count;
    }
    return count;
}

void ProbeTableModel::reset()
{
    beginResetModel();
    const HalfCheck *check = m_controller->half(m_half);
    m_rowCount = check ? int(check->reports().size()) : 0;
    m_best = check ? int(check->recommendation().best) : -1;
    endResetModel();
}

void ProbeTableModel::addRow(Half half, qsizetype row)
{
    if (half != m_half)
        return;
    beginInsertRows({}, int(row), int(row));
    ++m_rowCount;
    endInsertRows();
}

void ProbeTableModel::updateRow(Half half, qsizetype row)
{
    if (half == m_half)
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
}

void ProbeTableModel::moveMark(Half half)
{
    if (half != m_half)
        return;
    const int best = int(m_controller->half(m_half)->recommendation().best);
    if (best == m_best)
        return;
    const int before = m_best;
    m_best = best;
    for (const int row : { before, best }) {
        if (row >= 0)
            updateRow(m_half, row);
    }
}

QVariant ProbeTableModel::text(const ProbeReport &report, int column) const
{
    switch (Column(column)) {
    case Server:
        return report.endpoint.host;
    case Port:
        if (m_half == Half::Outgoing)
            return QString::number(report.endpoint.port);
        return tr("%1 (%2)", "port (protocol)")
            .arg(report.endpoint.port)
            .arg(Words::protocol(report.endpoint.protocol));
    case Security:
        return Words::security(report.endpoint.tls);
    case Happened:
        return Words::happened(report);
    case Time:
        return report.state == ProbeState::Done ? Words::duration(report.tookTime) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProbeTableModel::decoration(const ProbeReport &report, int row, int column) const
{
    if (column == Server && row == m_best)
        return icon(u"best"_s);
    if (column != Happened)
        return {};
    const QString name = Card::iconName(probeVerdict(report));
    return icon(name.isEmpty() ? u"running"_s : name);
}

} // namespace portwright
