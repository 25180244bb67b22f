// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakefetcher.h"

#include <QTimer>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    HttpAnswer answerAt(const QString &url)
    {
        HttpAnswer answer;
        answer.url = QUrl(url);
        answer.took = std::chrono::milliseconds(7);
        if (answer.url.scheme() == u"https")
            answer.channel = HttpAnswer::Channel::VerifiedHttps;
        return answer;
    }

} // namespace

void FakeFetcher::put(const QString &url, const QByteArray &body, const QByteArray &type)
{
    HttpAnswer answer = answerAt(url);
    answer.status = 200;
    answer.contentType = type;
    answer.body = body;
    pages[url] = answer;
}

void FakeFetcher::putStatus(const QString &url, int status)
{
    HttpAnswer answer = answerAt(url);
    answer.status = status;
    pages[url] = answer;
}

void FakeFetcher::putRedirect(const QString &url, const QString &target)
{
    HttpAnswer answer = answerAt(url);
    answer.status = 302;
    answer.redirect = QUrl(target);
    pages[url] = answer;
}

void FakeFetcher::putFailure(const QString &url, HttpFault fault)
{
    HttpAnswer answer = answerAt(url);
    answer.channel = HttpAnswer::Channel::Plain;
    answer.failure = HttpFailure { fault, u"the library's words"_s };
    pages[url] = answer;
}

QStringList FakeFetcher::askedUrls() const
{
    QStringList urls;
    for (const HttpRequest &request : asked)
        urls << request.url.toString(QUrl::FullyEncoded);
    return urls;
}

void FakeFetcher::fetch(
    const HttpRequest &request, QObject *context, std::function<void(const HttpAnswer &)> answered)
{
    asked.append(request);
    const QString url = request.url.toString(QUrl::FullyEncoded);
    if (silent.contains(url)) {
        ++m_waiting;
        connect(context, &QObject::destroyed, this, [this] { --m_waiting; });
        return;
    }
    HttpAnswer answer = pages.value(url);
    if (!pages.contains(url)) {
        answer.url = request.url;
        answer.failure = HttpFailure { HttpFault::HostNotFound, u"Host not found"_s };
    }
    QTimer::singleShot(0, context, [answer, answered] { answered(answer); });
}

QByteArray autoconfigDocument(const QByteArray &incomingHost, const QByteArray &outgoingHost)
{
    const auto server = [](const QByteArray &element, const QByteArray &type,
                            const QByteArray &host, const QByteArray &port) {
        return "<" + element + " type=\"" + type + "\"><hostname>" + host + "</hostname><port>"
            + port
            + "</port><socketType>SSL</socketType><authentication>password-cleartext"
              "</authentication><username>%EMAILADDRESS%</username></"
            + element + ">";
    };
    return "<clientConfig><emailProvider id=\"a\"><domain>%EMAILDOMAIN%</domain>"
        + server("incomingServer", "imap", incomingHost, "993")
        + server("outgoingServer", "smtp", outgoingHost, "465") + "</emailProvider></clientConfig>";
}

} // namespace portwright
