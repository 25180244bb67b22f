// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace portwright {

/// How many files and connections the system lets this program have open at once; the largest
/// number there is where it sets no bound, or does not say.
[[nodiscard]] int openFileLimit();

/// False where what is left of that limit is kept for threads, questions to name servers and
/// certificates: libraries end the whole program where they get none (GLib: GWakeup).
[[nodiscard]] bool isRoomForConnection();

} // namespace portwright
