// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/secret.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace portwright {

/// The certificate this end shows to servers that ask for one.
struct ClientCertificate {
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> intermediates;
    QString fault; ///< why it cannot be used; empty if it can

    /// Reads a PKCS#12 file (RFC 7292). Fails in words where the file cannot be read, is none, or
    /// the passphrase does not open it.
    [[nodiscard]] static ClientCertificate read(const QString &path, const Secret &passphrase);
};

} // namespace portwright
