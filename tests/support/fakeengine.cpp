// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeengine.h"

namespace portwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void FakeResolver::lookUpAddresses(
    const QString &host, QObject *context, std::function<void(const AddressAnswer &)> answered)
{
    if (silentNames.contains(host))
        return;
    AddressAnswer answer;
    answer.host = host;
    for (const QString &address : addresses.value(host))
        answer.addresses.append(QHostAddress(address));
    if (answer.addresses.isEmpty())
        answer.failure = ConnectionFailure { ConnectionFault::HostNotFound, u"Host not found"_s };
    QTimer::singleShot(0, context, [answer, answered] { answered(answer); });
}

void FakeResolver::lookUpMailExchanges(const QString &domain, QObject *context,
    std::function<void(const MailExchangeAnswer &)> answered)
{
    MailExchangeAnswer answer;
    answer.domain = domain;
    for (const QString &host : exchanges.value(domain))
        answer.exchanges.append({ host, 10 });
    QTimer::singleShot(0, context, [answer, answered] { answered(answer); });
}

void FakeResolver::lookUpServices(
    const QString &name, QObject *context, std::function<void(const ServiceAnswer &)> answered)
{
    if (silentNames.contains(name))
        return;
    const ServiceAnswer answer { name, services.value(name), validation, std::nullopt };
    QTimer::singleShot(0, context, [answer, answered] { answered(answer); });
}

FakeDriver::FakeDriver(
    FakeDriverFactory *factory, const Endpoint &endpoint, const FakeServer &server)
    : m_factory(factory)
    , m_endpoint(endpoint)
    , m_server(server)
{
}

void FakeDriver::start()
{
    if (m_server.isSilent)
        return;
    m_report.connectedAfter = 10ms;
    m_report.firstBytesAfter = 20ms;
    m_report.roundTrip = 10ms;
    QTimer::singleShot(0, this, [this] { answer(m_server.probe); });
}

void FakeDriver::answer(const SessionOutcome &outcome)
{
    if (m_isFinished)
        return;
    const bool holds = outcome.kind == OutcomeKind::Reached
        || (outcome.kind == OutcomeKind::Refused && outcome.signIn == SignIn::Refused);
    m_isHeld = holds;
    m_isFinished = !holds;
    Q_EMIT stageReached(outcome.stage);
    if (holds)
        Q_EMIT held(outcome);
    else
        Q_EMIT finished(outcome);
}

void FakeDriver::extend(const PlanStep &step)
{
    if (!std::exchange(m_isHeld, false))
        return;
    SessionOutcome outcome = m_server.probe;
    if (const auto *signIn = std::get_if<SignInStep>(&step)) {
        m_factory->signIns.append(
            signIn->credentials.username + u"@"_s + QString::number(m_endpoint.port));
        outcome = m_server.signIn(*signIn);
    } else if (const auto *submission = std::get_if<SubmissionStep>(&step)) {
        outcome = m_server.submit(*submission);
    } else {
        m_isFinished = true;
        QTimer::singleShot(0, this, [this, outcome] { Q_EMIT finished(outcome); });
        return;
    }
    QTimer::singleShot(0, this, [this, outcome] { answer(outcome); });
}

void FakeDriver::setTimeouts(const TimeoutPolicy &) { }

void FakeDriver::cancel()
{
    if (m_isFinished)
        return;
    ++m_factory->cancelled;
    SessionOutcome outcome;
    outcome.kind = OutcomeKind::Cancelled;
    QTimer::singleShot(0, this, [this, outcome] { answer(outcome); });
}

std::unique_ptr<SessionDriver> FakeDriverFactory::makeDriver(
    const ConnectionRequest &request, std::unique_ptr<ProtocolSession> session)
{
    Q_UNUSED(session)
    asked.append(request.endpoint);
    tlsBefore.append(request.tlsBefore);
    return std::make_unique<FakeDriver>(this, request.endpoint, server(request.endpoint));
}

SessionOutcome reachedOutcome(TlsMode channel)
{
    SessionOutcome outcome;
    outcome.kind = OutcomeKind::Reached;
    outcome.stage = Stage::Ehlo;
    outcome.channel = channel;
    outcome.mechanisms = { u"PLAIN"_s };
    if (channel != TlsMode::None)
        outcome.tls = TlsDetails {};
    return outcome;
}

FakeServer refusingServer()
{
    FakeServer server;
    server.probe.kind = OutcomeKind::Unreachable;
    server.probe.stage = Stage::Connect;
    server.probe.connectionFailure = ConnectionFailure { ConnectionFault::Refused, u"refused"_s };
    return server;
}

FakeServer workingServer(TlsMode channel, const QByteArray &password)
{
    FakeServer server;
    server.probe = reachedOutcome(channel);
    server.signIn = [channel, password](const SignInStep &step) {
        SessionOutcome outcome = reachedOutcome(channel);
        outcome.stage = Stage::Auth;
        outcome.mechanism = u"PLAIN"_s;
        if (step.credentials.secret == Secret(password)) {
            outcome.signIn = SignIn::Accepted;
            return outcome;
        }
        outcome.kind = OutcomeKind::Refused;
        outcome.signIn = SignIn::Refused;
        outcome.reply = ServerReply { 535, u"5.7.8"_s, { u"535 5.7.8 authentication failed"_s } };
        return outcome;
    };
    return server;
}

} // namespace portwright
