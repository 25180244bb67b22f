// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/supportreport.h"

namespace portwright {

/// `report` with the host names of `other` for the servers that have several: a check asks each
/// server by the name that DNS finds first, which may be another one the next time. Names are of
/// one server where one of the reports has the same addresses for both.
[[nodiscard]] SupportReport withNamesOf(const SupportReport &other, const SupportReport &report);

} // namespace portwright
