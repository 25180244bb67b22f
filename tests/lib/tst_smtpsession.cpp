// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpsession.h"
#include "support/addresses.h"
#include "support/dialogueplayer.h"
#include "support/memorymessage.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

Endpoint inClear() { return { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::None }; }

Endpoint withStartTls()
{
    return { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls };
}

ShowLine shown(ShowLine::From from, const QString &text) { return { from, text }; }

SubmissionStep submissionOf(QByteArray content)
{
    SubmissionStep step;
    step.envelope.reversePath = mailAddress(u"anna@example.org"_s);
    step.envelope.recipients = { mailAddress(u"bert@example.com"_s) };
    step.message = std::make_shared<MemoryMessage>(std::move(content));
    return step;
}

QByteArray wireOf(const QList<Effect> &effects)
{
    QByteArray wire;
    for (const Effect &effect : effects) {
        if (const auto *send = std::get_if<SendBytes>(&effect))
            wire += send->wire;
    }
    return wire;
}

template <typename Kind> qsizetype countOf(const QList<Effect> &effects)
{
    return std::count_if(effects.begin(), effects.end(),
        [](const Effect &effect) { return std::holds_alternative<Kind>(effect); });
}

} // namespace

/// The effects themselves; what a session says and how it ends is in the dialogues.
class SmtpSessionTest : public QObject {
    Q_OBJECT

private slots:
    void saysNothingBeforeTheGreeting();
    void asksForTlsBeforeAnythingElseOnAnImplicitPort();
    void startsTlsOnlyWhenNothingStandsBehindTheReply();
    void takesBytesDuringTheHandshakeForAnInjection();
    void sendsASmallMessageInOneWrite();
    void summarisesWhatIsHidden();
    void streamsInPiecesAndWaitsForTheBuffer();
    void reportsTheStageOfAConnectionThatNeverStood();
    void saysWhereTheDeadlineRanOut();
    void keepsOnlySoMuchOfALongLine();
    void doesNotWaitForTheEndOfAnEndlessLine();
};

void SmtpSessionTest::saysNothingBeforeTheGreeting()
{
    SmtpSession session({ .endpoint = inClear() });
    QCOMPARE(session.takeEffects(), QList<Effect>());
    session.connectionEstablished(u"192.0.2.7"_s);
    QCOMPARE(session.takeEffects(), QList<Effect> { ArmDeadline { Stage::Greeting } });
    session.receive("220 mail.example.org");
    QCOMPARE(session.takeEffects(), QList<Effect>());
    session.receive("\r\n");
    const QList<Effect> expected {
        shown(ShowLine::From::Server, u"220 mail.example.org"_s),
        shown(ShowLine::From::Client, u"EHLO [192.0.2.7]"_s),
        SendBytes { "EHLO [192.0.2.7]\r\n" },
        ArmDeadline { Stage::Ehlo },
    };
    QCOMPARE(session.takeEffects(), expected);
}

void SmtpSessionTest::asksForTlsBeforeAnythingElseOnAnImplicitPort()
{
    Endpoint endpoint = inClear();
    endpoint.tls = TlsMode::Implicit;
    SmtpSession session({ .endpoint = endpoint });
    session.connectionEstablished(u"192.0.2.7"_s);
    const QList<Effect> handshake { ArmDeadline { Stage::TlsHandshake }, StartTls {} };
    QCOMPARE(session.takeEffects(), handshake);
    session.tlsEstablished(dialogueTls({}));
    QCOMPARE(session.takeEffects(), QList<Effect> { ArmDeadline { Stage::Greeting } });
}

void SmtpSessionTest::startsTlsOnlyWhenNothingStandsBehindTheReply()
{
    for (const QByteArray &behind : { QByteArray(), "x"_qba, "250 ok\r\n"_qba }) {
        SmtpSession session({ .endpoint = withStartTls() });
        session.connectionEstablished(u"192.0.2.7"_s);
        session.receive("220 hello\r\n");
        session.receive("250-hello\r\n250 STARTTLS\r\n");
        QCOMPARE(wireOf(session.takeEffects()), "EHLO [192.0.2.7]\r\nSTARTTLS\r\n"_qba);
        session.receive("220 go\r\n" + behind);
        const QList<Effect> effects = session.takeEffects();
        QCOMPARE(countOf<StartTls>(effects), behind.isEmpty() ? 1 : 0);
        QCOMPARE(session.isFinished(), !behind.isEmpty());
    }
}

void SmtpSessionTest::takesBytesDuringTheHandshakeForAnInjection()
{
    SmtpSession session({ .endpoint = withStartTls() });
    session.connectionEstablished(u"192.0.2.7"_s);
    session.receive("220 hello\r\n250-hello\r\n250 STARTTLS\r\n220 go\r\n");
    session.receive({});
    QVERIFY(!session.isFinished());
    session.receive("2");
    QCOMPARE(std::get<Finish>(session.takeEffects().last()).outcome.kind,
        OutcomeKind::InjectedPlaintext);
}

void SmtpSessionTest::sendsASmallMessageInOneWrite()
{
    SessionPlan plan { .endpoint = inClear() };
    plan.submission = submissionOf("Subject: x\r\n\r\n.\r\n");
    SmtpSession session(plan);
    session.connectionEstablished(u"192.0.2.7"_s);
    session.receive("220 hello\r\n");
    static_cast<void>(session.takeEffects());
    session.receive("250-hello\r\n250-PIPELINING\r\n250 CHUNKING\r\n");
    const QList<Effect> effects = session.takeEffects();
    QCOMPARE(countOf<SendBytes>(effects), 1);
    QCOMPARE(wireOf(effects),
        "MAIL FROM:<anna@example.org>\r\nRCPT TO:<bert@example.com>\r\n"
        "BDAT 17 LAST\r\nSubject: x\r\n\r\n.\r\nQUIT\r\n"_qba);
    QVERIFY(effects.contains(Effect(ReportProgress { 17, 17 })));
    QVERIFY(effects.contains(Effect(ArmDeadline { Stage::EndOfData })));
    QCOMPARE(countOf<AwaitDrain>(effects), 0);
}

void SmtpSessionTest::summarisesWhatIsHidden()
{
    SessionPlan plan { .endpoint = inClear() };
    plan.signIn = SignInStep { { u"anna"_s, Secret("s3cret") }, { .unencrypted = true } };
    plan.submission = submissionOf(QByteArray(12'345, 'x'));
    SmtpSession session(plan);
    session.connectionEstablished(u"192.0.2.7"_s);
    session.receive("220 hello\r\n250-hello\r\n250-PIPELINING\r\n250-CHUNKING\r\n250 AUTH PLAIN\r\n"
                    "235 ok\r\n");
    const QList<Effect> effects = session.takeEffects();
    QVERIFY(effects.contains(
        Effect(shown(ShowLine::From::Client, u"AUTH PLAIN (hidden, 16 bytes)"_s))));
    QVERIFY(effects.contains(Effect(shown(ShowLine::From::Client, u"BDAT 12345 LAST"_s))));
    QVERIFY(effects.contains(Effect(shown(ShowLine::From::Client, u"(message, 12,345 bytes)"_s))));
}

void SmtpSessionTest::streamsInPiecesAndWaitsForTheBuffer()
{
    const qint64 size = 3 * SmtpSubmission::pieceSize + 5;
    SessionPlan plan { .endpoint = inClear() };
    plan.submission = submissionOf(QByteArray(size, 'x'));
    SmtpSession session(plan);
    session.connectionEstablished(u"192.0.2.7"_s);
    session.receive("220 hello\r\n250-hello\r\n250 CHUNKING\r\n250 ok\r\n");
    static_cast<void>(session.takeEffects());
    session.receive("250 ok\r\n");
    QList<qint64> progress;
    qint64 content = -qint64(strlen("BDAT 786437 LAST\r\n"));
    for (int piece = 0; piece < 4; ++piece) {
        const QList<Effect> effects = session.takeEffects();
        content += wireOf(effects).size();
        QVERIFY(wireOf(effects).size() <= SmtpSubmission::pieceSize + 20);
        QCOMPARE(countOf<AwaitDrain>(effects), piece < 3 ? 1 : 0);
        QCOMPARE(effects.contains(Effect(ArmDeadline { Stage::EndOfData })), piece == 3);
        for (const Effect &effect : effects) {
            if (const auto *report = std::get_if<ReportProgress>(&effect))
                progress.append(report->sent);
        }
        session.sendBufferDrained();
    }
    QCOMPARE(content, size);
    const qint64 whole = SmtpSubmission::pieceSize;
    QCOMPARE(progress, (QList<qint64> { whole, 2 * whole, 3 * whole, size }));
    QVERIFY(session.takeEffects().isEmpty());
}

void SmtpSessionTest::reportsTheStageOfAConnectionThatNeverStood()
{
    for (const Stage stage : { Stage::Resolve, Stage::Connect }) {
        SmtpSession lost({ .endpoint = inClear() });
        lost.connectionLost({ ConnectionFault::HostNotFound, u"no such host"_s }, stage);
        const SessionOutcome outcome = std::get<Finish>(lost.takeEffects().last()).outcome;
        QCOMPARE(outcome.kind, OutcomeKind::Unreachable);
        QCOMPARE(outcome.stage, stage);
        QCOMPARE(outcome.connectionFailure->words, u"no such host"_s);

        SmtpSession late({ .endpoint = inClear() });
        late.deadlineExpired(stage);
        QCOMPARE(std::get<Finish>(late.takeEffects().last()).outcome.stage, stage);
    }
}

void SmtpSessionTest::saysWhereTheDeadlineRanOut()
{
    SmtpSession session({ .endpoint = inClear() });
    session.connectionEstablished(u"192.0.2.7"_s);
    session.receive("220 hello\r\n");
    session.deadlineExpired(Stage::Ehlo);
    const QList<Effect> effects = session.takeEffects();
    QVERIFY(effects.contains(Effect(shown(ShowLine::From::Fault, u"nothing came in time"_s))));
    const SessionOutcome outcome = std::get<Finish>(effects.last()).outcome;
    QCOMPARE(outcome.kind, OutcomeKind::TimedOut);
    QCOMPARE(outcome.stage, Stage::Ehlo);
    QCOMPARE(outcome.greeting.code, 220);
}

void SmtpSessionTest::keepsOnlySoMuchOfALongLine()
{
    SmtpSession session({ .endpoint = inClear() });
    session.connectionEstablished(u"192.0.2.7"_s);
    session.receive("220 " + QByteArray(20'000, 'x') + "\r\n");
    const QList<Effect> effects = session.takeEffects();
    QCOMPARE(std::get<ShowLine>(effects.at(1)).text.size(), LineBuffer::limit);
    QVERIFY(effects.contains(
        Effect(shown(ShowLine::From::Note, u"(the line went on for 11813 bytes more)"_s))));
}

void SmtpSessionTest::doesNotWaitForTheEndOfAnEndlessLine()
{
    SmtpSession session({ .endpoint = inClear() });
    session.connectionEstablished(u"192.0.2.7"_s);
    session.receive("220 ");
    for (qsizetype sent = 0; sent < 2 * LineBuffer::endless; sent += 65'536)
        session.receive(QByteArray(65'536, 'x'));
    const SessionOutcome outcome = std::get<Finish>(session.takeEffects().last()).outcome;
    QCOMPARE(outcome.kind, OutcomeKind::Malformed);
    QCOMPARE(outcome.stage, Stage::Greeting);
}

QTEST_GUILESS_MAIN(SmtpSessionTest)
#include "tst_smtpsession.moc"
