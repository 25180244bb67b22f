// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/networksettings.h"
#include "network/sessiondriver.h"

namespace portwright {

class DnsResolver;
class ProxyChoice;
class TlsConfiguration;
class TlsHistory;
class Transcript;

/// Makes the drivers that use real sockets, and remembers for them how endpoints were encrypted:
/// none goes on where that has become less. Resolver and transcript outlive it and every driver.
class SocketDriverFactory : public SessionDriverFactory {
public:
    SocketDriverFactory(DnsResolver *resolver, Transcript *transcript, NetworkSettings settings);
    [[nodiscard]] std::unique_ptr<SessionDriver> makeDriver(
        const ConnectionRequest &request, std::unique_ptr<ProtocolSession> session) override;
    void askWhetherProxied(const QString &host, QObject *context,
        std::function<void(bool isProxied)> answered) override;
    [[nodiscard]] bool hasClientCertificate() const override;

private:
    DnsResolver *m_resolver;
    Transcript *m_transcript;
    QHash<quint16, quint16> m_detours; ///< of ports, to ports of loopback
    // Shared with drivers, which may live longer.
    std::shared_ptr<TlsConfiguration> m_tls;
    std::shared_ptr<ProxyChoice> m_proxies;
    std::shared_ptr<TlsHistory> m_history;
};

/// Why the client certificate or the extra authorities of `settings` cannot be used; empty if all
/// is well.
[[nodiscard]] QString faultOf(const NetworkSettings &settings);

/// Loads the TLS library in a thread of its own, so that the first connection need not wait for it.
void loadTlsLibraryAside();

/// Name and version of the TLS library in use, in its own words: "OpenSSL 3.0.15 3 Sep 2024".
[[nodiscard]] QString tlsLibrary();

} // namespace portwright
