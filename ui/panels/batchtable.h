// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace portwright {

class BatchFilter;
class BatchRun;

/// The accounts of a list, to sort, filter and copy. Remembers its columns.
class BatchTable : public QWidget {
    Q_OBJECT
public:
    explicit BatchTable(const BatchRun *run, QWidget *parent = nullptr);

    /// In the rows of the run; -1 where no row is current.
    [[nodiscard]] qsizetype current() const;
    void saveColumns() const;

signals:
    void currentChanged();
    /// The current row was double-clicked, or Enter pressed.
    void activated();

private:
    void makeFilters();
    void restoreColumns();
    void copyRows();

    BatchFilter *m_filter;
    QComboBox *m_shown;
    QLineEdit *m_text;
    QTreeView *m_table;
};

} // namespace portwright
