// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/socksserver.h"

#include <QTcpSocket>
#include <memory>

namespace portwright::tests {

namespace {
    constexpr char byUsername = 2;
    constexpr char domainName = 3;
}

SocksServer::SocksServer(quint16 destination, QByteArray username, QByteArray password)
    : m_destination(destination)
    , m_username(std::move(username))
    , m_password(std::move(password))
{
}

void SocksServer::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    auto received = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, received] {
        *received += client->readAll();
        negotiate(client, *received);
    });
}

/// Each message comes alone, since the client waits for the answer to the one before.
void SocksServer::negotiate(QTcpSocket *client, QByteArray &received)
{
    const QByteArray message = std::exchange(received, {});
    if (message.startsWith('\x01')) { // user name and password
        const QByteArray expected = QByteArray("\x01", 1) + char(m_username.size()) + m_username
            + char(m_password.size()) + m_password;
        client->write(message == expected ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        return;
    }
    if (message.size() < 5 || message[3] != domainName) { // the methods that the client offers
        client->write(QByteArray("\x05", 1) + byUsername);
        return;
    }
    m_askedFor = message.mid(5, message[4]);
    disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client,
        [client] { client->write(QByteArray::fromHex("05000001000000000000")); });
    connect(server, &QTcpSocket::readyRead, client,
        [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server,
        [client, server] { server->write(client->readAll()); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_destination);
}

} // namespace portwright::tests
