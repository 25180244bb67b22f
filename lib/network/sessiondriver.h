// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/connectionreport.h"
#include "model/timeoutpolicy.h"
#include "protocol/protocolsession.h"

#include <QHostAddress>
#include <QObject>
#include <functional>
#include <memory>

namespace portwright {

/// Where to connect and how patient to be.
struct ConnectionRequest {
    Endpoint endpoint;
    QList<QHostAddress> addresses; ///< known already; empty: look them up
    TimeoutPolicy timeouts = TimeoutPolicy::probing();
    QString tlsBefore; ///< for `ProtocolSession::expectTls`; empty: nothing is expected
};

/// One session over one connection. `finished` comes exactly once, never from inside a call; after
/// it the driver does nothing more and may be deleted. Deleting it earlier closes the connection.
class SessionDriver : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Goes on from a hold; ignored at any other time.
    virtual void extend(const PlanStep &step) = 0;
    /// From now on the stages of `timeouts` count.
    virtual void setTimeouts(const TimeoutPolicy &timeouts) = 0;
    /// Safe at any time; `finished` follows at once, with what was known.
    virtual void cancel() = 0;
    [[nodiscard]] virtual ConnectionReport report() const = 0;

signals:
    void stageReached(portwright::Stage stage);
    void messageProgressed(qint64 sentBytes, qint64 totalBytes);
    void held(const portwright::SessionOutcome &outcome);
    void finished(const portwright::SessionOutcome &outcome);
};

class SessionDriverFactory {
public:
    SessionDriverFactory() = default;
    SessionDriverFactory(const SessionDriverFactory &) = delete;
    SessionDriverFactory &operator=(const SessionDriverFactory &) = delete;
    virtual ~SessionDriverFactory();
    [[nodiscard]] virtual std::unique_ptr<SessionDriver> makeDriver(
        const ConnectionRequest &request, std::unique_ptr<ProtocolSession> session)
        = 0;
    /// Says whether connections to `host` go through a proxy, which looks its name up itself: at
    /// once where that is known, else later, unless `context` is gone by then.
    virtual void askWhetherProxied(
        const QString &host, QObject *context, std::function<void(bool isProxied)> answered)
        = 0;
    /// True if a client certificate will be shown to servers that ask for one.
    [[nodiscard]] virtual bool hasClientCertificate() const = 0;
};

} // namespace portwright
