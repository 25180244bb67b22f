// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/hopes.h"

#include "assistant/portstotry.h"

namespace portwright {

using namespace std::chrono_literals;

namespace {

    /// Sources of settings are given up so much earlier than a silent server, so that the sign-in
    /// that follows ends when a server's silence would.
    constexpr auto headStartOfServers = 500ms;

} // namespace

QList<ProbeReport> hopesOf(
    const QList<HostCandidate> &pending, const KnownServer &known, PortOrder order)
{
    QList<ProbeReport> hopes;
    for (const HostCandidate &candidate : pending) {
        const StandardPort likely = portsToTry(candidate, known, order).constFirst();
        ProbeReport hope;
        hope.endpoint = { likely.protocol, candidate.host, likely.port, likely.tls };
        hope.origin = candidate.origin;
        hope.hostRank = candidate.rank;
        hope.publishedRank = candidate.declared ? candidate.declared->rank : 0;
        hope.foreignServer = candidate.foreign;
        hopes.append(hope);
    }
    return hopes;
}

ProbeReport hopeToBeat(const ProbeReport &best)
{
    ProbeReport hope = best;
    hope.state = ProbeState::Running;
    hope.origin = Origin::Published;
    hope.foreignServer = false;
    hope.startedAfter = -headStartOfServers;
    hope.connection = {};
    hope.connection.connectedAfter = 0ms;
    hope.endpoint.tls = TlsMode::Implicit;
    return hope;
}

} // namespace portwright
