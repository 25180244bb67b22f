// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"
#include "support/incomingcheck.h"
#include "support/rawsmtpclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

namespace {

const QString host = u"mail.practice.test"_s;

/// A header that is folded, and a body with dots where they hurt.
const QByteArray message = "Message-ID:\r\n <One.Two@practice.test>\r\nSubject: hi\r\n\r\n"
                           ".\r\n..two\r\nGr\xc3\xbc\xc3\x9f Gott\r\n";

} // namespace

/// Incoming mail at the practice server: by the product's own sessions, and by peers that are not
/// ours.
class TestPracticeIncoming : public QObject {
    Q_OBJECT

private:
    PracticeServer m_server;

    [[nodiscard]] quint16 port(quint16 standardPort) const
    {
        return m_server.ports().value(standardPort);
    }

    /// The right settings for one of the four ports, with a password.
    [[nodiscard]] IncomingCheck checkOf(quint16 standardPort) const
    {
        const bool isImap = standardPort == 143 || standardPort == 993;
        const Protocol protocol = isImap ? Protocol::Imap : Protocol::Pop3;
        IncomingCheck check { { protocol, host, standardPort,
                                  usualTlsMode(protocol, standardPort) },
            { { PracticeServer::accountAddress(),
                  Secret(PracticeServer::accountPassword().toUtf8()) },
                {} } };
        check.settings.extraAuthoritiesPem = PracticeServer::authorityPem();
        check.settings.portDetours = m_server.ports();
        return check;
    }

    void deliver(const QByteArray &content)
    {
        RawSmtpClient client(port(25));
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.say("EHLO x").startsWith("250"));
        QVERIFY(client.say("MAIL FROM:<bob@example.org>").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<anna@practice.test>").startsWith("250"));
        const QByteArray command = "BDAT " + QByteArray::number(content.size()) + " LAST\r\n";
        QVERIFY(client.exchange(command + content).startsWith("250"));
    }

    /// The message, and before it what the server writes.
    [[nodiscard]] QByteArray delivered() const
    {
        const QByteArray whole = m_server.messages().constLast().delivered();
        return whole.startsWith("Received: from x ") && whole.endsWith(message) ? whole
                                                                                : QByteArray();
    }

    void addPorts() const
    {
        QTest::addColumn<quint16>("standardPort");
        for (const quint16 standardPort : { 110, 143, 993, 995 })
            QTest::addRow("%d", standardPort) << standardPort;
    }

    static void isWholeOutcome(const SessionOutcome &outcome, qint64 messages)
    {
        QCOMPARE(outcome.kind, OutcomeKind::Reached);
        QCOMPARE(outcome.signIn, SignIn::Accepted);
        QCOMPARE(outcome.mechanism, u"PLAIN"_s);
        QVERIFY(outcome.mailbox.has_value());
        QVERIFY(!outcome.mailbox->refusal);
        QCOMPARE(outcome.mailbox->messages, messages);
    }

private slots:
    void cleanup() { m_server.stop(); }

    void letsTheProductLookIntoTheMailbox_data() { addPorts(); }
    void letsTheProductLookIntoTheMailbox()
    {
        QFETCH(quint16, standardPort);
        QVERIFY(m_server.start(u"all-fine"_s));
        isWholeOutcome(checkOf(standardPort).run(), 0);
        deliver(message);
        deliver(message);
        const SessionOutcome outcome = checkOf(standardPort).run();
        isWholeOutcome(outcome, 2);
        QCOMPARE(outcome.channel, checkOf(standardPort).endpoint.tls);
        QVERIFY(outcome.tls && outcome.tls->faults.isEmpty());
        const MailboxFacts &facts = *outcome.mailbox;
        if (standardPort == 143 || standardPort == 993) {
            QCOMPARE(facts.unseen, 2);
            QCOMPARE(facts.specialFolders.size(), 5);
            QVERIFY(facts.specialFolders.contains({ u"\\Sent"_s, u"Sent"_s }));
            QCOMPARE(facts.namespacePrefix, QString());
            QCOMPARE(facts.hierarchyDelimiter, u"/"_s);
            QCOMPARE(facts.quotaUsedInOctets, 1024);
            QCOMPARE(facts.quotaLimitInOctets, 64 * 1024 * 1024);
            QVERIFY(facts.supportsId);
        } else {
            QCOMPARE(facts.sizeInOctets, 2 * delivered().size());
            QVERIFY(facts.supportsUidl);
            QCOMPARE(facts.expiry, u"NEVER"_s);
        }
    }

    void refusesAWrongPasswordForThat_data() { addPorts(); }
    void refusesAWrongPasswordForThat()
    {
        QFETCH(quint16, standardPort);
        for (const QString &scenario : { u"all-fine"_s, u"wrong-password"_s }) {
            QVERIFY(m_server.start(scenario));
            IncomingCheck check = checkOf(standardPort);
            if (scenario == u"all-fine")
                check.step.credentials.secret = Secret("wrong"_ba);
            const SessionOutcome outcome = check.run();
            QCOMPARE(outcome.kind, OutcomeKind::Refused);
            QCOMPARE(outcome.stage, Stage::Auth);
            QCOMPARE(outcome.signIn, SignIn::Refused);
            const QString code = standardPort == 143 || standardPort == 993
                ? u"[AUTHENTICATIONFAILED]"_s
                : u"[AUTH]"_s;
            QVERIFY2(outcome.reply->text().contains(code), qPrintable(outcome.reply->text()));
        }
    }

    void isFineInScenariosAboutSending_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const char *scenario : { "587-blocked", "only-465", "only-2525", "greylisted",
                 "recipient-unknown", "too-large", "drops" })
            QTest::newRow(scenario) << QString::fromLatin1(scenario);
    }
    void isFineInScenariosAboutSending()
    {
        QFETCH(QString, scenario);
        QVERIFY(m_server.start(scenario));
        for (const quint16 standardPort : { 110, 143, 993, 995 })
            isWholeOutcome(checkOf(standardPort).run(), 0);
    }

    void showsTheSameCertificateFaults_data() { addPorts(); }
    void showsTheSameCertificateFaults()
    {
        QFETCH(quint16, standardPort);
        for (const QString &scenario : { u"certificate-expired"_s, u"certificate-wrong-host"_s }) {
            QVERIFY(m_server.start(scenario));
            const SessionOutcome outcome = checkOf(standardPort).run();
            QCOMPARE(outcome.signIn, SignIn::NotTried);
            QCOMPARE(outcome.kind, OutcomeKind::TlsFailed);
            QVERIFY(outcome.tls && !outcome.tls->faults.isEmpty());
            IncomingCheck agreed = checkOf(standardPort);
            agreed.step.consents.fingerprint = outcome.tls->fingerprint();
            isWholeOutcome(agreed.run(), 0);
        }
    }

    void offersNoTlsWhereStartTlsIsMissing_data()
    {
        QTest::addColumn<quint16>("standardPort");
        QTest::addColumn<quint16>("refusedPort");
        QTest::newRow("IMAP") << quint16(143) << quint16(993);
        QTest::newRow("POP3") << quint16(110) << quint16(995);
    }
    void offersNoTlsWhereStartTlsIsMissing()
    {
        QFETCH(quint16, standardPort);
        QFETCH(quint16, refusedPort);
        QVERIFY(m_server.start(u"no-starttls"_s));
        const SessionOutcome warned = checkOf(standardPort).run();
        QCOMPARE(warned.offersStartTls, false);
        QCOMPARE(warned.signIn, SignIn::NotTried);
        QVERIFY(warned.mechanisms.contains(u"PLAIN"_s));
        IncomingCheck agreed = checkOf(standardPort);
        agreed.step.consents.unencrypted = true;
        const SessionOutcome outcome = agreed.run();
        isWholeOutcome(outcome, 0);
        QCOMPARE(outcome.channel, TlsMode::None);
        QCOMPARE(checkOf(refusedPort).run().connectionFailure->fault, ConnectionFault::Refused);
    }

    void greetsSlowlyToo_data()
    {
        QTest::addColumn<quint16>("standardPort");
        QTest::newRow("in clear") << quint16(143);
        QTest::newRow("encrypted") << quint16(995);
    }
    void greetsSlowlyToo()
    {
        QFETCH(quint16, standardPort);
        QVERIFY(m_server.start(u"slow-greeting"_s));
        QElapsedTimer clock;
        clock.start();
        isWholeOutcome(checkOf(standardPort).run(), 0);
        QVERIFY(clock.elapsed() >= 2'900);
    }

    void letsPythonReadAMessage_data() { addPorts(); }
    void letsPythonReadAMessage()
    {
        QFETCH(quint16, standardPort);
        QVERIFY(m_server.start(u"all-fine"_s));
        deliver("Message-ID: <other@practice.test>\r\n\r\nother\r\n");
        deliver(message);
        QTemporaryDir folder;
        QFile authority(folder.filePath(u"authority.pem"_s));
        QVERIFY(authority.open(QIODevice::WriteOnly));
        authority.write(PracticeServer::authorityPem());
        authority.close();

        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QVERIFY2(!python.isEmpty(), "python3 is needed as a peer: tests/run installs it");
        QProcess process;
        process.start(python,
            { QStringLiteral(PORTWRIGHT_SOURCE_DIR "/tests/support/readmailbox.py"),
                QString::number(standardPort), QString::number(port(standardPort)),
                authority.fileName(), PracticeServer::accountAddress(),
                PracticeServer::accountPassword() });
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        QCOMPARE(process.readAllStandardOutput(), delivered());
    }
};

QTEST_GUILESS_MAIN(TestPracticeIncoming)
#include "tst_practiceincoming.moc"
