// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/connection.h"
#include "network/happyeyeballs.h"
#include "network/sessiondriver.h"
#include "transcript/transcript.h"

#include <QElapsedTimer>
#include <QTimer>

namespace portwright {

class DnsResolver;

/// The way to the server.
struct Route {
    enum class Kind {
        Direct, ///< to the addresses of the host
        Detour, ///< to loopback, whatever the addresses are
        Proxied, ///< to a proxy, which looks the name up
    };
    Kind kind = Kind::Direct;
    quint16 port = 0;
    ConnectionMaker makeConnection;
};

/// Hands the route over: at once where it is known, else later, unless `context` is gone by then.
using RouteFinder = std::function<void(QObject *context, std::function<void(const Route &)>)>;

/// Feeds one session from one connection and carries out its effects: finds the way, looks the host
/// up, connects, hands over every byte, keeps the deadlines and the report, writes the transcript.
class ConnectionDriver : public SessionDriver {
    Q_OBJECT
public:
    ConnectionDriver(ConnectionRequest request, std::unique_ptr<ProtocolSession> session,
        RouteFinder findRoute, DnsResolver *resolver, Transcript *transcript);
    ~ConnectionDriver() override;

    void start() override;
    void extend(const PlanStep &step) override;
    void setTimeouts(const TimeoutPolicy &timeouts) override;
    void cancel() override;
    [[nodiscard]] ConnectionReport report() const override { return m_report; }

private:
    void setOut(const Route &route);
    void lookUp();
    void prepareRace();
    void connectTo(const QList<QHostAddress> &addresses);
    void onWon();
    void onLookUpFailed(const ConnectionFailure &failure);
    void onEncrypted(const TlsDetails &details);
    void onDeadline();

    void receiveAll();
    void carryOutEffects();
    void askForMoreSoon();
    void askForMore();
    void carryOut(const SendBytes &effect);
    void carryOut(const ShowLine &effect);
    void carryOut(const StartTls &effect);
    void carryOut(const ArmDeadline &effect);
    void carryOut(const AwaitDrain &effect);
    void carryOut(const ReportProgress &effect);
    void carryOut(const Hold &effect);
    void carryOut(const CloseConnection &effect);
    void carryOut(const Finish &effect);

    void note(Direction direction, const QString &text);
    [[nodiscard]] std::chrono::milliseconds now() const;

    ConnectionRequest m_request;
    std::unique_ptr<ProtocolSession> m_session;
    RouteFinder m_findRoute;
    Route m_route;
    DnsResolver *m_resolver;
    Transcript *m_transcript;

    std::unique_ptr<QObject> m_question; ///< goes when its answer is not wanted any more
    std::unique_ptr<HappyEyeballs, LetGo> m_race;
    ConnectionPointer m_connection; ///< once it stands, until it is closed or lost

    QElapsedTimer m_clock;
    QTimer m_deadline;
    Stage m_stage = Stage::Resolve; ///< that the deadline is for
    bool m_encrypted = false;
    bool m_awaitsDrain = false;
    bool m_asksForMore = false;
    bool m_carryingOut = false;
    bool m_concluded = false;
    ConnectionReport m_report;
};

} // namespace portwright
