// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "assistant/endpointprober.h"
#include "discovery/candidates.h"

namespace portwright {

/// The protocols that `half` may be spoken with, as far as `known` leaves them open; best first.
[[nodiscard]] QList<Protocol> protocolsToTry(Half half, const KnownServer &known);

/// The ports of `host` that are worth a try, as far as `known` leaves them open; best first.
[[nodiscard]] QList<StandardPort> portsToTry(
    const HostCandidate &host, const KnownServer &known, PortOrder order);

/// What is known of that endpoint before it is asked.
[[nodiscard]] EndpointProber::Candidate candidateAt(
    const HostCandidate &host, const StandardPort &port, const KnownServer &known);

} // namespace portwright
