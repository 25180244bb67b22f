// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/qthttpfetcher.h"

#include "network/httptransfer.h"
#include "network/proxychoice.h"
#include "network/tlsconfiguration.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace portwright {

using namespace Qt::StringLiterals;

/// The proxies of the hosts that are asked, for a library that cannot wait for them.
class KnownProxies : public QNetworkProxyFactory {
public:
    void add(const QString &host, const QNetworkProxy &proxy) { m_proxies.insert(host, proxy); }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return { m_proxies.value(query.peerHostName(), QNetworkProxy::NoProxy) };
    }

private:
    QHash<QString, QNetworkProxy> m_proxies;
};

namespace {

    bool isAskable(const QUrl &url)
    {
        return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http")
            && !url.host().isEmpty() && url.userInfo().isEmpty();
    }

    /// Says as little of the person as HTTP allows: no language, no cookies, no version.
    QNetworkRequest plainRequest(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(
            QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(
            QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setRawHeader("User-Agent", "Portwright");
        request.setRawHeader("Accept-Language", "*");
        request.setRawHeader("Accept", "application/xml, text/xml;q=0.9, */*;q=0.1");
        request.setRawHeader(
            "Accept-Encoding", "identity"); // small packets may hold large documents
        return request;
    }

} // namespace

QtHttpFetcher::QtHttpFetcher(NetworkSettings settings, QObject *parent)
    : HttpFetcher(parent)
    , m_settings(std::move(settings))
    , m_proxies(std::make_unique<ProxyChoice>(m_settings))
{
    m_settings.clientCertificateFile.clear();
    m_settings.clientCertificatePassphrase = {};
}

QtHttpFetcher::~QtHttpFetcher()
{
    qDeleteAll(findChildren<HttpTransfer *>()); // they hold replies of m_access
}

QNetworkAccessManager &QtHttpFetcher::access()
{
    if (!m_access) {
        m_tls = std::make_unique<TlsConfiguration>(m_settings);
        m_access = std::make_unique<QNetworkAccessManager>();
        m_known = new KnownProxies;
        m_access->setProxyFactory(m_known);
    }
    return *m_access;
}

void QtHttpFetcher::fetch(
    const HttpRequest &request, QObject *context, std::function<void(const HttpAnswer &)> answered)
{
    if (!isAskable(request.url)) {
        HttpAnswer answer;
        answer.url = request.url;
        answer.failure = HttpFailure { HttpFault::BadUrl, u"not an http or https address"_s };
        QMetaObject::invokeMethod(
            context, [answer, answered] { answered(answer); }, Qt::QueuedConnection);
        return;
    }
    const QString host = request.url.host();
    m_proxies->find(host, context, [=, this](const QNetworkProxy &proxy) {
        QNetworkAccessManager &network = access();
        m_known->add(host, proxy);
        ask(network, request, context, answered);
    });
}

void QtHttpFetcher::ask(QNetworkAccessManager &network, const HttpRequest &request,
    QObject *context, const std::function<void(const HttpAnswer &)> &answered)
{
    QNetworkRequest question = plainRequest(request.url);
    if (request.url.scheme() == u"https")
        question.setSslConfiguration(m_tls->forHosts());
    if (!request.body.isEmpty())
        question.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    QNetworkReply *reply
        = request.body.isEmpty() ? network.get(question) : network.post(question, request.body);
    auto *transfer = new HttpTransfer(request, reply, this);
    connect(context, &QObject::destroyed, transfer, &QObject::deleteLater);
    connect(
        transfer, &HttpTransfer::answered, context,
        [transfer, answered](const HttpAnswer &answer) {
            transfer->deleteLater();
            answered(answer);
        },
        Qt::QueuedConnection);
}

} // namespace portwright
