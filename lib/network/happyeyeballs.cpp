// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/happyeyeballs.h"

#include <algorithm>
#include <array>

namespace portwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto attemptDelay = 250ms; // RFC 8305, section 5: Connection Attempt Delay

    ConnectionFailure silence() { return { ConnectionFault::NoAnswer, u"no answer"_s }; }

    /// The smaller, the more it says about the service that was asked for.
    int vagueness(ConnectionFault fault)
    {
        constexpr std::array telling { ConnectionFault::Proxy, ConnectionFault::NotPermitted,
            ConnectionFault::OutOfResources, ConnectionFault::Refused, ConnectionFault::Reset,
            ConnectionFault::Closed, ConnectionFault::NoAnswer, ConnectionFault::HostUnreachable };
        return int(std::find(telling.begin(), telling.end(), fault) - telling.begin());
    }

    bool isOfFamily(const QString &target, QAbstractSocket::NetworkLayerProtocol family)
    {
        return QHostAddress(target).protocol() == family;
    }

} // namespace

QStringList interleaved(const QList<QHostAddress> &addresses)
{
    QStringList ipv6;
    QStringList ipv4;
    for (const QHostAddress &address : addresses) {
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        QStringList &family = isIpv6 ? ipv6 : ipv4;
        if (!family.contains(address.toString()))
            family.append(address.toString());
    }
    QStringList order;
    while (!ipv6.isEmpty() || !ipv4.isEmpty()) {
        if (!ipv6.isEmpty())
            order.append(ipv6.takeFirst());
        if (!ipv4.isEmpty())
            order.append(ipv4.takeFirst());
    }
    return order;
}

HappyEyeballs::HappyEyeballs(ConnectionMaker makeConnection)
    : m_makeConnection(std::move(makeConnection))
    , m_spare(m_makeConnection())
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &HappyEyeballs::tryNext);
}

void HappyEyeballs::start(const QStringList &targets, quint16 port)
{
    m_waiting = targets;
    m_port = port;
    tryNext();
}

void HappyEyeballs::tryNext()
{
    Attempt attempt;
    attempt.target = m_waiting.takeFirst();
    attempt.connection = m_spare ? std::move(m_spare) : m_makeConnection();
    attempt.running.start();
    Connection *connection = attempt.connection.get();
    connect(connection, &Connection::established, this,
        [this, connection] { onEstablished(connection); });
    connect(connection, &Connection::lost, this,
        [this, connection](const ConnectionFailure &failure) { onLost(connection, failure); });
    emit trying(attempt.target);
    if (!m_waiting.isEmpty())
        m_pause.start(attemptDelay);
    const QString target = attempt.target;
    m_attempts.push_back(std::move(attempt));
    connection->open(target, m_port);
}

void HappyEyeballs::onEstablished(const Connection *connection)
{
    const auto attempt = find(connection);
    m_pause.stop();
    m_winningTarget = attempt->target;
    m_roundTrip = std::chrono::milliseconds(attempt->running.elapsed());
    m_winner = std::move(attempt->connection);
    m_winner->disconnect(this);
    m_attempts.erase(attempt);
    // A loser is a failure only if it had as much time as the winner took.
    while (!m_attempts.empty()) {
        const auto loser = m_attempts.begin();
        if (std::chrono::milliseconds(loser->running.elapsed()) > m_roundTrip)
            drop(loser, silence());
        else
            m_attempts.erase(loser);
    }
    emit won();
}

void HappyEyeballs::onLost(const Connection *connection, const ConnectionFailure &failure)
{
    drop(find(connection), failure);
    if (!m_waiting.isEmpty()) {
        m_pause.start(0ms);
        return;
    }
    if (!m_attempts.empty())
        return;
    emit lost(std::min_element(
        m_failures.begin(), m_failures.end(), [](const Failure &a, const Failure &b) {
            return vagueness(a.failure.fault) < vagueness(b.failure.fault);
        })->failure);
}

void HappyEyeballs::giveUp()
{
    m_pause.stop();
    while (!m_attempts.empty())
        drop(m_attempts.begin(), silence());
}

std::vector<HappyEyeballs::Attempt>::iterator HappyEyeballs::find(const Connection *connection)
{
    return std::find_if(m_attempts.begin(), m_attempts.end(),
        [connection](const Attempt &attempt) { return attempt.connection.get() == connection; });
}

void HappyEyeballs::drop(std::vector<Attempt>::iterator attempt, const ConnectionFailure &failure)
{
    m_failures.append({ attempt->target, failure });
    m_attempts.erase(attempt);
    emit failed(m_failures.last().target, failure.words);
}

void HappyEyeballs::describe(ConnectionReport &report) const
{
    report.address = m_winningTarget;
    report.roundTrip = m_roundTrip;
    report.failedAddresses.clear();
    bool ipv6Failed = false;
    bool ipv4Failed = false;
    bool ipv6Silent = false;
    for (const Failure &failure : m_failures) {
        report.failedAddresses.append(failure.target + u' ' + failure.failure.words);
        const bool isIpv6 = isOfFamily(failure.target, QAbstractSocket::IPv6Protocol);
        ipv6Failed |= isIpv6;
        ipv6Silent |= isIpv6 && failure.failure.fault == ConnectionFault::NoAnswer;
        ipv4Failed |= isOfFamily(failure.target, QAbstractSocket::IPv4Protocol);
    }
    report.ipv6Failed = ipv6Failed && isOfFamily(m_winningTarget, QAbstractSocket::IPv4Protocol);
    report.ipv6Silent = ipv6Silent && report.ipv6Failed;
    report.ipv4Failed = ipv4Failed && isOfFamily(m_winningTarget, QAbstractSocket::IPv6Protocol);
}

} // namespace portwright
