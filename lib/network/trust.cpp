// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/trust.h"

#include <QDir>
#include <QFile>
#include <QSslConfiguration>
#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QList<QSslCertificate> readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    }

    /// As OpenSSL reads a folder: by names that are hashes, "b2c3d4e5.0" (c_rehash(1)).
    QList<QSslCertificate> readFolder(const QString &path)
    {
        QList<QSslCertificate> found;
        const QDir folder(path);
        for (const QString &name : folder.entryList({ u"????????.?"_s }, QDir::Files))
            found.append(readFile(folder.filePath(name)));
        return found;
    }

    /// What the environment names; nothing if that is no more than what counts anyway.
    std::optional<QList<QSslCertificate>> fromEnvironment()
    {
        const QString usualFolder = u"/etc/ssl/certs"_s;
        const QString usualFile = usualFolder + u"/ca-certificates.crt"_s;
        const QString file = qEnvironmentVariable("SSL_CERT_FILE");
        const QStringList folders
            = qEnvironmentVariable("SSL_CERT_DIR").split(QDir::listSeparator(), Qt::SkipEmptyParts);
        if ((file.isEmpty() || file == usualFile)
            && std::all_of(folders.begin(), folders.end(),
                [&](const QString &folder) { return QDir::cleanPath(folder) == usualFolder; }))
            return std::nullopt;
        QList<QSslCertificate> found = readFile(file);
        for (const QString &folder : folders)
            found.append(readFolder(folder));
        return found;
    }

} // namespace

Trust::Trust(QByteArray extraAuthoritiesPem)
    : m_extraPem(std::move(extraAuthoritiesPem))
{
}

const std::optional<QList<QSslCertificate>> &Trust::authorities()
{
    if (m_known)
        return m_authorities;
    m_known = true;
    m_authorities = fromEnvironment();
    if (!extraAuthorities().isEmpty()) {
        if (!m_authorities)
            m_authorities = QSslConfiguration::systemCaCertificates();
        m_authorities->append(extraAuthorities());
    }
    return m_authorities;
}

const QList<QSslCertificate> &Trust::extraAuthorities()
{
    if (!m_extra) {
        m_extra = m_extraPem.isEmpty() ? QList<QSslCertificate>()
                                       : QSslCertificate::fromData(m_extraPem, QSsl::Pem);
    }
    return *m_extra;
}

bool Trust::isReadable() { return m_extraPem.isEmpty() || !extraAuthorities().isEmpty(); }

} // namespace portwright
