// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/observations.h"

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

namespace {

    using Kind = Observation::Kind;

    /// A SYN is repeated after a second: two of them got lost, or were dropped.
    constexpr std::chrono::milliseconds oneRepeatedSyn = 1000ms;
    constexpr std::chrono::milliseconds leastSilence = 1500ms;
    constexpr int patientRoundTrips = 4;

    /// What the probes of a host that answered say about how long to wait for the others.
    struct Pace {
        std::chrono::milliseconds connecting = 1200ms;
        std::chrono::milliseconds speaking = leastSilence;
    };

    Pace paceOf(const QList<const ProbeReport *> &probes)
    {
        Pace pace;
        for (const ProbeReport *probe : probes) {
            const ConnectionReport &connection = probe->connection;
            const auto trips = patientRoundTrips * connection.roundTrip;
            pace.connecting = std::max(pace.connecting, oneRepeatedSyn + trips);
            pace.speaking = std::max(pace.speaking, leastSilence + trips);
            // Where one port is slow to greet, the next one will be.
            if (connection.connectedAfter && connection.firstBytesAfter)
                pace.speaking = std::max(pace.speaking,
                    (*connection.firstBytesAfter - *connection.connectedAfter) * 3 / 2);
        }
        return pace;
    }

    /// Nothing where this computer asked nobody.
    std::optional<Kind> kindOf(const ConnectionFault fault)
    {
        switch (fault) {
        case ConnectionFault::OutOfResources:
            return std::nullopt;
        case ConnectionFault::Refused:
            return Kind::Refused;
        case ConnectionFault::Reset:
        case ConnectionFault::Closed:
            return Kind::HungUp;
        case ConnectionFault::HostNotFound:
        case ConnectionFault::ResolverFailed:
        case ConnectionFault::NotPermitted:
        case ConnectionFault::NoAnswer:
        case ConnectionFault::HostUnreachable:
        case ConnectionFault::Proxy:
        case ConnectionFault::Other:
            break;
        }
        return Kind::NoAnswer;
    }

    Kind kindOfTimeOut(Stage stage)
    {
        if (stage <= Stage::Connect)
            return Kind::NoAnswer;
        return stage == Stage::TlsHandshake ? Kind::Stalled : Kind::Silent;
    }

    std::optional<Kind> kindOf(const SessionOutcome &outcome)
    {
        switch (outcome.kind) {
        case OutcomeKind::Unreachable:
            return kindOf(outcome.connectionFailure ? outcome.connectionFailure->fault
                                                    : ConnectionFault::Other);
        case OutcomeKind::TimedOut:
            return kindOfTimeOut(outcome.stage);
        case OutcomeKind::Cancelled:
            return std::nullopt;
        case OutcomeKind::Reached:
        case OutcomeKind::Refused:
        case OutcomeKind::TlsFailed:
        case OutcomeKind::Malformed:
        case OutcomeKind::InjectedPlaintext:
        case OutcomeKind::CapabilityMissing:
        case OutcomeKind::Downgraded:
        case OutcomeKind::MessageFailed:
            break;
        }
        return Kind::Answered;
    }

    std::chrono::milliseconds timeToAnswer(const ProbeReport &probe)
    {
        const ConnectionReport &connection = probe.connection;
        return connection.firstBytesAfter.value_or(
            connection.encryptedAfter.value_or(connection.connectedAfter.value_or(probe.tookTime)));
    }

    /// What a probe that has not come to an end by itself shows after `running`.
    ProbeView viewOfRunning(
        const ProbeReport &probe, const Pace &pace, std::chrono::milliseconds running)
    {
        const ConnectionReport &connection = probe.connection;
        const bool isConnected = connection.connectedAfter.has_value();
        const auto heard = connection.firstBytesAfter.value_or(
            connection.encryptedAfter.value_or(connection.connectedAfter.value_or(0ms)));
        const auto limit = isConnected ? heard + pace.speaking : pace.connecting;
        if (running < limit)
            return { &probe, std::nullopt, limit - running };
        const Kind kind = isConnected ? kindOfTimeOut(probe.stage) : Kind::NoAnswer;
        return { &probe, Observation { probe.endpoint, kind, running, {} } };
    }

    ProbeView viewOf(const ProbeReport &probe, const Pace &pace, std::chrono::milliseconds now)
    {
        if (probe.state != ProbeState::Done)
            return viewOfRunning(probe, pace, now - probe.startedAfter);
        const auto kind = kindOf(probe.outcome);
        if (!kind) { // what it had shown until then counts
            ProbeView view = viewOfRunning(probe, pace, probe.tookTime);
            view.decidedIn = 0ms;
            return view;
        }
        const auto after = kind == Kind::Answered ? timeToAnswer(probe) : probe.tookTime;
        return { &probe, Observation { probe.endpoint, *kind, after, {} } };
    }

} // namespace

QList<ProbeView> HostView::all(Kind kind) const
{
    QList<ProbeView> found;
    std::copy_if(probes.begin(), probes.end(), std::back_inserter(found),
        [kind](const ProbeView &view) { return view.is(kind); });
    return found;
}

bool HostView::answersOtherwise(const ProbeView &view) const
{
    return std::any_of(probes.begin(), probes.end(), [&](const ProbeView &other) {
        return other.is(Kind::Answered) && other.probe != view.probe
            && other.probe->endpoint.port == view.probe->endpoint.port;
    });
}

bool HostView::isUsable() const
{
    return std::any_of(
        probes.begin(), probes.end(), [](const ProbeView &view) { return view.probe->isUsable(); });
}

bool HostView::isAlive() const
{
    return std::any_of(probes.begin(), probes.end(), [](const ProbeView &view) {
        return view.probe->connection.connectedAfter || view.is(Kind::Refused);
    });
}

QList<HostView> hostsOf(const CheckPicture &picture)
{
    QStringList order;
    QMap<QString, QList<const ProbeReport *>> probes;
    for (const HalfPicture &half : picture.halves) {
        for (const ProbeReport &probe : half.probes) {
            if (!probes.contains(probe.endpoint.host))
                order.append(probe.endpoint.host);
            probes[probe.endpoint.host].append(&probe);
        }
    }
    QList<HostView> hosts;
    for (const QString &host : std::as_const(order)) {
        const Pace pace = paceOf(probes[host]);
        HostView view { host, {} };
        for (const ProbeReport *probe : std::as_const(probes[host]))
            view.probes.append(viewOf(*probe, pace, picture.now));
        hosts.append(view);
    }
    return hosts;
}

} // namespace portwright
