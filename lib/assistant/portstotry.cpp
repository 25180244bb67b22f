// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/portstotry.h"

namespace portwright {

QList<Protocol> protocolsToTry(Half half, const KnownServer &known)
{
    if (half == Half::Outgoing)
        return { Protocol::Smtp };
    if (known.protocol)
        return { *known.protocol };
    for (const Protocol protocol : { Protocol::Imap, Protocol::Pop3 }) {
        if (known.port && isStandardPort(protocol, *known.port))
            return { protocol };
    }
    return { Protocol::Imap, Protocol::Pop3 };
}

QList<StandardPort> portsToTry(const HostCandidate &host, const KnownServer &known, PortOrder order)
{
    const Protocol protocol = host.protocol;
    if (host.declared)
        return { { protocol, host.declared->port, host.declared->tls } };
    const auto &tls = known.tls;
    if (known.port)
        return { { protocol, *known.port, tls.value_or(usualTlsMode(protocol, *known.port)) } };
    QList<StandardPort> ports = standardPorts(protocol, order);
    if (tls) {
        // A mode alone fits the ports that are meant for it; "none" those that begin in clear.
        const bool implicit = *tls == TlsMode::Implicit;
        ports.removeIf(
            [&](const StandardPort &port) { return (port.tls == TlsMode::Implicit) != implicit; });
        for (StandardPort &port : ports)
            port.tls = *tls;
    }
    return ports;
}

EndpointProber::Candidate candidateAt(
    const HostCandidate &host, const StandardPort &port, const KnownServer &known)
{
    EndpointProber::Candidate candidate;
    candidate.endpoint = { port.protocol, host.host, port.port, port.tls };
    candidate.origin = host.origin;
    candidate.hostRank = host.rank;
    candidate.foreignServer = host.foreign;
    candidate.isModeFixed = known.tls.has_value();
    candidate.tlsRequired = known.tls == TlsMode::StartTls;
    if (known.wasEncrypted)
        candidate.tlsBefore = anyTls;
    if (host.declared) {
        candidate.publishedRank = host.declared->rank;
        candidate.trust = host.declared->trust;
        candidate.username = host.declared->username;
    }
    return candidate;
}

} // namespace portwright
