// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace portwright {

/// Loads the sentences in the language that `--lang` among `arguments` names, else in the system's.
/// English costs nothing.
void speakLanguage(const QStringList &arguments);

} // namespace portwright
