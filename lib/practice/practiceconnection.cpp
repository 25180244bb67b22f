// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceconnection.h"

#include "practice/practicepostoffice.h"

#include <QTimer>

namespace portwright {

PracticeConnection::PracticeConnection(qintptr descriptor, const PracticePort &port,
    PracticePostOffice &postOffice, const PracticeIdentity &identity, QObject *parent)
    : QObject(parent)
    , m_dialogue(PracticeDialogue::make(postOffice, port))
    , m_greetingDelay(postOffice.scenario().greetingDelay)
{
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_socket, &QSslSocket::readyRead, this, &PracticeConnection::read);
    connect(&m_socket, &QSslSocket::encrypted, &m_socket, [this] { m_dialogue->tlsEstablished(); });
    if (!m_socket.setSocketDescriptor(descriptor)) {
        deleteLater();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setLocalCertificate(identity.certificate);
    m_socket.setPrivateKey(identity.key);
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setProtocol(QSsl::TlsV1_2OrLater);

    if (port.encryption == PracticePort::Encryption::Implicit) {
        connect(&m_socket, &QSslSocket::encrypted, this, &PracticeConnection::greetLater);
        m_socket.startServerEncryption();
    } else {
        greetLater();
    }
}

void PracticeConnection::greetLater()
{
    QTimer::singleShot(m_greetingDelay, Qt::PreciseTimer, this, &PracticeConnection::greet);
}

void PracticeConnection::greet()
{
    m_hasGreeted = true;
    m_socket.write(m_dialogue->greeting());
    read(); // of a client that did not wait
}

void PracticeConnection::read()
{
    if (!m_hasGreeted)
        return;
    m_socket.write(m_dialogue->receive(m_socket.readAll()));
    switch (m_dialogue->wish()) {
    case PracticeDialogue::Wish::GoOn:
        break;
    case PracticeDialogue::Wish::StartTls:
        m_socket.startServerEncryption();
        break;
    case PracticeDialogue::Wish::Close:
        m_socket.disconnectFromHost();
        break;
    case PracticeDialogue::Wish::Drop:
        m_socket.flush(); // the replies so far were given; what breaks is the line, not the past
        m_socket.abort();
        break;
    }
}

} // namespace portwright
