// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/batchtablemodel.h"

#include "transcript/transcript.h"
#include "ui/batchrun.h"
#include "ui/panels/card.h"
#include "ui/panels/icons.h"
#include "ui/words/batchtext.h"
#include "ui/words/batchwords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    using State = BatchRow::State;

    Card::Verdict verdictOf(AccountStanding standing)
    {
        switch (standing) {
        case AccountStanding::Works:
            return Card::Verdict::Good;
        case AccountStanding::ServersFound:
            return Card::Verdict::NotTested;
        case AccountStanding::NeedsConsent:
        case AccountStanding::Partly:
        case AccountStanding::FoundPartly:
            return Card::Verdict::Warning;
        case AccountStanding::SignInRefused:
        case AccountStanding::NothingFound:
            return Card::Verdict::Fault;
        case AccountStanding::NotTried:
            return Card::Verdict::Absent;
        }
        Q_UNREACHABLE();
    }

    /// Rows that wait have one that shows nothing: no text moves when another takes its place.
    QIcon iconOf(const BatchRow &row)
    {
        switch (row.state) {
        case State::Waiting: {
            static const QIcon blank = [] {
                QPixmap nothing(64, 64);
                nothing.fill(Qt::transparent);
                return QIcon(nothing);
            }();
            return blank;
        }
        case State::Running:
            return icon(u"running"_s);
        case State::Done:
            return icon(Card::iconName(verdictOf(row.verdict.standing)));
        }
        Q_UNREACHABLE();
    }

    /// With the server's words in a line of their own, where nothing takes them for markup.
    QString whyOf(const Diagnosis &diagnosis)
    {
        QString why = withVisibleControls(Words::explain(diagnosis).why);
        if (!diagnosis.reply.lines.isEmpty())
            why += u'\n' + withVisibleControls(diagnosis.reply.lines.constFirst());
        return why;
    }

    QString hostAndPort(const std::optional<FoundServer> &server)
    {
        return server ? server->endpoint.hostAndPort() : QString();
    }

} // namespace

BatchTableModel::BatchTableModel(const BatchRun *run, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
{
    connect(run, &BatchRun::listReplaced, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(run, &BatchRun::rowChanged, this, [this](qsizetype row) {
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    });
}

int BatchTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_run->rows().size());
}

int BatchTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    // A list that was replaced is known here before the views hear of it.
    if (!index.isValid() || index.row() >= m_run->rows().size())
        return {};
    const BatchRow &row = m_run->rows()[index.row()];
    const bool isNumber = index.column() == Number || index.column() == Time;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Verdict ? QVariant(iconOf(row)) : QVariant();
    case SortRole:
        return sortKey(row, index.column());
    case KindRole:
        return kindOf(row);
    default:
        return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == Number || section == Time))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return batchHeadings().value(section);
}

QString BatchTableModel::text(const BatchRow &row, int column)
{
    const AccountVerdict &verdict = row.verdict;
    const bool isDone = row.state == State::Done;
    switch (Column(column)) {
    case Number:
        return QString::number(verdict.row);
    case Address:
        return withVisibleControls(verdict.address);
    case Verdict:
        if (row.state == State::Running)
            return tr("Checking...");
        return isDone ? BatchWords::standing(verdict.standing) : tr("Waiting");
    case Outgoing:
        return hostAndPort(verdict.outgoing);
    case Incoming:
        return hostAndPort(verdict.incoming);
    case Trouble:
        return isDone ? BatchWords::trouble(verdict) : QString();
    case Time:
        return isDone && !verdict.wrong ? Words::duration(verdict.took) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

/// What a cell is too narrow for.
QVariant BatchTableModel::toolTip(const BatchRow &row, int column)
{
    switch (Column(column)) {
    case Outgoing:
        return BatchWords::server(row.verdict.outgoing);
    case Incoming:
        return BatchWords::server(row.verdict.incoming);
    case Trouble:
        if (row.state == State::Done && row.verdict.diagnosis)
            return whyOf(*row.verdict.diagnosis);
        return text(row, column);
    case Number:
    case Address:
    case Verdict:
    case Time:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchTableModel::sortKey(const BatchRow &row, int column)
{
    switch (Column(column)) {
    case Number:
        return row.verdict.row;
    case Verdict: // best first, then what is not known yet
        return row.state == State::Done ? int(row.verdict.standing)
                                        : int(AccountStanding::NotTried) + 1 + int(row.state);
    case Time:
        return qlonglong(row.verdict.took.count());
    case Address:
    case Outgoing:
    case Incoming:
    case Trouble:
    case ColumnCount:
        break;
    }
    return text(row, column);
}

BatchTableModel::Kind BatchTableModel::kindOf(const BatchRow &row)
{
    if (row.state != State::Done)
        return Open;
    switch (row.verdict.standing) {
    case AccountStanding::Works:
    case AccountStanding::ServersFound:
        return Good;
    case AccountStanding::NeedsConsent:
    case AccountStanding::Partly:
    case AccountStanding::FoundPartly:
    case AccountStanding::SignInRefused:
    case AccountStanding::NothingFound:
    case AccountStanding::NotTried:
        return Problem;
    }
    Q_UNREACHABLE();
}

} // namespace portwright
