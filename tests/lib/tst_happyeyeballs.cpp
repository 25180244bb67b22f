// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/happyeyeballs.h"
#include "support/driverbench.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A connection that behaves as its address tells: "192.0.2.x" and "2001:db8::x" are silent,
/// "198.51.100.x" and "2001:db8:1::x" refuse, the rest answer after 30 ms, one of them
/// after 300 ms.
class FakeConnection : public Connection {
public:
    static QString slow() { return u"203.0.113.9"_s; }

    explicit FakeConnection(int *living)
        : m_living(living)
    {
        ++*m_living;
    }
    ~FakeConnection() override { --*m_living; }

    void open(const QString &target, quint16) override
    {
        if (target.startsWith(u"192.0.2."_s) || target.startsWith(u"2001:db8::"_s))
            return;
        if (target.startsWith(u"198.51.100."_s) || target.startsWith(u"2001:db8:1::"_s))
            emit lost({ ConnectionFault::Refused, u"refused"_s });
        else
            QTimer::singleShot(target == slow() ? 300ms : 30ms, this, &Connection::established);
    }
    QString localAddress() const override { return {}; }
    QByteArray takeReceived() override { return {}; }
    void write(const QByteArray &) override { }
    void flush() override { }
    qint64 bytesToWrite() const override { return 0; }
    void startTls() override { }
    void close() override { }

private:
    int *m_living;
};

} // namespace

class tst_HappyEyeballs : public QObject {
    Q_OBJECT
private slots:
    void takesFamiliesInTurnBeginningWithIpv6_data();
    void takesFamiliesInTurnBeginningWithIpv6();
    void connectsToTheFirstThatAnswers_data();
    void connectsToTheFirstThatAnswers();
    void waitsAQuarterOfASecondForASilentAddress();
    void goesOnAtOnceAfterARefusal();
    void saysWhatIsMostTellingWhenAllFail();
    void doesNotBlameALoserThatHadNoTime();
    void countsTheSilentAsFailedWhenItIsGivenUp();
    void dropsTheLosers();
    void reachesIpv4BehindARefusingIpv6();

private:
    int m_living = 0;
    ConnectionMaker makeFake()
    {
        return [this] { return ConnectionPointer(new FakeConnection(&m_living)); };
    }
};

void tst_HappyEyeballs::takesFamiliesInTurnBeginningWithIpv6_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("IPv4 first") << QStringList { u"192.0.2.1"_s, u"192.0.2.2"_s, u"2001:db8::1"_s }
                                << QStringList { u"2001:db8::1"_s, u"192.0.2.1"_s, u"192.0.2.2"_s };
    QTest::newRow("several of both")
        << QStringList { u"2001:db8::1"_s, u"2001:db8::2"_s, u"192.0.2.1"_s, u"192.0.2.2"_s }
        << QStringList { u"2001:db8::1"_s, u"192.0.2.1"_s, u"2001:db8::2"_s, u"192.0.2.2"_s };
    QTest::newRow("one family") << QStringList { u"192.0.2.1"_s } << QStringList { u"192.0.2.1"_s };
    QTest::newRow("twice the same")
        << QStringList { u"192.0.2.1"_s, u"192.0.2.1"_s } << QStringList { u"192.0.2.1"_s };
}

void tst_HappyEyeballs::takesFamiliesInTurnBeginningWithIpv6()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, order);
    QList<QHostAddress> addresses;
    for (const QString &address : given)
        addresses.append(QHostAddress(address));
    QCOMPARE(interleaved(addresses), order);
}

void tst_HappyEyeballs::connectsToTheFirstThatAnswers_data()
{
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("ipv6Failed");
    QTest::addColumn<bool>("ipv4Failed");
    QTest::addColumn<bool>("ipv6Silent");
    const QString silent6 = u"2001:db8::1"_s;
    const QString refusing6 = u"2001:db8:1::1"_s;
    const QString good6 = u"2001:db8:2::1"_s;
    const QString refusing4 = u"198.51.100.1"_s;
    const QString good4 = u"203.0.113.1"_s;
    QTest::newRow("both good") << QStringList { good6, good4 } << good6 << false << false << false;
    QTest::newRow("IPv6 silent") << QStringList { silent6, good4 } << good4 << true << false
                                 << true;
    QTest::newRow("IPv6 refuses") << QStringList { refusing6, good4 } << good4 << true << false
                                  << false;
    QTest::newRow("IPv4 refuses") << QStringList { refusing4, good6 } << good6 << false << true
                                  << false;
    QTest::newRow("one IPv6 refuses, one is good")
        << QStringList { refusing6, good6 } << good6 << false << false << false;
}

void tst_HappyEyeballs::connectsToTheFirstThatAnswers()
{
    QFETCH(QStringList, targets);
    HappyEyeballs race(makeFake());
    QSignalSpy won(&race, &HappyEyeballs::won);
    race.start(targets, 587);
    QTRY_COMPARE(won.size(), 1);
    QVERIFY(race.takeWinner());
    ConnectionReport report;
    race.describe(report);
    QTEST(report.address, "address");
    QTEST(report.ipv6Failed, "ipv6Failed");
    QTEST(report.ipv4Failed, "ipv4Failed");
    QTEST(report.ipv6Silent, "ipv6Silent");
    QVERIFY(report.roundTrip >= 25ms && report.roundTrip < 200ms);
}

void tst_HappyEyeballs::waitsAQuarterOfASecondForASilentAddress()
{
    HappyEyeballs race(makeFake());
    QSignalSpy trying(&race, &HappyEyeballs::trying);
    QElapsedTimer clock;
    clock.start();
    race.start({ u"192.0.2.1"_s, u"192.0.2.2"_s }, 587);
    QCOMPARE(trying.size(), 1);
    QTRY_COMPARE(trying.size(), 2);
    QVERIFY2(clock.elapsed() >= 245, qPrintable(QString::number(clock.elapsed())));
}

void tst_HappyEyeballs::goesOnAtOnceAfterARefusal()
{
    HappyEyeballs race(makeFake());
    QSignalSpy won(&race, &HappyEyeballs::won);
    QElapsedTimer clock;
    clock.start();
    race.start({ u"198.51.100.1"_s, u"198.51.100.2"_s, u"203.0.113.1"_s }, 587);
    QTRY_COMPARE(won.size(), 1);
    // Two pauses would make it half a second, however fast the machine is.
    QVERIFY2(clock.elapsed() < 490, qPrintable(QString::number(clock.elapsed())));
}

void tst_HappyEyeballs::saysWhatIsMostTellingWhenAllFail()
{
    HappyEyeballs race(
        [this]() -> ConnectionPointer { return ConnectionPointer(new FakeConnection(&m_living)); });
    QSignalSpy lost(&race, &HappyEyeballs::lost);
    race.start({ u"2001:db8:1::1"_s, u"198.51.100.1"_s }, 587);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<ConnectionFailure>().fault, ConnectionFault::Refused);
    ConnectionReport report;
    race.describe(report);
    QCOMPARE(report.failedAddresses,
        (QStringList { u"2001:db8:1::1 refused"_s, u"198.51.100.1 refused"_s }));
    QVERIFY(!report.ipv6Failed && !report.ipv4Failed); // neither is the fault of a family
}

void tst_HappyEyeballs::doesNotBlameALoserThatHadNoTime()
{
    // The second joins in 50 ms before the first answers.
    HappyEyeballs race(makeFake());
    QSignalSpy won(&race, &HappyEyeballs::won);
    race.start({ FakeConnection::slow(), u"2001:db8::1"_s }, 587);
    QTRY_COMPARE(won.size(), 1);
    ConnectionReport report;
    race.describe(report);
    QCOMPARE(report.failedAddresses, QStringList());
}

void tst_HappyEyeballs::countsTheSilentAsFailedWhenItIsGivenUp()
{
    HappyEyeballs race(makeFake());
    QSignalSpy failed(&race, &HappyEyeballs::failed);
    race.start({ u"192.0.2.1"_s }, 587);
    race.giveUp();
    QCOMPARE(failed.size(), 1);
    ConnectionReport report;
    race.describe(report);
    QCOMPARE(report.failedAddresses, QStringList { u"192.0.2.1 no answer"_s });
}

void tst_HappyEyeballs::dropsTheLosers()
{
    {
        HappyEyeballs race(makeFake());
        QSignalSpy won(&race, &HappyEyeballs::won);
        race.start({ u"192.0.2.1"_s, u"203.0.113.1"_s }, 587);
        QTRY_COMPARE(won.size(), 1);
        QTRY_COMPARE(m_living, 1);
    }
    QTRY_COMPARE(m_living, 0);
}

void tst_HappyEyeballs::reachesIpv4BehindARefusingIpv6()
{
    ScriptedServer server(
        { Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Stall {} });
    QVERIFY(server.listenOn(u"127.0.0.1"_s));
    DriverBench bench;
    bench.request.addresses = { QHostAddress(u"127.0.0.1"_s), QHostAddress(u"::1"_s) };
    QCOMPARE(bench.run(server.serverPort()).kind, OutcomeKind::Reached);
    QCOMPARE(bench.driver->report().address, u"127.0.0.1"_s);
    QVERIFY(bench.driver->report().ipv6Failed);
    QVERIFY(bench.lines().contains(u"*** IPv6 does not get through here, IPv4 does"_s));
}

QTEST_GUILESS_MAIN(tst_HappyEyeballs)
#include "tst_happyeyeballs.moc"
