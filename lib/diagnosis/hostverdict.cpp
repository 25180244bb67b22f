// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/hostverdict.h"

#include "diagnosis/diagnosisrules.h"
#include "diagnosis/middleboxmarks.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Kind = Observation::Kind;

    /// Of the half that `probe` belongs to; null if nothing works for it.
    const ProbeReport *bestBeside(const ProbeReport &probe, const CheckPicture &picture)
    {
        const bool isOutgoing = probe.endpoint.protocol == Protocol::Smtp;
        for (const HalfPicture &half : picture.halves) {
            const ProbeReport *best = half.bestProbe();
            if (best && (best->endpoint.protocol == Protocol::Smtp) == isOutgoing)
                return best;
        }
        return nullptr;
    }

    /// Protocols in their order, and the ports of each in theirs.
    std::pair<Protocol, qsizetype> place(const ProbeReport &probe, PortOrder order)
    {
        const QList<StandardPort> ports = standardPorts(probe.endpoint.protocol, order);
        const auto found = std::find_if(ports.begin(), ports.end(),
            [&](const StandardPort &standard) { return standard.port == probe.endpoint.port; });
        return { probe.endpoint.protocol, found - ports.begin() };
    }

    /// One host, being judged.
    struct Bench {
        const HostView &host;
        const CheckPicture &picture;

        QList<ProbeView> expected(Kind kind) const
        {
            QList<ProbeView> found = host.all(kind);
            found.removeIf(
                [&](const ProbeView &view) { return !isExpected(*view.probe, picture); });
            return found;
        }

        Diagnosis at(const ProbeView &view, DiagnosisCode code, Stage stage) const
        {
            const ProbeReport &probe = *view.probe;
            Diagnosis diagnosis = diagnosisAt(probe.endpoint, code, stage);
            diagnosis.evidence = probe.connection.entryOf(stage);
            if (worksBeside(probe, picture))
                diagnosis.severity = Severity::Warning;
            diagnosis.comparison = { *view.observation };
            return diagnosis;
        }

        /// `views` have failed alike while those of `others` have not: one cause.
        QList<Diagnosis> each(const QList<ProbeView> &views, DiagnosisCode code, Stage stage,
            Confidence confidence, const QList<ProbeView> &others) const
        {
            QList<Diagnosis> diagnoses;
            for (const ProbeView &view : views) {
                Diagnosis diagnosis = at(view, code, stage);
                diagnosis.confidence = confidence;
                diagnoses.append(diagnosis);
            }
            QList<Diagnosis> merged = mergedByCause(diagnoses);
            for (Diagnosis &diagnosis : merged) {
                for (const ProbeView &other : others)
                    diagnosis.comparison.append(*other.observation);
            }
            return merged;
        }

        /// Dropped on the way: a computer that is there refuses what it does not offer.
        QList<Diagnosis> blockedPorts() const
        {
            if (!host.isAlive())
                return {};
            QList<ProbeView> silent = host.all(Kind::NoAnswer);
            silent.removeIf([&](const ProbeView &view) { return !isMissed(*view.probe, picture); });
            const bool isSure = std::all_of(silent.begin(), silent.end(),
                [](const ProbeView &view) { return view.probe->state == ProbeState::Done; });
            QList<ProbeView> others = host.all(Kind::Answered);
            if (others.isEmpty())
                others = host.all(Kind::Refused);
            return each(silent, DiagnosisCode::PortBlocked, Stage::Connect,
                isSure ? Confidence::Certain : Confidence::Likely, others);
        }

        /// A handshake is where the first large packets are. A port that is silent in clear as well
        /// shows that it is not their size.
        QList<Diagnosis> lostPackets() const
        {
            const QList<ProbeView> stalled = expected(Kind::Stalled);
            const bool hasSpoken
                = std::any_of(stalled.begin(), stalled.end(), [](const ProbeView &view) {
                      return view.probe->connection.firstBytesAfter.has_value();
                  });
            if (host.has(Kind::Silent) || (!hasSpoken && !host.has(Kind::Answered)))
                return {};
            return each(stalled, DiagnosisCode::PacketsLost, Stage::TlsHandshake,
                hasSpoken ? Confidence::Certain : Confidence::Likely, host.all(Kind::Answered));
        }

        /// Takes the connection, and never speaks.
        QList<Diagnosis> silentPorts() const
        {
            if (!host.has(Kind::Answered) || !host.has(Kind::Silent))
                return {};
            QList<ProbeView> silent = expected(Kind::Silent) + expected(Kind::Stalled);
            silent.removeIf([&](const ProbeView &view) { return host.answersOtherwise(view); });
            return each(silent, DiagnosisCode::ConnectionTimedOut, Stage::Greeting,
                Confidence::Certain, host.all(Kind::Answered));
        }

        /// STARTTLS is gone at one port, though the server knows TLS at another.
        QList<Diagnosis> strippedPorts() const
        {
            QList<ProbeView> encrypted = host.all(Kind::Answered);
            encrypted.removeIf([](const ProbeView &view) {
                return view.probe->endpoint.protocol != Protocol::Smtp
                    || view.probe->endpoint.port == 25 || !view.probe->outcome.tls;
            });
            QList<Diagnosis> diagnoses;
            for (const ProbeView &view : host.all(Kind::Answered)) {
                const ProbeReport &probe = *view.probe;
                const bool isMarked = isRewritten(probe.outcome);
                const bool isSubmission
                    = probe.endpoint.protocol == Protocol::Smtp && probe.endpoint.port != 25;
                const bool isBare = probe.outcome.missingCapability == u"STARTTLS"_s
                    || (probe.outcome.kind == OutcomeKind::Reached
                        && probe.endpoint.tls == TlsMode::None && !probe.outcome.offersStartTls);
                if (!isMarked && !(isSubmission && isBare && !encrypted.isEmpty()))
                    continue;
                Diagnosis diagnosis = at(view, DiagnosisCode::StarttlsStripped, Stage::Ehlo);
                diagnosis.confidence = isMarked ? Confidence::Certain : Confidence::Likely;
                diagnosis.reply.lines = rewrittenLines(probe.outcome);
                for (const ProbeView &other : encrypted)
                    diagnosis.comparison.append(*other.observation);
                diagnoses.append(diagnosis);
            }
            return mergedByCause(diagnoses);
        }

        /// Turned away for now, where another port takes the connection.
        QList<Diagnosis> busyPorts() const
        {
            QList<Diagnosis> diagnoses;
            for (const ProbeView &view : host.all(Kind::Answered)) {
                const ProbeReport &probe = *view.probe;
                if (probe.outcome.kind != OutcomeKind::Refused || probe.outcome.stage > Stage::Ehlo)
                    continue;
                for (Diagnosis diagnosis : diagnosesOf(probe)) {
                    if (diagnosis.code != DiagnosisCode::TooManyConnections
                        && diagnosis.code != DiagnosisCode::ServerBusy)
                        continue;
                    if (worksBeside(probe, picture))
                        diagnosis.severity = Severity::Warning;
                    diagnoses.append(diagnosis);
                }
            }
            return diagnoses;
        }

        static QString nameInGreeting(const ProbeReport &probe)
        {
            return probe.outcome.greeting.text().section(u' ', 1, 1).toLower();
        }

        /// Greets by another name than the host's other ports, and cannot prove who it is, which
        /// they can: somebody else took the connection.
        QList<Diagnosis> interceptedPorts() const
        {
            QList<ProbeView> proven = host.all(Kind::Answered);
            proven.removeIf([](const ProbeView &view) {
                return view.probe->endpoint.protocol != Protocol::Smtp || !view.probe->isVerified();
            });
            QList<Diagnosis> diagnoses;
            for (const ProbeView &view : host.all(Kind::Answered)) {
                const ProbeReport &probe = *view.probe;
                const bool isUnlike = !proven.isEmpty()
                    && std::all_of(proven.begin(), proven.end(), [&](const ProbeView &other) {
                           return nameInGreeting(*other.probe) != nameInGreeting(probe);
                       });
                if (probe.endpoint.protocol != Protocol::Smtp || !probe.outcome.tls
                    || probe.isVerified() || !isUnlike)
                    continue;
                Diagnosis diagnosis
                    = at(view, DiagnosisCode::ConnectionIntercepted, Stage::Greeting);
                diagnosis.confidence = Confidence::Likely;
                diagnosis.comparison.first().kind = Kind::OtherBanner;
                diagnosis.comparison.first().words = probe.outcome.greeting.text();
                for (const ProbeView &other : std::as_const(proven)) {
                    Observation observation = *other.observation;
                    observation.words = other.probe->outcome.greeting.text();
                    diagnosis.comparison.append(observation);
                }
                diagnoses.append(diagnosis);
            }
            return mergedByCause(diagnoses);
        }
    };

} // namespace

QList<Diagnosis> hostDiagnoses(const HostView &host, const CheckPicture &picture)
{
    const Bench bench { host, picture };
    return bench.blockedPorts() + bench.lostPackets() + bench.silentPorts() + bench.strippedPorts()
        + bench.busyPorts() + bench.interceptedPorts();
}

bool worksBeside(const ProbeReport &probe, const CheckPicture &picture)
{
    return bestBeside(probe, picture) != nullptr;
}

bool isMissed(const ProbeReport &probe, const CheckPicture &picture)
{
    const ProbeReport *best = bestBeside(probe, picture);
    if (probe.origin < Origin::MailExchange || probe.endpoint.port == 25)
        return true;
    return isExpected(probe, picture)
        && (!best || place(probe, picture.order) < place(*best, picture.order));
}

bool isExpected(const ProbeReport &probe, const CheckPicture &picture)
{
    if (probe.origin < Origin::MailExchange) // somebody named it
        return true;
    const quint16 port = probe.endpoint.port;
    if (worksBeside(probe, picture))
        return port == 25 || port == 465 || port == 587 || port == 993;
    return port != 2525;
}

} // namespace portwright
