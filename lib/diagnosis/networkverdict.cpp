// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/networkverdict.h"

#include "diagnosis/diagnosisrules.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    /// No resolver of this world needs so long for an answer: it gave one up before.
    constexpr auto slowLookUp = 1000ms;
    /// Clocks that run differ by seconds. Certificates are dated by days.
    constexpr std::chrono::seconds wrongClock = 1h;

    QList<const ProbeReport *> connectedProbes(const CheckPicture &picture)
    {
        QList<const ProbeReport *> probes;
        for (const HalfPicture &half : picture.halves) {
            for (const ProbeReport &probe : half.probes) {
                if (probe.connection.connectedAfter)
                    probes.append(&probe);
            }
        }
        return probes;
    }

    Diagnosis warning(DiagnosisCode code, Stage stage)
    {
        Diagnosis diagnosis;
        diagnosis.code = code;
        diagnosis.severity = Severity::Warning;
        diagnosis.whoActs = whoActs(code);
        diagnosis.stage = stage;
        return diagnosis;
    }

    /// One packet that got lost is no verdict: no connection over IPv6 came about, at two ports.
    std::optional<Diagnosis> brokenIpv6(const CheckPicture &picture)
    {
        const QList<const ProbeReport *> probes = connectedProbes(picture);
        Diagnosis diagnosis = warning(DiagnosisCode::Ipv6Broken, Stage::Connect);
        for (const ProbeReport *probe : probes) {
            const ConnectionReport &connection = probe->connection;
            if (connection.address.contains(u':'))
                return std::nullopt;
            if (!connection.ipv6Silent)
                continue;
            diagnosis.alsoAt.append(probe->endpoint);
            for (const QString &failed : connection.failedAddresses) {
                if (failed.section(u' ', 0, 0).contains(u':'))
                    diagnosis.comparison.append({ probe->endpoint, Observation::Kind::NoAnswer,
                        *connection.connectedAfter, failed.section(u' ', 0, 0) });
            }
            diagnosis.comparison.append({ probe->endpoint, Observation::Kind::Answered,
                connection.roundTrip, connection.address });
            if (diagnosis.evidence < 0)
                diagnosis.evidence = connection.entryOf(Stage::Connect);
        }
        if (diagnosis.alsoAt.size() < std::min<qsizetype>(2, probes.size())
            || diagnosis.alsoAt.isEmpty())
            return std::nullopt;
        diagnosis.endpoint = diagnosis.alsoAt.takeFirst();
        diagnosis.parameters.names = QStringList { u"IPv6"_s };
        return diagnosis;
    }

    /// One question that went astray is no verdict: every answer came late.
    std::optional<Diagnosis> slowNames(const CheckPicture &picture)
    {
        const auto &times = picture.lookUps;
        if (times.isEmpty() || *std::min_element(times.begin(), times.end()) < slowLookUp)
            return std::nullopt;
        Diagnosis diagnosis = warning(DiagnosisCode::DnsSlow, Stage::Resolve);
        diagnosis.parameters.host = picture.domain;
        if (times.size() == 1)
            diagnosis.confidence = Confidence::Likely;
        return diagnosis;
    }

    bool isAboutDates(const Diagnosis &diagnosis)
    {
        return diagnosis.code == DiagnosisCode::CertificateExpired
            || diagnosis.code == DiagnosisCode::CertificateNotYetValid;
    }

    /// By the servers' clocks the certificate is good.
    bool isFaultOfClock(const Diagnosis &diagnosis, const CheckPicture &picture)
    {
        const auto ahead = picture.web.clockAhead;
        if (!isAboutDates(diagnosis) || !ahead || std::chrono::abs(*ahead) < wrongClock)
            return false;
        const QDateTime now = picture.clock.addSecs(-ahead->count());
        return now >= diagnosis.parameters.validFrom && now <= diagnosis.parameters.validUntil;
    }

    /// The registered part of a name, nearly: enough to tell strangers from neighbours.
    QString lastLabels(const QString &host) { return host.section(u'.', -2); }

    /// Strangers among the web servers whose certificates fail in the same way.
    QStringList strangersWith(CertificateFault fault, const QString &issuer,
        const Diagnosis &diagnosis, const CheckPicture &picture)
    {
        QStringList hosts;
        for (const WebPicture::Stranger &stranger : picture.web.untrusted) {
            const bool isUnrelated = diagnosis.endpoint
                && lastLabels(stranger.host) != lastLabels(diagnosis.endpoint->host);
            const bool hasIssuer = issuer.isEmpty()
                || (!stranger.tls.chain.isEmpty() && stranger.tls.chain.first().issuer == issuer);
            if (isUnrelated && hasIssuer && stranger.tls.faults.contains(fault))
                hosts.append(stranger.host);
        }
        return hosts;
    }

    Diagnosis readAs(DiagnosisCode code, Confidence confidence, Diagnosis diagnosis)
    {
        diagnosis.code = code;
        diagnosis.whoActs = whoActs(code);
        diagnosis.confidence = confidence;
        return diagnosis;
    }

    Diagnosis inTheLightOf(const CheckPicture &picture, const Diagnosis &diagnosis)
    {
        if (isFaultOfClock(diagnosis, picture))
            return readAs(DiagnosisCode::ClockWrong, Confidence::Certain, diagnosis);
        if (diagnosis.code == DiagnosisCode::CertificateNotYetValid && !picture.web.clockAhead
            && !strangersWith(CertificateFault::NotYetValid, {}, diagnosis, picture).isEmpty())
            return readAs(DiagnosisCode::ClockWrong, Confidence::Likely, diagnosis);
        if (diagnosis.code == DiagnosisCode::CertificateUnknownIssuer
            && !diagnosis.parameters.issuer.isEmpty()
            && !strangersWith(
                CertificateFault::UnknownAuthority, diagnosis.parameters.issuer, diagnosis, picture)
                    .isEmpty())
            return readAs(DiagnosisCode::TlsInspected, Confidence::Likely, diagnosis);
        return diagnosis;
    }

    bool isOfTheWay(const Diagnosis &diagnosis)
    {
        return diagnosis.severity == Severity::Fault
            && (group(diagnosis.code) == DiagnosisGroup::Network
                || group(diagnosis.code) == DiagnosisGroup::Tls);
    }

} // namespace

QList<Diagnosis> networkDiagnoses(const CheckPicture &picture)
{
    QList<Diagnosis> diagnoses;
    for (const auto &found : { brokenIpv6(picture), slowNames(picture) }) {
        if (found)
            diagnoses.append(*found);
    }
    return diagnoses;
}

QList<Diagnosis> inTheLightOf(const CheckPicture &picture, const QList<Diagnosis> &diagnoses)
{
    const bool isAnythingFound = std::any_of(picture.halves.begin(), picture.halves.end(),
        [](const HalfPicture &half) { return half.best >= 0; });
    QList<Diagnosis> seen;
    for (const Diagnosis &diagnosis : diagnoses) {
        if (picture.web.isCaptive && !isAnythingFound && isOfTheWay(diagnosis)) {
            Diagnosis portal = readAs(DiagnosisCode::CaptivePortal, Confidence::Certain, diagnosis);
            portal.parameters = {};
            seen.append(portal);
        } else {
            seen.append(inTheLightOf(picture, diagnosis));
        }
    }
    return seen;
}

} // namespace portwright
