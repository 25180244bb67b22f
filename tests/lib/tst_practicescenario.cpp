// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"
#include "support/rawsmtpclient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// What each fault of choice looks like to a client.
class TestPracticeScenario : public QObject {
    Q_OBJECT

private:
    PracticeServer m_server;

    [[nodiscard]] quint16 port(quint16 standardPort) const
    {
        return m_server.ports().value(standardPort);
    }

    void isRefused(quint16 standardPort)
    {
        RawSmtpClient client(port(standardPort));
        QCOMPARE(client.reply(), QByteArray());
        QCOMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
    }

    /// Everything up to a recipient accepted or not; returns the reply to RCPT.
    [[nodiscard]] static QByteArray recipientReply(
        RawSmtpClient &client, const QByteArray &recipient)
    {
        const QByteArray sender = client.say("MAIL FROM:<anna@practice.test>");
        return sender.startsWith("250") ? client.say("RCPT TO:<" + recipient + '>') : sender;
    }

private slots:
    void cleanup() { m_server.stop(); }

    void refusesThePortsThatAScenarioCloses_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QList<quint16>>("open");
        QTest::addColumn<QList<quint16>>("refused");
        QTest::newRow("465") << u"only-465"_s << QList<quint16> { 465 }
                             << QList<quint16> { 25, 587, 2525 };
        QTest::newRow("2525") << u"only-2525"_s << QList<quint16> { 2525 }
                              << QList<quint16> { 25, 465, 587 };
        QTest::newRow("no STARTTLS")
            << u"no-starttls"_s << QList<quint16> { 25, 587, 2525 } << QList<quint16> { 465 };
    }
    void refusesThePortsThatAScenarioCloses()
    {
        QFETCH(QString, scenario);
        QFETCH(QList<quint16>, open);
        QFETCH(QList<quint16>, refused);
        QVERIFY(m_server.start(scenario));
        for (const quint16 standardPort : refused)
            isRefused(standardPort);
        for (const quint16 standardPort : open) {
            RawSmtpClient client(port(standardPort));
            if (standardPort == 465)
                QVERIFY(client.startTls());
            QVERIFY(client.reply().startsWith("220 "));
        }
    }

    void neverAnswersOnABlockedPort()
    {
        QVERIFY(m_server.start(u"587-blocked"_s));
        RawSmtpClient blocked(port(587));
        RawSmtpClient open(port(465)); // a whole dialogue later there is still no answer
        QVERIFY(open.startTls());
        QVERIFY(open.reply().startsWith("220"));
        QVERIFY(open.say("EHLO client.test").startsWith("250"));
        QVERIFY(open.say("QUIT").startsWith("221"));
        QVERIFY(open.isClosedByServer());
        QCOMPARE(blocked.unread(), QByteArray());
        QVERIFY(blocked.state() != QAbstractSocket::UnconnectedState);
#ifdef Q_OS_LINUX
        QCOMPARE(blocked.state(), QAbstractSocket::ConnectingState);
#endif
        RawSmtpClient other(port(2525));
        QVERIFY(other.signIn());
    }

    void refusesEveryPassword()
    {
        QVERIFY(m_server.start(u"wrong-password"_s));
        RawSmtpClient client(port(465));
        QVERIFY(client.startTls());
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.say("EHLO client.test").contains("AUTH PLAIN LOGIN"));
        QVERIFY(client.say("AUTH PLAIN " + RawSmtpClient::plainMessage()).startsWith("535 5.7.8"));
        QVERIFY(client.say("MAIL FROM:<anna@practice.test>").startsWith("530 5.7.0"));
    }

    void offersAuthWithoutTlsWhereStartTlsIsMissing()
    {
        QVERIFY(m_server.start(u"no-starttls"_s));
        for (const quint16 standardPort : { 587, 2525 }) {
            RawSmtpClient client(port(standardPort));
            QVERIFY(client.reply().startsWith("220"));
            const QByteArray capabilities = client.say("EHLO client.test");
            QVERIFY(!capabilities.contains("STARTTLS"));
            QVERIFY(capabilities.contains("AUTH PLAIN LOGIN"));
            QVERIFY(client.say("STARTTLS").startsWith("502 5.5.1"));
            QVERIFY(client.say("AUTH PLAIN " + RawSmtpClient::plainMessage()).startsWith("235"));
        }
        RawSmtpClient relay(port(25));
        QVERIFY(relay.reply().startsWith("220"));
        const QByteArray capabilities = relay.say("EHLO client.test");
        QVERIFY(!capabilities.contains("STARTTLS") && !capabilities.contains("AUTH"));
    }

    void showsItsCertificateFaults_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QList<QSslError::SslError>>("errors");
        using Errors = QList<QSslError::SslError>;
        QTest::newRow("good until 2125") << u"all-fine"_s << Errors {};
        QTest::newRow("expired") << u"certificate-expired"_s
                                 << Errors { QSslError::CertificateExpired };
        QTest::newRow("wrong host")
            << u"certificate-wrong-host"_s << Errors { QSslError::HostNameMismatch };
    }
    void showsItsCertificateFaults()
    {
        QFETCH(QString, scenario);
        QFETCH(QList<QSslError::SslError>, errors);
        QVERIFY(m_server.start(scenario));
        RawSmtpClient implicit(port(465));
        QCOMPARE(implicit.startTls(), errors.isEmpty());
        QCOMPARE(implicit.tlsErrors(), errors);
        for (const quint16 standardPort : { 25, 587, 2525 }) {
            RawSmtpClient client(port(standardPort));
            QVERIFY(client.reply().startsWith("220"));
            QVERIFY(client.say("EHLO client.test").startsWith("250"));
            QVERIFY(client.say("STARTTLS").startsWith("220"));
            QCOMPARE(client.startTls(), errors.isEmpty());
            QCOMPARE(client.tlsErrors(), errors);
        }
    }

    void turnsAGreylistedRecipientAwayAtFirst()
    {
        QVERIFY(m_server.start(u"greylisted"_s));
        RawSmtpClient client(port(587));
        QVERIFY(client.signIn());
        QVERIFY(recipientReply(client, "anna@practice.test").startsWith("451 4.7.1"));
        QVERIFY(client.say("RCPT TO:<dave@example.org>").startsWith("451 4.7.1"));
        QVERIFY(client.say("DATA").startsWith("554 5.5.1"));
    }

    void knowsNoRecipientAtAll()
    {
        QVERIFY(m_server.start(u"recipient-unknown"_s));
        RawSmtpClient client(port(587));
        QVERIFY(client.signIn());
        QVERIFY(recipientReply(client, "anna@practice.test").startsWith("550 5.1.1"));
        QVERIFY(client.say("RCPT TO:<dave@example.org>").startsWith("550 5.1.1"));
        QVERIFY(client.exchange("BDAT 2 LAST\r\nhi").startsWith("554 5.5.1"));
    }

    void refusesALargeMessageBeforeAndAfterItsContent()
    {
        QVERIFY(m_server.start(u"too-large"_s));
        RawSmtpClient client(port(465));
        QVERIFY(client.startTls());
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.say("EHLO client.test").contains("SIZE 20000\r\n"));
        QVERIFY(client.say("AUTH PLAIN " + RawSmtpClient::plainMessage()).startsWith("235"));
        QVERIFY(client.say("MAIL FROM:<anna@practice.test> SIZE=20001").startsWith("552 5.3.4"));

        const QByteArray line = QByteArray(98, 'x') + "\r\n";
        QVERIFY(recipientReply(client, "anna@practice.test").startsWith("250"));
        QVERIFY(client.say("DATA").startsWith("354"));
        QVERIFY(client.say(line.repeated(201) + '.').startsWith("552 5.3.4"));

        QVERIFY(recipientReply(client, "anna@practice.test").startsWith("250"));
        const QByteArray chunk = "BDAT 15000\r\n" + line.repeated(150);
        QVERIFY(client.exchange(chunk).startsWith("250"));
        QVERIFY(client.exchange(chunk).startsWith("552 5.3.4"));
        QVERIFY(client.exchange("BDAT 2 LAST\r\nhi").startsWith("503"));
        QVERIFY(client.say("RSET").startsWith("250"));

        QVERIFY(recipientReply(client, "anna@practice.test").startsWith("250"));
        QVERIFY(client.say("DATA").startsWith("354"));
        QVERIFY(client.say(line.repeated(200) + '.').startsWith("250"));
        QCOMPARE(m_server.messages().size(), 1);
        QCOMPARE(m_server.messages().constFirst().sizeInBytes, 20'000);
    }

    void greetsSlowlyAndAnswersWhoeverSpokeFirst()
    {
        QVERIFY(m_server.start(u"slow-greeting"_s));
        QElapsedTimer clock;
        clock.start();
        RawSmtpClient client(port(587));
        client.write("EHLO client.test\r\n");
        QVERIFY(client.reply().startsWith("220 "));
        QVERIFY(clock.elapsed() >= 2'900);
        QVERIFY(client.reply().startsWith("250-"));
    }

    void dropsTheConnectionInTheMiddleOfTheContent_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("hasReply");
        QTest::newRow("DATA") << QByteArray("DATA\r\n") << true;
        QTest::newRow("BDAT") << QByteArray("BDAT 100 LAST\r\n") << false;
    }
    void dropsTheConnectionInTheMiddleOfTheContent()
    {
        QFETCH(QByteArray, command);
        QFETCH(bool, hasReply);
        QVERIFY(m_server.start(u"drops"_s));
        RawSmtpClient client(port(587));
        QVERIFY(client.signIn());
        QVERIFY(recipientReply(client, "anna@practice.test").startsWith("250"));
        client.write(command);
        if (hasReply)
            QVERIFY(client.reply().startsWith("354"));
        client.write("Subject: half a mess");
        QVERIFY(client.isClosedByServer());
        QCOMPARE(client.unread(), QByteArray());
        QVERIFY(m_server.messages().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeScenario)
#include "tst_practicescenario.moc"
