// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/note.h"

namespace portwright {

Note::Note(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize Note::sizeHint() const
{
    const QSize text = fontMetrics().size(0, this->text());
    const QMargins margins = contentsMargins();
    return QSize(text.width() + margins.left() + margins.right() + 2 * margin(),
        text.height() + margins.top() + margins.bottom() + 2 * margin());
}

} // namespace portwright
