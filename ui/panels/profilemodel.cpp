// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/profilemodel.h"

#include "ui/accountbook.h"
#include "ui/panels/card.h"
#include "ui/panels/icons.h"
#include "ui/words/profilewords.h"

namespace portwright {

namespace {

    using Phase = HalfCheck::Phase;

    Card::Verdict verdictOf(const Profile &profile)
    {
        auto verdict = Card::Verdict::Good;
        for (const Phase result : { profile.outgoing.result, profile.incoming.result }) {
            if (result == Phase::SignInRefused || result == Phase::NothingFound)
                return Card::Verdict::Fault;
            if (result != Phase::SignedIn && result != Phase::NotAsked)
                verdict = Card::Verdict::NotTested;
        }
        return verdict;
    }

} // namespace

ProfileModel::ProfileModel(AccountBook *book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_profiles(book->profiles())
{
    connect(book, &AccountBook::changed, this, &ProfileModel::take);
}

/// The list is read anew after each change; a view keeps its place where the rows are the same.
void ProfileModel::take()
{
    const QList<Profile> &now = m_book->profiles();
    bool hasSameRows = now.size() == m_profiles.size();
    for (qsizetype row = 0; hasSameRows && row < now.size(); ++row)
        hasSameRows = now.at(row).name == m_profiles.at(row).name;
    if (!hasSameRows)
        beginResetModel();
    m_profiles = now;
    if (!hasSameRows)
        endResetModel();
    else if (!now.isEmpty())
        emit dataChanged(index(0, 0), index(int(now.size()) - 1, columns - 1));
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Profile &profile = m_profiles.at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    switch (Column(index.column())) {
    case Name:
        return isText ? QVariant(profile.name) : QVariant();
    case Address:
        return isText ? QVariant(profile.settings.address.toString()) : QVariant();
    case Result:
        if (role == Qt::DecorationRole)
            return icon(Card::iconName(verdictOf(profile)));
        return isText || role == Qt::ToolTipRole ? QVariant(ProfileWords::result(profile))
                                                 : QVariant();
    case Checked:
        return isText ? QVariant(ProfileWords::time(profile.checked)) : QVariant();
    case columns:
        break;
    }
    return {};
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    case Result:
        return tr("Last result");
    case Checked:
        return tr("Checked");
    case columns:
        break;
    }
    return {};
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Name ? usual | Qt::ItemIsEditable : usual;
}

bool ProfileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Name || !index.isValid())
        return false;
    const QString name = m_profiles.at(index.row()).name;
    const QString wanted = value.toString().trimmed();
    if (wanted == name)
        return true;
    if (const auto failure = m_book->rename(name, wanted)) {
        emit renamingRefused(ProfileWords::fault(*failure));
        return false;
    }
    emit renamed(wanted);
    return true;
}

} // namespace portwright
