// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/halfcheck.h"

namespace portwright {

/// Stable identifiers: "signed-in", "found", "sign-in-refused", "needs-consent", "nothing-found",
/// "not-tested", "cancelled", "searching", "signing-in".
[[nodiscard]] QString toId(HalfCheck::Phase phase);

} // namespace portwright
