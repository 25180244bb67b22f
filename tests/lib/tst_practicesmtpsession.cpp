// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicepostoffice.h"
#include "practice/practicesmtpsession.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// The dialogue without a socket; tst_practiceserver has the same with one.
class TestPracticeSmtpSession : public QObject {
    Q_OBJECT

private:
    static constexpr PracticePort relay { 25, PracticePort::Role::Relay,
        PracticePort::Encryption::StartTls };

private slots:
    void checksSyntaxAndParameters_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("start");
        const auto row = [](const char *line, const char *start) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(start);
        };
        row("MAIL anna@practice.test", "501 5.5.4");
        row("MAIL FROM:anna@practice.test", "501 5.5.4");
        row("MAIL FROM:<anna@practice.test", "501 5.5.4");
        row("MAIL FROM:<not an address>", "501 5.5.4");
        row("MAIL FROM:<anna@practice.test>SIZE=1", "501 5.5.4");
        row("MAIL FROM:<anna@practice.test> SIZE=1 SIZE=2", "501 5.5.4");
        row("MAIL FROM:<anna@practice.test> SIZE=many", "501 5.5.4");
        row("MAIL FROM:<anna@practice.test> SIZE=250000001", "552 5.3.4");
        row("MAIL FROM:<anna@practice.test> BODY=BINARYMIME", "501 5.5.4");
        row("MAIL FROM:<anna@practice.test> REQUIRETLS", "555 5.5.4");
        row("MAIL FROM:<anna@practice.test> RET=HDRS ENVID=QQ+3D1 AUTH=<>", "250 2.1.0");
        row("MAIL FROM:<anna@practice.test> ENVID=a+b", "501 5.5.4");
        row("MAIL FROM:<j\xc3\xbcrgen@example.org>", "553 5.6.7");
        row("MAIL FROM:<j\xc3\xbcrgen@example.org> SMTPUTF8", "250 2.1.0");
        row("MAIL FROM:<@a.test,@b.test:anna@practice.test>", "250 2.1.0");
        row("mail from:<\"a>b\"@example.org>", "250 2.1.0");
        row("RCPT TO:<anna@practice.test>", "503 5.5.1");
        row("HELO", "501 5.5.4");
        row("HELO client.test", "250 mail");
        row("XYZZY", "500 5.5.2");
        row("", "500 5.5.2");
        row("BDAT none", "501 5.5.4");
        row("BDAT 1 LAST NOW", "501 5.5.4");
        row("BDAT 99999999999999999999", "501 5.5.4");
        row("HELP", "214 2.0.0");
    }
    void checksSyntaxAndParameters()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, start);
        PracticePostOffice office(PracticeScenario::all().first());
        PracticeSmtpSession session(office, relay);
        QVERIFY(session.receive("EHLO client.test\r\n").startsWith("250-"));
        QCOMPARE(session.receive(line + "\r\n").first(start.size()), start);
    }

    void answersTheSameHoweverTheBytesAreCut()
    {
        const QByteArray dialogue
            = "EHLO client.test\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<anna@practice.test>\r\n"
              "DATA\r\n..dot\r\n.\rno end\r\n.\r\nMAIL FROM:<>\r\nRCPT TO:<Postmaster>\r\n"
              "BDAT 6\r\nQUIT\r\nBDAT 0 LAST\r\nQUIT\r\n";
        PracticePostOffice wholeOffice(PracticeScenario::all().first());
        PracticeSmtpSession wholeSession(wholeOffice, relay);
        const QByteArray expected = wholeSession.receive(dialogue);
        QCOMPARE(wholeSession.wish(), PracticeSmtpSession::Wish::Close);
        QCOMPARE(wholeOffice.messages().size(), 2);
        QCOMPARE(wholeOffice.messages()[0].content, QByteArray(".dot\r\n\rno end\r\n"));
        QCOMPARE(wholeOffice.messages()[1].content, QByteArray("QUIT\r\n"));

        for (qsizetype pieceSize = 1; pieceSize < dialogue.size(); ++pieceSize) {
            PracticePostOffice office(PracticeScenario::all().first());
            PracticeSmtpSession session(office, relay);
            QByteArray replies;
            for (qsizetype at = 0; at < dialogue.size(); at += pieceSize)
                replies += session.receive(dialogue.mid(at, pieceSize));
            QCOMPARE(replies, expected);
            QCOMPARE(session.wish(), PracticeSmtpSession::Wish::Close);
            QCOMPARE(office.messages().size(), 2);
            for (int i = 0; i < 2; ++i)
                QCOMPARE(office.messages()[i].sha256, wholeOffice.messages()[i].sha256);
        }
    }

    void forgetsEverythingWhenTlsIsOn()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        PracticeSmtpSession session(office, relay);
        QVERIFY(session.receive("EHLO client.test\r\nMAIL FROM:<>\r\n").endsWith("ok\r\n"));
        QVERIFY(session.receive("STARTTLS\r\n").startsWith("220"));
        QCOMPARE(session.wish(), PracticeSmtpSession::Wish::StartTls);
        session.tlsEstablished();
        QCOMPARE(session.wish(), PracticeSmtpSession::Wish::GoOn);
        QVERIFY(session.receive("RCPT TO:<anna@practice.test>\r\n").startsWith("503 5.5.1"));
        QVERIFY(!session.receive("EHLO client.test\r\n").contains("STARTTLS"));
        QVERIFY(session.receive("RCPT TO:<anna@practice.test>\r\n").startsWith("503 5.5.1"));
    }
};

QTEST_GUILESS_MAIN(TestPracticeSmtpSession)
#include "tst_practicesmtpsession.moc"
