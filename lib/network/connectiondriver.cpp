// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/connectiondriver.h"

#include "network/dnsresolver.h"

#include <QPointer>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Content is asked for again when less than this is left to write: enough to keep the system
    /// busy until the next turn of the event loop, little enough not to show in memory.
    constexpr qint64 drained = 128 * 1024;

    Direction directionOf(ShowLine::From from)
    {
        switch (from) {
        case ShowLine::From::Client:
            return Direction::Client;
        case ShowLine::From::Server:
            return Direction::Server;
        case ShowLine::From::Note:
            return Direction::Note;
        case ShowLine::From::Fault:
            return Direction::Fault;
        }
        Q_UNREACHABLE();
    }

    /// "TLS 1.3, TLS_AES_256_GCM_SHA384, certificate valid until 2027-03-03"
    QString summary(const TlsDetails &details)
    {
        QString version = details.version;
        QStringList parts { version.replace(u"TLSv"_s, u"TLS "_s), details.cipher };
        if (details.isVerified() && !details.chain.isEmpty())
            parts.append(u"certificate valid until "_s
                + details.chain.first().validUntil.date().toString(Qt::ISODate));
        return parts.join(u", "_s);
    }

} // namespace

ConnectionDriver::ConnectionDriver(ConnectionRequest request,
    std::unique_ptr<ProtocolSession> session, RouteFinder findRoute, DnsResolver *resolver,
    Transcript *transcript)
    : m_request(std::move(request))
    , m_session(std::move(session))
    , m_findRoute(std::move(findRoute))
    , m_resolver(resolver)
    , m_transcript(transcript)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ConnectionDriver::onDeadline);
}

ConnectionDriver::~ConnectionDriver() = default;

void ConnectionDriver::start()
{
    if (m_concluded || m_clock.isValid())
        return;
    m_clock.start();
    const QPointer<ConnectionDriver> self(this);
    carryOut(ArmDeadline { Stage::Resolve });
    if (!self || m_concluded)
        return;
    m_question = std::make_unique<QObject>();
    m_findRoute(m_question.get(), [this](const Route &route) { setOut(route); });
}

void ConnectionDriver::setOut(const Route &route)
{
    m_route = route;
    const bool asksDns = m_route.kind != Route::Kind::Proxied && m_request.addresses.isEmpty();
    if (asksDns)
        lookUp();
    prepareRace(); // while DNS is being asked: the first connection loads the TLS library
    if (!asksDns)
        connectTo(m_request.addresses);
}

void ConnectionDriver::prepareRace()
{
    m_race = decltype(m_race)(new HappyEyeballs(m_route.makeConnection));
    connect(m_race.get(), &HappyEyeballs::trying, this, [this](const QString &target) {
        note(Direction::Note, u"connecting to %1 port %2"_s.arg(target).arg(m_route.port));
    });
    connect(m_race.get(), &HappyEyeballs::failed, this,
        [this](const QString &target, const QString &words) {
            note(Direction::Fault, target + u": "_s + words);
        });
    connect(m_race.get(), &HappyEyeballs::won, this, &ConnectionDriver::onWon);
    connect(m_race.get(), &HappyEyeballs::lost, this, [this](const ConnectionFailure &failure) {
        m_race->describe(m_report);
        m_session->connectionLost(failure, Stage::Connect);
        carryOutEffects();
    });
}

void ConnectionDriver::lookUp()
{
    m_resolver->lookUpAddresses(
        m_request.endpoint.host, m_question.get(), [this](const AddressAnswer &answer) {
            m_report.resolvedAfter = now();
            if (answer.failure)
                onLookUpFailed(*answer.failure);
            else
                connectTo(answer.addresses);
        });
}

void ConnectionDriver::onLookUpFailed(const ConnectionFailure &failure)
{
    note(Direction::Fault, m_request.endpoint.host + u": "_s + failure.words);
    m_session->connectionLost(failure, Stage::Resolve);
    carryOutEffects();
}

void ConnectionDriver::connectTo(const QList<QHostAddress> &addresses)
{
    const QPointer<ConnectionDriver> self(this);
    carryOut(ArmDeadline { Stage::Connect });
    if (!self || m_concluded)
        return;
    switch (m_route.kind) {
    case Route::Kind::Direct:
        m_report.addresses = interleaved(addresses);
        return m_race->start(m_report.addresses, m_route.port);
    case Route::Kind::Detour:
        return m_race->start({ u"127.0.0.1"_s }, m_route.port);
    case Route::Kind::Proxied:
        return m_race->start({ m_request.endpoint.host }, m_route.port);
    }
    Q_UNREACHABLE();
}

void ConnectionDriver::onWon()
{
    m_report.connectedAfter = now();
    m_race->describe(m_report);
    if (m_report.ipv6Failed)
        note(Direction::Fault, u"IPv6 does not get through here, IPv4 does"_s);
    if (m_report.ipv4Failed)
        note(Direction::Fault, u"IPv4 does not get through here, IPv6 does"_s);
    m_connection = m_race->takeWinner();
    connect(m_connection.get(), &Connection::received, this, &ConnectionDriver::receiveAll);
    connect(m_connection.get(), &Connection::written, this, &ConnectionDriver::askForMoreSoon);
    connect(m_connection.get(), &Connection::encrypted, this, &ConnectionDriver::onEncrypted);
    connect(m_connection.get(), &Connection::alerted, this,
        [this](TlsAlert alert) { m_report.tlsAlert = alert; });
    connect(m_connection.get(), &Connection::tlsFailed, this, [this](const QString &words) {
        note(Direction::Fault, u"TLS failed: "_s + words);
        m_session->tlsFailed(words);
        carryOutEffects();
    });
    connect(m_connection.get(), &Connection::lost, this, [this](const ConnectionFailure &failure) {
        const QPointer<ConnectionDriver> self(this);
        receiveAll();
        if (!self || m_concluded)
            return;
        note(Direction::Fault, failure.words);
        m_session->connectionLost(failure, m_stage);
        carryOutEffects();
    });
    m_session->connectionEstablished(m_connection->localAddress());
    carryOutEffects();
}

void ConnectionDriver::onEncrypted(const TlsDetails &details)
{
    m_encrypted = true;
    m_report.encryptedAfter = now();
    note(Direction::Note, summary(details));
    for (const QString &text : details.faultTexts)
        note(Direction::Fault, text);
    m_session->tlsEstablished(details);
    carryOutEffects();
}

void ConnectionDriver::onDeadline()
{
    m_question.reset();
    if (m_race && !m_connection) {
        m_race->giveUp();
        m_race->describe(m_report);
    }
    const auto patience = m_request.timeouts.limit(m_stage);
    note(Direction::Fault, u"no answer within %1 s"_s.arg(double(patience.count()) / 1000));
    m_session->deadlineExpired(m_stage);
    carryOutEffects();
}

void ConnectionDriver::receiveAll()
{
    if (!m_connection)
        return;
    const QByteArray bytes = m_connection->takeReceived();
    if (bytes.isEmpty())
        return;
    if (!m_report.firstBytesAfter)
        m_report.firstBytesAfter = now();
    m_session->receive(bytes);
    carryOutEffects();
}

void ConnectionDriver::extend(const PlanStep &step)
{
    m_session->extend(step);
    carryOutEffects();
}

void ConnectionDriver::setTimeouts(const TimeoutPolicy &timeouts)
{
    m_request.timeouts = timeouts;
    if (m_deadline.isActive())
        m_deadline.start(timeouts.limit(m_stage));
}

void ConnectionDriver::cancel()
{
    m_session->cancel();
    carryOutEffects();
}

void ConnectionDriver::carryOutEffects()
{
    if (m_carryingOut) // an input given by whoever heard of an effect: the loop below goes on
        return;
    m_carryingOut = true;
    const QPointer<ConnectionDriver> self(this);
    for (QList<Effect> effects = m_session->takeEffects(); !effects.isEmpty();
         effects = m_session->takeEffects()) {
        for (const Effect &effect : effects) {
            std::visit([this](const auto &one) { carryOut(one); }, effect);
            if (!self)
                return;
        }
    }
    m_carryingOut = false;
    if (m_connection)
        m_connection->flush();
    if (self)
        askForMoreSoon();
}

void ConnectionDriver::askForMoreSoon()
{
    if (!m_awaitsDrain || m_asksForMore || !m_connection || m_connection->bytesToWrite() >= drained)
        return;
    m_asksForMore = true; // in a turn of its own: a fast link must not starve everything else
    QMetaObject::invokeMethod(this, &ConnectionDriver::askForMore, Qt::QueuedConnection);
}

void ConnectionDriver::askForMore()
{
    m_asksForMore = false;
    if (!m_awaitsDrain)
        return;
    m_awaitsDrain = false;
    m_session->sendBufferDrained();
    carryOutEffects();
}

void ConnectionDriver::carryOut(const SendBytes &effect)
{
    if (m_connection)
        m_connection->write(effect.wire);
}

void ConnectionDriver::carryOut(const ShowLine &effect)
{
    note(directionOf(effect.from), effect.text);
}

void ConnectionDriver::carryOut(const StartTls &)
{
    if (!m_connection)
        return;
    // Bytes in clear that came behind the reply belong to the session, which ends because of them;
    // left in the buffer, Qt would hand them out after the handshake as if TLS had carried them.
    const QByteArray injected = m_connection->takeReceived();
    if (!injected.isEmpty())
        m_session->receive(injected);
    if (!m_session->isFinished())
        m_connection->startTls();
}

void ConnectionDriver::carryOut(const ArmDeadline &effect)
{
    const bool isNews = m_stage != effect.stage || !m_deadline.isActive();
    m_stage = effect.stage;
    m_deadline.start(m_request.timeouts.limit(m_stage));
    if (isNews)
        emit stageReached(m_stage);
}

void ConnectionDriver::carryOut(const AwaitDrain &) { m_awaitsDrain = true; }

void ConnectionDriver::carryOut(const ReportProgress &effect)
{
    emit messageProgressed(effect.sent, effect.total);
}

void ConnectionDriver::carryOut(const Hold &effect)
{
    m_deadline.stop();
    emit held(effect.outcome);
}

void ConnectionDriver::carryOut(const CloseConnection &)
{
    if (m_connection)
        m_connection->close();
    m_connection.reset();
}

void ConnectionDriver::carryOut(const Finish &effect)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_deadline.stop();
    m_question.reset();
    m_connection.reset();
    m_race.reset();
    QMetaObject::invokeMethod(
        this, [this, outcome = effect.outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

void ConnectionDriver::note(Direction direction, const QString &text)
{
    const qint64 index = m_transcript->append(
        m_request.endpoint.hostAndPort(), direction, m_encrypted, text, m_stage);
    if (direction != Direction::Client)
        m_report.entries.insert(m_stage, index);
}

std::chrono::milliseconds ConnectionDriver::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace portwright
