// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace portwright {

/// Shows some of the accounts: those that work or those that do not, and those with a text in any
/// column.
class BatchFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Shown { All, Problems, Works };

    explicit BatchFilter(QObject *parent = nullptr);

    void setShown(Shown shown);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::All;
    QString m_text;
};

} // namespace portwright
