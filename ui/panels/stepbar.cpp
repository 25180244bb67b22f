// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/stepbar.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace portwright {

StepBar::StepBar(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(titles)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles.value(step)));
    update();
}

void StepBar::setLeftOut(const QList<int> &steps)
{
    m_leftOut = steps;
    QStringList titles;
    for (const int step : steps) {
        if (step < m_current)
            titles += m_titles.value(step);
    }
    setAccessibleDescription(
        titles.isEmpty() ? QString() : tr("Left out: %1").arg(titles.join(u", "_s)));
    update();
}

QSize StepBar::sizeHint() const { return { widthOfAll(), markSize() }; }

QSize StepBar::minimumSizeHint() const
{
    return { int(m_titles.size()) * markSize() * 2, markSize() };
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = markSize() / 3;
    const bool allFit = widthOfAll() <= width();
    const int count = int(m_titles.size());
    const int slack = allFit ? (width() - widthOfAll()) / count : 0;
    int x = 0;
    for (int step = 0; step < count; ++step) {
        const bool isCurrent = step == m_current;
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(),
            QRect(x, (height() - markSize()) / 2, markSize(), markSize()));
        QColor outline = palette().color(QPalette::WindowText);
        outline.setAlphaF(step <= m_current ? 1.0 : 0.6);
        painter.setFont(titleFont(step));
        paintMark(painter, step, mark, outline);
        x += markSize() + gap;
        if (!allFit && !isCurrent)
            continue;
        painter.setPen(outline);
        const QFontMetrics metrics(titleFont(step));
        const int others = (count - step - 1) * (markSize() + gap);
        const int room = allFit ? titleWidth(step) : qMin(titleWidth(step), width() - x - others);
        const QRect title
            = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, room, height()));
        painter.drawText(title,
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
            metrics.elidedText(m_titles[step], Qt::ElideRight, room));
        x += room + gap * 2 + slack;
    }
}

void StepBar::paintMark(QPainter &painter, int step, const QRect &mark, const QColor &outline) const
{
    const bool isCurrent = step == m_current;
    painter.setPen(isCurrent ? QPen(Qt::NoPen) : QPen(outline, 1.2));
    painter.setBrush(isCurrent ? palette().brush(QPalette::Highlight) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
    if (step >= m_current) {
        painter.setPen(isCurrent ? palette().color(QPalette::HighlightedText) : outline);
        painter.drawText(mark, Qt::AlignCenter, QString::number(step + 1));
        return;
    }
    const qreal unit = mark.width() / 10.0;
    const QPointF origin = mark.topLeft();
    painter.setPen(QPen(outline, unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_leftOut.contains(step))
        painter.drawLine(origin + QPointF(3.2, 5) * unit, origin + QPointF(6.8, 5) * unit);
    else
        painter.drawPolyline(QPolygonF { origin + QPointF(3, 5.2) * unit,
            origin + QPointF(4.5, 6.7) * unit, origin + QPointF(7.2, 3.6) * unit });
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

int StepBar::markSize() const { return fontMetrics().height() * 3 / 2; }

QFont StepBar::titleFont(int step) const
{
    QFont result = font();
    result.setBold(step == m_current);
    return result;
}

int StepBar::titleWidth(int step) const
{
    // One more than measured: painted text may be a fraction of a pixel wider.
    return QFontMetrics(titleFont(step)).horizontalAdvance(m_titles[step]) + 1;
}

int StepBar::widthOfAll() const
{
    const int gap = markSize() / 3;
    int width = 0;
    for (int step = 0; step < m_titles.size(); ++step)
        width += markSize() + titleWidth(step) + gap * 3;
    return width;
}

} // namespace portwright
