// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosiscode.h"
#include "model/endpoint.h"
#include "model/serverreply.h"
#include "model/stage.h"
#include "model/tlsdetails.h"

#include <QDateTime>
#include <QStringList>
#include <chrono>
#include <optional>

namespace portwright {

enum class Confidence {
    Certain, ///< the words, the codes or a comparison of probes leave no other reading
    Likely,
    Fallback, ///< the reply is not known; read by its code and stage alone
};

enum class Severity {
    Fault, ///< something that was asked for does not work
    Warning, ///< it works, but not right, or not for long
};

/// What one endpoint showed, to be set beside another: "465 answered in 41 ms, 587 not at all".
struct Observation {
    enum class Kind {
        Answered, ///< spoke its protocol
        Refused, ///< nothing listens there
        NoAnswer, ///< the connection never came about
        HungUp,
        Silent, ///< connected, then nothing
        Stalled, ///< the TLS handshake did not get on
        OtherBanner, ///< greets unlike the other ports of its host
        OtherCertificate, ///< shows another certificate than the other ports of its host
    };

    Endpoint endpoint;
    Kind kind = Kind::Answered;
    std::chrono::milliseconds after { 0 }; ///< until the answer, or until it was given up
    QString words; ///< the banner, or the issuer of the certificate; empty elsewhere

    bool operator==(const Observation &) const = default;
};

/// What a reply or a probe says beyond its class; each empty where nothing is known.
struct DiagnosisParameters {
    QString url; ///< http or https, out of the reply
    std::optional<qint64> sizeLimitInBytes;
    std::optional<qint64> recipientLimit; ///< of one message
    std::optional<std::chrono::seconds> wait; ///< as the server asks for
    QStringList names; ///< host names in the certificate; the address families that failed
    QString issuer; ///< of the certificate
    QDateTime validFrom;
    QDateTime validUntil;
    QString username; ///< that was, or was not, accepted
    QString host; ///< that is meant, where there is no endpoint; or that should be used instead
    QString mechanism;
    QString tlsBefore; ///< that the endpoint was encrypted with before; empty: not known
    QString tlsNow; ///< empty: it is not encrypted

    bool operator==(const DiagnosisParameters &) const = default;
};

/// What is wrong, in code form: how sure that is, who must act, whether waiting can help, and what
/// proves it. Holds the server's own words, and none of ours.
struct Diagnosis {
    DiagnosisCode code = DiagnosisCode::ServerBusy;
    Confidence confidence = Confidence::Certain;
    Severity severity = Severity::Fault;
    WhoActs whoActs = WhoActs::Nobody;
    bool waitingHelps = false; ///< the same attempt, unchanged, may succeed later

    std::optional<Endpoint> endpoint; ///< nothing: about the domain, the network or this computer
    QList<Endpoint> alsoAt; ///< where the same cause showed
    Stage stage = Stage::Connect;
    ServerReply reply; ///< that decided; empty where there was none
    DiagnosisParameters parameters;
    QList<Observation> comparison; ///< what else was seen that proves it
    qint64 evidence = -1; ///< TranscriptEntry::index of the line that proves it; -1: there is none

    bool operator==(const Diagnosis &) const = default;
};

} // namespace portwright
