// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <memory>

namespace portwright::tests {

/// What a server (or a client) shows: its certificate first, then what it sends along.
struct Identity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

enum class CertificateKind {
    Valid,
    Expired,
    NotYetValid,
    SelfSigned,
    Weak, ///< RSA 1024, signed with SHA-1
    MissingIntermediate, ///< names the intermediate's address but does not send it
    UnknownAuthority,
};

/// A root and an intermediate, made when the test begins and forgotten at its end.
class CertificateAuthority {
public:
    explicit CertificateAuthority(const QByteArray &name = "Test");
    ~CertificateAuthority();
    CertificateAuthority(const CertificateAuthority &) = delete;
    CertificateAuthority &operator=(const CertificateAuthority &) = delete;

    [[nodiscard]] QByteArray rootPem() const;
    /// `names` become its DNS names, or its IP addresses where they are literals.
    [[nodiscard]] Identity issue(CertificateKind kind, const QStringList &names) const;
    /// PKCS#12 with key, certificate and intermediate.
    [[nodiscard]] QByteArray clientPkcs12(const QString &name, const QByteArray &passphrase) const;

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
};

} // namespace portwright::tests
