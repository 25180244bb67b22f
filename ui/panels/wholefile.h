// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/wholefile.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace portwright {

/// Writes `content` to `path` whole or not at all: what was there before stays if the disk is full
/// or the place is forbidden. Gives the reason in words then, fit to be shown.
[[nodiscard]] std::optional<QString> writeWhole(
    const QString &path, const QByteArray &content, FileReaders readers = FileReaders::AsUsual);

/// What a person is asked for when something is saved.
struct SaveQuestion {
    QString title;
    QString suggestedName; ///< "portwright-log.txt"
    QString filters; ///< "Text (*.txt);;JSON (*.json)"
};

/// Asks where to save, without blocking, and calls `chosen` with the path; not at all if the person
/// changes their mind.
void askWhereToSave(
    QWidget *parent, const SaveQuestion &question, std::function<void(const QString &)> chosen);

} // namespace portwright
