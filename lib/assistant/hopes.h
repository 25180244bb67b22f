// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "discovery/candidates.h"

namespace portwright {

/// What stands in the race before it can be probed: the best that each of `pending`, whose hosts
/// are still being looked up, could turn out to be.
[[nodiscard]] QList<ProbeReport> hopesOf(
    const QList<HostCandidate> &pending, const KnownServer &known, PortOrder order);

/// What is still to be published may be as good as `best` in every way, and its origin is better.
/// It is waited for like a server that was reached and does not speak yet.
[[nodiscard]] ProbeReport hopeToBeat(const ProbeReport &best);

} // namespace portwright
