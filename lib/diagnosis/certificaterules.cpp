// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/certificaterules.h"

#include "diagnosis/tlsinspectors.h"

namespace portwright {

namespace {

    constexpr int daysOfWarning = 14;

    struct Rule {
        CertificateFault fault;
        DiagnosisCode code;
    };

    // The first is the one to put right first.
    constexpr Rule rules[] = {
        { CertificateFault::Revoked, DiagnosisCode::CertificateRevoked },
        { CertificateFault::SelfSigned, DiagnosisCode::CertificateSelfSigned },
        { CertificateFault::Expired, DiagnosisCode::CertificateExpired },
        { CertificateFault::NotYetValid, DiagnosisCode::CertificateNotYetValid },
        { CertificateFault::HostMismatch, DiagnosisCode::CertificateNameMismatch },
        { CertificateFault::IncompleteChain, DiagnosisCode::CertificateIncompleteChain },
        { CertificateFault::UnknownAuthority, DiagnosisCode::CertificateUnknownIssuer },
        { CertificateFault::Weak, DiagnosisCode::CertificateWeak },
        { CertificateFault::Other, DiagnosisCode::CertificateUnknownIssuer },
    };

    Diagnosis about(DiagnosisCode code, const TlsDetails &tls, const Endpoint &endpoint)
    {
        Diagnosis diagnosis;
        diagnosis.code = code;
        diagnosis.whoActs = whoActs(code);
        diagnosis.endpoint = endpoint;
        diagnosis.stage = Stage::TlsHandshake;
        diagnosis.parameters = parametersOf(tls);
        return diagnosis;
    }

    bool isAboutIssuer(CertificateFault fault)
    {
        return fault == CertificateFault::SelfSigned || fault == CertificateFault::UnknownAuthority
            || fault == CertificateFault::IncompleteChain || fault == CertificateFault::Other;
    }

} // namespace

QList<Diagnosis> certificateDiagnoses(const TlsDetails &tls, const Endpoint &endpoint)
{
    const QString inspector = tlsInspectorOf(tls.chain);
    QList<Diagnosis> diagnoses;
    bool isIssuerExplained = false;
    for (const auto &[fault, code] : rules) {
        if (!tls.faults.contains(fault) || (isAboutIssuer(fault) && isIssuerExplained))
            continue;
        isIssuerExplained |= isAboutIssuer(fault);
        const bool isInspected = isAboutIssuer(fault) && !inspector.isEmpty();
        Diagnosis diagnosis
            = about(isInspected ? DiagnosisCode::TlsInspected : code, tls, endpoint);
        if (isInspected)
            diagnosis.parameters.issuer = inspector;
        if (fault == CertificateFault::Other && !isInspected)
            diagnosis.confidence = Confidence::Fallback;
        diagnoses.append(diagnosis);
    }
    return diagnoses;
}

std::optional<Diagnosis> certificateEndsSoon(
    const TlsDetails &tls, const Endpoint &endpoint, const QDateTime &now)
{
    if (!tls.isVerified() || tls.chain.isEmpty()
        || tls.chain.first().validUntil > now.addDays(daysOfWarning))
        return std::nullopt;
    Diagnosis diagnosis = about(DiagnosisCode::CertificateEndsSoon, tls, endpoint);
    diagnosis.severity = Severity::Warning;
    return diagnosis;
}

DiagnosisParameters parametersOf(const TlsDetails &tls)
{
    DiagnosisParameters parameters;
    if (tls.chain.isEmpty())
        return parameters;
    const CertificateSummary &own = tls.chain.first();
    parameters.names = own.dnsNames;
    parameters.issuer = own.issuer;
    parameters.validFrom = own.validFrom;
    parameters.validUntil = own.validUntil;
    return parameters;
}

} // namespace portwright
