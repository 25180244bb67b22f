// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/connection.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QStringList>
#include <QTimer>
#include <optional>
#include <vector>

namespace portwright {

/// The families in turn, beginning with IPv6, each in the order given (RFC 8305, section 4).
[[nodiscard]] QStringList interleaved(const QList<QHostAddress> &addresses);

/// Tries the addresses of one host until one answers (RFC 8305, section 5): the next one joins in
/// after 250 ms, or at once when one fails; the first to answer wins and the others are dropped.
class HappyEyeballs : public QObject {
    Q_OBJECT
public:
    /// Makes its first connection now, so that the TLS library loads while DNS is being asked.
    explicit HappyEyeballs(ConnectionMaker makeConnection);

    /// `targets` are IP literals in order, or one host name for a proxy; never empty.
    void start(const QStringList &targets, quint16 port);
    /// Everything that has not answered by now counts as failed.
    void giveUp();
    /// After `won`, once.
    [[nodiscard]] ConnectionPointer takeWinner() { return std::move(m_winner); }
    /// Fills in what the race showed: addresses, families, round trip.
    void describe(ConnectionReport &report) const;

signals:
    void trying(const QString &target);
    void failed(const QString &target, const QString &words);
    void won();
    /// Every address failed; `failure` is the most telling one.
    void lost(const portwright::ConnectionFailure &failure);

private:
    struct Attempt {
        QString target;
        QElapsedTimer running;
        ConnectionPointer connection;
    };
    struct Failure {
        QString target;
        ConnectionFailure failure;
    };

    void tryNext();
    void onEstablished(const Connection *connection);
    void onLost(const Connection *connection, const ConnectionFailure &failure);
    [[nodiscard]] std::vector<Attempt>::iterator find(const Connection *connection);
    void drop(std::vector<Attempt>::iterator attempt, const ConnectionFailure &failure);

    ConnectionMaker m_makeConnection;
    ConnectionPointer m_spare;
    QStringList m_waiting;
    quint16 m_port = 0;
    std::vector<Attempt> m_attempts;
    QList<Failure> m_failures;
    QTimer m_pause;
    ConnectionPointer m_winner;
    QString m_winningTarget;
    std::chrono::milliseconds m_roundTrip { 0 };
};

} // namespace portwright
