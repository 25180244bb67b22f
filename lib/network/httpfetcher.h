// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tlsdetails.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

namespace portwright {

/// One question to a web server. There is no place for credentials in it, on purpose.
struct HttpRequest {
    QUrl url; ///< http or https, no user part
    QByteArray body; ///< with a body it is a POST, else a GET
    QByteArray contentType; ///< of the body
    std::chrono::milliseconds timeout { 8000 }; ///< for all of it
    qint64 mostBytes = 1024 * 1024; ///< a longer answer is given up while it comes
};

/// Why there is no answer.
enum class HttpFault {
    BadUrl,
    HostNotFound,
    Unreachable,
    TlsFailed, ///< no TLS, or a certificate that cannot be verified
    TimedOut,
    TooLarge,
    Proxy,
    Other,
};

struct HttpFailure {
    HttpFault fault = HttpFault::Other;
    QString words; ///< the library's own
    std::optional<TlsDetails> tls {}; ///< of the certificate that could not be verified
};

/// What one server said, or why it said nothing. A status such as 404 is an answer.
struct HttpAnswer {
    enum class Channel { Plain, VerifiedHttps };

    QUrl url; ///< that was asked
    int status = 0;
    QByteArray contentType; ///< in lower case, without parameters
    QByteArray body;
    std::optional<QUrl> redirect; ///< absolute; not followed
    QDateTime serverTime; ///< as its Date says (RFC 9110, section 6.6.1); null if it does not
    Channel channel = Channel::Plain;
    std::optional<HttpFailure> failure;
    std::chrono::milliseconds took { 0 };
};

/// Asks web servers, one hop at a time: redirects are the caller's to follow. Keeps and sends no
/// cookies, never answers a question for a password, never accepts a certificate that cannot be
/// verified. Every question is answered once, later; it is given up when its context goes.
class HttpFetcher : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void fetch(const HttpRequest &request, QObject *context,
        std::function<void(const HttpAnswer &)> answered)
        = 0;
};

} // namespace portwright
