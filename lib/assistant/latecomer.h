// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/recommendation.h"

#include <optional>

namespace portwright {

/// The row that would have been chosen instead of row `chosen` had the check waited for it, and
/// what speaks for it. Nothing if the choice holds. That the sign-in was tried at `chosen` alone
/// does not count. Pure.
[[nodiscard]] std::optional<Comparison> betterLatecomer(const QList<ProbeReport> &reports,
    qsizetype chosen, PortOrder order, const CheckConsents &consents);

} // namespace portwright
