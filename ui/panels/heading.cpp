// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/heading.h"

#include <QApplication>
#include <QEvent>

namespace portwright {

Heading::Heading(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    enlarge();
}

void Heading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        enlarge();
}

void Heading::enlarge()
{
    constexpr qreal scale = 1.5;
    QFont larger = QApplication::font(this);
    if (larger.pointSizeF() > 0)
        larger.setPointSizeF(larger.pointSizeF() * scale);
    else
        larger.setPixelSize(qRound(larger.pixelSize() * scale));
    setFont(larger);
}

} // namespace portwright
