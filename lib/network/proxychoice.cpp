// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/proxychoice.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <memory>

namespace portwright {

namespace {

    constexpr quint16 submission = 587; // any port that is not the web's

    QNetworkProxy systemProxyFor(const QString &host)
    {
        const QList<QNetworkProxy> proxies
            = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(host, submission));
        const auto usable
            = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
                  return proxy.type() == QNetworkProxy::NoProxy
                      || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
              });
        return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
    }

    QFuture<QNetworkProxy> askSystem(const QString &host)
    {
        const auto promise = std::make_shared<QPromise<QNetworkProxy>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise, host] {
            promise->addResult(systemProxyFor(host));
            promise->finish();
        });
        return promise->future();
    }

} // namespace

ProxyChoice::ProxyChoice(NetworkSettings settings)
    : m_settings(std::move(settings))
{
}

void ProxyChoice::find(const QString &host, QObject *context, const Found &found)
{
    switch (m_settings.proxy) {
    case NetworkSettings::Proxy::None:
        return found(QNetworkProxy(QNetworkProxy::NoProxy));
    case NetworkSettings::Proxy::Socks5:
        return found({ QNetworkProxy::Socks5Proxy, m_settings.proxyHost, m_settings.proxyPort,
            m_settings.proxyUsername, QString::fromUtf8(m_settings.proxyPassword.bytes()) });
    case NetworkSettings::Proxy::System:
        break;
    }
    if (QHostAddress(host).isLoopback())
        return found(QNetworkProxy(QNetworkProxy::NoProxy));
    if (!m_asked.contains(host))
        m_asked.insert(host, askSystem(host));
    const QFuture<QNetworkProxy> answer = m_asked.value(host);
    if (answer.isFinished())
        return found(answer.result());
    auto *watcher = new QFutureWatcher<QNetworkProxy>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, found] {
            watcher->deleteLater();
            found(watcher->result());
        },
        Qt::QueuedConnection); // whoever hears of it may delete the context, and so the watcher
    watcher->setFuture(answer);
}

} // namespace portwright
