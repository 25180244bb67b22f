// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/arrivedmessage.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plain
    = "Return-Path: <anna@example.org>\r\n"
      "Received: from relay.example.net (relay.example.net [192.0.2.8])\r\n"
      "\t(using TLSv1.3 with cipher X (256/256 bits))\r\n"
      "\tby mx.example.org (Postfix; by hand) with ESMTPS id 4F\r\n"
      "\tfor <anna@example.org>; Sun, 22 Nov 2026 17:00:03 +0100 (CET)\r\n"
      "Authentication-Results: mx.example.org;\r\n"
      "\tspf=pass (sender is \"fine\"; really) smtp.mailfrom=anna@example.org;\r\n"
      "\tDKIM = Fail reason=\"bad \\\"key\\\"; sorry\" header.d=example.org;\r\n"
      "\tdkim/1=pass header.d=example.net header.s=s1\r\n"
      "Authentication-Results: mx.example.org 1; dmarc=pass\r\n"
      "Received: from [192.0.2.7] by relay.example.net with esmtpsa; Sun, 22 Nov 2026\r\n"
      " 15:59:59 +0000\r\n"
      "Authentication-Results: elsewhere.example; spf=fail; arc=pass\r\n"
      "Message-ID: <0123@example.org>\r\n"
      "Portwright-Test-ID:\r\n <4567@example.org>\r\n"
      "Subject: x\r\n"
      "\r\n"
      "Received: from nobody by body\r\n";

const QByteArray bounce
    = "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)\r\n"
      "Message-ID: <bounce@mx.example.org>\r\n"
      "MIME-Version: 1.0\r\n"
      "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n"
      "\r\n"
      "--b\r\n"
      "Content-Type: text/plain; charset=us-ascii\r\n"
      "\r\n"
      "I'm sorry to have to inform you\r\n"
      "--b\r\n"
      "Content-Type: message/delivery-status\r\n"
      "\r\n"
      "Reporting-MTA: dns; mx.example.org\r\n"
      "Arrival-Date: Sun, 22 Nov 2026 17:00:03 +0100\r\n"
      "\r\n"
      "Final-Recipient: rfc822; bert@example.net\r\n"
      "Action: failed\r\n"
      "Status: 5.1.1 (unknown)\r\n"
      "Remote-MTA: dns; mx.example.net\r\n"
      "Diagnostic-Code: smtp; 550 5.1.1 <bert@example.net>:\r\n"
      "    no such user\r\n"
      "\r\n"
      "Original-Recipient: rfc822;Carla+list@example.org\r\n"
      "Final-Recipient: rfc822;carla@example.net\r\n"
      "Action: Delayed\r\n"
      "Status: 4.4.1\r\n"
      "\r\n"
      "--b\r\n"
      "Content-Type: text/rfc822-headers\r\n"
      "\r\n"
      "Message-ID: <0123@example.org>\r\n"
      "--b--\r\n";

} // namespace

/// What is read of a message that came.
class ArrivedMessageTest : public QObject {
    Q_OBJECT

private slots:
    void readsThePathFromTheOldestHop();
    void believesTheTopmostServerAlone();
    void prefersTheSignatureThatPassed();
    void readsNoResultAsNone();
    void readsABounceRecipientByRecipient();
    void takesMailOfADaemonForABounce();
    void takesAReadReceiptForNone();
    void survivesEveryBeginning();
};

void ArrivedMessageTest::readsThePathFromTheOldestHop()
{
    const ArrivedMessage message = readArrivedMessage(plain);
    QCOMPARE(message.messageId, u"<0123@example.org>"_s);
    QVERIFY(message.isSentAs(u"<0123@example.org>"_s));
    QVERIFY(message.isSentAs(u"<4567@example.org>"_s));
    QVERIFY(!message.isSentAs(u"<89@example.org>"_s));
    QVERIFY(!message.isBounce);
    QCOMPARE(message.path.size(), 2);
    const QTime first(15, 59, 59);
    const QDate day(2026, 11, 22);
    QCOMPARE(message.path[0].from, u"[192.0.2.7]"_s);
    QCOMPARE(message.path[0].by, u"relay.example.net"_s);
    QCOMPARE(message.path[0].protocol, u"esmtpsa"_s);
    QCOMPARE(message.path[0].time, QDateTime(day, first, QTimeZone::utc()));
    QCOMPARE(message.path[1].from, u"relay.example.net"_s);
    QCOMPARE(message.path[1].by, u"mx.example.org"_s);
    QCOMPARE(message.path[1].protocol, u"ESMTPS"_s);
    QCOMPARE(message.path[0].time.secsTo(message.path[1].time), 4);
    const ReceivedHop hop = readReceived(u"from A.example (2001:db8::1) by B.example (x) with "
                                         "Microsoft SMTP Server (version=TLS1_2) id 15.20"_s);
    QCOMPARE(hop.from, u"A.example"_s);
    QCOMPARE(hop.by, u"B.example"_s);
    QCOMPARE(hop.protocol, u"Microsoft SMTP Server"_s);
}

void ArrivedMessageTest::believesTheTopmostServerAlone()
{
    const AuthenticationResults results = readArrivedMessage(plain).authentication;
    QCOMPARE(results.server, u"mx.example.org"_s);
    QCOMPARE(results.results.size(), 4);
    QCOMPARE(results.resultOf(u"spf"_s), u"pass"_s);
    QCOMPARE(results.resultOf(u"dmarc"_s), u"pass"_s);
    QCOMPARE(results.resultOf(u"arc"_s), QString());
    QCOMPARE(results.results[0].properties.value(0),
        qMakePair(u"smtp.mailfrom"_s, u"anna@example.org"_s));
    QVERIFY(readArrivedMessage(plain).authenticationText.startsWith(u"mx.example.org; spf=pass"_s));
}

void ArrivedMessageTest::prefersTheSignatureThatPassed()
{
    const AuthenticationResults results = readArrivedMessage(plain).authentication;
    QCOMPARE(results.results[1].result, u"fail"_s);
    QCOMPARE(results.results[1].reason, u"bad \"key\"; sorry"_s);
    QCOMPARE(results.results[2].method, u"dkim"_s);
    QCOMPARE(results.resultOf(u"dkim"_s), u"pass"_s);
}

void ArrivedMessageTest::readsNoResultAsNone()
{
    const AuthenticationResults results = readAuthenticationResults(u"mx.example.org; none"_s);
    QCOMPARE(results.server, u"mx.example.org"_s);
    QVERIFY(results.results.isEmpty());
    QVERIFY(readAuthenticationResults({}).server.isEmpty());
    QVERIFY(readAuthenticationResults(u"(a (b; \\) c=d"_s).results.isEmpty());
}

void ArrivedMessageTest::readsABounceRecipientByRecipient()
{
    const ArrivedMessage message = readArrivedMessage(bounce);
    QVERIFY(message.isBounce);
    QCOMPARE(message.text, u"I'm sorry to have to inform you"_s);
    const DeliveryStatus failed { u"bert@example.net"_s, u"failed"_s, u"5.1.1"_s,
        u"550 5.1.1 <bert@example.net>: no such user"_s, u"mx.example.net"_s };
    QCOMPARE(message.statuses.size(), 2);
    QCOMPARE(message.statuses[0], failed);
    QCOMPARE(message.statuses[1].recipient, u"carla@example.net"_s);
    QCOMPARE(message.statuses[1].originalRecipient, u"Carla+list@example.org"_s);
    QCOMPARE(message.statuses[1].action, u"delayed"_s);
    QCOMPARE(message.statuses[1].status, u"4.4.1"_s);
}

void ArrivedMessageTest::takesMailOfADaemonForABounce()
{
    const ArrivedMessage message
        = readArrivedMessage("From: Mailer-Daemon@example.net\r\n\r\nHi. This is the program\r\n");
    QVERIFY(message.isBounce);
    QCOMPARE(message.text, u"Hi. This is the program"_s);
    QVERIFY(message.statuses.isEmpty());
}

void ArrivedMessageTest::takesAReadReceiptForNone()
{
    QByteArray receipt = bounce;
    receipt.replace("MAILER-DAEMON@mx.example.org", "bert@example.net")
        .replace("message/delivery-status", "message/disposition-notification");
    QVERIFY(!readArrivedMessage(receipt).isBounce);
}

void ArrivedMessageTest::survivesEveryBeginning()
{
    for (const QByteArray &whole : { plain, bounce }) {
        qsizetype statuses = 0;
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const ArrivedMessage message = readArrivedMessage(whole.first(size));
            QVERIFY(message.statuses.size() >= statuses);
            statuses = message.statuses.size();
        }
    }
}

QTEST_GUILESS_MAIN(ArrivedMessageTest)
#include "tst_arrivedmessage.moc"
