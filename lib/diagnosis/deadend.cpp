// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/deadend.h"

#include "diagnosis/diagnosisrules.h"
#include "diagnosis/hostverdict.h"

#include <algorithm>

namespace portwright {

namespace {

    using Kind = Observation::Kind;

    bool isFault(const ProbeReport &probe, ConnectionFault fault)
    {
        return probe.outcome.kind == OutcomeKind::Unreachable && probe.outcome.connectionFailure
            && probe.outcome.connectionFailure->fault == fault;
    }

    /// What can be set beside other ports; nothing for what speaks for itself.
    std::optional<Kind> kindOf(DiagnosisCode code)
    {
        if (code == DiagnosisCode::ConnectionRefused)
            return Kind::Refused;
        if (code == DiagnosisCode::ConnectionDropped)
            return Kind::HungUp;
        if (code == DiagnosisCode::ConnectionTimedOut)
            return Kind::Silent;
        return std::nullopt;
    }

    /// A half without a server, being looked into.
    struct DeadEnd {
        const HalfPicture &half;
        const CheckPicture &picture;
        QList<HostView> hosts; ///< of both halves

        QList<const ProbeReport *> failedBy(ConnectionFault fault) const
        {
            QList<const ProbeReport *> found;
            for (const ProbeReport &probe : half.probes) {
                if (isFault(probe, fault))
                    found.append(&probe);
            }
            return found;
        }

        bool isOfHalf(const ProbeReport &probe) const
        {
            return &probe >= half.probes.constData()
                && &probe < half.probes.constData() + half.probes.size();
        }

        /// What `probes` have in common, once.
        static QList<Diagnosis> together(const QList<const ProbeReport *> &probes)
        {
            QList<Diagnosis> diagnoses;
            for (const ProbeReport *probe : probes) {
                QList<Diagnosis> its = diagnosesOf(*probe);
                for (Diagnosis &diagnosis : its) {
                    if (diagnosis.code == DiagnosisCode::NameNotFound)
                        diagnosis.parameters.host = probe->endpoint.host;
                    if (const auto kind = kindOf(diagnosis.code))
                        diagnosis.comparison = { { probe->endpoint, *kind, probe->tookTime, {} } };
                    diagnoses.append(diagnosis);
                }
            }
            return mergedByCause(diagnoses);
        }

        /// One verdict on everything of this half that did not answer.
        QList<Diagnosis> about(const QList<const ProbeReport *> &probes, DiagnosisCode code,
            Confidence confidence) const
        {
            QList<Diagnosis> diagnoses;
            for (const ProbeReport *probe : probes) {
                Diagnosis diagnosis = diagnosisAt(probe->endpoint, code, Stage::Connect);
                diagnosis.confidence = confidence;
                diagnosis.evidence = probe->connection.entryOf(Stage::Connect);
                diagnosis.comparison = { { probe->endpoint, Kind::NoAnswer, probe->tookTime, {} } };
                diagnoses.append(diagnosis);
            }
            return mergedByCause(diagnoses);
        }

        /// Somebody spoke, if not to the end.
        QList<Diagnosis> ofThoseThatSpoke() const
        {
            QList<Diagnosis> diagnoses;
            for (const HostView &host : hosts) {
                QList<const ProbeReport *> spoke;
                for (const ProbeView &view : host.probes) {
                    if (isOfHalf(*view.probe) && view.probe->connection.connectedAfter)
                        spoke.append(view.probe);
                }
                if (spoke.isEmpty())
                    continue;
                // Of two TLS modes at one port the one that got further counts.
                const QList<const ProbeReport *> all = spoke;
                spoke.removeIf([&](const ProbeReport *one) {
                    return std::any_of(all.begin(), all.end(), [&](const ProbeReport *other) {
                        return other->endpoint.port == one->endpoint.port
                            && other->outcome.stage > one->outcome.stage;
                    });
                });
                const QList<Diagnosis> compared = hostDiagnoses(host, picture);
                spoke.removeIf([&](const ProbeReport *probe) { // said better there
                    return std::any_of(
                        compared.begin(), compared.end(), [&](const Diagnosis &diagnosis) {
                            return diagnosis.endpoint == probe->endpoint
                                || diagnosis.alsoAt.contains(probe->endpoint);
                        });
                });
                diagnoses += compared + together(spoke);
            }
            return diagnoses;
        }

        /// Nothing came back from any of them.
        QList<Diagnosis> ofSilence(const QList<const ProbeReport *> &silent) const
        {
            const bool isAnyAlive = std::any_of(
                hosts.begin(), hosts.end(), [](const HostView &host) { return host.isAlive(); });
            const auto control = std::find_if(
                picture.control.begin(), picture.control.end(), [&](const Observation &seen) {
                    return seen.endpoint.host == silent.first()->endpoint.host;
                });
            const bool isAsked = control != picture.control.end();
            const auto verdict = [&](DiagnosisCode code, Confidence confidence) {
                QList<Diagnosis> diagnoses = about(silent, code, confidence);
                if (isAsked)
                    diagnoses.first().comparison.append(*control);
                return diagnoses;
            };
            if (isAsked && control->kind != Kind::NoAnswer) // there, but for mail
                return verdict(DiagnosisCode::MailBlocked, Confidence::Certain);
            if (isAnyAlive)
                return verdict(DiagnosisCode::ServerDown, Confidence::Certain);
            if (!picture.web.isReachable.value_or(true))
                return verdict(DiagnosisCode::NetworkDown, Confidence::Likely);
            return verdict(isAsked ? DiagnosisCode::ServerDown : DiagnosisCode::MailBlocked,
                Confidence::Likely);
        }

        QList<Diagnosis> ofThoseThatDidNot() const
        {
            // Of hosts that are there, and drop some ports.
            QList<Diagnosis> blocked;
            QList<const ProbeReport *> silent;
            for (const HostView &host : hosts) {
                QList<const ProbeReport *> unanswered;
                for (const ProbeView &view : host.all(Kind::NoAnswer)) {
                    if (isOfHalf(*view.probe)
                        && !isFault(*view.probe, ConnectionFault::HostNotFound)
                        && !isFault(*view.probe, ConnectionFault::HostUnreachable))
                        unanswered.append(view.probe);
                }
                if (host.isAlive())
                    blocked += hostDiagnoses(host, picture);
                else
                    silent += unanswered;
            }
            if (!silent.isEmpty())
                return ofSilence(silent);
            if (const auto away = failedBy(ConnectionFault::HostUnreachable); !away.isEmpty())
                return about(away,
                    picture.web.isReachable.value_or(false) ? DiagnosisCode::ServerDown
                                                            : DiagnosisCode::NetworkDown,
                    Confidence::Certain);
            if (const auto closed = failedBy(ConnectionFault::Refused); !closed.isEmpty())
                return blocked + together(closed);
            return blocked + together(failedBy(ConnectionFault::HostNotFound))
                + together(failedBy(ConnectionFault::ResolverFailed))
                + together(failedBy(ConnectionFault::Other));
        }
    };

} // namespace

QList<Diagnosis> deadEndDiagnoses(const HalfPicture &half, const CheckPicture &picture)
{
    if (half.probes.isEmpty()) {
        if (!half.lookUpFailure)
            return {};
        return { lookUpDiagnosis(picture.domain, half.lookUpFailure->fault) };
    }
    const DeadEnd deadEnd { half, picture, hostsOf(picture) };
    for (const ConnectionFault fault : { ConnectionFault::NotPermitted, ConnectionFault::Proxy,
             ConnectionFault::OutOfResources }) {
        if (const auto stopped = deadEnd.failedBy(fault); !stopped.isEmpty())
            return DeadEnd::together(stopped);
    }
    const QList<Diagnosis> spoken = deadEnd.ofThoseThatSpoke();
    return spoken.isEmpty() ? deadEnd.ofThoseThatDidNot() : spoken;
}

} // namespace portwright
