// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDialog;

namespace portwright {

/// Puts `dialog` where it was the last time, and keeps its place under `key` when it closes. The
/// first time it is large enough for a table, as far as the screen allows.
void rememberPlace(QDialog *dialog, const QString &key);

} // namespace portwright
