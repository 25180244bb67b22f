// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effect.h"
#include "protocol/sessionplan.h"

#include <QList>

namespace portwright {

/// One side of one mail protocol dialogue, without socket, clock or event loop: inputs in, effects
/// out. Finishes exactly once and ignores every input afterwards. Never blocks.
class ProtocolSession {
public:
    ProtocolSession() = default;
    ProtocolSession(const ProtocolSession &) = delete;
    ProtocolSession &operator=(const ProtocolSession &) = delete;
    virtual ~ProtocolSession();

    /// This endpoint was encrypted before, with `version` as in TlsDetails: less, or nothing, ends
    /// the session before anything secret is said. Has to come first.
    virtual void expectTls(const QString &version) = 0;
    /// The TCP connection stands. `localAddress` is our end's IP literal, without brackets; it
    /// becomes the EHLO argument where the plan has none (RFC 5321, section 4.1.3).
    virtual void connectionEstablished(const QString &localAddress) = 0;
    /// Bytes from the peer, cut anywhere.
    virtual void receive(QByteArrayView bytes) = 0;
    virtual void tlsEstablished(const TlsDetails &details) = 0;
    virtual void tlsFailed(const QString &words) = 0;
    /// Also: it never came to stand. `stage` is Resolve or Connect then, and ignored otherwise.
    virtual void connectionLost(const ConnectionFailure &failure, Stage stage) = 0;
    virtual void deadlineExpired(Stage stage) = 0;
    /// Little is left to write (answers AwaitDrain).
    virtual void sendBufferDrained() = 0;
    /// Goes on from a hold. Ignored at any other time.
    virtual void extend(const PlanStep &step) = 0;
    virtual void cancel() = 0;

    /// What is to be done, in order; empties the list.
    [[nodiscard]] virtual QList<Effect> takeEffects() = 0;
    [[nodiscard]] virtual bool isFinished() const = 0;
};

} // namespace portwright
