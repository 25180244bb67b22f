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

/// One session over a real socket: every way it can go, and how it ends.
class tst_SocketDriver : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void runsADialogue();
    void fillsTheReport();
    void writesTheTranscript();
    void readsBytesThatComeOneByOne();
    void endsWhileItHandsItsBytesOver();
    void expiresInTheStageThatStalls_data();
    void expiresInTheStageThatStalls();
    void expiresWhileDnsIsSilent();
    void endsOnceWhenTheServerBreaksOff_data();
    void endsOnceWhenTheServerBreaksOff();
    void readsWhatCameBeforeTheEnd();
    void saysThatAHostIsNotFound();
    void saysThatAPortIsClosed();
    void cancelsInEveryStage_data();
    void cancelsInEveryStage();
    void cancelsBeforeItBegan();
    void mayBeDeletedInEveryStage_data();
    void mayBeDeletedInEveryStage();
    void mayBeDeletedByWhoHearsOfIt_data();
    void mayBeDeletedByWhoHearsOfIt();
    void neverFinishesInsideACall();

private:
    /// Places in the dialogue with STARTTLS, by what the server does there, in order.
    void addPlaces();
    QList<ServerStep> stoppingAt(const QString &place, const ServerStep &stop) const;

    CertificateAuthority m_authority;
    QTemporaryFile m_root;
    const Identity m_identity = m_authority.issue(CertificateKind::Valid, { DriverBench::host() });
    const QList<ServerStep> m_startTls { Say { "220 hello\r\n" }, Hear { "STARTTLS\r\n" },
        Say { "220 go\r\n" }, BeginTls {}, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Stall {} };
};

void tst_SocketDriver::initTestCase()
{
    QVERIFY(m_root.open() && m_root.write(m_authority.rootPem()) > 0 && m_root.flush());
    qputenv("SSL_CERT_FILE", m_root.fileName().toLocal8Bit());
    qunsetenv("SSL_CERT_DIR");
}

void tst_SocketDriver::addPlaces()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("greeting") << u"greeting"_s << Stage::Greeting;
    QTest::newRow("half a greeting") << u"half a greeting"_s << Stage::Greeting;
    QTest::newRow("starttls") << u"starttls"_s << Stage::StartTls;
    QTest::newRow("handshake") << u"handshake"_s << Stage::TlsHandshake;
    QTest::newRow("hello") << u"hello"_s << Stage::Ehlo;
}

QList<ServerStep> tst_SocketDriver::stoppingAt(const QString &place, const ServerStep &stop) const
{
    if (place == u"half a greeting"_s)
        return { Say { "220 he" }, stop };
    if (place == u"handshake"_s) // the ClientHello has come and stays without an answer
        return { Say { "220 hello\r\n" }, Hear { "STARTTLS\r\n" }, Say { "220 go\r\n" },
            Hear { DriverBench::host().toLatin1() }, stop };
    const QHash<QString, qsizetype> steps { { u"greeting"_s, 0 }, { u"starttls"_s, 2 },
        { u"hello"_s, 5 } };
    return m_startTls.first(steps.value(place)) + QList<ServerStep> { stop };
}

void tst_SocketDriver::runsADialogue()
{
    ScriptedServer server(
        { Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Stall {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    QCOMPARE(bench.run(server.serverPort()).kind, OutcomeKind::Reached);
    QCOMPARE(bench.record->localAddress, u"127.0.0.1"_s);
    QCOMPARE(bench.record->receivedInClear, "220 hello\r\n250 hi\r\n"_ba);
    QCOMPARE(
        bench.stages, (QList { Stage::Resolve, Stage::Connect, Stage::Greeting, Stage::Ehlo }));
    QTRY_COMPARE(server.heard(), "HELLO\r\nQUIT\r\n"_ba);
}

void tst_SocketDriver::fillsTheReport()
{
    ScriptedServer server(m_startTls, m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    QCOMPARE(bench.run(server.serverPort(), { TlsMode::StartTls }).kind, OutcomeKind::Reached);
    const ConnectionReport report = bench.driver->report();
    QCOMPARE(report.address, u"127.0.0.1"_s);
    QCOMPARE(report.failedAddresses, QStringList());
    QVERIFY(report.resolvedAfter <= report.connectedAfter);
    QVERIFY(report.connectedAfter <= report.firstBytesAfter);
    QVERIFY(report.firstBytesAfter <= report.encryptedAfter);
    QVERIFY(report.resolvedAfter.has_value());
    QVERIFY(report.roundTrip <= *report.connectedAfter);
}

void tst_SocketDriver::writesTheTranscript()
{
    ScriptedServer server({ Say { "220 hello\r\n" }, Close {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    QCOMPARE(bench.run(server.serverPort()).kind, OutcomeKind::Unreachable);
    QCOMPARE(bench.lines(),
        (QStringList { u"=== connecting to 127.0.0.1 port %1"_s.arg(server.serverPort()),
            u"-> HELLO"_s, u"*** The remote host closed the connection"_s }));
    QCOMPARE(bench.transcript.at(0).connection,
        DriverBench::host() + u':' + QString::number(server.serverPort()));
}

void tst_SocketDriver::readsBytesThatComeOneByOne()
{
    ScriptedServer server(m_startTls, m_identity);
    server.setPace(ScriptedServer::Pace::ByteByByte);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    QCOMPARE(bench.run(server.serverPort(), { TlsMode::StartTls }).kind, OutcomeKind::Reached);
    QCOMPARE(bench.record->receivedInClear, "220 hello\r\n220 go\r\n"_ba);
    QCOMPARE(bench.record->receivedEncrypted, "250 hi\r\n"_ba);
}

void tst_SocketDriver::endsWhileItHandsItsBytesOver()
{
    // Qt reads 4096 bytes at a time from what came under TLS, and goes on reading while it flushes:
    // the second line, with which the session ends, comes to it inside of the answer to the first.
    ScriptedServer server(
        { BeginTls {}, Say { "220 hello\r\n" + QByteArray(5000, 'x') + "\r\n" }, Stall {} },
        m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    QCOMPARE(bench.run(server.serverPort(), { TlsMode::Implicit }).kind, OutcomeKind::Reached);
    QCOMPARE(bench.outcomes.size(), 1);
    QTRY_COMPARE(server.heard(), "HELLO\r\nQUIT\r\n"_ba);
}

void tst_SocketDriver::expiresInTheStageThatStalls_data() { addPlaces(); }

void tst_SocketDriver::expiresInTheStageThatStalls()
{
    QFETCH(QString, place);
    QFETCH(Stage, stage);
    ScriptedServer server(stoppingAt(place, Stall {}), m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    bench.request.timeouts = TimeoutPolicy::probing(150ms);
    const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::StartTls });
    QCOMPARE(outcome.kind, OutcomeKind::TimedOut);
    QCOMPARE(bench.record->expired, QList { stage });
    QCOMPARE(bench.lines().last(), u"*** no answer within 0.15 s"_s);
}

void tst_SocketDriver::expiresWhileDnsIsSilent()
{
    DriverBench bench;
    bench.endpointHost = u"silent.example.test"_s;
    bench.resolver.beSilentAbout(bench.endpointHost);
    bench.request.timeouts = TimeoutPolicy::probing(50ms);
    QCOMPARE(bench.run(1).kind, OutcomeKind::TimedOut);
    QCOMPARE(bench.record->expired, QList { Stage::Resolve });
}

void tst_SocketDriver::endsOnceWhenTheServerBreaksOff_data() { addPlaces(); }

void tst_SocketDriver::endsOnceWhenTheServerBreaksOff()
{
    QFETCH(QString, place);
    QFETCH(Stage, stage);
    for (const ServerStep &end : { ServerStep(Close {}), ServerStep(Reset {}) }) {
        ScriptedServer server(stoppingAt(place, end), m_identity);
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        DriverBench bench;
        const SessionOutcome outcome = bench.run(server.serverPort(), { TlsMode::StartTls });
        QCOMPARE(outcome.kind, OutcomeKind::Unreachable);
        QCOMPARE(outcome.stage, stage);
        QCOMPARE(outcome.connectionFailure->fault, ConnectionFault::Closed);
        QCOMPARE(server.connections(), 1);
        bench.driver->cancel();
        QCoreApplication::processEvents();
        QCOMPARE(bench.outcomes.size(), 1);
    }
}

void tst_SocketDriver::readsWhatCameBeforeTheEnd()
{
    ScriptedServer server({ Say { "554 go away\r\n" }, Close {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    QCOMPARE(bench.run(server.serverPort()).kind, OutcomeKind::Unreachable);
    QCOMPARE(bench.record->receivedInClear, "554 go away\r\n"_ba);
}

void tst_SocketDriver::saysThatAHostIsNotFound()
{
    DriverBench bench;
    bench.endpointHost = u"nowhere.example.test"_s;
    const SessionOutcome outcome = bench.run(25);
    QCOMPARE(outcome.kind, OutcomeKind::Unreachable);
    QCOMPARE(outcome.stage, Stage::Resolve);
    QCOMPARE(outcome.connectionFailure->fault, ConnectionFault::HostNotFound);
}

void tst_SocketDriver::saysThatAPortIsClosed()
{
    ScriptedServer server({});
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    const quint16 port = server.serverPort();
    server.close();
    DriverBench bench;
    const SessionOutcome outcome = bench.run(port);
    QCOMPARE(outcome.kind, OutcomeKind::Unreachable);
    QCOMPARE(outcome.stage, Stage::Connect);
    QCOMPARE(outcome.connectionFailure->fault, ConnectionFault::Refused);
    QCOMPARE(
        bench.driver->report().failedAddresses, QStringList { u"127.0.0.1 Connection refused"_s });
}

void tst_SocketDriver::cancelsInEveryStage_data() { addPlaces(); }

void tst_SocketDriver::cancelsInEveryStage()
{
    QFETCH(QString, place);
    QFETCH(Stage, stage);
    ScriptedServer server(stoppingAt(place, Stall {}), m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    QSignalSpy lost(&server, &ScriptedServer::lost);
    DriverBench bench;
    SessionDriver *driver = bench.make(server.serverPort(), { TlsMode::StartTls });
    driver->start();
    QTRY_VERIFY(!bench.stages.isEmpty() && bench.stages.last() == stage);
    driver->cancel();
    QCOMPARE(bench.outcomes.size(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().kind, OutcomeKind::Cancelled);
    QCOMPARE(bench.outcomes.first().stage, stage);
    QTRY_COMPARE(lost.size(), 1); // the connection goes, too
}

void tst_SocketDriver::cancelsBeforeItBegan()
{
    DriverBench bench;
    SessionDriver *driver = bench.make(25);
    driver->cancel();
    driver->start();
    QTRY_COMPARE(bench.outcomes.size(), 1);
    QCOMPARE(bench.outcomes.first().kind, OutcomeKind::Cancelled);
    QCOMPARE(bench.stages, QList<Stage>());
}

void tst_SocketDriver::mayBeDeletedInEveryStage_data() { addPlaces(); }

void tst_SocketDriver::mayBeDeletedInEveryStage()
{
    QFETCH(QString, place);
    QFETCH(Stage, stage);
    ScriptedServer server(stoppingAt(place, Stall {}), m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    QSignalSpy lost(&server, &ScriptedServer::lost);
    DriverBench bench;
    bench.make(server.serverPort(), { TlsMode::StartTls })->start();
    QTRY_VERIFY(!bench.stages.isEmpty() && bench.stages.last() == stage);
    bench.driver.reset();
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(bench.outcomes.size(), 0);
}

void tst_SocketDriver::mayBeDeletedByWhoHearsOfIt_data()
{
    QTest::addColumn<Stage>("stage");
    for (const Stage stage : { Stage::Resolve, Stage::Connect, Stage::Greeting, Stage::StartTls,
             Stage::TlsHandshake, Stage::Ehlo })
        QTest::newRow(qPrintable(toId(stage))) << stage;
}

void tst_SocketDriver::mayBeDeletedByWhoHearsOfIt()
{
    QFETCH(Stage, stage);
    ScriptedServer server(m_startTls, m_identity);
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    SessionDriver *driver = bench.make(server.serverPort(), { TlsMode::StartTls });
    connect(driver, &SessionDriver::stageReached, &server, [&bench, stage](Stage reached) {
        if (reached == stage)
            bench.driver.reset();
    });
    driver->start();
    QTRY_VERIFY(!bench.driver);
    QCOMPARE(bench.outcomes.size(), 0);
}

void tst_SocketDriver::neverFinishesInsideACall()
{
    DriverBench bench;
    bench.endpointHost = u"not-an-address"_s;
    bench.request.addresses = { QHostAddress(u"127.0.0.1"_s) };
    ScriptedServer server({});
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    const quint16 port = server.serverPort();
    server.close();
    bench.make(port)->start();
    QCOMPARE(bench.outcomes.size(), 0);
    QTRY_COMPARE(bench.outcomes.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SocketDriver)
#include "tst_socketdriver.moc"
