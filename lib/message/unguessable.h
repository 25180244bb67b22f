// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace portwright {

/// 128 bits from the system's generator, as 32 hexadecimal digits: for boundaries and identifiers
/// that nobody can have written into a message before.
[[nodiscard]] QByteArray unguessableId();

} // namespace portwright
