// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawsmtpclient.h"

#include "practice/practiceserver.h"

#include <QSignalSpy>
#include <QSslConfiguration>

namespace portwright {

using namespace Qt::StringLiterals;

RawSmtpClient::RawSmtpClient(quint16 port)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({ QSslCertificate(PracticeServer::authorityPem(), QSsl::Pem) });
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyName(u"mail.practice.test"_s);
    connect(&m_socket, &QSslSocket::readyRead, this, [this] {
        m_unread += m_socket.readAll();
        emit happened();
    });
    connect(&m_socket, &QSslSocket::stateChanged, this, &RawSmtpClient::happened);
    connect(&m_socket, &QSslSocket::encrypted, this, &RawSmtpClient::happened);
    connect(&m_socket, &QSslSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.connectToHost(u"127.0.0.1"_s, port);
}

QByteArray RawSmtpClient::reply()
{
    waitUntil([this] { return endOfReply() > 0; });
    const qsizetype end = endOfReply();
    const QByteArray taken = end > 0 ? m_unread.first(end) : m_unread;
    m_unread.remove(0, taken.size());
    return taken;
}

qsizetype RawSmtpClient::endOfReply() const
{
    for (qsizetype start = 0;;) {
        const qsizetype end = m_unread.indexOf("\r\n", start);
        if (end < 0)
            return -1;
        if (m_unread.mid(start + 3, 1) != "-")
            return end + 2;
        start = end + 2;
    }
}

QByteArray RawSmtpClient::say(const QByteArray &line) { return exchange(line + "\r\n"); }

QByteArray RawSmtpClient::exchange(const QByteArray &bytes)
{
    write(bytes);
    return reply();
}

void RawSmtpClient::write(const QByteArray &bytes) { m_socket.write(bytes); }

bool RawSmtpClient::startTls()
{
    waitUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    m_socket.startClientEncryption();
    waitUntil([this] { return m_socket.isEncrypted(); });
    return m_socket.isEncrypted();
}

bool RawSmtpClient::signIn()
{
    return reply().startsWith("220") && say("EHLO client.test").startsWith("250")
        && say("STARTTLS").startsWith("220") && startTls()
        && say("EHLO client.test").startsWith("250")
        && say("AUTH PLAIN " + plainMessage()).startsWith("235");
}

QByteArray RawSmtpClient::plainMessage()
{
    return ('\0' + PracticeServer::accountAddress().toUtf8() + '\0'
        + PracticeServer::accountPassword().toUtf8())
        .toBase64();
}

bool RawSmtpClient::isClosedByServer()
{
    waitUntil([] { return false; });
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

void RawSmtpClient::waitUntil(const std::function<bool()> &condition)
{
    // A spy returns with the signal; QTest::qWaitFor would look only every 10 ms.
    QSignalSpy spy(this, &RawSmtpClient::happened);
    while (!condition() && m_socket.state() != QAbstractSocket::UnconnectedState
        && spy.wait(10'000)) { }
}

QList<QSslError::SslError> RawSmtpClient::tlsErrors() const
{
    QList<QSslError::SslError> codes;
    for (const QSslError &error : m_tlsErrors)
        codes << error.error();
    return codes;
}

} // namespace portwright
