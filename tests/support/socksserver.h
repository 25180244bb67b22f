// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

namespace portwright::tests {

/// A SOCKS5 proxy (RFC 1928) with user name and password (RFC 1929) that leads everywhere to one
/// port of loopback, whatever name it is asked for.
class SocksServer : public QTcpServer {
    Q_OBJECT
public:
    SocksServer(quint16 destination, QByteArray username, QByteArray password);

    [[nodiscard]] QByteArray askedFor() const { return m_askedFor; } ///< a name, unresolved

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void negotiate(QTcpSocket *client, QByteArray &received);

    quint16 m_destination;
    QByteArray m_username;
    QByteArray m_password;
    QByteArray m_askedFor;
};

} // namespace portwright::tests
