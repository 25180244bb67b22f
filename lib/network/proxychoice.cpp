// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/proxychoice.h"

#include <QHostAddress>
#include <algorithm>

namespace portwright {

QNetworkProxy proxyFor(const NetworkSettings &settings, const QString &host, quint16 port)
{
    switch (settings.proxy) {
    case NetworkSettings::Proxy::None:
        return { QNetworkProxy::NoProxy };
    case NetworkSettings::Proxy::Socks5:
        return { QNetworkProxy::Socks5Proxy, settings.proxyHost, settings.proxyPort,
            settings.proxyUsername, QString::fromUtf8(settings.proxyPassword.bytes()) };
    case NetworkSettings::Proxy::System: {
        if (QHostAddress(host).isLoopback())
            return { QNetworkProxy::NoProxy };
        const QList<QNetworkProxy> proxies
            = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(host, port));
        const auto usable
            = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
                  return proxy.type() == QNetworkProxy::NoProxy
                      || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
              });
        return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
    }
    }
    Q_UNREACHABLE();
}

} // namespace portwright
