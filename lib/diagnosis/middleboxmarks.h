// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sessionoutcome.h"

namespace portwright {

/// True if a device on the way rewrote the dialogue, as some firewalls do that know only the SMTP
/// of old: a banner of asterisks ("220 ****0*2******"), a capability overwritten with X
/// ("XXXXXXXA").
[[nodiscard]] bool isRewritten(const SessionOutcome &outcome);

} // namespace portwright
