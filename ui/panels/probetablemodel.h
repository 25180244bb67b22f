// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"

#include <QAbstractTableModel>

namespace portwright {

class SetupController;
struct ProbeReport;

/// The endpoints of one half of the running check, one row each, in the order they became
/// candidates. The best row so far is marked by an icon, bold type and words.
class ProbeTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Server, Port, Security, Happened, Time, ColumnCount };

    ProbeTableModel(SetupController *controller, Half half, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /// The row in words, for the clipboard.
    [[nodiscard]] QString rowText(int row) const;
    /// How many rows have their result.
    [[nodiscard]] int doneCount() const;

private:
    void reset();
    void addRow(Half half, qsizetype row);
    void updateRow(Half half, qsizetype row);
    void moveMark(Half half);
    [[nodiscard]] QVariant text(const ProbeReport &report, int column) const;
    [[nodiscard]] QVariant decoration(const ProbeReport &report, int row, int column) const;

    SetupController *m_controller;
    Half m_half;
    int m_rowCount = 0;
    int m_best = -1;
};

} // namespace portwright
