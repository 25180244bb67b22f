// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recordingsession.h"

namespace portwright::tests {

namespace {
    constexpr qint64 blockSize = 64 * 1024;
}

RecordingSession::RecordingSession(Plan plan, std::shared_ptr<SessionRecord> record)
    : m_plan(plan)
    , m_record(std::move(record))
{
}

void RecordingSession::connectionEstablished(const QString &localAddress)
{
    m_record->localAddress = localAddress;
    if (m_plan.tls == TlsMode::Implicit)
        beginTls();
    else
        expect(State::Greeting, Stage::Greeting, {});
}

void RecordingSession::beginTls()
{
    expect(State::Handshake, Stage::TlsHandshake, {});
    m_effects.append(StartTls {});
}

void RecordingSession::receive(QByteArrayView bytes)
{
    if (m_finished)
        return;
    (m_record->tls ? m_record->receivedEncrypted : m_record->receivedInClear).append(bytes);
    for (const char byte : bytes) {
        if (m_state == State::Handshake)
            return finish(OutcomeKind::InjectedPlaintext);
        m_line.append(byte);
        if (byte == '\n' && !m_finished)
            onLine();
    }
}

void RecordingSession::onLine()
{
    m_line.clear();
    switch (m_state) {
    case State::Greeting:
        if (m_plan.tls == TlsMode::StartTls && !m_record->tls)
            return expect(State::StartTls, Stage::StartTls, "STARTTLS\r\n");
        return expect(State::Hello, Stage::Ehlo, "HELLO\r\n");
    case State::StartTls:
        return beginTls();
    case State::Hello:
        if (m_plan.holds) {
            m_state = State::Holding;
            m_outcome.kind = OutcomeKind::Reached;
            m_effects.append(Hold { m_outcome });
        } else if (m_plan.contentBytes > 0) {
            expect(State::Content, Stage::Data, {});
            sendContent();
        } else {
            quit();
        }
        return;
    case State::Content:
        return quit();
    case State::Connecting:
    case State::Handshake:
    case State::Holding:
        return;
    }
}

void RecordingSession::expect(State state, Stage stage, const QByteArray &command)
{
    m_state = state;
    m_stage = stage;
    if (!command.isEmpty()) {
        m_effects.append(SendBytes { command });
        m_effects.append(
            ShowLine { ShowLine::From::Client, QString::fromLatin1(command.trimmed()) });
    }
    m_effects.append(ArmDeadline { stage });
}

void RecordingSession::sendContent()
{
    const qint64 size = std::min(blockSize, m_plan.contentBytes - m_contentSent);
    if (size == 0)
        return;
    m_contentSent += size;
    m_effects.append(SendBytes { QByteArray(size, 'x') });
    m_effects.append(ReportProgress { m_contentSent, m_plan.contentBytes });
    m_effects.append(ArmDeadline { Stage::Data });
    m_effects.append(AwaitDrain {});
}

void RecordingSession::tlsEstablished(const TlsDetails &details)
{
    if (m_finished)
        return;
    m_record->tls = details;
    m_outcome.tls = details;
    if (m_plan.tls == TlsMode::Implicit)
        expect(State::Greeting, Stage::Greeting, {});
    else
        expect(State::Hello, Stage::Ehlo, "HELLO\r\n");
}

void RecordingSession::tlsFailed(const QString &words)
{
    m_outcome.tlsFailureWords = words;
    finish(OutcomeKind::TlsFailed);
}

void RecordingSession::connectionLost(const ConnectionFailure &failure, Stage stage)
{
    if (m_state == State::Connecting)
        m_stage = stage;
    m_outcome.connectionFailure = failure;
    finish(OutcomeKind::Unreachable);
}

void RecordingSession::deadlineExpired(Stage stage)
{
    m_record->expired.append(stage);
    m_stage = stage;
    finish(OutcomeKind::TimedOut);
}

void RecordingSession::sendBufferDrained()
{
    ++m_record->drains;
    if (!m_finished)
        sendContent();
}

void RecordingSession::extend(const PlanStep &)
{
    if (m_state == State::Holding)
        quit();
}

void RecordingSession::cancel() { finish(OutcomeKind::Cancelled); }

void RecordingSession::quit()
{
    if (m_finished)
        return;
    m_effects.append(SendBytes { "QUIT\r\n" });
    m_effects.append(CloseConnection {});
    finish(OutcomeKind::Reached);
}

void RecordingSession::finish(OutcomeKind kind)
{
    if (m_finished)
        return;
    m_finished = true;
    m_outcome.kind = kind;
    m_outcome.stage = m_stage;
    m_effects.append(Finish { m_outcome });
}

QList<Effect> RecordingSession::takeEffects() { return std::exchange(m_effects, {}); }

} // namespace portwright::tests
