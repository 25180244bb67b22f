// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/icons.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace portwright {

QIcon icon(const QString &name)
{
    // Verdicts are always ours, so that they match each other; actions follow the desktop
    // (freedesktop.org Icon Naming Specification, section 4).
    static const QHash<QString, QString> themeNames {
        { u"copy"_s, u"edit-copy"_s },
        { u"search"_s, u"edit-find"_s },
        { u"attach"_s, u"mail-attachment"_s },
        { u"send"_s, u"mail-send"_s },
        { u"pause"_s, u"media-playback-pause"_s },
        { u"save"_s, u"document-save-as"_s },
    };
    const QString file = u":/icons/%1.svg"_s.arg(name);
    QIcon shipped(file);
    // Without one of its own, an icon in a selected row is tinted until nobody sees it.
    shipped.addFile(file, QSize(), QIcon::Selected);
    const QString themeName = themeNames.value(name);
    return themeName.isEmpty() ? shipped : QIcon::fromTheme(themeName, shipped);
}

} // namespace portwright
