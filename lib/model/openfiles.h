// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace portwright {

/// How many files and connections the system lets this program have open at once; the largest
/// number there is where it sets no bound, or does not say.
[[nodiscard]] int openFileLimit();

/// Of that limit, what stays free of connections for threads, questions to name servers and
/// certificates: libraries end the whole program where they get none (GLib: GWakeup).
constexpr int reservedOpenFiles = 16;

} // namespace portwright
