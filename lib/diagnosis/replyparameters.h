// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"

namespace portwright {

/// The web page that a reply points to, mended where a line's end has cut it; empty if there is
/// none. Never anything but http and https.
[[nodiscard]] QString urlIn(const QString &words);
/// "limit is 25 MB", "maximum message size (10485760)"; in bytes.
[[nodiscard]] std::optional<qint64> sizeLimitIn(const QString &words);
/// "try again in 5 minutes", "wait 00:04:57"
[[nodiscard]] std::optional<std::chrono::seconds> waitIn(const QString &words);

} // namespace portwright
