// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include <QSslSocket>
#include <QTimer>
#include <sys/socket.h>

namespace portwright::tests {

using namespace std::chrono_literals;

ScriptedServer::ScriptedServer(QList<ServerStep> script, Identity identity)
    : m_script(std::move(script))
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setLocalCertificateChain(identity.chain);
    m_tls.setPrivateKey(identity.key);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    // A server of the kind that shows weak certificates does not refuse to load them.
    m_tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
}

bool ScriptedServer::listenOn(const QString &address) { return listen(QHostAddress(address), 0); }

void ScriptedServer::askForClientCertificate(const QByteArray &authorityPem)
{
    m_tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_tls.setCaCertificates(QSslCertificate::fromData(authorityPem));
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSslConfiguration(m_tls);
    auto dialogue = std::make_shared<Dialogue>();
    dialogue->socket = socket;
    connect(socket, &QSslSocket::readyRead, this, [this, dialogue] { hear(dialogue); });
    connect(socket, &QSslSocket::sslErrors, socket,
        [socket](const QList<QSslError> &errors) { socket->ignoreSslErrors(errors); });
    connect(socket, &QSslSocket::encrypted, this, [this, dialogue] {
        m_wasEncrypted = true;
        m_clientName
            = dialogue->socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
        ++dialogue->step;
        play(dialogue);
    });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        socket->deleteLater();
        emit lost();
    });
    play(dialogue);
}

void ScriptedServer::hear(const std::shared_ptr<Dialogue> &dialogue)
{
    const QByteArray bytes = dialogue->socket->readAll();
    m_heardBytes += bytes.size();
    dialogue->unheardBytes += bytes.size();
    if (m_heardBytes < 64 * 1024) { // long content is counted, not kept
        m_heard += bytes;
        dialogue->unheard += bytes;
    }
    play(dialogue);
}

void ScriptedServer::play(const std::shared_ptr<Dialogue> &dialogue)
{
    while (dialogue->socket && dialogue->unsaid.isEmpty() && dialogue->step < m_script.size()) {
        const ServerStep &step = m_script.at(dialogue->step);
        if (const auto *say = std::get_if<Say>(&step)) {
            if (m_pace == Pace::ByteByByte) {
                dialogue->unsaid = say->bytes;
                sayOneByte(dialogue);
            } else {
                dialogue->socket->write(say->bytes);
            }
        } else if (const auto *hear = std::get_if<Hear>(&step)) {
            if (!dialogue->unheard.contains(hear->text))
                return;
            dialogue->unheard.clear();
            dialogue->unheardBytes = 0;
        } else if (const auto *hearBytes = std::get_if<HearBytes>(&step)) {
            if (dialogue->unheardBytes < hearBytes->count)
                return;
            dialogue->unheardBytes = 0;
        } else if (std::holds_alternative<BeginTls>(step)) {
            if (dialogue->socket->mode() == QSslSocket::UnencryptedMode) {
                dialogue->socket->flush();
                dialogue->socket->startServerEncryption();
            }
            return; // goes on when encrypted
        } else if (std::holds_alternative<Close>(step)) {
            dialogue->socket->disconnectFromHost();
        } else if (std::holds_alternative<Reset>(step)) {
            // Not in the turn in which it was accepted: the client is to see a connection first.
            QTimer::singleShot(10ms, dialogue->socket, [socket = dialogue->socket] {
                const linger hard { 1, 0 };
                setsockopt(
                    int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
                socket->abort();
            });
        } else if (std::holds_alternative<Stall>(step)) {
            return;
        }
        ++dialogue->step;
    }
}

void ScriptedServer::sayOneByte(const std::shared_ptr<Dialogue> &dialogue)
{
    if (!dialogue->socket)
        return;
    dialogue->socket->write(dialogue->unsaid.left(1));
    dialogue->socket->flush();
    dialogue->unsaid.remove(0, 1);
    // Each byte in a turn of the event loop of its own, hence in a segment and a record of its own.
    QMetaObject::invokeMethod(
        this,
        [this, dialogue] {
            if (dialogue->unsaid.isEmpty())
                play(dialogue);
            else
                sayOneByte(dialogue);
        },
        Qt::QueuedConnection);
}

} // namespace portwright::tests
