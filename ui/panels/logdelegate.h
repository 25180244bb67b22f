// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/transcript.h"

#include <QStyledItemDelegate>

namespace portwright {

/// Paints one line of the protocol log: coloured by direction from the palette, so that it reads in
/// light and dark, and framed where a diagnosis points at it. The arrow says the same without
/// colour.
class LogDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The entry to frame; -1: none.
    void setFramedEntry(qint64 index) { m_framed = index; }
    [[nodiscard]] qint64 framedEntry() const { return m_framed; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

    [[nodiscard]] static QColor colour(Direction direction, const QPalette &palette);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    qint64 m_framed = -1;
};

} // namespace portwright
