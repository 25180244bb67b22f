// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"
#include "support/rawsmtpclient.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray account = "anna@practice.test";

/// Lines with dots in every awkward place, 8-bit text, and no final dot of its own.
const QByteArray awkward = ".\r\n..\r\n.hidden\r\nGr\xc3\xbc\xc3\x9f Gott\r\n.\rx\r\na.\r\n\r\n";

QByteArray stuffed(QByteArray content)
{
    content.replace("\r\n.", "\r\n..");
    return content.startsWith('.') ? '.' + content : content;
}

} // namespace

class TestPracticeServer : public QObject {
    Q_OBJECT

private:
    PracticeServer m_server;

    [[nodiscard]] quint16 port(quint16 standardPort) const
    {
        return m_server.ports().value(standardPort);
    }

private slots:
    void cleanup() { m_server.stop(); }

    void listsEveryScenarioAndStartsEach()
    {
        QCOMPARE(PracticeServer::scenarios().size(), 13);
        QCOMPARE(PracticeServer::scenarios().first(), u"all-fine"_s);
        for (const QString &scenario : PracticeServer::scenarios()) {
            QVERIFY2(m_server.start(scenario), qPrintable(m_server.errorWords()));
            QCOMPARE(m_server.scenario(), scenario);
            QVERIFY(m_server.isRunning());
            QCOMPARE(m_server.ports().size(), 8);
            for (const quint16 local : m_server.ports())
                QVERIFY(local != 0);
        }
    }

    void refusesAnUnknownScenarioInWords()
    {
        QVERIFY(!m_server.start(u"nonsense"_s));
        QVERIFY(m_server.errorWords().contains(u"nonsense"_s));
        QVERIFY(!m_server.isRunning());
        QVERIFY(m_server.ports().isEmpty());
    }

    void offersAuthOnlyUnderTlsOnASubmissionPort_data()
    {
        QTest::addColumn<quint16>("standardPort");
        QTest::newRow("587") << quint16(587);
        QTest::newRow("2525") << quint16(2525);
    }
    void offersAuthOnlyUnderTlsOnASubmissionPort()
    {
        QFETCH(quint16, standardPort);
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(standardPort));
        QVERIFY(client.reply().startsWith("220 mail.practice.test ESMTP"));
        const QByteArray before = client.say("EHLO client.test");
        for (const char *capability : { "PIPELINING", "SIZE 250000000", "8BITMIME", "SMTPUTF8",
                 "CHUNKING", "DSN", "ENHANCEDSTATUSCODES", "STARTTLS" })
            QVERIFY2(before.contains(QByteArray(capability) + "\r\n"), capability);
        QVERIFY(!before.contains("AUTH"));
        QVERIFY(client.say("AUTH PLAIN").startsWith("538 5.7.11"));
        QVERIFY(client.say("MAIL FROM:<anna@practice.test>").startsWith("530 5.7.0"));
        QVERIFY(client.say("STARTTLS").startsWith("220 2.0.0"));
        QVERIFY(client.startTls());
        QCOMPARE(client.tlsErrors(), {});
        QVERIFY(client.say("MAIL FROM:<>").startsWith("503")); // EHLO is forgotten
        const QByteArray after = client.say("EHLO client.test");
        QVERIFY(after.contains("AUTH PLAIN LOGIN\r\n"));
        QVERIFY(!after.contains("STARTTLS"));
        QVERIFY(client.say("STARTTLS").startsWith("503"));
        QVERIFY(client.say("QUIT").startsWith("221 2.0.0"));
        QVERIFY(client.isClosedByServer());
    }

    void speaksTlsFromTheFirstByteOn465()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(465));
        QVERIFY(client.startTls());
        QVERIFY(client.reply().startsWith("220 "));
        const QByteArray capabilities = client.say("EHLO client.test");
        QVERIFY(capabilities.contains("AUTH PLAIN LOGIN"));
        QVERIFY(!capabilities.contains("STARTTLS"));
    }

    void relaysOnlyIntoItsOwnDomainOn25AndKnowsNoAuth()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(25));
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(!client.say("EHLO client.test").contains("AUTH"));
        QVERIFY(client.say("STARTTLS").startsWith("220"));
        QVERIFY(client.startTls());
        QVERIFY(!client.say("EHLO client.test").contains("AUTH"));
        QVERIFY(client.say("AUTH PLAIN").startsWith("502 5.5.1"));
        QVERIFY(client.say("MAIL FROM:<bob@example.org>").startsWith("250 2.1.0"));
        QVERIFY(client.say("RCPT TO:<carol@example.org>").startsWith("554 5.7.1"));
        QVERIFY(client.say("RCPT TO:<nobody@practice.test>").startsWith("550 5.1.1"));
        QVERIFY(client.say("RCPT TO:<postmaster>").startsWith("250 2.1.5"));
        QVERIFY(client.say("RCPT TO:<anna@practice.test>").startsWith("250 2.1.5"));
    }

    void dropsWhatFollowsStartTlsInTheClear()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(587));
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.say("EHLO client.test").startsWith("250"));
        QVERIFY(client.exchange("STARTTLS\r\nMAIL FROM:<>\r\n").startsWith("554"));
        QVERIFY(client.isClosedByServer());
        QCOMPARE(client.unread(), QByteArray());
    }

    void knowsPlainAndLogin()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        const QByteArray name = account.toBase64();
        const QByteArray password = PracticeServer::accountPassword().toUtf8().toBase64();
        const QByteArray plain = RawSmtpClient::plainMessage();
        const QByteArray wrong = ('\0' + account + '\0' + "wrong").toBase64();

        RawSmtpClient client(port(465));
        QVERIFY(client.startTls());
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.say("AUTH PLAIN").startsWith("503"));
        QVERIFY(client.say("EHLO client.test").startsWith("250"));
        QVERIFY(client.say("AUTH CRAM-MD5").startsWith("504 5.5.4"));
        QVERIFY(client.say("AUTH").startsWith("501 5.5.4"));
        QCOMPARE(client.say("AUTH PLAIN"), QByteArray("334 \r\n"));
        QVERIFY(client.say("*").startsWith("501 5.7.0"));
        QVERIFY(client.say("AUTH PLAIN !").startsWith("501 5.5.2"));
        QVERIFY(client.say("AUTH PLAIN =").startsWith("501 5.5.2"));
        QVERIFY(client.say("AUTH PLAIN " + wrong).startsWith("535 5.7.8"));
        QCOMPARE(client.say("AUTH LOGIN"), QByteArray("334 VXNlcm5hbWU6\r\n"));
        QCOMPARE(client.say(name), QByteArray("334 UGFzc3dvcmQ6\r\n"));
        QVERIFY(client.say("d3Jvbmc=").startsWith("535 5.7.8"));
        QCOMPARE(client.say("AUTH LOGIN " + name), QByteArray("334 UGFzc3dvcmQ6\r\n"));
        QVERIFY(client.say(password).startsWith("235 2.7.0"));
        QVERIFY(client.say("AUTH PLAIN " + plain).startsWith("503"));

        RawSmtpClient other(port(465));
        QVERIFY(other.startTls());
        QVERIFY(other.reply().startsWith("220"));
        QVERIFY(other.say("EHLO client.test").startsWith("250"));
        QVERIFY(other.say("AUTH PLAIN").startsWith("334"));
        QVERIFY(other.say(plain).startsWith("235"));
    }

    void keepsContentByteForByteThroughData()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        QSignalSpy received(&m_server, &PracticeServer::messageReceived);
        RawSmtpClient client(port(587));
        QVERIFY(client.signIn());
        QVERIFY(
            client.say("MAIL FROM:<anna@practice.test> BODY=8BITMIME SIZE=100").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<anna@practice.test> NOTIFY=FAILURE,DELAY").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<dave@example.org> ORCPT=rfc822;dave@example.org")
                    .startsWith("250"));
        QVERIFY(client.say("RCPT TO:<nobody@practice.test>").startsWith("550 5.1.1"));
        QVERIFY(client.say("DATA").startsWith("354 "));
        for (const char byte : stuffed(awkward) + ".\r\n") // each in a segment of its own, at best
            client.write(QByteArray(1, byte));
        QVERIFY(client.reply().startsWith("250 2.0.0"));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(m_server.messages().size(), 1);
        const PracticeMessage message = m_server.messages().constFirst();
        QCOMPARE(message.content, awkward);
        QCOMPARE(message.sizeInBytes, awkward.size());
        QCOMPARE(message.reversePath, u"anna@practice.test"_s);
        QCOMPARE(
            message.recipients, QStringList({ u"anna@practice.test"_s, u"dave@example.org"_s }));
        QVERIFY(message.received.isValid());
    }

    void keepsContentByteForByteThroughBdat()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(587));
        QVERIFY(client.signIn());
        QVERIFY(client.say("MAIL FROM:<>").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<anna@practice.test>").startsWith("250"));
        QVERIFY(client.exchange("BDAT 7\r\n" + awkward.first(7)).startsWith("250 2.0.0"));
        QVERIFY(client.say("DATA").startsWith("503"));
        const QByteArray rest = awkward.mid(7);
        client.write("BDAT " + QByteArray::number(rest.size()) + "\r\n" + rest + "BDAT 0 LAST\r\n");
        QVERIFY(client.reply().startsWith("250 2.0.0"));
        QVERIFY(client.reply().startsWith("250 2.0.0"));
        QCOMPARE(m_server.messages().constLast().content, awkward);
        QCOMPARE(m_server.messages().constLast().reversePath, QString());
        // Without a transaction the octets are taken all the same, and never read as commands.
        QVERIFY(client.exchange("BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n").startsWith("503"));
        QVERIFY(client.reply().startsWith("250"));
    }

    void answersAPipelinedFlightInOrder()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(2525));
        QVERIFY(client.signIn());
        client.write(
            "MAIL FROM:<anna@practice.test>\r\nRCPT TO:<nobody@practice.test>\r\n"
            "RCPT TO:<anna@practice.test>\r\nBDAT 4 LAST\r\nhi\r\nRSET\r\nNOOP\r\nVRFY x\r\n"
            "DATA\r\nRCPT TO:<a@example.org>\r\nMAIL FROM:<anna@practice.test>\r\nDATA\r\n"
            "QUIT\r\n");
        const QList<QByteArray> expected { "250 2.1.0", "550 5.1.1", "250 2.1.5", "250 2.0.0",
            "250 2.0.0", "250 2.0.0", "252 2.1.5", "503 5.5.1", "503 5.5.1", "250 2.1.0",
            "554 5.5.1", "221 2.0.0" };
        for (const QByteArray &start : expected)
            QCOMPARE(client.reply().first(9), start);
        QVERIFY(client.isClosedByServer());
        QCOMPARE(m_server.messages().constFirst().content, QByteArray("hi\r\n"));
    }

    void checksRecipientParameters()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(587));
        QVERIFY(client.signIn());
        QVERIFY(client.say("MAIL FROM:<anna@practice.test>").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<>").startsWith("501"));
        QVERIFY(client.say("RCPT TO:<a@example.org> NOTIFY=NEVER,DELAY").startsWith("501"));
        QVERIFY(client.say("RCPT TO:<a@example.org> NOTIFY=NEVER").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<a@example.org> ORCPT=a@example.org").startsWith("501"));
        QVERIFY(client.say("RCPT TO:<a@example.org> WHATEVER").startsWith("555"));
        QVERIFY(client.say("RCPT TO:<\xc3\xa4@example.org>").startsWith("553 5.6.7"));
        for (int i = 1; i < 100; ++i)
            QVERIFY(client.say("RCPT TO:<a@example.org>").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<a@example.org>").startsWith("452 4.5.3"));
    }

    void skipsALineOfAnyLengthAndGoesOn()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(25));
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.say("NOOP " + QByteArray(300'000, 'x')).startsWith("500 5.5.2"));
        QVERIFY(client.say("NOOP").startsWith("250"));
    }

    void endsContentAtNothingButADotBetweenCrLfs()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(587));
        QVERIFY(client.signIn());
        QVERIFY(client.say("MAIL FROM:<anna@practice.test>").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<anna@practice.test>").startsWith("250"));
        QVERIFY(client.say("DATA").startsWith("354"));
        const QByteArray smuggled = "a\n.\nb\r\n.\nc\n.\r\nMAIL FROM:<x@y.test>\r\r\n.\r\n";
        QVERIFY(client.say(smuggled.chopped(2)).startsWith("250"));
        QCOMPARE(m_server.messages().constLast().content,
            QByteArray("a\n.\nb\r\n\nc\n.\r\nMAIL FROM:<x@y.test>\r\r\n"));
    }

    void servesTwoSessionsAtOnce()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient one(port(587));
        RawSmtpClient two(port(2525));
        QVERIFY(one.signIn());
        QVERIFY(two.signIn());
        for (RawSmtpClient *client : { &one, &two })
            QVERIFY(client->say("MAIL FROM:<anna@practice.test>").startsWith("250"));
        for (RawSmtpClient *client : { &one, &two })
            QVERIFY(client->say("RCPT TO:<anna@practice.test>").startsWith("250"));
        for (RawSmtpClient *client : { &one, &two })
            QVERIFY(client->say("DATA").startsWith("354"));
        one.write("first ");
        QVERIFY(two.say("second\r\n.").startsWith("250"));
        QVERIFY(one.say("half\r\n.").startsWith("250"));
        QCOMPARE(m_server.messages().size(), 2);
        QCOMPARE(m_server.messages()[0].content, QByteArray("second\r\n"));
        QCOMPARE(m_server.messages()[1].content, QByteArray("first half\r\n"));
    }

    void keepsOnlyTheBeginningOfALongMessageAndItsDigest()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(587));
        QVERIFY(client.signIn());
        QVERIFY(client.say("MAIL FROM:<anna@practice.test>").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<anna@practice.test>").startsWith("250"));
        QByteArray content;
        for (int i = 0; content.size() < 5'000'000; ++i)
            content += QByteArray::number(i).rightJustified(70, '.') + "\r\n";
        QVERIFY(client.say("DATA").startsWith("354"));
        QVERIFY(client.say(stuffed(content) + '.').startsWith("250"));
        const PracticeMessage message = m_server.messages().constLast();
        QCOMPARE(message.sizeInBytes, content.size());
        QCOMPARE(message.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
        QCOMPARE(message.content, content.first(PracticeMessage::keptSizeInBytes));
    }

    void startingAgainEmptiesTheMailboxAndEndsEveryConnection()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        RawSmtpClient client(port(25));
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.say("EHLO x").startsWith("250"));
        QVERIFY(client.say("MAIL FROM:<>").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<postmaster>").startsWith("250"));
        QVERIFY(client.exchange("BDAT 2 LAST\r\nhi").startsWith("250"));
        QCOMPARE(m_server.messages().size(), 1);
        QVERIFY(m_server.start(u"drops"_s));
        QVERIFY(m_server.messages().isEmpty());
        QVERIFY(client.isClosedByServer());
    }

    void takesAMessageFromCurlOnEachSubmissionPort_data()
    {
        QTest::addColumn<quint16>("standardPort");
        QTest::addColumn<QString>("scheme");
        QTest::newRow("587") << quint16(587) << u"smtp"_s;
        QTest::newRow("465") << quint16(465) << u"smtps"_s;
        QTest::newRow("2525") << quint16(2525) << u"smtp"_s;
    }
    void takesAMessageFromCurlOnEachSubmissionPort()
    {
        QFETCH(quint16, standardPort);
        QFETCH(QString, scheme);
        const QString curl = QStandardPaths::findExecutable(u"curl"_s);
        QVERIFY2(!curl.isEmpty(), "curl is needed as a peer: tests/run installs it");
        QVERIFY(m_server.start(u"all-fine"_s));
        QTemporaryDir folder;
        QFile authority(folder.filePath(u"authority.pem"_s));
        QFile message(folder.filePath(u"message"_s));
        QVERIFY(authority.open(QIODevice::WriteOnly) && message.open(QIODevice::WriteOnly));
        authority.write(PracticeServer::authorityPem());
        message.write(awkward);
        authority.close();
        message.close();

        const QString host = u"mail.practice.test:%1"_s.arg(port(standardPort));
        QProcess process;
        process.start(curl,
            { u"--silent"_s, u"--show-error"_s, u"--ssl-reqd"_s, u"--noproxy"_s, u"*"_s,
                u"--resolve"_s, host + u":127.0.0.1"_s, u"--cacert"_s, authority.fileName(),
                u"--url"_s, u"%1://%2/client.test"_s.arg(scheme, host), u"--user"_s,
                PracticeServer::accountAddress() + u':' + PracticeServer::accountPassword(),
                u"--mail-from"_s, u"anna@practice.test"_s, u"--mail-rcpt"_s, u"dave@example.org"_s,
                u"--upload-file"_s, message.fileName() });
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        QCOMPARE(m_server.messages().size(), 1);
        QCOMPARE(m_server.messages().constFirst().content, awkward);
        QCOMPARE(m_server.messages().constFirst().recipients, { u"dave@example.org"_s });
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
