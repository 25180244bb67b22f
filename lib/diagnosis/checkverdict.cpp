// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checkverdict.h"

#include "diagnosis/certificaterules.h"
#include "diagnosis/deadend.h"
#include "diagnosis/diagnosisrules.h"
#include "diagnosis/hostverdict.h"
#include "diagnosis/networkverdict.h"
#include "diagnosis/tlsinspectors.h"

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

namespace {

    constexpr auto slowGreeting = 2000ms;

    bool hasTlsAnywhere(const QString &host, const CheckPicture &picture)
    {
        return std::any_of(
            picture.halves.begin(), picture.halves.end(), [&](const HalfPicture &half) {
                return std::any_of(
                    half.probes.begin(), half.probes.end(), [&](const ProbeReport &probe) {
                        return probe.endpoint.host == host && probe.outcome.tls;
                    });
            });
    }

    /// The server that a half of the account stands for.
    struct Found {
        const HalfPicture &half;
        const CheckPicture &picture;
        const ProbeReport &best;

        Diagnosis warning(DiagnosisCode code, Stage stage) const
        {
            Diagnosis diagnosis = diagnosisAt(best.endpoint, code, stage);
            diagnosis.severity = Severity::Warning;
            diagnosis.evidence = best.connection.entryOf(stage);
            return diagnosis;
        }

        QList<Diagnosis> faults() const
        {
            ProbeReport seen = best;
            if (!half.isDecided) // another try may follow
                seen.signIn = SignIn::NotTried;
            QList<Diagnosis> diagnoses = diagnosesOf(seen);
            for (Diagnosis &diagnosis : diagnoses) {
                if (diagnosis.code == DiagnosisCode::StarttlsNotOffered
                    && !hasTlsAnywhere(best.endpoint.host, picture)) {
                    diagnosis.code = DiagnosisCode::NoEncryption;
                    diagnosis.whoActs = whoActs(diagnosis.code);
                }
                if (best.signIn == SignIn::Accepted)
                    diagnosis.severity = Severity::Warning;
            }
            return diagnoses;
        }

        /// Refused elsewhere first, for a reason of that endpoint's own.
        QList<Diagnosis> refusedElsewhere() const
        {
            QList<Diagnosis> diagnoses;
            for (const ProbeReport &probe : half.probes) {
                auto refusal = signInDiagnosis(probe);
                if (!half.isDecided || &probe == &best || !refusal)
                    continue;
                refusal->severity = Severity::Warning;
                diagnoses.append(*refusal);
            }
            return diagnoses;
        }

        /// The name came out of the certificate that the host shows under the name that was asked.
        QList<Diagnosis> otherName() const
        {
            QList<Diagnosis> diagnoses;
            if (best.origin != Origin::CertificateName || !best.outcome.tls)
                return {};
            for (const ProbeReport &probe : half.probes) {
                if (!probe.outcome.tls
                    || probe.outcome.tls->fingerprint() != best.outcome.tls->fingerprint())
                    continue;
                for (Diagnosis diagnosis : diagnosesOf(probe)) {
                    if (diagnosis.code != DiagnosisCode::CertificateNameMismatch)
                        continue;
                    diagnosis.severity = Severity::Warning;
                    diagnosis.parameters.host = best.endpoint.host;
                    diagnoses.append(diagnosis);
                }
            }
            return diagnoses;
        }

        QList<Diagnosis> warnings() const
        {
            QList<Diagnosis> diagnoses;
            const auto &tls = best.outcome.tls;
            if (auto soon
                = tls ? certificateEndsSoon(*tls, best.endpoint, picture.clock) : std::nullopt) {
                soon->evidence = best.connection.entryOf(Stage::TlsHandshake);
                diagnoses.append(*soon);
            }
            const QString inspector = tls ? tlsInspectorOf(tls->chain) : QString();
            if (tls && tls->isVerified() && !inspector.isEmpty()) {
                Diagnosis inspected = warning(DiagnosisCode::TlsInspected, Stage::TlsHandshake);
                inspected.parameters = parametersOf(*tls);
                inspected.parameters.issuer = inspector;
                diagnoses.append(inspected);
            }
            const ConnectionReport &connection = best.connection;
            if (connection.connectedAfter && connection.firstBytesAfter
                && *connection.firstBytesAfter - *connection.connectedAfter
                    > slowGreeting + 4 * connection.roundTrip) {
                Diagnosis slow = warning(DiagnosisCode::ServerSlow, Stage::Greeting);
                slow.comparison = { { best.endpoint, Observation::Kind::Answered,
                    *connection.firstBytesAfter - *connection.connectedAfter, {} } };
                diagnoses.append(slow);
            }
            if (half.isDecided && best.signIn == SignIn::Accepted
                && !half.refusedUsername.isEmpty()) {
                Diagnosis differs = warning(DiagnosisCode::UserNameDiffers, Stage::Auth);
                differs.parameters.username = half.username;
                diagnoses.append(differs);
            }
            return diagnoses;
        }
    };

    QList<Diagnosis> halfDiagnoses(const HalfPicture &half, const CheckPicture &picture)
    {
        if (const ProbeReport *best = half.bestProbe()) {
            const Found found { half, picture, *best };
            return found.faults() + found.refusedElsewhere() + found.otherName() + found.warnings();
        }
        return half.isDecided ? deadEndDiagnoses(half, picture) : QList<Diagnosis>();
    }

    bool isAt(const Diagnosis &diagnosis, const Endpoint &endpoint)
    {
        return diagnosis.endpoint == endpoint || diagnosis.alsoAt.contains(endpoint);
    }

} // namespace

CheckVerdict judge(const CheckPicture &picture)
{
    CheckVerdict verdict;
    QList<Diagnosis> diagnoses;
    for (const HalfPicture &half : picture.halves)
        diagnoses += halfDiagnoses(half, picture);
    for (const HostView &host : hostsOf(picture)) {
        if (!host.isUsable())
            continue;
        diagnoses += hostDiagnoses(host, picture);
        for (const ProbeView &view : host.probes) {
            const bool matters = view.probe->connection.connectedAfter
                ? isExpected(*view.probe, picture) && !host.answersOtherwise(view)
                : isMissed(*view.probe, picture);
            if (matters)
                verdict.settledIn = std::max(verdict.settledIn, view.decidedIn);
        }
    }
    verdict.diagnoses = mergedByCause(inTheLightOf(picture, diagnoses + networkDiagnoses(picture)));
    return verdict;
}

std::optional<DiagnosisCode> codeAt(const ProbeReport &probe, const QList<Diagnosis> &verdict)
{
    for (const Diagnosis &diagnosis : verdict) {
        if (isAt(diagnosis, probe.endpoint))
            return diagnosis.code;
    }
    const QList<Diagnosis> own = diagnosesOf(probe);
    return own.isEmpty() ? std::nullopt : std::optional(own.first().code);
}

} // namespace portwright
