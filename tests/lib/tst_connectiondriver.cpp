// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/driverbench.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryFile>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of a connection that is up: holds, long content, patience, detours.
class tst_ConnectionDriver : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void holdsAndGoesOn();
    void noticesThatAHeldConnectionIsGone();
    void countsNoDeadlineWhileItHolds();
    void takesNewTimeoutsAtOnce();
    void sendsLongContentInPieces_data();
    void sendsLongContentInPieces();
    void sendsWhatIsLeftAfterItFinished();
    void connectsToADetour();
    void remembersTheLineThatTellsOfEachStage();
    void expiresWhenContentIsNotTaken();

private:
    CertificateAuthority m_authority;
    QTemporaryFile m_root;
    const Identity m_identity = m_authority.issue(CertificateKind::Valid, { DriverBench::host() });
    const QList<ServerStep> m_startTls { Say { "220 hello\r\n" }, Hear { "STARTTLS\r\n" },
        Say { "220 go\r\n" }, BeginTls {}, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Stall {} };
};

void tst_ConnectionDriver::initTestCase()
{
    QVERIFY(m_root.open() && m_root.write(m_authority.rootPem()) > 0 && m_root.flush());
    qputenv("SSL_CERT_FILE", m_root.fileName().toLocal8Bit());
    qunsetenv("SSL_CERT_DIR");
}

void tst_ConnectionDriver::expiresWhenContentIsNotTaken()
{
    // Pauses the reading side: the system's buffers fill up and no drain comes any more.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setReadBufferSize(64);
        socket->write("220 hello\r\n250 hi\r\n");
    });
    DriverBench bench;
    bench.request.timeouts = TimeoutPolicy::probing(300ms);
    const SessionOutcome outcome
        = bench.run(server.serverPort(), { TlsMode::None, 64 * 1024 * 1024 });
    QCOMPARE(outcome.kind, OutcomeKind::TimedOut);
    QCOMPARE(bench.record->expired, QList { Stage::Data });
    QVERIFY(bench.record->drains > 1);
}

void tst_ConnectionDriver::holdsAndGoesOn()
{
    ScriptedServer server(m_startTls, m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    SessionDriver *driver = bench.make(server.serverPort(), { TlsMode::StartTls, 0, true });
    QSignalSpy held(driver, &SessionDriver::held);
    driver->start();
    QTRY_COMPARE(held.size(), 1);
    QCOMPARE(bench.outcomes.size(), 0);
    driver->extend(QuitStep {});
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().kind, OutcomeKind::Reached);
}

void tst_ConnectionDriver::noticesThatAHeldConnectionIsGone()
{
    ScriptedServer server(
        { Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Close {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    SessionDriver *driver = bench.make(server.serverPort(), { TlsMode::None, 0, true });
    QSignalSpy held(driver, &SessionDriver::held);
    driver->start();
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(held.size(), 1);
    QCOMPARE(bench.outcomes.first().kind, OutcomeKind::Unreachable);
}

void tst_ConnectionDriver::countsNoDeadlineWhileItHolds()
{
    ScriptedServer server(
        { Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Stall {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    bench.request.timeouts = TimeoutPolicy::probing(100ms);
    SessionDriver *driver = bench.make(server.serverPort(), { TlsMode::None, 0, true });
    QSignalSpy held(driver, &SessionDriver::held);
    driver->start();
    QTRY_COMPARE(held.size(), 1);
    QVERIFY(!QTest::qWaitFor([&bench] { return !bench.outcomes.isEmpty(); }, 200));
}

void tst_ConnectionDriver::takesNewTimeoutsAtOnce()
{
    ScriptedServer server({ Stall {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    bench.request.timeouts = TimeoutPolicy::sending();
    SessionDriver *driver = bench.make(server.serverPort());
    driver->start();
    QTRY_VERIFY(bench.stages.contains(Stage::Greeting));
    driver->setTimeouts(TimeoutPolicy::probing(50ms));
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().kind, OutcomeKind::TimedOut);
}

void tst_ConnectionDriver::sendsLongContentInPieces_data()
{
    QTest::addColumn<TlsMode>("tls");
    QTest::newRow("in clear") << TlsMode::None;
    QTest::newRow("encrypted") << TlsMode::Implicit;
}

void tst_ConnectionDriver::sendsLongContentInPieces()
{
    QFETCH(TlsMode, tls);
    constexpr qint64 size = 8 * 1024 * 1024;
    QList<ServerStep> script { Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" },
        HearBytes { size }, Say { "250 taken\r\n" }, Stall {} };
    if (tls == TlsMode::Implicit)
        script.prepend(BeginTls {});
    ScriptedServer server(script, m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    SessionDriver *driver = bench.make(server.serverPort(), { tls, size });
    QSignalSpy progress(driver, &SessionDriver::messageProgressed);
    driver->start();
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().kind, OutcomeKind::Reached);
    QTRY_COMPARE(server.heardBytes(), size + qint64(strlen("HELLO\r\nQUIT\r\n")));
    QCOMPARE(progress.last(), (QVariantList { size, size }));
    QCOMPARE(bench.record->drains, progress.size());
}

void tst_ConnectionDriver::sendsWhatIsLeftAfterItFinished()
{
    ScriptedServer server(m_startTls, m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    QSignalSpy lost(&server, &ScriptedServer::lost);
    DriverBench bench;
    SessionDriver *driver = bench.make(server.serverPort(), { TlsMode::StartTls });
    connect(driver, &SessionDriver::finished, &server, [&bench] { bench.driver.reset(); });
    driver->start();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(server.heard().endsWith("QUIT\r\n"));
}

void tst_ConnectionDriver::connectsToADetour()
{
    ScriptedServer server({ Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" } });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    bench.settings.portDetours = { { 587, server.serverPort() } };
    bench.endpointHost = u"far.example.test"_s;
    bench.resolver.add(bench.endpointHost, { u"192.0.2.1"_s });
    QCOMPARE(bench.run(587).kind, OutcomeKind::Reached);
    QCOMPARE(bench.driver->report().address, u"127.0.0.1"_s);

    DriverBench unknown; // the name is asked for all the same
    unknown.settings.portDetours = { { 587, server.serverPort() } };
    unknown.endpointHost = u"nowhere.example.test"_s;
    QCOMPARE(unknown.run(587).stage, Stage::Resolve);
}

void tst_ConnectionDriver::remembersTheLineThatTellsOfEachStage()
{
    ScriptedServer server(
        { Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Close {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    SessionDriver *driver = bench.make(server.serverPort(), { TlsMode::None, 0, true });
    driver->start();
    QTRY_COMPARE(bench.outcomes.size(), 1);
    const ConnectionReport report = driver->report();
    const QStringList lines = bench.lines();
    QVERIFY(
        lines.value(report.entryOf(Stage::Connect)).startsWith(u"=== connecting to 127.0.0.1"_s));
    QVERIFY(lines.value(report.entryOf(bench.outcomes.first().stage)).startsWith(u"*** "_s));
    QCOMPARE(report.entryOf(Stage::Resolve), -1);
}

QTEST_GUILESS_MAIN(tst_ConnectionDriver)
#include "tst_connectiondriver.moc"
