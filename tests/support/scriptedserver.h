// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/certificates.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <variant>

class QSslSocket;

namespace portwright::tests {

/// What a scripted server does next.
struct Say {
    QByteArray bytes;
};
struct Hear { ///< wait until this text has come; what came with it counts as heard, too
    QByteArray text;
};
struct HearBytes { ///< wait until this many bytes have come
    qint64 count = 0;
};
struct BeginTls { };
struct Close { };
struct Reset { }; ///< RST, as a middlebox or a crash does it
struct Stall { }; ///< says nothing more, keeps the connection

using ServerStep = std::variant<Say, Hear, HearBytes, BeginTls, Close, Reset, Stall>;

/// A server on loopback that plays the same script to everybody who connects.
class ScriptedServer : public QTcpServer {
    Q_OBJECT
public:
    enum class Pace { Whole, ByteByByte };

    explicit ScriptedServer(QList<ServerStep> script, Identity identity = {});
    [[nodiscard]] bool listenOn(const QString &address);
    void setPace(Pace pace) { m_pace = pace; }
    /// Asks clients for a certificate of this authority.
    void askForClientCertificate(const QByteArray &authorityPem);

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QByteArray heard() const { return m_heard; } ///< by all connections
    [[nodiscard]] qint64 heardBytes() const { return m_heardBytes; }
    [[nodiscard]] bool wasEncrypted() const { return m_wasEncrypted; }
    [[nodiscard]] QString clientName() const { return m_clientName; } ///< of its certificate

signals:
    void lost(); ///< a client is gone

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Dialogue {
        QPointer<QSslSocket> socket;
        qsizetype step = 0;
        QByteArray unheard;
        qint64 unheardBytes = 0;
        QByteArray unsaid;
    };
    void play(const std::shared_ptr<Dialogue> &dialogue);
    void hear(const std::shared_ptr<Dialogue> &dialogue);
    void sayOneByte(const std::shared_ptr<Dialogue> &dialogue);

    QList<ServerStep> m_script;
    QSslConfiguration m_tls;
    Pace m_pace = Pace::Whole;
    int m_connections = 0;
    QByteArray m_heard;
    qint64 m_heardBytes = 0;
    bool m_wasEncrypted = false;
    QString m_clientName;
};

} // namespace portwright::tests
