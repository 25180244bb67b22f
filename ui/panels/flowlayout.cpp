// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace portwright {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Purpose::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + gap(Qt::Horizontal),
                std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    flow(area, Purpose::Place);
}

void FlowLayout::bringToFront(int count)
{
    std::rotate(m_items.begin(), m_items.end() - count, m_items.end());
    invalidate();
}

int FlowLayout::flow(const QRect &area, Purpose purpose) const
{
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int height = sizeHint().height(); // all alike: some styles flatten those with an icon
    int left = 0;
    int top = area.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(area.width(), 1));
        if (left > 0 && left + width > area.width()) {
            left = 0;
            top += height + gap(Qt::Vertical);
        }
        if (purpose == Purpose::Place)
            item->setGeometry(
                QStyle::visualRect(direction, area, QRect(area.left() + left, top, width, height)));
        left += width + gap(Qt::Horizontal);
    }
    return top + height - area.top();
}

int FlowLayout::gap(Qt::Orientation orientation) const
{
    const QStyle *style = parentWidget() ? parentWidget()->style() : nullptr;
    if (!style)
        return 0;
    const int wanted = style->layoutSpacing(
        QSizePolicy::PushButton, QSizePolicy::PushButton, orientation, nullptr, parentWidget());
    return wanted >= 0
        ? wanted
        : style->pixelMetric(orientation == Qt::Horizontal ? QStyle::PM_LayoutHorizontalSpacing
                                                           : QStyle::PM_LayoutVerticalSpacing,
            nullptr, parentWidget());
}

} // namespace portwright
