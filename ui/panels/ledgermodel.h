// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoveryresult.h"

#include <QAbstractTableModel>

namespace portwright {

/// Who was asked for settings, what that told them, and what they said: one row for each question.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Source, Asked, Told, Answer, Time, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLedger(const QList<LedgerEntry> &ledger);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /// The row in words, for the clipboard.
    [[nodiscard]] QString rowText(int row) const;

private:
    QList<LedgerEntry> m_ledger;
};

} // namespace portwright
