// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/reportcomparison.h"

#include <QAbstractTableModel>

namespace portwright {

/// Two reports side by side: what it is about, what of it, and both values. What differs is marked
/// by bold type, and in words for who cannot see that.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Subject, Aspect, Before, After, ColumnCount };
    enum class Rows { Different, All };

    explicit ComparisonModel(const QList<ComparedRow> &rows, QObject *parent = nullptr);

    void show(Rows rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ComparedRow> m_all;
    QList<ComparedRow> m_shown;
};

} // namespace portwright
