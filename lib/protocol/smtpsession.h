// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/protocolsession.h"

namespace portwright {

/// The client's side of SMTP submission (RFC 6409).
class SmtpSession : public ProtocolSession {
public:
    explicit SmtpSession(SessionPlan plan);
    void connectionEstablished(const QString &localAddress) override;
    void receive(QByteArrayView bytes) override;
    void tlsEstablished(const TlsDetails &details) override;
    void tlsFailed(const QString &words) override;
    void connectionLost(const ConnectionFailure &failure, Stage stage) override;
    void deadlineExpired(Stage stage) override;
    void sendBufferDrained() override;
    void extend(const PlanStep &step) override;
    void cancel() override;
    [[nodiscard]] QList<Effect> takeEffects() override;
    [[nodiscard]] bool isFinished() const override;
};

} // namespace portwright
