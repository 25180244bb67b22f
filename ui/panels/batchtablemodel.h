// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace portwright {

class BatchRun;
struct BatchRow;

/// The accounts of a list with what became of them, one row each.
class BatchTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Address, Verdict, Trouble, Outgoing, Incoming, Time, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< what the column is sorted by
        KindRole, ///< a Kind, in every column
    };
    enum Kind { Open, Good, Problem };

    explicit BatchTableModel(const BatchRun *run, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const BatchRow &row, int column);
    [[nodiscard]] static QVariant toolTip(const BatchRow &row, int column);
    [[nodiscard]] static QVariant sortKey(const BatchRow &row, int column);
    [[nodiscard]] static Kind kindOf(const BatchRow &row);

    const BatchRun *m_run;
};

} // namespace portwright
