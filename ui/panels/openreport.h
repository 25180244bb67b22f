// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

class QMimeData;
class QWidget;

namespace portwright {

/// Asks for the file of a report, without blocking, and calls `chosen` with its path.
void askForReport(QWidget *parent, std::function<void(const QString &)> chosen);

/// Shows the report in a window of its own beside `parent`, or says why it cannot be read.
void openReport(const QString &path, QWidget *parent);

/// The one local file that is being dragged; empty where it is something else.
[[nodiscard]] QString droppedFile(const QMimeData *dragged);

} // namespace portwright
