// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/arrivalchecker.h"
#include "support/addresses.h"
#include "support/fakeengine.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString id = u"<0123456789@practice.test>"_s;
const QByteArray message = "Message-ID: " + id.toLatin1() + "\r\nSubject: test\r\n\r\nHi\r\n";
const QByteArray trace = "Received: from a.test by b.test; Sun, 22 Nov 2026 17:00:03 +0100\r\n";

/// `recipient` are the lines that name one.
QByteArray bounceFor(const QByteArray &recipient)
{
    return "From: MAILER-DAEMON@practice.test\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
           "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
           "Reporting-MTA: dns; mx.example.org\r\n\r\n"
        + recipient
        + "Action: failed\r\nStatus: 5.1.1\r\n\r\n"
          "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: "
        + id.toLatin1() + "\r\n--b--\r\n";
}

} // namespace

/// What is made of all that a mailbox may show.
class ArrivalJudgementTest : public QObject {
    Q_OBJECT

    FakeResolver m_resolver;
    FakeDriverFactory m_drivers;
    Transcript m_transcript;

    [[nodiscard]] static ArrivalRequest request()
    {
        ArrivalRequest request;
        request.endpoint = { Protocol::Imap, u"mail.practice.test"_s, 993, TlsMode::Implicit };
        request.messageId = id;
        request.owner = mailAddress(u"anna@practice.test"_s);
        request.patience = 200ms;
        return request;
    }

    [[nodiscard]] Arrival arrivalOf(const ArrivalRequest &request, const FakeServer &server)
    {
        m_drivers.server = [&server](const Endpoint &) { return server; };
        ArrivalChecker checker({ &m_resolver, &m_drivers, &m_transcript }, request);
        checker.start();
        (void)QTest::qWaitFor(
            [&checker] { return checker.arrival().state != ArrivalState::Looking; }, 10'000);
        return checker.arrival();
    }

    [[nodiscard]] static FakeServer showing(const FoundMessage &found)
    {
        FakeServer server;
        server.probe = reachedOutcome(TlsMode::Implicit);
        server.probe.look.emplace().found = { found };
        return server;
    }

private slots:
    void expectsTheMessageWhereItGoesToTheOwner_data()
    {
        QTest::addColumn<QStringList>("recipients");
        QTest::addColumn<bool>("isExpected");
        QTest::newRow("owner") << QStringList { u"anna@practice.test"_s } << true;
        QTest::newRow("in another case") << QStringList { u"Anna@Practice.test"_s } << true;
        QTest::newRow("among others")
            << QStringList { u"bert@example.net"_s, u"ANNA@practice.test"_s } << true;
        QTest::newRow("perhaps an alias") << QStringList { u"anna+test@practice.test"_s } << false;
        QTest::newRow("somebody else") << QStringList { u"bert@example.net"_s } << false;
    }
    void expectsTheMessageWhereItGoesToTheOwner()
    {
        QFETCH(QStringList, recipients);
        QFETCH(bool, isExpected);
        BuiltMessage built;
        built.messageId = u"<1@practice.test>"_s;
        for (const QString &each : recipients)
            built.envelope.recipients << mailAddress(each);
        ArrivalRequest awaited = request();
        awaited.await(built);
        QCOMPARE(awaited.messageId, built.messageId);
        QCOMPARE(awaited.recipients, built.envelope.recipients);
        QCOMPARE(awaited.expectation == ArrivalExpectation::Message, isExpected);
    }

    void aCopyOfOnesOwnProvesNothing_data()
    {
        QTest::addColumn<QString>("use");
        QTest::addColumn<QByteArray>("trace");
        QTest::addColumn<ArrivalExpectation>("expectation");
        QTest::addColumn<ArrivalState>("state");
        using Expectation = ArrivalExpectation;
        QTest::newRow("in all mail")
            << u"\\All"_s << QByteArray() << Expectation::Message << ArrivalState::NotSeenYet;
        QTest::newRow("delivered, in all mail")
            << u"\\All"_s << trace << Expectation::Message << ArrivalState::Arrived;
        QTest::newRow("for somebody else, in all mail")
            << u"\\All"_s << trace << Expectation::ReportsOnly << ArrivalState::NotSeenYet;
        QTest::newRow("for somebody else, never delivered")
            << QString() << QByteArray() << Expectation::ReportsOnly << ArrivalState::NotSeenYet;
        QTest::newRow("to an alias")
            << QString() << trace << Expectation::ReportsOnly << ArrivalState::Arrived;
        QTest::newRow("to an alias, taken for junk")
            << u"\\Junk"_s << trace << Expectation::ReportsOnly << ArrivalState::Arrived;
    }
    void aCopyOfOnesOwnProvesNothing()
    {
        QFETCH(QString, use);
        QFETCH(QByteArray, trace);
        QFETCH(ArrivalExpectation, expectation);
        ArrivalRequest awaited = request();
        awaited.expectation = expectation;
        const Arrival arrival = arrivalOf(awaited, showing({ u"folder"_s, use, trace + message }));
        QTEST(arrival.state, "state");
        QVERIFY(arrival.looks > 0);
    }

    void knowsWhomABounceIsFor_data()
    {
        QTest::addColumn<QByteArray>("recipient");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<ArrivalState>("state");
        const QByteArray alias = "Final-Recipient: rfc822; office@example.net\r\n";
        const QStringList bert { u"bert@example.net"_s };
        QTest::newRow("owner") << QByteArray("Final-Recipient: rfc822; anna@practice.test\r\n")
                               << bert << ArrivalState::Bounced;
        QTest::newRow("owner as named") << "Original-Recipient: rfc822;Anna@practice.test\r\n"
                + alias << bert << ArrivalState::Bounced;
        QTest::newRow("another name of the only recipient")
            << alias << QStringList() << ArrivalState::Bounced;
        QTest::newRow("somebody else") << alias << bert << ArrivalState::NotSeenYet;
        QTest::newRow("somebody else as named") << "Original-Recipient: rfc822;bert@example.net\r\n"
                + alias << bert << ArrivalState::NotSeenYet;
    }
    void knowsWhomABounceIsFor()
    {
        QFETCH(QByteArray, recipient);
        QFETCH(QStringList, others);
        ArrivalRequest awaited = request();
        awaited.recipients = { *awaited.owner };
        for (const QString &each : others)
            awaited.recipients << mailAddress(each);
        const Arrival arrival
            = arrivalOf(awaited, showing({ u"INBOX"_s, {}, bounceFor(recipient) }));
        QTEST(arrival.state, "state");
        QCOMPARE(arrival.reports.size(), 1);
    }

    void countsFromTheAcceptance()
    {
        ArrivalRequest awaited = request();
        awaited.sinceAcceptance = 90s;
        const Arrival arrival = arrivalOf(awaited, showing({ u"INBOX"_s, {}, trace + message }));
        QCOMPARE(arrival.state, ArrivalState::Arrived);
        QVERIFY(arrival.after >= 90s);
    }

    void saysThatTheMailboxWasTooSlow()
    {
        FakeServer server;
        server.isSilent = true;
        const Arrival arrival = arrivalOf(request(), server);
        QCOMPARE(arrival.state, ArrivalState::CannotLook);
        QCOMPARE(arrival.outcome.kind, OutcomeKind::TimedOut);
        QCOMPARE(arrival.outcome.stage, Stage::Mailbox);
        QCOMPARE(arrival.looks, 0);
    }
};

QTEST_GUILESS_MAIN(ArrivalJudgementTest)
#include "tst_arrivaljudgement.moc"
