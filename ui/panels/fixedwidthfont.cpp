// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/fixedwidthfont.h"

#include <QFontDatabase>

namespace portwright {

QFont fixedWidthFont(const QFont &like)
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        result.setPointSizeF(like.pointSizeF());
    else
        result.setPixelSize(like.pixelSize());
    return result;
}

} // namespace portwright
