// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyclassifier.h"

#include "diagnosis/capabilitygap.h"
#include "diagnosis/replyparameters.h"
#include "diagnosis/replypatterns.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct Finding {
        DiagnosisCode code;
        Confidence confidence = Confidence::Certain;
        bool waitingHelps = false;
    };

    /// Nothing where only the words of the system tell more.
    std::optional<Finding> findingOf(ConnectionFault fault, Stage stage)
    {
        switch (fault) {
        case ConnectionFault::HostNotFound:
            return Finding { DiagnosisCode::NameNotFound };
        case ConnectionFault::NotPermitted:
            return Finding { DiagnosisCode::BlockedOnThisComputer };
        case ConnectionFault::OutOfResources:
            return Finding { DiagnosisCode::OutOfResources, Confidence::Certain, true };
        case ConnectionFault::NoAnswer:
            return Finding { DiagnosisCode::ConnectionTimedOut };
        case ConnectionFault::ResolverFailed:
        case ConnectionFault::HostUnreachable:
            return Finding { DiagnosisCode::NetworkDown, Confidence::Certain, true };
        case ConnectionFault::Refused:
            return Finding { DiagnosisCode::ConnectionRefused };
        case ConnectionFault::Reset:
        case ConnectionFault::Closed:
            return Finding { DiagnosisCode::ConnectionDropped,
                stage == Stage::Connect ? Confidence::Likely : Confidence::Certain, true };
        case ConnectionFault::Proxy:
            return Finding { DiagnosisCode::ProxyInTheWay };
        case ConnectionFault::Other:
            return std::nullopt;
        }
        Q_UNREACHABLE();
    }

    DiagnosisCode codeOf(CertificateFault fault)
    {
        switch (fault) {
        case CertificateFault::Expired:
            return DiagnosisCode::CertificateExpired;
        case CertificateFault::NotYetValid:
            return DiagnosisCode::CertificateNotYetValid;
        case CertificateFault::HostMismatch:
            return DiagnosisCode::CertificateNameMismatch;
        case CertificateFault::SelfSigned:
            return DiagnosisCode::CertificateSelfSigned;
        case CertificateFault::UnknownAuthority:
        case CertificateFault::Other:
            return DiagnosisCode::CertificateUnknownIssuer;
        case CertificateFault::IncompleteChain:
            return DiagnosisCode::CertificateIncompleteChain;
        case CertificateFault::Weak:
            return DiagnosisCode::CertificateWeak;
        case CertificateFault::Revoked:
            return DiagnosisCode::CertificateRevoked;
        }
        Q_UNREACHABLE();
    }

    /// Of several faults the one that explains the others, or has to be put right first.
    std::optional<Finding> findingOf(const QList<CertificateFault> &faults)
    {
        for (const CertificateFault fault :
            { CertificateFault::Revoked, CertificateFault::SelfSigned, CertificateFault::Expired,
                CertificateFault::NotYetValid, CertificateFault::HostMismatch,
                CertificateFault::IncompleteChain, CertificateFault::UnknownAuthority,
                CertificateFault::Weak, CertificateFault::Other }) {
            if (faults.contains(fault))
                return Finding { codeOf(fault),
                    fault == CertificateFault::Other ? Confidence::Fallback : Confidence::Certain };
        }
        return std::nullopt;
    }

    std::optional<Finding> findingOfMissing(const QString &capability)
    {
        if (capability == u"STARTTLS"_s)
            return Finding { DiagnosisCode::StarttlsNotOffered };
        if (capability == u"AUTH"_s)
            return Finding { DiagnosisCode::AuthNotOffered };
        if (capability == u"SMTPUTF8"_s || capability == u"8BITMIME"_s)
            return Finding { DiagnosisCode::NonAsciiUnsupported };
        if (capability == u"SIZE"_s)
            return Finding { DiagnosisCode::MessageTooLarge };
        if (capability == u"RCPTMAX"_s)
            return Finding { DiagnosisCode::SendingLimitReached };
        return std::nullopt;
    }

    std::optional<Finding> fromFacts(const ReplyEvidence &evidence)
    {
        if (evidence.outcome == OutcomeKind::CapabilityMissing)
            return findingOfMissing(evidence.missingCapability);
        if (evidence.outcome == OutcomeKind::TimedOut)
            return Finding { DiagnosisCode::ConnectionTimedOut };
        if (evidence.outcome == OutcomeKind::InjectedPlaintext)
            return Finding { DiagnosisCode::StarttlsStripped };
        if (!evidence.certificateFaults.isEmpty())
            return findingOf(evidence.certificateFaults);
        if (evidence.connectionFault)
            return findingOf(*evidence.connectionFault, evidence.stage);
        return std::nullopt;
    }

    Finding fromTable(const ReplyEvidence &evidence, const ReplyText &text)
    {
        for (const ReplyPattern &pattern : builtInReplyPatterns()) {
            if (pattern.matches(evidence, text))
                return { pattern.code,
                    pattern.isFallback() ? Confidence::Fallback : Confidence::Certain,
                    pattern.waitingHelps };
        }
        // A peer that speaks without complaint where something went wrong all the same.
        return { DiagnosisCode::NotAMailServer, Confidence::Fallback };
    }

    Finding fromWords(const ReplyEvidence &evidence, const ReplyText &text)
    {
        const Finding finding = fromTable(evidence, text);
        if (finding.confidence != Confidence::Fallback || text.isProtocolReply)
            return finding;
        // What is no reply of the protocol came from a program on the way to it.
        ReplyEvidence below = evidence;
        below.layer = EvidenceLayer::Tcp;
        const Finding other = fromTable(below, text);
        return other.confidence == Confidence::Fallback ? finding : other;
    }

    Finding find(const ReplyEvidence &evidence, const ReplyText &text)
    {
        if (const auto finding = fromFacts(evidence))
            return *finding;
        if (const auto gap = capabilityGap(evidence, text))
            return { *gap };
        return fromWords(evidence, text);
    }

} // namespace

Diagnosis classify(const ReplyEvidence &evidence)
{
    const ReplyText text = ReplyText::from(evidence);
    const Finding finding = find(evidence, text);
    Diagnosis diagnosis;
    diagnosis.code = finding.code;
    diagnosis.confidence = finding.confidence;
    diagnosis.whoActs = whoActs(finding.code);
    diagnosis.waitingHelps = finding.waitingHelps;
    diagnosis.stage = evidence.stage;
    diagnosis.reply = text.reply;
    diagnosis.parameters.url = urlIn(text.words);
    diagnosis.parameters.mechanism = evidence.mechanism;
    diagnosis.parameters.host = evidence.host;
    if (finding.code == DiagnosisCode::MessageTooLarge)
        diagnosis.parameters.sizeLimitInBytes
            = evidence.sizeLimitInBytes ? evidence.sizeLimitInBytes : sizeLimitIn(text.words);
    if (finding.waitingHelps)
        diagnosis.parameters.wait = waitIn(text.words);
    return diagnosis;
}

} // namespace portwright
