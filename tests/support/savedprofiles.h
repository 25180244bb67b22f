// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/profile.h"

namespace portwright::tests {

/// An account of anna@example.org with a value in every place.
[[nodiscard]] Profile profileNamed(const QString &name);

} // namespace portwright::tests
