// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/certificateverdicts.h"

#include <QSslCertificateExtension>
#include <QSslKey>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QString algorithmName(QSsl::KeyAlgorithm algorithm)
    {
        switch (algorithm) {
        case QSsl::Rsa:
            return u"RSA"_s;
        case QSsl::Dsa:
            return u"DSA"_s;
        case QSsl::Ec:
            return u"EC"_s;
        case QSsl::Dh:
            return u"DH"_s;
        case QSsl::Opaque:
            break;
        }
        return u"other"_s;
    }

    /// One DER element (X.690, section 8.1) with a one-octet tag and a definite length.
    struct DerElement {
        QByteArrayView content;
        QByteArrayView following;
    };

    DerElement firstElement(QByteArrayView der)
    {
        if (der.size() < 2)
            return {};
        qsizetype header = 2;
        qsizetype length = uchar(der[1]);
        if (length > 0x80) {
            const qsizetype octets = length - 0x80;
            header += octets;
            if (octets > 4 || der.size() < header)
                return {};
            length = 0;
            for (qsizetype i = 2; i < header; ++i)
                length = length << 8 | uchar(der[i]);
        }
        if (der.size() < header + length)
            return {};
        return { der.sliced(header, length), der.sliced(header + length) };
    }

    /// The object identifier of the signature algorithm (RFC 5280, section 4.1.1.2), which Qt does
    /// not tell.
    QByteArrayView signatureAlgorithm(QByteArrayView certificate)
    {
        const QByteArrayView tbsCertificateAndMore = firstElement(certificate).content;
        const QByteArrayView algorithm
            = firstElement(firstElement(tbsCertificateAndMore).following).content;
        return firstElement(algorithm).content;
    }

    bool hasBrokenDigest(const QSslCertificate &certificate)
    {
        static const QList<QByteArray> broken {
            "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x04"_ba, // md5WithRSAEncryption
            "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05"_ba, // sha1WithRSAEncryption
            "\x2a\x86\x48\xce\x38\x04\x03"_ba, // dsa-with-sha1
            "\x2a\x86\x48\xce\x3d\x04\x01"_ba, // ecdsa-with-SHA1
        };
        const QByteArray der = certificate.toDer();
        return broken.contains(signatureAlgorithm(der));
    }

    bool hasShortKey(const QSslCertificate &certificate)
    {
        const QSslKey key = certificate.publicKey();
        // NIST SP 800-131A: 112 bits of strength
        return !key.isNull() && key.length() < (key.algorithm() == QSsl::Ec ? 224 : 2048);
    }

    /// Qt's own answer also asks whether the key may sign certificates.
    bool isSelfIssued(const QSslCertificate &certificate)
    {
        const QList<QByteArray> attributes = certificate.subjectInfoAttributes();
        return attributes == certificate.issuerInfoAttributes()
            && std::all_of(attributes.begin(), attributes.end(), [&](const QByteArray &attribute) {
                   return certificate.subjectInfo(attribute) == certificate.issuerInfo(attribute);
               });
    }

    QString weaknessOf(const QSslCertificate &certificate)
    {
        if (hasShortKey(certificate))
            return u"the key is too short: "_s + summarize(certificate).keyDescription;
        // A self-signed certificate's signature proves nothing, however strong.
        if (!isSelfIssued(certificate) && hasBrokenDigest(certificate))
            return u"the signature's digest is broken (SHA-1 or MD5)"_s;
        return {};
    }

    /// RFC 5280, section 4.2.2.1: where the issuer's certificate may be had.
    bool namesIssuerCertificate(const QSslCertificate &certificate)
    {
        const QList<QSslCertificateExtension> extensions = certificate.extensions();
        return std::any_of(extensions.begin(), extensions.end(), [](const auto &extension) {
            return extension.oid() == u"1.3.6.1.5.5.7.1.1"_s
                && extension.value().toMap().contains(u"caIssuers"_s);
        });
    }

    CertificateFault faultOf(const QSslError &error, const QList<QSslCertificate> &chain)
    {
        const bool selfSignedServer = chain.size() == 1 && isSelfIssued(chain.first());
        switch (error.error()) {
        case QSslError::CertificateExpired:
            return CertificateFault::Expired;
        case QSslError::CertificateNotYetValid:
            return CertificateFault::NotYetValid;
        case QSslError::HostNameMismatch:
            return CertificateFault::HostMismatch;
        case QSslError::CertificateRevoked:
        case QSslError::CertificateBlacklisted:
            return CertificateFault::Revoked;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
        case QSslError::InvalidCaCertificate:
        case QSslError::CertificateSignatureFailed: // bears a known authority's name, no more
            if (selfSignedServer)
                return CertificateFault::SelfSigned;
            // Alone, and yet its issuer is to be had somewhere: an authority of the public kind,
            // whose certificate the server should have sent along (RFC 8446, section 4.4.2). A
            // private authority that signs directly leaves nothing out.
            if (chain.size() == 1 && namesIssuerCertificate(chain.first()))
                return CertificateFault::IncompleteChain;
            return CertificateFault::UnknownAuthority;
        default: // an enum of Qt's, most of it about cases that mail servers do not show
            return CertificateFault::Other;
        }
    }

    void addFault(TlsDetails &details, CertificateFault fault, const QString &text)
    {
        if (!details.faults.contains(fault))
            details.faults.append(fault);
        if (!details.faultTexts.contains(text))
            details.faultTexts.append(text);
    }

} // namespace

CertificateSummary summarize(const QSslCertificate &certificate)
{
    const auto nameOf = [](const QStringList &commonNames, const QStringList &organizations) {
        return commonNames.value(0, organizations.value(0));
    };
    CertificateSummary summary;
    summary.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
        certificate.subjectInfo(QSslCertificate::Organization));
    summary.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
        certificate.issuerInfo(QSslCertificate::Organization));
    const auto names = certificate.subjectAlternativeNames();
    summary.dnsNames
        = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry); // newest first
    std::reverse(summary.dnsNames.begin(), summary.dnsNames.end());
    if (summary.dnsNames.isEmpty())
        summary.dnsNames = certificate.subjectInfo(QSslCertificate::CommonName);
    summary.validFrom = certificate.effectiveDate();
    summary.validUntil = certificate.expiryDate();
    summary.sha256 = certificate.digest(QCryptographicHash::Sha256);
    summary.der = certificate.toDer();
    const QSslKey key = certificate.publicKey();
    summary.keyDescription = u"%1 %2 bits"_s.arg(algorithmName(key.algorithm())).arg(key.length());
    summary.selfSigned = isSelfIssued(certificate);
    return summary;
}

void judge(TlsDetails &details, const QList<QSslCertificate> &chain, const QList<QSslError> &errors)
{
    for (const QSslCertificate &certificate : chain)
        details.chain.append(summarize(certificate));
    for (const QSslCertificate &certificate : chain) {
        if (const QString weakness = weaknessOf(certificate); !weakness.isEmpty())
            addFault(details, CertificateFault::Weak, weakness);
    }
    const bool weak = !details.faults.isEmpty();
    for (const QSslError &error : errors) {
        // The library's name for weakness, where Qt knows none.
        if (weak && error.error() == QSslError::UnspecifiedError)
            continue;
        const CertificateFault fault = faultOf(error, chain);
        QString text = error.errorString();
        if (fault == CertificateFault::HostMismatch && !details.chain.isEmpty())
            text += u". It is made for "_s + details.chain.first().dnsNames.join(u", "_s);
        addFault(details, fault, text);
    }
}

} // namespace portwright
