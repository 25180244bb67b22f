// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/windowplace.h"

#include <QDialog>
#include <QScreen>
#include <QSettings>

namespace portwright {

void rememberPlace(QDialog *dialog, const QString &key)
{
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(QSize(metrics.averageCharWidth() * 130, metrics.height() * 36)
                       .boundedTo(dialog->screen()->availableSize()));
    dialog->restoreGeometry(QSettings().value(key).toByteArray());
    QObject::connect(dialog, &QDialog::finished, dialog,
        [dialog, key] { QSettings().setValue(key, dialog->saveGeometry()); });
}

} // namespace portwright
