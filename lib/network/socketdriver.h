// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/networksettings.h"
#include "network/sessiondriver.h"

namespace portwright {

class DnsResolver;
class TlsConfiguration;
class Transcript;

/// Makes the drivers that use real sockets. Resolver and transcript outlive it and every driver.
class SocketDriverFactory : public SessionDriverFactory {
public:
    SocketDriverFactory(DnsResolver *resolver, Transcript *transcript, NetworkSettings settings);
    [[nodiscard]] std::unique_ptr<SessionDriver> makeDriver(
        const ConnectionRequest &request, std::unique_ptr<ProtocolSession> session) override;
    [[nodiscard]] bool leavesNamesToProxy(const QString &host) const override;
    [[nodiscard]] bool hasClientCertificate() const override;
    /// Why the client certificate or an extra authority cannot be used; empty if all is well.
    [[nodiscard]] QString settingsFault() const;

private:
    DnsResolver *m_resolver;
    Transcript *m_transcript;
    NetworkSettings m_settings;
    std::shared_ptr<TlsConfiguration> m_tls; ///< shared with drivers, which may live longer
};

/// Name and version of the TLS library in use, in its own words: "OpenSSL 3.0.15 3 Sep 2024".
[[nodiscard]] QString tlsLibrary();

} // namespace portwright
