// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicepop3session.h"
#include "practice/practicepostoffice.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

constexpr PracticePort inClear { 110, PracticePort::Role::Pop3,
    PracticePort::Encryption::StartTls };
constexpr PracticePort encrypted { 995, PracticePort::Role::Pop3,
    PracticePort::Encryption::Implicit };
const QByteArray signIn = "USER anna@practice.test\r\nPASS practice makes perfect\r\n";

} // namespace

/// The dialogue without a socket; tst_practiceincoming has the same with one.
class TestPracticePop3Session : public QObject {
    Q_OBJECT

private:
    static void deliverTwo(PracticePostOffice &office)
    {
        PracticeMessage message;
        message.content = "Subject: one\r\n\r\n.\r\n..dots\r\nlast\r\n";
        office.deliver(message);
        message.content = "no header, no end";
        office.deliver(message);
    }

private slots:
    void answersBeforeTheSignIn_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *lines, const char *answer) {
            QTest::newRow(lines) << QByteArray(lines) << QByteArray(answer);
        };
        row("QUIT", "+OK ");
        row("STAT", "-ERR ");
        row("NOOP", "-ERR ");
        row("STLS", "-ERR ");
        row("USER", "-ERR ");
        row("USER nobody", "+OK ");
        row("PASS x", "-ERR USER first");
        row("USER nobody\r\nPASS x", "+OK And the password\r\n-ERR [AUTH] ");
        row("USER Anna@practice.test\r\nPASS practice makes perfect",
            "+OK And the password\r\n+OK ");
        row("AUTH", "-ERR ");
        row("AUTH CRAM-MD5", "-ERR ");
        row("AUTH PLAIN", "+ \r\n");
        row("AUTH PLAIN\r\n*", "+ \r\n-ERR Authentication cancelled");
        row("AUTH PLAIN\r\nAHgAeQ==", "+ \r\n-ERR [AUTH] ");
        row("AUTH PLAIN AHgAeQ==", "-ERR [AUTH] ");
        row("AUTH LOGIN eA==\r\neQ==", "+ UGFzc3dvcmQ6\r\n-ERR [AUTH] ");
    }
    void answersBeforeTheSignIn()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, answer);
        PracticePostOffice office(PracticeScenario::all().first());
        PracticePop3Session session(office, encrypted);
        const QByteArray given = session.receive(lines + "\r\n");
        QVERIFY2(given.startsWith(answer), given);
    }

    void takesNoPasswordInClear()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        PracticePop3Session session(office, inClear);
        const QByteArray before = session.receive("CAPA\r\n");
        QVERIFY(before.contains("\r\nSTLS\r\n"));
        QVERIFY(!before.contains("USER") && !before.contains("SASL"));
        for (const char *command : { "USER anna@practice.test", "AUTH PLAIN", "PASS x" })
            QVERIFY(session.receive(command + "\r\n"_ba).startsWith("-ERR Encryption required"));
        QVERIFY(session.receive("STLS\r\n").startsWith("+OK "));
        QCOMPARE(session.wish(), PracticeDialogue::Wish::StartTls);
        session.tlsEstablished();
        const QByteArray after = session.receive("CAPA\r\n");
        QVERIFY(!after.contains("STLS"));
        QVERIFY(after.contains("\r\nUSER\r\nSASL PLAIN LOGIN\r\n.\r\n"));
        QVERIFY(session.receive(signIn).endsWith("+OK Signed in\r\n"));
    }

    void dropsWhatFollowsStlsInTheClear()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        PracticePop3Session session(office, inClear);
        QVERIFY(session.receive("STLS\r\nCAPA\r\n").startsWith("-ERR "));
        QCOMPARE(session.wish(), PracticeDialogue::Wish::Close);
    }

    void answersAfterTheSignIn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *line, const char *answer) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(answer);
        };
        row("STAT", "+OK 2 52\r\n");
        row("LIST", "+OK Sizes\r\n1 33\r\n2 19\r\n.\r\n");
        row("LIST 2", "+OK 2 19\r\n");
        row("LIST 3", "-ERR ");
        row("LIST 0", "-ERR ");
        row("LIST x", "-ERR ");
        row("RETR 1", "+OK Message\r\nSubject: one\r\n\r\n..\r\n...dots\r\nlast\r\n.\r\n");
        row("RETR 2", "+OK Message\r\nno header, no end\r\n.\r\n");
        row("RETR 3", "-ERR ");
        row("TOP 1 0", "+OK Top of the message\r\nSubject: one\r\n\r\n.\r\n");
        row("TOP 1 1", "+OK Top of the message\r\nSubject: one\r\n\r\n..\r\n.\r\n");
        row("TOP 1 99", "+OK Top of the message\r\nSubject: one\r\n\r\n..\r\n...dots\r\nlast\r\n.");
        row("TOP 2 5", "+OK Top of the message\r\nno header, no end\r\n.\r\n");
        row("TOP 1", "-ERR Syntax");
        row("TOP 1 x", "-ERR Syntax");
        row("TOP 3 1", "-ERR ");
        row("NOOP", "+OK ");
        row("RSET", "+OK ");
        row("DELE 1", "+OK ");
        row("DELE 3", "-ERR ");
        row("STLS", "-ERR ");
        row("USER x", "-ERR ");
    }
    void answersAfterTheSignIn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, answer);
        PracticePostOffice office(PracticeScenario::all().first());
        deliverTwo(office);
        PracticePop3Session session(office, encrypted);
        QVERIFY(session.receive(signIn).endsWith("+OK Signed in\r\n"));
        const QByteArray given = session.receive(line + "\r\n");
        QVERIFY2(given.startsWith(answer), given);
    }

    void removesWhatIsMarkedAtTheEndAlone()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        deliverTwo(office);
        PracticePop3Session session(office, encrypted);
        const QByteArray replies
            = session.receive(signIn + "DELE 1\r\nDELE 1\r\nLIST\r\nSTAT\r\nRSET\r\nDELE 2\r\n");
        QVERIFY2(replies.contains("-ERR No such message\r\n+OK Sizes\r\n2 19\r\n.\r\n+OK 1 19\r\n"),
            replies);
        QCOMPARE(office.messages().size(), 2);
        QVERIFY(session.receive("QUIT\r\n").startsWith("+OK"));
        QCOMPARE(office.messages().size(), 1);
        QVERIFY(office.messages().first().content.startsWith("Subject: one"));
    }

    void showsTheMaildropAsItWasAtTheSignIn()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        deliverTwo(office);
        PracticePop3Session session(office, encrypted);
        QVERIFY(session.receive(signIn).endsWith("+OK Signed in\r\n"));
        const QByteArray ids = session.receive("UIDL\r\n");
        deliverTwo(office);
        QVERIFY(session.receive("STAT\r\n").startsWith("+OK 2 "));
        PracticePop3Session later(office, encrypted);
        QVERIFY(later.receive(signIn + "STAT\r\n").contains("+OK 4 "));
        QVERIFY(later.receive("UIDL\r\n").startsWith(ids.chopped(3))); // they are for ever
    }

    void answersTheSameHoweverTheBytesAreCut()
    {
        const QByteArray dialogue = "CAPA\r\nAUTH PLAIN\r\nAHgAeQ==\r\n" + signIn
            + "STAT\r\nLIST\r\nRETR 1\r\nTOP 1 1\r\nQUIT\r\n";
        PracticePostOffice office(PracticeScenario::all().first());
        deliverTwo(office);
        PracticePop3Session whole(office, encrypted);
        const QByteArray expected = whole.receive(dialogue);
        QCOMPARE(whole.wish(), PracticeDialogue::Wish::Close);
        for (qsizetype pieceSize = 1; pieceSize < dialogue.size(); ++pieceSize) {
            PracticePop3Session session(office, encrypted);
            QByteArray replies;
            for (qsizetype at = 0; at < dialogue.size(); at += pieceSize)
                replies += session.receive(dialogue.mid(at, pieceSize));
            QCOMPARE(replies, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticePop3Session)
#include "tst_practicepop3session.moc"
