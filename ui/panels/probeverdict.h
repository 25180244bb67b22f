// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/probereport.h"
#include "ui/panels/card.h"

namespace portwright {

/// How serious a result is. A guessed server that is not there is nobody's fault.
[[nodiscard]] Card::Verdict probeVerdict(const ProbeReport &report);

} // namespace portwright
