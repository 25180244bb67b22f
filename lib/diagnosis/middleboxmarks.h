// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sessionoutcome.h"

namespace portwright {

/// The lines of the latest reply and of the greeting that a device on the way rewrote, as some
/// firewalls do that know only the SMTP of old: a banner of asterisks ("220 ****0*2******"), a
/// capability overwritten with X
/// ("XXXXXXXA").
[[nodiscard]] QStringList rewrittenLines(const SessionOutcome &outcome);
/// True if there is such a line, or such a capability.
[[nodiscard]] bool isRewritten(const SessionOutcome &outcome);

} // namespace portwright
