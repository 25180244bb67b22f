// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/protocolsession.h"

#include <memory>

namespace portwright::tests {

/// What a recording session was told, for the test to look at while and after it runs.
struct SessionRecord {
    QString localAddress;
    QByteArray receivedInClear;
    QByteArray receivedEncrypted;
    std::optional<TlsDetails> tls;
    QList<Stage> expired;
    int drains = 0;
};

/// The smallest protocol that uses every effect: greeting, optional STARTTLS, HELLO with one line
/// in reply, optional content, one line in reply, then QUIT. Lets any certificate pass.
class RecordingSession : public ProtocolSession {
public:
    struct Plan {
        TlsMode tls = TlsMode::None;
        qint64 contentBytes = 0;
        bool holds = false; ///< after HELLO, until a QuitStep comes
    };

    RecordingSession(Plan plan, std::shared_ptr<SessionRecord> record);

    void expectTls(const QString &version) override { m_outcome.tlsBefore = version; }
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
    [[nodiscard]] bool isFinished() const override { return m_finished; }

private:
    enum class State { Connecting, Greeting, StartTls, Handshake, Hello, Content, Holding };

    void onLine();
    void beginTls();
    void expect(State state, Stage stage, const QByteArray &command);
    void sendContent();
    void quit();
    void finish(OutcomeKind kind);

    Plan m_plan;
    std::shared_ptr<SessionRecord> m_record;
    State m_state = State::Connecting;
    Stage m_stage = Stage::Connect;
    QByteArray m_line;
    qint64 m_contentSent = 0;
    QList<Effect> m_effects;
    SessionOutcome m_outcome;
    bool m_finished = false;
};

} // namespace portwright::tests
