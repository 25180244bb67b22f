// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/probereport.h"

namespace portwright {

/// The mechanism that signed in at the endpoint of `report`, or would, with a password; empty if
/// the server offers none that is known.
[[nodiscard]] QString signInMechanism(const ProbeReport &report, const QString &username);

} // namespace portwright
