// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/batchworld.h"

#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_BatchCheck : public QObject {
    Q_OBJECT
private slots:
    void checksEveryAccountAndSignsInOnceAtEachService()
    {
        BatchWorld world;
        BatchCheck batch(accountsOfManyDomains(world, 20), quickTerms());
        Watch watch(batch);
        batch.start(world.engine());
        QVERIFY(watch.started.isEmpty()); // nothing is told from inside a call
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.verdicts.size(), 20);
        for (const AccountVerdict &verdict : watch.verdicts) {
            QCOMPARE(verdict.standing, AccountStanding::Works);
            const QString host = u"mail.d%1.example"_s.arg(verdict.row - 2);
            QCOMPARE(verdict.outgoing->endpoint,
                (Endpoint { Protocol::Smtp, host, 587, TlsMode::StartTls }));
            QCOMPARE(verdict.incoming->endpoint,
                (Endpoint { Protocol::Imap, host, 993, TlsMode::Implicit }));
            QVERIFY(!verdict.diagnosis);
        }
        QStringList signIns = world.fake.drivers.signIns;
        QCOMPARE(signIns.size(), 40);
        QCOMPARE(signIns.removeDuplicates(), 0);
        QVERIFY(!batch.isRunning());
    }

    void runsNoMoreSideBySideThanItIsTold_data()
    {
        QTest::addColumn<int>("sideBySide");
        QTest::newRow("one") << 1;
        QTest::newRow("four") << 4;
        QTest::newRow("more than there are") << 50;
    }
    void runsNoMoreSideBySideThanItIsTold()
    {
        QFETCH(int, sideBySide);
        BatchWorld world;
        BatchTerms terms = quickTerms();
        terms.sideBySide = sideBySide;
        BatchCheck batch(accountsOfManyDomains(world, 30), terms);
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.mostRunning, std::min(sideBySide, 30));
        QCOMPARE(watch.verdicts.size(), 30);
    }

    void letsFewIntoOnePlaceAtOnce_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("one domain") << 0;
        QTest::newRow("many domains with one mail exchange") << 1;
        QTest::newRow("many domains with one server in the list") << 2;
        QTest::newRow("many domains with one server for all") << 3;
    }
    void letsFewIntoOnePlaceAtOnce()
    {
        QFETCH(int, way);
        BatchWorld world;
        BatchTerms terms = quickTerms();
        terms.sideBySide = 10;
        terms.pace.atOnce = 2;
        QList<ListedAccount> accounts
            = way == 0 ? accountsOfOneDomain(world, 12) : accountsOfManyDomains(world, 12);
        for (int i = 0; i < 12; ++i) {
            const QString host = u"mx%1.hoster.example"_s.arg(i % 3);
            world.fake.resolver.addresses.insert(host, { u"192.0.2.2"_s });
            if (way == 1)
                world.fake.resolver.exchanges.insert(u"d%1.example"_s.arg(i), { host });
            if (way == 2)
                accounts[i].outgoing.host = accounts[i].incoming.host = host;
        }
        if (way == 3) {
            terms.request = [](const MailAddress &address) {
                CheckRequest request { address };
                request.outgoing.host = request.incoming.host = u"mx0.hoster.example"_s;
                return request;
            };
        }
        BatchCheck batch(accounts, terms);
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.mostRunning, 2);
        QCOMPARE(watch.verdicts.size(), 12);
    }

    void letsFewIntoThePlaceOfEitherServer()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfManyDomains(world, 8);
        for (int i = 0; i < 8; ++i) {
            const QString own = u"mail.d%1.example"_s.arg(i);
            const QString shared = u"mx.hoster.example"_s;
            accounts[i].outgoing.host = i % 2 ? own : shared;
            accounts[i].incoming.host = i % 2 ? shared : own;
        }
        world.fake.resolver.addresses.insert(u"mx.hoster.example"_s, { u"192.0.2.2"_s });
        BatchTerms terms = quickTerms();
        terms.sideBySide = 8;
        terms.pace.atOnce = 2;
        BatchCheck batch(accounts, terms);
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.mostRunning, 2);
        QCOMPARE(watch.verdicts.size(), 8);
    }

    void prefersAnotherPlaceToWaiting()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfOneDomain(world, 3);
        world.add(u"example.net"_s);
        accounts.append({ 9, addressOf(u"bert@example.net"_s), Secret(batchPassword) });
        BatchTerms terms = quickTerms();
        terms.pace.atOnce = 1;
        BatchCheck batch(accounts, terms);
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QVERIFY(watch.started.indexOf(9) < watch.started.indexOf(4));
        QCOMPARE(watch.mostRunning, 2);
    }

    void leavesAGapBetweenAccountsOfOnePlace()
    {
        BatchWorld world;
        BatchTerms terms = quickTerms();
        terms.pace = { 10, 60ms };
        BatchCheck batch(accountsOfOneDomain(world, 4), terms);
        QElapsedTimer clock;
        clock.start();
        QList<qint64> starts;
        connect(&batch, &BatchCheck::accountStarted, this, [&] { starts += clock.elapsed(); });
        QSignalSpy finished(&batch, &BatchCheck::finished);
        batch.start(world.engine());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(starts.size(), 4);
        for (qsizetype i = 1; i < starts.size(); ++i)
            QVERIFY(starts[i] - starts[i - 1] >= 59); // the clocks may differ by a rounding
    }

    void paceIsPure()
    {
        HostPace pace({ 2, 100ms });
        QCOMPARE(pace.waitFor(u"a"_s, 0ms), 0ms);
        pace.enter(u"a"_s, 10ms);
        QCOMPARE(pace.waitFor(u"a"_s, 20ms), 90ms);
        QCOMPARE(pace.waitFor(u"b"_s, 20ms), 0ms);
        QCOMPARE(pace.waitFor(u"a"_s, 200ms), 0ms);
        pace.enter(u"a"_s, 200ms);
        QVERIFY(!pace.waitFor(u"a"_s, 1000ms));
        pace.leave(u"a"_s);
        QCOMPARE(pace.waitFor(u"a"_s, 1000ms), 0ms);
    }

    void stopsAtOnceAndGoesOnWhereItStopped()
    {
        BatchWorld world;
        BatchTerms terms = quickTerms();
        terms.sideBySide = 3;
        BatchCheck batch(accountsOfManyDomains(world, 12), terms);
        Watch watch(batch);
        bool hasStopped = false;
        connect(&batch, &BatchCheck::accountFinished, this, [&] {
            if (watch.verdicts.size() == 5 && !std::exchange(hasStopped, true)) {
                world.areServersSilent = true;
                QMetaObject::invokeMethod(
                    &batch, [&] { batch.stop(); }, Qt::QueuedConnection);
            }
        });
        batch.start(world.engine());
        QTRY_VERIFY(!watch.putBack.isEmpty());
        QVERIFY(!batch.isRunning());
        QCOMPARE(watch.running, 0);
        const QMap<int, AccountVerdict> before = watch.verdicts;
        QCOMPARE(batch.finishedCount(), before.size());
        QVERIFY(before.size() < 12);
        const qsizetype asked = world.fake.drivers.asked.size();
        int rounds = 0;
        QTRY_VERIFY(++rounds > 10); // nothing goes on by itself
        QCOMPARE(world.fake.drivers.asked.size(), asked);

        world.areServersSilent = false;
        watch.started.clear();
        watch.verdicts.clear();
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.verdicts.size() + before.size(), 12);
        for (const int row : before.keys())
            QVERIFY(!watch.started.contains(row));
        QCOMPARE(
            watch.started.first(), *std::min_element(watch.putBack.begin(), watch.putBack.end()));
        QCOMPARE(batch.finishedCount(), 12);
    }

    void cancelsSilentServersInTime()
    {
        BatchWorld world;
        world.areServersSilent = true;
        BatchTerms terms = quickTerms();
        terms.sideBySide = 16;
        BatchCheck batch(accountsOfManyDomains(world, 100), terms);
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.running, 16);
        QElapsedTimer clock;
        clock.start();
        batch.stop();
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(watch.running, 0);
        QCOMPARE(watch.putBack.size(), 16);
    }

    void mayBeStoppedByWhoHearsOfABeginning()
    {
        BatchWorld world;
        BatchCheck batch(accountsOfManyDomains(world, 4), quickTerms());
        Watch watch(batch);
        connect(&batch, &BatchCheck::accountStarted, this, [&] { batch.stop(); });
        batch.start(world.engine());
        QTRY_COMPARE(watch.putBack.size(), 1);
        QVERIFY(world.fake.drivers.asked.isEmpty());
    }

    void readsPasswordsFromTheKeychain()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfManyDomains(world, 3);
        for (ListedAccount &account : accounts) {
            account.password = {};
            account.keychainEntry = account.address.toString();
        }
        world.keychain.entries.insert(u"a@d0.example"_s, batchPassword);
        world.keychain.faults.insert(u"a@d1.example"_s, KeychainFault::Denied);
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.verdicts[2].standing, AccountStanding::Works);
        QCOMPARE(watch.verdicts[3].standing, AccountStanding::NotTried);
        QCOMPARE(watch.verdicts[3].wrong->reason, RowReason(RowFault::KeychainDenied));
        QCOMPARE(watch.verdicts[4].wrong->reason, RowReason(RowFault::KeychainEntryMissing));
        QCOMPARE(watch.verdicts[4].wrong->subject, u"a@d2.example"_s);
        QCOMPARE(world.keychain.asked.size(), 3);
    }

    void saysThatThereIsNoKeychain()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfManyDomains(world, 1);
        accounts[0].password = {};
        accounts[0].keychainEntry = u"office"_s;
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        batch.start(world.fake.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.verdicts[2].wrong->reason, RowReason(RowFault::KeychainMissing));
    }

    void stopsWhileTheKeychainAsksThePerson()
    {
        BatchWorld world;
        world.keychain.isSilent = true;
        QList<ListedAccount> accounts = accountsOfManyDomains(world, 1);
        accounts[0].password = {};
        accounts[0].keychainEntry = u"office"_s;
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(world.keychain.asked.size(), 1);
        batch.stop();
        QCOMPARE(watch.putBack, QList { 2 });
    }

    void givesAVerdictOfEachKind()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfManyDomains(world, 5);
        accounts[1].password = Secret("wrong");
        accounts[2].password = {};
        world.fake.resolver.addresses.remove(u"mail.d3.example"_s);
        world.fake.resolver.addresses.insert(u"mail.foreign.example"_s, { u"192.0.2.4"_s });
        world.fake.resolver.exchanges.insert(u"d4.example"_s, { u"mail.foreign.example"_s });
        world.fake.resolver.addresses.remove(u"mail.d4.example"_s);
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.verdicts[2].standing, AccountStanding::Works);
        QCOMPARE(watch.verdicts[3].standing, AccountStanding::SignInRefused);
        QCOMPARE(watch.verdicts[3].diagnosis->code, DiagnosisCode::WrongCredentials);
        QCOMPARE(watch.verdicts[4].standing, AccountStanding::ServersFound);
        QCOMPARE(watch.verdicts[5].standing, AccountStanding::NothingFound);
        QCOMPARE(watch.verdicts[5].diagnosis->code, DiagnosisCode::NameNotFound);
        QCOMPARE(watch.verdicts[6].standing, AccountStanding::NeedsConsent);
    }

    void keepsOneLineOfTheReply()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfManyDomains(world, 1);
        accounts[0].password = Secret("wrong");
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        const QStringList reply = watch.verdicts[2].diagnosis->reply.lines;
        QCOMPARE(reply.size(), 1);
        QVERIFY(!reply.first().isEmpty());
    }

    void saysWhetherAHalfThatIsThereWasTried_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("standing");
        QTest::newRow("with a password") << batchPassword << int(AccountStanding::Partly);
        QTest::newRow("without") << QByteArray() << int(AccountStanding::FoundPartly);
    }
    void saysWhetherAHalfThatIsThereWasTried()
    {
        QFETCH(QByteArray, password);
        QFETCH(int, standing);
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfManyDomains(world, 1);
        accounts[0].password = Secret(password);
        accounts[0].incoming.host = u"nowhere.d0.example"_s;
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(int(watch.verdicts[2].standing), standing);
    }

    void leavesSignInsOutWhereItIsTold()
    {
        BatchWorld world;
        BatchTerms terms = quickTerms();
        terms.signIns = BatchTerms::SignIns::LeftOut;
        BatchCheck batch(accountsOfManyDomains(world, 3), terms);
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QVERIFY(world.fake.drivers.signIns.isEmpty());
        QCOMPARE(watch.verdicts[2].standing, AccountStanding::ServersFound);
    }

    void saysHowMuchTimeIsLeft()
    {
        BatchWorld world;
        BatchCheck batch(accountsOfManyDomains(world, 10), quickTerms());
        QVERIFY(!batch.timeLeft());
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(batch.timeLeft(), 0ms);
    }
};

QTEST_GUILESS_MAIN(tst_BatchCheck)
#include "tst_batchcheck.moc"
