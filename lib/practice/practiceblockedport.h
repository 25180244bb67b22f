// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace portwright {

/// A port that is refused: reserved, so that nobody else gets it, but nothing listens.
class PracticeRefusedPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] bool open();
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

/// A port that gives no answer. Its queue of connections is filled by ourselves and never emptied;
/// Linux and the BSDs then drop every further SYN, just as a firewall does. Elsewhere a connection
/// may be made or refused, but nobody is ever greeted.
class PracticeSilentPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] bool open();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

} // namespace portwright
