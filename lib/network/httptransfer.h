// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/httpfetcher.h"

#include <QElapsedTimer>
#include <QNetworkReply>

namespace portwright {

/// One question under way: counts its bytes and its time, and says once what came of it. Goes with
/// its parent, which ends the transfer.
class HttpTransfer : public QObject {
    Q_OBJECT
public:
    /// Takes over `reply`.
    HttpTransfer(const HttpRequest &request, QNetworkReply *reply, QObject *parent);

signals:
    void answered(const portwright::HttpAnswer &answer);

private:
    void read();
    void giveUp(HttpFault fault, const QString &words);
    void finish();
    void say();

    HttpRequest m_request;
    QNetworkReply *m_reply;
    QElapsedTimer m_clock;
    QStringList m_tlsWords;
    std::optional<TlsDetails> m_tls; ///< where it cannot be verified
    HttpAnswer m_answer;
    bool m_isSaid = false;
};

} // namespace portwright
