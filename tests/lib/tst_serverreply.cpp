// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/serverreply.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class ServerReplyTest : public QObject {
    Q_OBJECT

private slots:
    void isTransientByItsReplyCode();
    void isTransientByItsResponseCode_data();
    void isTransientByItsResponseCode();
};

void ServerReplyTest::isTransientByItsReplyCode()
{
    QVERIFY((ServerReply { 421 }).isTransient());
    QVERIFY((ServerReply { 499 }).isTransient());
    QVERIFY(!(ServerReply { 250 }).isTransient());
    QVERIFY(!(ServerReply { 535 }).isTransient());
    QVERIFY(!ServerReply {}.isTransient());
}

void ServerReplyTest::isTransientByItsResponseCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("transient");
    QTest::newRow("IMAP, out of order") << u"UNAVAILABLE"_s << true;
    QTest::newRow("IMAP, in use") << u"INUSE"_s << true;
    QTest::newRow("IMAP, wrong password") << u"AUTHENTICATIONFAILED"_s << false;
    QTest::newRow("IMAP, not like this") << u"CANNOT"_s << false;
    QTest::newRow("POP3, in use") << u"IN-USE"_s << true;
    QTest::newRow("POP3, too soon") << u"LOGIN-DELAY"_s << true;
    QTest::newRow("POP3, out of order") << u"SYS/TEMP"_s << true;
    QTest::newRow("POP3, broken") << u"SYS/PERM"_s << false;
    QTest::newRow("POP3, wrong password") << u"AUTH"_s << false;
    QTest::newRow("none") << QString() << false;
}

void ServerReplyTest::isTransientByItsResponseCode()
{
    QFETCH(QString, code);
    ServerReply reply;
    reply.responseCode = code;
    QTEST(reply.isTransient(), "transient");
}

QTEST_GUILESS_MAIN(ServerReplyTest)
#include "tst_serverreply.moc"
