// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <optional>

namespace portwright {

/// Which certificate authorities are believed. Reads them when first asked.
class Trust {
public:
    /// `extraAuthoritiesPem` are believed besides the system's, or besides those that the
    /// environment names as OpenSSL does: SSL_CERT_FILE, SSL_CERT_DIR, each in place of the
    /// system's.
    explicit Trust(QByteArray extraAuthoritiesPem);

    /// Nothing where the system's alone count: the TLS library then finds each one as it needs it,
    /// which is faster by far than reading all.
    [[nodiscard]] const std::optional<QList<QSslCertificate>> &authorities();
    /// Only the extra ones.
    [[nodiscard]] const QList<QSslCertificate> &extraAuthorities();
    /// True if there are extra authorities and they can be read.
    [[nodiscard]] bool isReadable();

private:
    QByteArray m_extraPem;
    std::optional<QList<QSslCertificate>> m_extra;
    bool m_known = false;
    std::optional<QList<QSslCertificate>> m_authorities;
};

} // namespace portwright
