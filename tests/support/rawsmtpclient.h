// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslError>
#include <QSslSocket>
#include <functional>

namespace portwright {

/// A client without manners: writes what it is told, byte for byte, and collects replies.
class RawSmtpClient : public QObject {
    Q_OBJECT
public:
    /// Connects to 127.0.0.1. Trusts the practice authority and expects `mail.practice.test`.
    explicit RawSmtpClient(quint16 port);

    /// The next complete reply with all its lines and CRLFs; what came so far if nothing happens
    /// for 10 s or the connection ends.
    [[nodiscard]] QByteArray reply();
    /// Writes a line and returns the next reply.
    [[nodiscard]] QByteArray say(const QByteArray &line);
    /// Writes bytes as they are and returns the next reply.
    [[nodiscard]] QByteArray exchange(const QByteArray &bytes);
    void write(const QByteArray &bytes);
    /// True once TLS is on; false once it has failed.
    [[nodiscard]] bool startTls();
    /// EHLO, STARTTLS, TLS, EHLO, AUTH PLAIN as the account; false if any of it is refused.
    [[nodiscard]] bool signIn();
    /// The account's name and password for AUTH PLAIN, in base64.
    [[nodiscard]] static QByteArray plainMessage();

    [[nodiscard]] bool isClosedByServer();
    [[nodiscard]] QAbstractSocket::SocketState state() const { return m_socket.state(); }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }
    [[nodiscard]] const QByteArray &unread() const { return m_unread; }
    [[nodiscard]] QList<QSslError::SslError> tlsErrors() const;

signals:
    /// Something changed that a test may wait for.
    void happened();

private:
    void waitUntil(const std::function<bool()> &condition);
    [[nodiscard]] qsizetype endOfReply() const;

    QSslSocket m_socket;
    QByteArray m_unread;
    QList<QSslError> m_tlsErrors;
};

} // namespace portwright
