// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/httpfetcher.h"

#include <QMap>
#include <set>

namespace portwright {

/// A web that consists of what a test puts there. Other hosts do not exist. Certificates are good.
class FakeFetcher : public HttpFetcher {
    Q_OBJECT
public:
    QMap<QString, HttpAnswer> pages; ///< by URL
    std::set<QString> silent; ///< URLs that never answer
    QList<HttpRequest> asked;

    void put(const QString &url, const QByteArray &body, const QByteArray &type = "text/xml");
    void putStatus(const QString &url, int status);
    void putRedirect(const QString &url, const QString &target);
    void putFailure(const QString &url, HttpFault fault);

    [[nodiscard]] QStringList askedUrls() const;
    /// True if a question is still open: nobody gave it up.
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0; }

    void fetch(const HttpRequest &request, QObject *context,
        std::function<void(const HttpAnswer &)> answered) override;

private:
    int m_waiting = 0;
};

/// An autoconfig document with one server of each direction.
[[nodiscard]] QByteArray autoconfigDocument(
    const QByteArray &incomingHost, const QByteArray &outgoingHost);

} // namespace portwright
