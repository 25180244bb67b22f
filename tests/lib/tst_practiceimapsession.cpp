// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceimapsession.h"
#include "practice/practicepostoffice.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

constexpr PracticePort inClear { 143, PracticePort::Role::Imap,
    PracticePort::Encryption::StartTls };
constexpr PracticePort encrypted { 993, PracticePort::Role::Imap,
    PracticePort::Encryption::Implicit };
const QByteArray signIn = "s LOGIN anna@practice.test \"practice makes perfect\"\r\n";

PracticeMessage messageWith(const QByteArray &content)
{
    PracticeMessage message;
    message.received = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC);
    message.content = content;
    return message;
}

} // namespace

/// The dialogue without a socket; tst_practiceincoming has the same with one.
class TestPracticeImapSession : public QObject {
    Q_OBJECT

private slots:
    void greetsWithWhatItCan()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        QCOMPARE(PracticeImapSession(office, inClear).greeting(),
            "* OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR ID STARTTLS LOGINDISABLED] "
            "mail.practice.test Portwright practice server\r\n"_ba);
        QVERIFY(PracticeImapSession(office, encrypted)
                    .greeting()
                    .contains("SASL-IR ID AUTH=PLAIN AUTH=LOGIN]"));
        PracticePostOffice bare(*PracticeScenario::withId(u"no-starttls"_s));
        QVERIFY(PracticeImapSession(bare, inClear)
                    .greeting()
                    .contains("SASL-IR ID AUTH=PLAIN AUTH=LOGIN]"));
    }

    void answersBeforeTheSignIn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *line, const char *answer) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(answer);
        };
        row("a NOOP", "a OK ");
        row("a id (\"name\" NIL)", "* ID (\"name\" ");
        row("a LOGOUT", "* BYE ");
        row("a LIST \"\" *", "a BAD ");
        row("a STARTTLS", "a BAD ");
        row("a LOGIN anna@practice.test", "a BAD ");
        row("a LOGIN anna@practice.test \"open", "a BAD ");
        row("a LOGIN anna@practice.test (x)", "a BAD ");
        row("a LOGIN anna@practice.test wrong", "a NO [AUTHENTICATIONFAILED] ");
        row("a LOGIN Anna@Practice.test \"practice makes perfect\"", "a OK [CAPABILITY IMAP4rev1 ");
        row("a LOGIN \"anna\\@practice.test\" \"practice makes perfect\"", "a OK ");
        row("a AUTHENTICATE CRAM-MD5", "a NO [CANNOT] ");
        row("a AUTHENTICATE PLAIN !", "a BAD ");
        row("a AUTHENTICATE PLAIN =", "a BAD ");
        row("a AUTHENTICATE PLAIN", "+ \r\n");
        row("a AUTHENTICATE PLAIN AHgAeQ==", "a NO [AUTHENTICATIONFAILED] ");
        row("a AUTHENTICATE LOGIN", "+ VXNlcm5hbWU6\r\n");
        row("a LOGIN {12289}", "a NO [TOOBIG] ");
        row("a LOGIN {12289+}", "* BYE ");
        row("NOOP", "* BAD ");
        row("", "* BAD ");
        row("* NOOP", "* BAD ");
        row("a {2", "a BAD ");
    }
    void answersBeforeTheSignIn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, answer);
        PracticePostOffice office(PracticeScenario::all().first());
        PracticeImapSession session(office, encrypted);
        const QByteArray given = session.receive(line + "\r\n");
        QVERIFY2(given.startsWith(answer), given);
        const bool hasEnded = answer == "* BYE ";
        QCOMPARE(session.wish(),
            hasEnded ? PracticeDialogue::Wish::Close : PracticeDialogue::Wish::GoOn);
    }

    void takesNoPasswordInClear()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        PracticeImapSession session(office, inClear);
        QVERIFY(session.receive(signIn).startsWith("s NO [PRIVACYREQUIRED] "));
        QVERIFY(session.receive("a AUTHENTICATE PLAIN\r\n").startsWith("a NO [PRIVACYREQUIRED] "));
        QVERIFY(session.receive("b STARTTLS\r\n").startsWith("b OK "));
        QCOMPARE(session.wish(), PracticeDialogue::Wish::StartTls);
        session.tlsEstablished();
        QVERIFY(!session.receive("c CAPABILITY\r\n").contains("STARTTLS"));
        QVERIFY(session.receive(signIn).startsWith("s OK "));
    }

    void dropsWhatFollowsStartTlsInTheClear()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        PracticeImapSession session(office, inClear);
        QVERIFY(session.receive("a STARTTLS\r\nb NOOP\r\n").startsWith("* BYE "));
        QCOMPARE(session.wish(), PracticeDialogue::Wish::Close);
    }

    void answersTheSameHoweverTheBytesAreCut()
    {
        const QByteArray dialogue = "a LOGIN {18}\r\nanna@practice.test {22+}\r\npractice makes "
                                    "perfect\r\nb AUTHENTICATE PLAIN\r\nc LIST \"\" \"%\"\r\n"
                                    "d EXAMINE inbox\r\ne UID SEARCH HEADER message-id "
                                    "{3}\r\nA@B\r\nf UID FETCH 1:* BODY.PEEK[HEADER]\r\n"
                                    "g LOGOUT\r\n";
        PracticePostOffice office(PracticeScenario::all().first());
        office.deliver(messageWith("Message-ID: <a@b>\r\n\r\nbody\r\n"));
        PracticeImapSession whole(office, encrypted);
        const QByteArray expected = whole.receive(dialogue);
        QVERIFY2(expected.contains("\r\nb BAD "), expected); // signed in already
        QVERIFY2(expected.contains("* SEARCH 1\r\ne OK "), expected);
        QVERIFY2(expected.contains("* 1 FETCH (UID 1 BODY[HEADER] {21}\r\nMessage-ID: <a@b>"
                                   "\r\n\r\n)\r\nf OK "),
            expected);
        for (qsizetype pieceSize = 1; pieceSize < dialogue.size(); ++pieceSize) {
            PracticeImapSession session(office, encrypted);
            QByteArray replies;
            for (qsizetype at = 0; at < dialogue.size(); at += pieceSize)
                replies += session.receive(dialogue.mid(at, pieceSize));
            QCOMPARE(replies, expected);
        }
    }

    void answersAfterTheSignIn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *line, const char *answer) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(answer);
        };
        row("a NAMESPACE", "* NAMESPACE ((\"\" \"/\")) NIL NIL\r\na OK ");
        row("a LIST \"\" \"\"", "* LIST (\\Noselect) \"/\" \"\"\r\na OK ");
        row("a LIST \"\" s%", "a OK ");
        row("a LIST S en*", "* LIST (\\Sent) \"/\" Sent\r\na OK ");
        row("a LSUB \"\" inbox", "* LSUB () \"/\" INBOX\r\na OK ");
        row("a LIST \"\" * RETURN (SPECIAL-USE)", "a BAD ");
        row("a STATUS Sent (MESSAGES RECENT)", "* STATUS Sent (MESSAGES 0 RECENT 0)\r\na OK ");
        row("a STATUS INBOX (MESSAGES UIDNEXT)", "* STATUS INBOX (MESSAGES 2 UIDNEXT 3)\r\na OK ");
        row("a STATUS INBOX (SIZE)", "a BAD ");
        row("a STATUS INBOX", "a BAD ");
        row("a STATUS Nowhere (MESSAGES)", "a NO [NONEXISTENT] ");
        row("a GETQUOTA \"\"", "* QUOTA \"\" (STORAGE 1 65536)\r\na OK ");
        row("a GETQUOTAROOT Nowhere", "a NO [NONEXISTENT] ");
        row("a FETCH 1 FLAGS", "a BAD ");
        row("a CREATE Nowhere", "a NO [NOPERM] ");
        row("a STARTTLS", "a BAD ");
    }
    void answersAfterTheSignIn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, answer);
        PracticePostOffice office(PracticeScenario::all().first());
        office.deliver(messageWith("Subject: one\r\n\r\n"));
        office.deliver(messageWith("Subject: two\r\n\r\n"));
        PracticeImapSession session(office, encrypted);
        QVERIFY(session.receive(signIn).startsWith("s OK "));
        const QByteArray given = session.receive(line + "\r\n");
        QVERIFY2(given.startsWith(answer), given);
    }

    void answersInAMailbox_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *line, const char *answer) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(answer);
        };
        row("a SEARCH ALL", "* SEARCH 1 2\r\na OK ");
        row("a SEARCH HEADER Subject WO", "* SEARCH 2\r\na OK ");
        row("a SEARCH HEADER x-none \"\"", "* SEARCH\r\na OK ");
        row("a SEARCH HEADER subject \"\" UID 1", "* SEARCH 1\r\na OK ");
        row("a SEARCH OR HEADER x-none one HEADER Subject WO", "* SEARCH 2\r\na OK ");
        row("a SEARCH OR HEADER x-none one HEADER x-none WO", "* SEARCH\r\na OK ");
        row("a SEARCH OR HEADER Subject one TEXT WO", "a NO [CANNOT] ");
        row("a SEARCH SINCE 3-Feb-2026 TEXT TWO", "* SEARCH 2\r\na OK ");
        row("a SEARCH SINCE 4-Feb-2026", "* SEARCH\r\na OK ");
        row("a SEARCH SINCE yesterday", "a NO [CANNOT] ");
        row("a SEARCH SUBJECT one", "a NO [CANNOT] ");
        row("a SEARCH HEADER Subject", "a NO [CANNOT] ");
        row("a SEARCH", "a NO [CANNOT] ");
        row("a FETCH 2,1 (UID FLAGS)",
            "* 1 FETCH (UID 1 FLAGS ())\r\n* 2 FETCH (UID 2 FLAGS ())\r\na OK ");
        row("a FETCH 2 INTERNALDATE",
            "* 2 FETCH (INTERNALDATE \"03-Feb-2026 04:05:06 +0000\")\r\na OK ");
        row("a UID FETCH 9:* RFC822.SIZE", "* 2 FETCH (UID 2 RFC822.SIZE 16)\r\na OK ");
        row("a UID FETCH 9 FLAGS", "a OK ");
        row("a FETCH 1 BODY[]", "* 1 FETCH (BODY[] {16}\r\nSubject: one\r\n\r\n)\r\na OK ");
        row("a FETCH 1 BODY.PEEK[]<0.7>", "* 1 FETCH (BODY[]<0> {7}\r\nSubject)\r\na OK ");
        row("a FETCH 1 BODY[]<1.7>", "a BAD ");
        row("a UID STORE 1 +FLAGS (\\Deleted)", "a NO [NOPERM] ");
        row("a UID EXPUNGE 1", "a NO [NOPERM] ");
        row("a FETCH 1 ENVELOPE", "a BAD ");
        row("a FETCH x FLAGS", "a BAD ");
        row("a FETCH 1:2:3 FLAGS", "a BAD ");
        row("a FETCH 1", "a BAD ");
        row("a STORE 1 +FLAGS (\\Seen)", "a NO [NOPERM] ");
        row("a SELECT Nowhere", "a NO [NONEXISTENT] ");
        row("a CLOSE", "a OK ");
    }
    void answersInAMailbox()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, answer);
        PracticePostOffice office(PracticeScenario::all().first());
        office.deliver(messageWith("Subject: one\r\n\r\n"));
        office.deliver(messageWith("Subject: two\r\n\r\n"));
        PracticeImapSession session(office, encrypted);
        const QByteArray opened = session.receive(signIn + "o EXAMINE INBOX\r\n");
        QVERIFY(opened.contains("* 2 EXISTS\r\n") && opened.contains("o OK [READ-ONLY] "));
        const QByteArray given = session.receive(line + "\r\n");
        QVERIFY2(given.startsWith(answer), given);
    }

    void removesWhatIsMarkedAndNamed()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        for (const char *subject : { "one", "two", "three" })
            office.deliver(messageWith("Subject: " + QByteArray(subject) + "\r\n\r\n"));
        PracticeImapSession session(office, encrypted);
        QVERIFY(session.receive(signIn + "o SELECT INBOX\r\n").contains("o OK [READ-WRITE] "));
        QVERIFY(session.receive("a UID STORE 1 +FLAGS (\\Seen)\r\n").startsWith("a NO [CANNOT]"));
        QVERIFY(
            session.receive("b UID STORE 2,3 +FLAGS.SILENT (\\Deleted)\r\n").startsWith("b OK"));
        QCOMPARE(session.receive("c UID EXPUNGE 1,2\r\n"), "* 2 EXPUNGE\r\nc OK Done\r\n"_ba);
        QCOMPARE(office.messages().size(), 2);
        QVERIFY(session.receive("d UID SEARCH ALL\r\n").startsWith("* SEARCH 1 3\r\n"));
    }

    void tellsWhatCameAndWentWhileTheMailboxIsOpen()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        for (qsizetype i = 1; i < PracticePostOffice::mailboxBound; ++i)
            office.deliver(messageWith("Subject: old\r\n\r\n"));
        PracticeImapSession session(office, encrypted);
        QVERIFY(session.receive(signIn + "o EXAMINE INBOX\r\n").contains("* 199 EXISTS\r\n"));
        QCOMPARE(session.receive("a NOOP\r\n"), "a OK Done\r\n"_ba);
        office.deliver(messageWith("Subject: new\r\n\r\n"));
        QVERIFY(session.receive("b NOOP\r\n").startsWith("* 200 EXISTS\r\nb OK "));
        office.deliver(messageWith("Subject: newer\r\n\r\n"));
        office.deliver(messageWith("Subject: newest\r\n\r\n"));
        QVERIFY(session.receive("c FETCH 1 UID\r\n").startsWith("* 1 FETCH (UID 1)\r\n"));
        QVERIFY(session.receive("d UID SEARCH HEADER Subject newest\r\n")
                    .startsWith("* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n* 200 EXISTS\r\n* SEARCH 202\r\n"));
        QVERIFY(session.receive("e FETCH 1 UID\r\n").startsWith("* 1 FETCH (UID 3)\r\n"));
    }

    void skipsALineOfAnyLengthAndGoesOn()
    {
        PracticePostOffice office(PracticeScenario::all().first());
        PracticeImapSession session(office, encrypted);
        QVERIFY(session.receive("a NOOP " + QByteArray(300'000, 'x') + "\r\n").startsWith("* BAD"));
        QVERIFY(session.receive("b AUTHENTICATE PLAIN\r\n").startsWith("+ "));
        QVERIFY(session.receive(QByteArray(300'000, 'x') + "\r\n").startsWith("b BAD"));
        QVERIFY(session.receive("c NOOP\r\n").startsWith("c OK"));
    }
};

QTEST_GUILESS_MAIN(TestPracticeImapSession)
#include "tst_practiceimapsession.moc"
