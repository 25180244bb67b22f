// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/secret.h"

#include <QHash>
#include <QString>

namespace portwright {

/// How connections are made, as a person may set it.
struct NetworkSettings {
    enum class Proxy { System, None, Socks5 };

    Proxy proxy = Proxy::System;
    QString proxyHost; ///< for Socks5
    quint16 proxyPort = 1080;
    QString proxyUsername;
    Secret proxyPassword;

    QByteArray extraAuthoritiesPem; ///< trusted besides the system's (or SSL_CERT_FILE's)
    QString clientCertificateFile; ///< PKCS#12 (RFC 7292); empty: none
    Secret clientCertificatePassphrase;

    /// Where connections go instead: practice servers stand on loopback in place of the real ports.
    /// Empty: to the port that was asked for.
    QHash<quint16, quint16> portDetours;
};

} // namespace portwright
