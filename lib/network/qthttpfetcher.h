// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/networksettings.h"
#include "network/httpfetcher.h"

#include <memory>

class QNetworkAccessManager;

namespace portwright {

class KnownProxies;
class ProxyChoice;
class TlsConfiguration;

/// Asks by Qt's network access, with the proxy and the trust that connections to mail servers have;
/// a client certificate is for mail servers alone. Costs nothing before the first question.
class QtHttpFetcher : public HttpFetcher {
    Q_OBJECT
public:
    explicit QtHttpFetcher(NetworkSettings settings, QObject *parent = nullptr);
    ~QtHttpFetcher() override;

    void fetch(const HttpRequest &request, QObject *context,
        std::function<void(const HttpAnswer &)> answered) override;

private:
    [[nodiscard]] QNetworkAccessManager &access();
    void ask(QNetworkAccessManager &network, const HttpRequest &request, QObject *context,
        const std::function<void(const HttpAnswer &)> &answered);

    NetworkSettings m_settings;
    std::unique_ptr<TlsConfiguration> m_tls;
    std::unique_ptr<ProxyChoice> m_proxies;
    KnownProxies *m_known = nullptr; ///< m_access owns it
    std::unique_ptr<QNetworkAccessManager> m_access;
};

} // namespace portwright
