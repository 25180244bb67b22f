// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/profile.h"

#include <QAbstractTableModel>

namespace portwright {

class AccountBook;

/// The saved accounts, one a row. Their names can be edited. The book outlives it.
class ProfileModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Address, Result, Checked, columns };

    explicit ProfileModel(AccountBook *book, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void renamed(const QString &name);
    /// Why it was not, in words.
    void renamingRefused(const QString &words);

private:
    void take();

    AccountBook *m_book;
    QList<Profile> m_profiles;
};

} // namespace portwright
