// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/secret.h"

#include <QString>

namespace portwright {

/// Asks on the terminal without showing what is typed. Empty if nothing was typed, and also if the
/// terminal went away or the person interrupted: then the interruption is still to be delivered.
[[nodiscard]] Secret askSilently(const QString &question);

} // namespace portwright
