// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/batchworld.h"

#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Several rows of a list with one user name at one server.
class tst_BatchNames : public QObject {
    Q_OBJECT
private slots:
    void triesARefusedUsernameNoMore()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfOneDomain(world, 6);
        for (ListedAccount &account : accounts) {
            account.password = Secret("wrong");
            account.outgoing.username = account.incoming.username = u"shared"_s;
        }
        accounts[3].password = {};
        accounts[4].outgoing.username = accounts[4].incoming.username = u"another"_s;
        accounts[4].password = Secret(batchPassword);
        accounts[5].outgoing.username = accounts[5].incoming.username = u"Shared"_s;
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.verdicts[2].standing, AccountStanding::SignInRefused);
        for (const int row : { 3, 4, 7 }) {
            QCOMPARE(watch.verdicts[row].standing, AccountStanding::NotTried);
            QCOMPARE(watch.verdicts[row].wrong->reason, RowReason(RowFault::UsernameRefused));
            QCOMPARE(watch.verdicts[row].wrong->firstRow, 2);
        }
        QCOMPARE(watch.verdicts[5].standing, AccountStanding::ServersFound); // nothing to refuse
        QCOMPARE(watch.verdicts[6].standing, AccountStanding::Works);
        QCOMPARE(world.fake.drivers.signIns.size(), 4); // two rows, two services
    }

    void triesAUsernameAtAnotherServer()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfManyDomains(world, 2);
        for (ListedAccount &account : accounts)
            account.outgoing.username = account.incoming.username = u"info"_s;
        accounts[0].password = Secret("wrong");
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        QCOMPARE(watch.verdicts[2].standing, AccountStanding::SignInRefused);
        QCOMPARE(watch.verdicts[3].standing, AccountStanding::Works);
    }

    void triesUsernamesThatWorkInEveryRow()
    {
        BatchWorld world;
        QList<ListedAccount> accounts = accountsOfOneDomain(world, 3);
        for (ListedAccount &account : accounts)
            account.outgoing.username = account.incoming.username = u"shared"_s;
        BatchCheck batch(accounts, quickTerms());
        Watch watch(batch);
        QList<qsizetype> knownAtStart;
        connect(&batch, &BatchCheck::accountStarted, this,
            [&] { knownAtStart += watch.verdicts.size(); });
        batch.start(world.engine());
        QTRY_COMPARE(watch.finished.count(), 1);
        for (const int row : { 2, 3, 4 })
            QCOMPARE(watch.verdicts[row].standing, AccountStanding::Works);
        QCOMPARE(knownAtStart, (QList<qsizetype> { 0, 1, 1 })); // the first alone
    }
};

QTEST_GUILESS_MAIN(tst_BatchNames)
#include "tst_batchnames.moc"
