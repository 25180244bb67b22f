// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace portwright {

/// One thing that keeps a certificate from being verified.
enum class CertificateFault {
    Expired,
    NotYetValid,
    HostMismatch,
    SelfSigned,
    UnknownAuthority,
    IncompleteChain, ///< the server left out an intermediate certificate
    Weak, ///< key or signature no longer accepted
    Revoked,
    Other,
};

/// Why a handshake ended, as far as one side told the other (RFC 8446, section 6.2).
enum class TlsAlert {
    ProtocolVersion, ///< no version in common
    NoCommonTerms, ///< no cipher, group or strength in common
    CertificateWanted, ///< from this side
    Other,
};

/// What a person may want to see of one certificate (RFC 5280).
struct CertificateSummary {
    QString subject; ///< common name, else organisation
    QString issuer;
    QStringList
        dnsNames; ///< subject alternative names, DNS and IP; the common name if there are none
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256; ///< 32 bytes
    QByteArray der;
    QString keyDescription; ///< "RSA 2048 bits"
    bool selfSigned = false;

    bool operator==(const CertificateSummary &) const = default;
};

/// What a finished TLS handshake showed. `chain` begins with the server's own certificate.
struct TlsDetails {
    QString version; ///< "TLSv1.3"
    QString cipher;
    QList<CertificateSummary> chain;
    QList<CertificateFault> faults; ///< empty: verified for the host that was asked for
    QStringList faultTexts; ///< the TLS library's own words, for the log

    [[nodiscard]] bool isVerified() const { return faults.isEmpty(); }
    /// SHA-256 of the server's certificate; empty if it showed none.
    [[nodiscard]] QByteArray fingerprint() const
    {
        return chain.isEmpty() ? QByteArray() : chain.first().sha256;
    }
    bool operator==(const TlsDetails &) const = default;
};

/// What TlsDetails::version is where nothing more is known of it: it counts below every other.
inline constexpr QLatin1StringView anyTls { "TLS" };
/// Whether `version` protects less than `before`, both as in TlsDetails; empty: none.
[[nodiscard]] bool isWeaker(const QString &version, const QString &before);

/// Stable identifiers: "expired", "not-yet-valid", "host-mismatch", "self-signed",
/// "unknown-authority", "incomplete-chain", "weak", "revoked", "other".
[[nodiscard]] QString toId(CertificateFault fault);

} // namespace portwright
