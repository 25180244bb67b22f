// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/httptransfer.h"

#include "network/certificateverdicts.h"

#include <QLocale>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    HttpFault faultOf(QNetworkReply::NetworkError error)
    {
        switch (error) {
        case QNetworkReply::HostNotFoundError:
            return HttpFault::HostNotFound;
        case QNetworkReply::SslHandshakeFailedError:
            return HttpFault::TlsFailed;
        case QNetworkReply::TimeoutError:
            return HttpFault::TimedOut;
        case QNetworkReply::ConnectionRefusedError:
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::NetworkSessionFailedError:
        case QNetworkReply::TemporaryNetworkFailureError:
            return HttpFault::Unreachable;
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyConnectionClosedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::UnknownProxyError:
            return HttpFault::Proxy;
        default: // an enum of Qt's
            return HttpFault::Other;
        }
    }

    /// In the form that servers have to send it in (RFC 9110, section 5.6.7), else null.
    QDateTime timeOf(const QByteArray &date)
    {
        QDateTime time = QLocale::c().toDateTime(
            QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        time.setTimeSpec(Qt::UTC);
        return time;
    }

    /// Errors that a status stands behind: the server has answered, if only to say no.
    bool isAnswer(QNetworkReply::NetworkError error)
    {
        return error == QNetworkReply::NoError
            || (error >= QNetworkReply::ContentAccessDenied
                && error <= QNetworkReply::UnknownContentError)
            || (error >= QNetworkReply::InternalServerError
                && error <= QNetworkReply::UnknownServerError);
    }

} // namespace

HttpTransfer::HttpTransfer(const HttpRequest &request, QNetworkReply *reply, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_reply(reply)
{
    m_clock.start();
    m_answer.url = request.url;
    m_reply->setParent(this);
    m_reply->setReadBufferSize(request.mostBytes + 1); // what is not read is not even fetched
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpTransfer::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpTransfer::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsWords << error.errorString();
        TlsDetails details;
        judge(details, m_reply->sslConfiguration().peerCertificateChain(), errors);
        m_tls = details;
    });
    QTimer::singleShot(
        request.timeout, this, [this] { giveUp(HttpFault::TimedOut, u"no answer in time"_s); });
}

void HttpTransfer::read()
{
    m_answer.body += m_reply->read(m_request.mostBytes + 1 - m_answer.body.size());
    if (m_answer.body.size() > m_request.mostBytes)
        giveUp(HttpFault::TooLarge, u"longer than %1 bytes"_s.arg(m_request.mostBytes));
}

void HttpTransfer::giveUp(HttpFault fault, const QString &words)
{
    m_reply->disconnect(this);
    m_reply->abort();
    m_answer.failure = HttpFailure { fault, words };
    say();
}

void HttpTransfer::finish()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_answer.status == 0 || !isAnswer(error)) {
        m_answer.failure = HttpFailure { faultOf(error),
            m_tlsWords.isEmpty() ? m_reply->errorString() : m_tlsWords.join(u"; "_s), m_tls };
        say();
        return;
    }
    read();
    if (m_answer.failure)
        return;
    if (m_answer.url.scheme() == u"https")
        m_answer.channel = HttpAnswer::Channel::VerifiedHttps; // any TLS error would have ended it
    m_answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader)
                               .toByteArray()
                               .split(';')
                               .constFirst()
                               .trimmed()
                               .toLower();
    m_answer.serverTime = timeOf(m_reply->rawHeader("Date"));
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_answer.status / 100 == 3 && !target.isEmpty())
        m_answer.redirect = m_answer.url.resolved(target).adjusted(QUrl::RemoveFragment);
    say();
}

void HttpTransfer::say()
{
    if (std::exchange(m_isSaid, true))
        return;
    m_answer.took = std::chrono::milliseconds(m_clock.elapsed());
    emit answered(m_answer);
}

} // namespace portwright
