// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/arrivalchecker.h"
#include "network/socketdriver.h"
#include "practice/practiceserver.h"
#include "protocol/makesession.h"
#include "support/addresses.h"
#include "support/fixedresolver.h"
#include "support/rawsmtpclient.h"
#include "transcript/transcript.h"

#include <QSignalSpy>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString host = u"mail.practice.test"_s;
const QString id = u"<0123456789@practice.test>"_s;
const QByteArray message = "Message-ID: " + id.toLatin1() + "\r\nSubject: test\r\n\r\nHi\r\n";

QByteArray bounceFor(const QByteArray &recipient, const QByteArray &action)
{
    return "From: MAILER-DAEMON@practice.test\r\n"
           "Message-ID: <bounce-"
        + recipient + action
        + ">\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
          "--b\r\nContent-Type: text/plain\r\n\r\nSorry\r\n"
          "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
          "Reporting-MTA: dns; mx.example.org\r\n\r\n"
          "Final-Recipient: rfc822; "
        + recipient + "\r\nAction: " + action
        + "\r\nStatus: 5.1.1\r\n"
          "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n"
          "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
          "Message-ID: "
        + id.toLatin1() + "\r\n--b--\r\n";
}

} // namespace

/// A message that was accepted, and the practice server's mailbox.
class ArrivalCheckerTest : public QObject {
    Q_OBJECT

private:
    PracticeServer m_server;
    FixedResolver m_resolver;
    std::unique_ptr<Transcript> m_transcript;
    std::unique_ptr<SocketDriverFactory> m_drivers;

    [[nodiscard]] Engine engine() { return { &m_resolver, m_drivers.get(), m_transcript.get() }; }

    [[nodiscard]] static ArrivalRequest requestAt(quint16 port)
    {
        ArrivalRequest request;
        const Protocol protocol = port == 993 ? Protocol::Imap : Protocol::Pop3;
        request.endpoint = { protocol, host, port, TlsMode::Implicit };
        request.credentials = Credentials { PracticeServer::accountAddress(),
            Secret(PracticeServer::accountPassword().toUtf8()) };
        request.messageId = id;
        request.owner = mailAddress(PracticeServer::accountAddress());
        request.patience = 10s;
        return request;
    }

    void deliver(const QByteArray &content)
    {
        RawSmtpClient client(m_server.ports().value(25));
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.say("EHLO x").startsWith("250"));
        QVERIFY(client.say("MAIL FROM:<bob@example.org>").startsWith("250"));
        QVERIFY(client.say("RCPT TO:<anna@practice.test>").startsWith("250"));
        const QByteArray command = "BDAT " + QByteArray::number(content.size()) + " LAST\r\n";
        QVERIFY(client.exchange(command + content).startsWith("250"));
    }

    /// A connection that was signed in before, as a check keeps it.
    [[nodiscard]] std::unique_ptr<SessionDriver> signedIn(const ArrivalRequest &request)
    {
        SessionPlan plan;
        plan.endpoint = request.endpoint;
        plan.signIn = SignInStep { *request.credentials, {} };
        plan.afterwards = SessionPlan::Afterwards::Hold;
        auto driver = m_drivers->makeDriver({ request.endpoint, {} }, makeSession(std::move(plan)));
        QSignalSpy held(driver.get(), &SessionDriver::held);
        driver->start();
        return held.wait(10'000) ? std::move(driver) : nullptr;
    }

    [[nodiscard]] static bool waitForTheEnd(ArrivalChecker &checker)
    {
        return QTest::qWaitFor(
            [&checker] { return checker.arrival().state != ArrivalState::Looking; }, 15'000);
    }

    [[nodiscard]] int signIns() const
    {
        int count = 0;
        for (qsizetype row = 0; row < m_transcript->size(); ++row) {
            const TranscriptEntry &entry = m_transcript->at(row);
            count += entry.text.contains(u"AUTH"_s) && entry.direction == Direction::Client ? 1 : 0;
        }
        return count;
    }

    static void addPorts()
    {
        QTest::addColumn<quint16>("port");
        QTest::newRow("IMAP") << quint16(993);
        QTest::newRow("POP3") << quint16(995);
    }

private slots:
    void init()
    {
        QVERIFY(m_server.start(u"all-fine"_s));
        m_resolver.add(host, { u"127.0.0.1"_s });
        NetworkSettings settings;
        settings.extraAuthoritiesPem = PracticeServer::authorityPem();
        settings.portDetours = m_server.ports();
        m_drivers.reset();
        m_transcript = std::make_unique<Transcript>();
        m_drivers
            = std::make_unique<SocketDriverFactory>(&m_resolver, m_transcript.get(), settings);
    }

    void findsWhatIsThereAtOnce_data() { addPorts(); }
    void findsWhatIsThereAtOnce()
    {
        QFETCH(quint16, port);
        deliver(message);
        ArrivalChecker checker(engine(), requestAt(port));
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        const Arrival &arrival = checker.arrival();
        QCOMPARE(arrival.state, ArrivalState::Arrived);
        QCOMPARE(arrival.folder, u"INBOX"_s);
        QVERIFY(!arrival.isJunk());
        QCOMPARE(arrival.looks, 1);
        QCOMPARE(arrival.message.path.size(), 1);
        QCOMPARE(arrival.message.path.first().by, host);
        QVERIFY(arrival.message.path.first().time.isValid());
    }

    void findsWhatComesLater_data() { addPorts(); }
    void findsWhatComesLater()
    {
        QFETCH(quint16, port);
        deliver("Message-ID: <other@practice.test>\r\n\r\n");
        ArrivalChecker checker(engine(), requestAt(port));
        connect(&checker, &ArrivalChecker::looked, this, [&] {
            if (checker.arrival().looks == 1)
                deliver(message);
        });
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Arrived);
        QVERIFY(checker.arrival().looks >= 2);
        QVERIFY(checker.arrival().after > 0ms && checker.arrival().after < 3s);
    }

    void looksOverTheConnectionThatIsSignedIn()
    {
        const ArrivalRequest request = requestAt(993);
        auto driver = signedIn(request);
        QVERIFY(driver);
        const int before = signIns();
        deliver(message);
        ArrivalChecker checker(engine(), request, std::move(driver));
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Arrived);
        QCOMPARE(signIns(), before);
    }

    void letsTheMaildropOfTheCheckGoFirst()
    {
        const ArrivalRequest request = requestAt(995);
        auto driver = signedIn(request);
        QVERIFY(driver);
        deliver(message); // that maildrop does not show it
        ArrivalChecker checker(engine(), request, std::move(driver));
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Arrived);
        QCOMPARE(checker.arrival().looks, 1);
    }

    void connectsAnewWhereThatOneHasGone()
    {
        const ArrivalRequest request = requestAt(993);
        auto driver = signedIn(request);
        QVERIFY(driver);
        deliver(message);
        driver->extend(QuitStep {}); // whatever ended it
        ArrivalChecker checker(engine(), request, std::move(driver));
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Arrived);
    }

    void saysThatItWasNotSeenYet_data() { addPorts(); }
    void saysThatItWasNotSeenYet()
    {
        QFETCH(quint16, port);
        ArrivalRequest request = requestAt(port);
        request.patience = 1500ms;
        ArrivalChecker checker(engine(), request);
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::NotSeenYet);
        QVERIFY(checker.arrival().looks >= 1);
        QVERIFY(checker.arrival().after >= 1500ms);
        QCOMPARE(checker.arrival().folders.first(), u"INBOX"_s);
    }

    void findsABounce_data() { addPorts(); }
    void findsABounce()
    {
        QFETCH(quint16, port);
        deliver(bounceFor("anna@practice.test", "failed"));
        ArrivalChecker checker(engine(), requestAt(port));
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Bounced);
        QCOMPARE(checker.arrival().reports.size(), 1);
        const DeliveryStatus status = checker.arrival().reports.first().statuses.first();
        QCOMPARE(status.status, u"5.1.1"_s);
        QCOMPARE(status.diagnosticCode, u"550 5.1.1 no such user"_s);
    }

    void goesOnWhereABounceIsForSomebodyElse()
    {
        deliver(bounceFor("bert@example.net", "failed"));
        deliver(bounceFor("anna@practice.test", "delayed"));
        ArrivalChecker checker(engine(), requestAt(993));
        connect(&checker, &ArrivalChecker::looked, this, [&] {
            if (checker.arrival().looks == 1)
                deliver(message);
        });
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Arrived);
        QCOMPARE(checker.arrival().reports.size(), 2);
    }

    void findsWhatWasGivenAnotherMessageId_data() { addPorts(); }
    void findsWhatWasGivenAnotherMessageId()
    {
        QFETCH(quint16, port);
        deliver("Message-ID: <rewritten@provider.test>\r\nPortwright-Test-ID: " + id.toLatin1()
            + "\r\n\r\nHi\r\n");
        ArrivalChecker checker(engine(), requestAt(port));
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Arrived);
        QCOMPARE(checker.arrival().looks, 1);
        QSignalSpy ended(&checker, &ArrivalChecker::removalEnded);
        checker.remove();
        QVERIFY(ended.wait(10'000));
        QCOMPARE(checker.arrival().removal, Removal::Removed);
    }

    void findsWhatCameToAnAlias_data() { addPorts(); }
    void findsWhatCameToAnAlias()
    {
        QFETCH(quint16, port);
        deliver(message);
        ArrivalRequest request = requestAt(port);
        request.expectation = ArrivalExpectation::ReportsOnly;
        ArrivalChecker checker(engine(), request);
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Arrived);
        QCOMPARE(checker.arrival().folder, u"INBOX"_s);
    }

    void hearsOfOthersByReportsAlone()
    {
        ArrivalRequest request = requestAt(993);
        request.expectation = ArrivalExpectation::ReportsOnly;
        ArrivalChecker checker(engine(), request);
        connect(&checker, &ArrivalChecker::looked, this, [&] {
            if (checker.arrival().looks == 1)
                deliver(bounceFor("bert@example.net", "relayed"));
        });
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Reported);
        QCOMPARE(checker.arrival().reports.first().statuses.first().action, u"relayed"_s);
    }

    void givesUpWhereThePasswordIsRefused_data() { addPorts(); }
    void givesUpWhereThePasswordIsRefused()
    {
        QFETCH(quint16, port);
        ArrivalRequest request = requestAt(port);
        request.credentials->secret = Secret("wrong"_ba);
        ArrivalChecker checker(engine(), request);
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::CannotLook);
        QCOMPARE(checker.arrival().outcome.signIn, SignIn::Refused);
        QCOMPARE(signIns(), 1);
    }

    void canBeCancelledAtAnyMoment_data() { addPorts(); }
    void canBeCancelledAtAnyMoment()
    {
        QFETCH(quint16, port);
        for (int turns = 0; turns < 40; ++turns) {
            ArrivalChecker checker(engine(), requestAt(port));
            QSignalSpy finished(&checker, &ArrivalChecker::finished);
            checker.start();
            for (int turn = 0; turn < turns && checker.arrival().looks == 0; ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            checker.cancel();
            QCOMPARE(checker.arrival().state, ArrivalState::Cancelled);
            QCOMPARE(finished.count(), 1);
            checker.cancel();
            QCOMPARE(finished.count(), 1);
        }
    }

    void removesTheMessageAndNothingElse_data() { addPorts(); }
    void removesTheMessageAndNothingElse()
    {
        QFETCH(quint16, port);
        deliver("Message-ID: <other@practice.test>\r\n\r\nabout " + id.toLatin1() + "\r\n");
        deliver(message);
        ArrivalChecker checker(engine(), requestAt(port));
        checker.remove(); // before it is there
        checker.start();
        QVERIFY(waitForTheEnd(checker));
        QCOMPARE(checker.arrival().state, ArrivalState::Arrived);
        QSignalSpy ended(&checker, &ArrivalChecker::removalEnded);
        checker.remove();
        QVERIFY(ended.wait(10'000));
        QCOMPARE(checker.arrival().removal, Removal::Removed);
        QTRY_COMPARE(m_server.messages().size(), 1);
        QVERIFY(m_server.messages().first().content.contains("other@practice.test"));
    }
};

QTEST_GUILESS_MAIN(ArrivalCheckerTest)
#include "tst_arrivalchecker.moc"
