// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "diagnosis/diagnosis.h"
#include "message/messagebuilder.h"
#include "protocol/sessionoutcome.h"
#include "protocol/sessionplan.h"

#include <QElapsedTimer>
#include <QObject>
#include <chrono>
#include <memory>
#include <optional>

namespace portwright {

class SessionDriver;

/// Where and as whom to send.
struct SendRequest {
    Endpoint endpoint;
    std::optional<Credentials> credentials;
    Consents consents;
    QString ehloName;
};

/// Where the time went, since `start`.
struct SendTiming {
    std::optional<std::chrono::milliseconds> connect;
    std::optional<std::chrono::milliseconds> tls;
    std::optional<std::chrono::milliseconds> signIn;
    std::optional<std::chrono::milliseconds> accepted;
    std::chrono::milliseconds total { 0 };
};

/// Sends one message: over a connection that is signed in already where there is one, else over a
/// new one. Never sends twice by itself: after a break behind the end of the message the outcome
/// is Acceptance::Unknown.
class MessageSender : public QObject {
    Q_OBJECT
public:
    MessageSender(const Engine &engine, SendRequest request, BuiltMessage message,
        std::unique_ptr<SessionDriver> signedIn = nullptr, QObject *parent = nullptr);
    ~MessageSender() override;

    void start();
    /// `finished` follows at once.
    void cancel();
    [[nodiscard]] const SessionOutcome &outcome() const { return m_outcome; }
    /// What is wrong, once it has ended.
    [[nodiscard]] const QList<Diagnosis> &diagnoses() const { return m_diagnoses; }
    [[nodiscard]] const SendRequest &request() const { return m_request; }
    [[nodiscard]] const SendTiming &timing() const { return m_timing; }
    [[nodiscard]] const BuiltMessage &message() const { return m_message; }

signals:
    void stageReached(portwright::Stage stage);
    void progressed(qint64 sentBytes, qint64 totalBytes);
    void finished();

private:
    void connectAnew();
    void adopt(std::unique_ptr<SessionDriver> driver);
    void finish(const SessionOutcome &outcome);

    Engine m_engine;
    SendRequest m_request;
    BuiltMessage m_message;
    SessionOutcome m_outcome;
    QList<Diagnosis> m_diagnoses;
    SendTiming m_timing;
    QElapsedTimer m_clock;
    std::unique_ptr<SessionDriver> m_driver;
    bool m_isReused; ///< the connection stood before; it may turn out to have gone
    bool m_isFinished = false;
};

} // namespace portwright
