// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/connectionreport.h"
#include "model/tlsdetails.h"

#include <QByteArray>
#include <QObject>
#include <functional>
#include <memory>

namespace portwright {

/// One connection to one address. Says what happens and judges nothing: a certificate that cannot
/// be verified is reported, and whoever holds the connection decides whether to go on.
/// Destroying it breaks the connection off.
class Connection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Once only. `target` is an IP literal; or a host name, which a proxy looks up.
    virtual void open(const QString &target, quint16 port) = 0;
    [[nodiscard]] virtual QString localAddress() const = 0;
    /// Everything received and not yet taken.
    [[nodiscard]] virtual QByteArray takeReceived() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Hands over to the system what it takes without blocking.
    virtual void flush() = 0;
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0;
    /// Begins the handshake. Take what was received in clear before.
    virtual void startTls() = 0;
    /// The last call; no signal comes after it. What is left to write goes out in the background,
    /// for two seconds at most.
    virtual void close() = 0;

signals:
    void established();
    void received();
    void written();
    void encrypted(const portwright::TlsDetails &details);
    void alerted(portwright::TlsAlert alert);
    void tlsFailed(const QString &words);
    /// It never came to stand, or it broke. What was received before may still be taken.
    void lost(const portwright::ConnectionFailure &failure);
};

/// For what is let go from inside its own signals: silent at once, gone in the next turn of the
/// event loop.
struct LetGo {
    void operator()(QObject *object) const
    {
        object->disconnect();
        object->deleteLater();
    }
};
using ConnectionPointer = std::unique_ptr<Connection, LetGo>;
using ConnectionMaker = std::function<ConnectionPointer()>;

} // namespace portwright
