// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/logdelegate.h"

#include "ui/panels/transcriptmodel.h"

#include <QPainter>

#include <cmath>

namespace portwright {

namespace {

    /// Relative luminance and contrast as WCAG 2.1 defines them.
    double luminance(const QColor &colour)
    {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    }

    double contrast(const QColor &a, const QColor &b)
    {
        const double first = luminance(a);
        const double second = luminance(b);
        return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
    }

    /// `wanted`, lighter or darker as far as it takes to be read on `ground`.
    QColor readable(const QColor &wanted, const QColor &ground)
    {
        const float step = luminance(ground) > 0.18 ? -0.05F : 0.05F;
        QColor colour = wanted.toHsl();
        while (contrast(colour, ground) < 4.5 && colour.lightnessF() > 0.0F
            && colour.lightnessF() < 1.0F) {
            colour.setHslF(colour.hslHueF(), colour.hslSaturationF(),
                std::clamp(colour.lightnessF() + step, 0.0F, 1.0F));
        }
        return colour;
    }

    QColor mix(const QColor &a, const QColor &b)
    {
        return QColor::fromRgbF((2 * a.redF() + b.redF()) / 3, (2 * a.greenF() + b.greenF()) / 3,
            (2 * a.blueF() + b.blueF()) / 3);
    }

} // namespace

QColor LogDelegate::colour(Direction direction, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor link = palette.color(QPalette::Link);
    switch (direction) {
    case Direction::Client:
        return readable(link, ground);
    case Direction::Server:
        return text;
    case Direction::Note:
        return readable(mix(text, ground), ground);
    case Direction::Fault: // palettes know no colour for faults: the link's, turned to red
        return readable(QColor::fromHslF(0.0F, std::max(link.hslSaturationF(), 0.6F),
                            std::max(link.lightnessF(), 0.4F)),
            ground);
    }
    Q_UNREACHABLE();
}

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto direction = Direction(index.data(TranscriptModel::DirectionRole).toInt());
    const bool isContext = index.column() == TranscriptModel::TimeColumn
        || index.column() == TranscriptModel::ConnectionColumn;
    option->palette.setColor(
        QPalette::Text, colour(isContext ? Direction::Note : direction, option->palette));
    option->font.setBold(direction == Direction::Fault && !isContext);
    option->textElideMode = Qt::ElideNone;
    option->state.setFlag(QStyle::State_HasFocus, false); // the row is selected as a whole
}

void LogDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (m_framed < 0 || index.data(TranscriptModel::IndexRole).toLongLong() != m_framed)
        return;
    const QPen pen(option.palette.color(QPalette::Highlight), 2);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setPen(pen);
    painter->drawLine(option.rect.left(), box.top(), option.rect.right(), box.top());
    painter->drawLine(option.rect.left(), box.bottom(), option.rect.right(), box.bottom());
    if (index.column() == 0)
        painter->drawLine(box.topLeft(), box.bottomLeft());
    if (index.column() == TranscriptModel::TextColumn)
        painter->drawLine(box.topRight(), box.bottomRight());
    painter->restore();
}

} // namespace portwright
