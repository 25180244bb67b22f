// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace portwright {

/// A table for reading and copying: row by row with the keyboard, as wide as its content up to what
/// fits, every cell in full as a tool tip.
class ReadingTable : public QTreeView {
    Q_OBJECT
public:
    /// Takes `model` over.
    explicit ReadingTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// The rows selected, else all of them, with tabulators between the cells.
    [[nodiscard]] QString copyText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace portwright
