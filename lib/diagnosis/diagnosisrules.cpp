// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/diagnosisrules.h"

#include "diagnosis/certificaterules.h"
#include "diagnosis/middleboxmarks.h"
#include "diagnosis/replyclassifier.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    DiagnosisCode codeOf(ConnectionFault fault)
    {
        switch (fault) {
        case ConnectionFault::HostNotFound:
            return DiagnosisCode::NameNotFound;
        case ConnectionFault::ResolverFailed:
        case ConnectionFault::HostUnreachable:
            return DiagnosisCode::NetworkDown;
        case ConnectionFault::Refused:
            return DiagnosisCode::ConnectionRefused;
        case ConnectionFault::NotPermitted:
            return DiagnosisCode::BlockedOnThisComputer;
        case ConnectionFault::OutOfResources:
            return DiagnosisCode::OutOfResources;
        case ConnectionFault::NoAnswer:
            return DiagnosisCode::ConnectionTimedOut;
        case ConnectionFault::Reset:
        case ConnectionFault::Closed:
        case ConnectionFault::Other:
            return DiagnosisCode::ConnectionDropped;
        case ConnectionFault::Proxy:
            return DiagnosisCode::ProxyInTheWay;
        }
        Q_UNREACHABLE();
    }

    /// Of a handshake that came to nothing, before any certificate was seen.
    std::pair<DiagnosisCode, Confidence> codeOfFailedHandshake(
        TlsMode mode, const std::optional<TlsAlert> &alert)
    {
        using enum Confidence;
        if (alert == TlsAlert::CertificateWanted)
            return { DiagnosisCode::ClientCertificateRequired, Certain };
        if (alert == TlsAlert::ProtocolVersion || alert == TlsAlert::NoCommonTerms)
            return { DiagnosisCode::TlsTooOld, Certain };
        // Nobody complained in TLS: the other side does not speak it, or not from the start.
        if (!alert)
            return { mode == TlsMode::Implicit ? DiagnosisCode::TlsOnPlaintextPort
                                               : DiagnosisCode::StarttlsBroken,
                Likely };
        return { DiagnosisCode::TlsTooOld, Likely };
    }

    /// One session, looked at by the way it ended.
    struct Session {
        const SessionOutcome &outcome;
        const Endpoint &endpoint;
        const ConnectionReport &connection;

        Diagnosis at(DiagnosisCode code, Stage stage) const
        {
            Diagnosis diagnosis = diagnosisAt(endpoint, code, stage);
            diagnosis.evidence = connection.entryOf(stage);
            return diagnosis;
        }

        Diagnosis classified(const ServerReply &reply, Stage stage) const
        {
            ReplyEvidence evidence = evidenceOf(reply, stage, endpoint);
            evidence.outcome = OutcomeKind::Refused;
            evidence.mechanism = outcome.mechanism;
            evidence.sizeLimitInBytes = outcome.sizeLimitInBytes;
            Diagnosis diagnosis = classify(evidence);
            diagnosis.endpoint = endpoint;
            diagnosis.stage = stage;
            diagnosis.reply = reply;
            diagnosis.evidence = connection.entryOf(stage);
            return diagnosis;
        }

        QList<Diagnosis> certificate() const
        {
            QList<Diagnosis> diagnoses = certificateDiagnoses(*outcome.tls, endpoint);
            for (Diagnosis &diagnosis : diagnoses)
                diagnosis.evidence = connection.entryOf(Stage::TlsHandshake);
            return diagnoses;
        }

        Diagnosis failedHandshake() const
        {
            const auto [code, confidence]
                = codeOfFailedHandshake(endpoint.tls, connection.tlsAlert);
            Diagnosis diagnosis = at(code, Stage::TlsHandshake);
            diagnosis.confidence = confidence;
            return diagnosis;
        }

        /// No encryption where it was to be had by a command.
        Diagnosis unencrypted() const
        {
            Diagnosis diagnosis = at(isRewritten(outcome) ? DiagnosisCode::StarttlsStripped
                                                          : DiagnosisCode::StarttlsNotOffered,
                Stage::Ehlo);
            diagnosis.reply.lines = rewrittenLines(outcome);
            return diagnosis;
        }

        Diagnosis downgraded() const
        {
            Diagnosis diagnosis = at(DiagnosisCode::EncryptionDowngraded, outcome.stage);
            diagnosis.parameters.tlsBefore = outcome.tlsBefore;
            diagnosis.parameters.tlsNow = outcome.tls ? outcome.tls->version : QString();
            return diagnosis;
        }

        Diagnosis withoutAuth() const
        {
            if (!outcome.mechanisms.isEmpty()) {
                Diagnosis diagnosis = at(DiagnosisCode::AuthMechanismUnsupported, Stage::Ehlo);
                diagnosis.parameters.mechanism = outcome.mechanisms.join(u' ');
                return diagnosis;
            }
            const bool isRelay = endpoint.protocol == Protocol::Smtp && endpoint.port == 25;
            return at(
                isRelay ? DiagnosisCode::RelayOnly : DiagnosisCode::AuthNotOffered, Stage::Ehlo);
        }

        Diagnosis missing() const
        {
            const QString &name = outcome.missingCapability;
            if (name == u"STARTTLS"_s)
                return unencrypted();
            if (name == u"AUTH"_s)
                return withoutAuth();
            if (name == u"RCPTMAX"_s) {
                Diagnosis diagnosis = at(DiagnosisCode::SendingLimitReached, Stage::Ehlo);
                diagnosis.parameters.recipientLimit = outcome.recipientLimit;
                return diagnosis;
            }
            if (name != u"SIZE"_s)
                return at(DiagnosisCode::NonAsciiUnsupported, Stage::Ehlo);
            Diagnosis diagnosis = at(DiagnosisCode::MessageTooLarge, Stage::Ehlo);
            diagnosis.parameters.sizeLimitInBytes = outcome.sizeLimitInBytes;
            return diagnosis;
        }

        Diagnosis interrupted(DiagnosisCode code) const
        {
            Diagnosis diagnosis = at(code, outcome.stage);
            diagnosis.waitingHelps
                = outcome.acceptance != Acceptance::Unknown && outcome.stage > Stage::Greeting;
            return diagnosis;
        }

        /// Sent, but not for everybody.
        QList<Diagnosis> recipients() const
        {
            QList<Diagnosis> diagnoses;
            for (const RefusedRecipient &recipient : outcome.refusedRecipients) {
                Diagnosis diagnosis = classified(recipient.reply, Stage::RcptTo);
                diagnosis.parameters.names = QStringList { recipient.address };
                diagnoses.append(diagnosis);
            }
            return diagnoses;
        }
    };

    QList<Diagnosis> atTheEndOf(const Session &session)
    {
        const SessionOutcome &outcome = session.outcome;
        switch (outcome.kind) {
        case OutcomeKind::Reached:
            return session.recipients();
        case OutcomeKind::Refused:
            if (!outcome.refusedRecipients.isEmpty() && outcome.stage == Stage::RcptTo)
                return session.recipients();
            return { session.classified(outcome.reply.value_or(ServerReply()), outcome.stage) };
        case OutcomeKind::TlsFailed:
            if (outcome.tls && !outcome.tls->isVerified())
                return session.certificate();
            return { session.failedHandshake() };
        case OutcomeKind::Unreachable:
            return { session.interrupted(
                codeOf(outcome.connectionFailure ? outcome.connectionFailure->fault
                                                 : ConnectionFault::Other)) };
        case OutcomeKind::TimedOut:
            return { session.interrupted(outcome.stage == Stage::Resolve
                    ? DiagnosisCode::NetworkDown
                    : DiagnosisCode::ConnectionTimedOut) };
        case OutcomeKind::Malformed:
            return { session.at(isRewritten(outcome) ? DiagnosisCode::StarttlsStripped
                                                     : DiagnosisCode::NotAMailServer,
                outcome.stage) };
        case OutcomeKind::InjectedPlaintext:
            return { session.at(DiagnosisCode::ConnectionIntercepted, Stage::StartTls) };
        case OutcomeKind::CapabilityMissing:
            return { session.missing() };
        case OutcomeKind::Downgraded:
            return { session.downgraded() };
        case OutcomeKind::MessageFailed: // a fault of a file on this computer, told elsewhere
        case OutcomeKind::Cancelled:
            return {};
        }
        Q_UNREACHABLE();
    }

    bool haveOneCause(const Diagnosis &a, const Diagnosis &b)
    {
        if (a.code != b.code)
            return false;
        // What one server says of the account, the other says in its own words.
        if (group(a.code) == DiagnosisGroup::SignIn || group(a.code) == DiagnosisGroup::Server)
            return true;
        if (group(a.code) == DiagnosisGroup::Network)
            return a.parameters.host == b.parameters.host;
        DiagnosisParameters same = a.parameters;
        if (group(a.code) == DiagnosisGroup::Sending)
            same.names = b.parameters.names; // of the recipients
        return same == b.parameters;
    }

    void add(Diagnosis &known, const Diagnosis &other)
    {
        QList<Endpoint> others = other.alsoAt;
        if (other.endpoint)
            others.prepend(*other.endpoint);
        for (const Endpoint &endpoint : std::as_const(others)) {
            const auto isSamePlace = [&](const Endpoint &place) {
                return place.hostAndPort() == endpoint.hostAndPort();
            };
            if (!(known.endpoint && isSamePlace(*known.endpoint))
                && std::none_of(known.alsoAt.begin(), known.alsoAt.end(), isSamePlace))
                known.alsoAt.append(endpoint);
        }
        for (const Observation &observation : other.comparison) {
            if (!known.comparison.contains(observation))
                known.comparison.append(observation);
        }
        if (group(known.code) == DiagnosisGroup::Sending)
            known.parameters.names += other.parameters.names;
        known.severity = std::min(known.severity, other.severity);
        known.confidence = std::min(known.confidence, other.confidence);
    }

} // namespace

QList<Diagnosis> diagnosesOf(
    const SessionOutcome &outcome, const Endpoint &endpoint, const ConnectionReport &connection)
{
    return mergedByCause(atTheEndOf({ outcome, endpoint, connection }));
}

QList<Diagnosis> diagnosesOf(const ProbeReport &probe)
{
    if (probe.state != ProbeState::Done)
        return {};
    const Session session { probe.outcome, probe.endpoint, probe.connection };
    QList<Diagnosis> diagnoses;
    if (const auto refused = signInDiagnosis(probe))
        diagnoses.append(*refused);
    if (probe.outcome.kind != OutcomeKind::Reached)
        return diagnoses.isEmpty() ? atTheEndOf(session) : diagnoses;
    if (!probe.isUsable() && !probe.outcome.preAuthenticated)
        diagnoses.append(session.withoutAuth());
    if (!probe.outcome.tls)
        diagnoses.append(session.unencrypted());
    else
        diagnoses += session.certificate();
    return diagnoses;
}

std::optional<Diagnosis> signInDiagnosis(const ProbeReport &probe)
{
    if (probe.signIn != SignIn::Refused)
        return std::nullopt;
    const Session session { probe.outcome, probe.endpoint, probe.connection };
    Diagnosis diagnosis = session.classified(probe.signInReply, Stage::Auth);
    if (diagnosis.parameters.mechanism.isEmpty())
        diagnosis.parameters.mechanism = probe.mechanism;
    return diagnosis;
}

Diagnosis lookUpDiagnosis(const QString &host, ConnectionFault fault)
{
    Diagnosis diagnosis;
    diagnosis.code = codeOf(fault);
    diagnosis.whoActs = whoActs(diagnosis.code);
    diagnosis.stage = Stage::Resolve;
    diagnosis.parameters.host = host;
    diagnosis.waitingHelps = fault == ConnectionFault::ResolverFailed;
    return diagnosis;
}

QList<Diagnosis> mergedByCause(const QList<Diagnosis> &diagnoses)
{
    QList<Diagnosis> merged;
    for (const Diagnosis &diagnosis : diagnoses) {
        const auto known = std::find_if(merged.begin(), merged.end(),
            [&](const Diagnosis &other) { return haveOneCause(other, diagnosis); });
        if (known == merged.end())
            merged.append(diagnosis);
        else
            add(*known, diagnosis);
    }
    std::stable_sort(merged.begin(), merged.end(),
        [](const Diagnosis &a, const Diagnosis &b) { return a.severity < b.severity; });
    return merged;
}

Diagnosis diagnosisAt(const Endpoint &endpoint, DiagnosisCode code, Stage stage)
{
    Diagnosis diagnosis;
    diagnosis.code = code;
    diagnosis.whoActs = whoActs(code);
    diagnosis.endpoint = endpoint;
    diagnosis.stage = stage;
    return diagnosis;
}

} // namespace portwright
