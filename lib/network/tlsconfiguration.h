// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/networksettings.h"
#include "network/clientcertificate.h"
#include "network/trust.h"

#include <QSslConfiguration>

namespace portwright {

/// How TLS is spoken on every connection: TLS 1.2 or later, whom to believe, what to show. Costs
/// nothing before it is first asked.
class TlsConfiguration {
public:
    explicit TlsConfiguration(const NetworkSettings &settings);

    [[nodiscard]] const QSslConfiguration &forHosts();
    /// For detours to loopback: believes nobody but the extra authorities, so that the system's
    /// many need not be read for them.
    [[nodiscard]] const QSslConfiguration &forDetours();

    [[nodiscard]] bool hasClientCertificate();
    /// Why the client certificate or the extra authorities cannot be used; empty if all is well.
    [[nodiscard]] QString fault();

private:
    [[nodiscard]] QSslConfiguration make(const std::optional<QList<QSslCertificate>> &authorities);
    [[nodiscard]] const ClientCertificate &clientCertificate();

    QString m_certificateFile;
    Secret m_passphrase;
    Trust m_trust;
    std::optional<ClientCertificate> m_clientCertificate;
    std::optional<QSslConfiguration> m_forHosts;
    std::optional<QSslConfiguration> m_forDetours;
};

} // namespace portwright
