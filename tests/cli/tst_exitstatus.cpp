// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitstatus.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using Phase = HalfCheck::Phase;

Q_DECLARE_METATYPE(portwright::SessionOutcome)

class ExitStatusTest : public QObject {
    Q_OBJECT

    static SessionOutcome outcome(OutcomeKind kind, Stage stage)
    {
        SessionOutcome outcome;
        outcome.kind = kind;
        outcome.stage = stage;
        return outcome;
    }

    static SessionOutcome refused(Stage stage, int code)
    {
        SessionOutcome result = outcome(OutcomeKind::Refused, stage);
        result.reply = ServerReply { code, {}, { QString::number(code) + u" no"_s } };
        return result;
    }

    static SessionOutcome accepted()
    {
        SessionOutcome result = outcome(OutcomeKind::Reached, Stage::EndOfData);
        result.acceptance = Acceptance::Accepted;
        return result;
    }

private slots:
    void namesTheStageThatFailed_data()
    {
        QTest::addColumn<SessionOutcome>("outcome");
        QTest::addColumn<int>("status");
        using Kind = OutcomeKind;
        QTest::newRow("name") << outcome(Kind::Unreachable, Stage::Resolve) << 2;
        QTest::newRow("connection") << outcome(Kind::Unreachable, Stage::Connect) << 2;
        QTest::newRow("silence") << outcome(Kind::TimedOut, Stage::Greeting) << 21;
        QTest::newRow("not SMTP") << outcome(Kind::Malformed, Stage::Greeting) << 21;
        QTest::newRow("EHLO") << refused(Stage::Ehlo, 550) << 22;
        QTest::newRow("handshake") << outcome(Kind::TlsFailed, Stage::TlsHandshake) << 29;
        QTest::newRow("STARTTLS") << refused(Stage::StartTls, 554) << 29;
        QTest::newRow("injection") << outcome(Kind::InjectedPlaintext, Stage::StartTls) << 29;
        QTest::newRow("password") << refused(Stage::Auth, 535) << 28;
        QTest::newRow("slow mailbox") << outcome(Kind::TimedOut, Stage::Mailbox) << 75;
        QTest::newRow("sender") << refused(Stage::MailFrom, 550) << 23;
        QTest::newRow("recipients") << refused(Stage::RcptTo, 550) << 24;
        QTest::newRow("DATA") << refused(Stage::Data, 554) << 26;
        QTest::newRow("content") << refused(Stage::EndOfData, 554) << 26;
        QTest::newRow("greylisting") << refused(Stage::RcptTo, 450) << 75;
        QTest::newRow("busy") << refused(Stage::Greeting, 421) << 75;
        QTest::newRow("file") << outcome(Kind::MessageFailed, Stage::Data) << 66;
        QTest::newRow("interrupted") << outcome(Kind::Cancelled, Stage::Connect) << 130;
        QTest::newRow("accepted") << accepted() << 0;

        SessionOutcome noStartTls = outcome(Kind::CapabilityMissing, Stage::Ehlo);
        noStartTls.missingCapability = u"STARTTLS"_s;
        QTest::newRow("STARTTLS not offered") << noStartTls << 29;
        SessionOutcome partly = accepted();
        partly.refusedRecipients.append({ u"c@example.org"_s, {} });
        QTest::newRow("partly accepted") << partly << 3;
        SessionOutcome unknown = outcome(Kind::Unreachable, Stage::EndOfData);
        unknown.acceptance = Acceptance::Unknown;
        QTest::newRow("unknown") << unknown << 27;
        SessionOutcome unverified = outcome(Kind::TlsFailed, Stage::StartTls);
        unverified.tls = TlsDetails {};
        unverified.tls->faults = { CertificateFault::Expired };
        QTest::newRow("certificate not consented to") << unverified << 30;
    }
    void namesTheStageThatFailed()
    {
        QFETCH(SessionOutcome, outcome);
        QTEST(int(exitStatusOf(outcome, TlsMode::StartTls)), "status");
    }

    void askingForNoEncryptionIsNotYetConsent()
    {
        SessionOutcome clear = outcome(OutcomeKind::CapabilityMissing, Stage::StartTls);
        clear.missingCapability = u"STARTTLS"_s;
        QCOMPARE(int(exitStatusOf(clear, TlsMode::None)), 30);
        QCOMPARE(int(exitStatusOf(clear, TlsMode::StartTls)), 29);
    }

    void saysHowACheckStands()
    {
        ProbeReport best;
        QCOMPARE(int(exitStatusOf(Phase::SignedIn, &best)), 0);
        QCOMPARE(int(exitStatusOf(Phase::FoundWithoutSignIn, &best)), 0);
        QCOMPARE(int(exitStatusOf(Phase::NeedsConsent, &best)), 30);
        QCOMPARE(int(exitStatusOf(Phase::NothingFound, nullptr)), 31);
        QCOMPARE(int(exitStatusOf(Phase::Cancelled, nullptr)), 130);
        best.signInReply.code = 535;
        QCOMPARE(int(exitStatusOf(Phase::SignInRefused, &best)), 28);
        best.signInReply.code = 454;
        QCOMPARE(int(exitStatusOf(Phase::SignInRefused, &best)), 75);
    }
};

QTEST_GUILESS_MAIN(ExitStatusTest)
#include "tst_exitstatus.moc"
