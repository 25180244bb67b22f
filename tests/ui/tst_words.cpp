// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

/// Every value of an enum that counts from 0 to `last`. A value added behind `last` is met by
/// the compiler first: no switch over our enums has a default.
template <typename Enum> QList<Enum> allUpTo(Enum last)
{
    QList<Enum> values;
    for (int value = 0; value <= int(last); ++value)
        values.append(Enum(value));
    return values;
}

const Endpoint submission { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls };

ServerReply reply(int code, const QString &enhanced = {})
{
    return { code, enhanced, { u"words of the server"_s } };
}

/// Each class of reply to each command, with the enhanced status codes that mean something.
QList<SessionOutcome> refusals()
{
    const QStringList details { {}, u"1.1"_s, u"1.8"_s, u"2.1"_s, u"2.2"_s, u"3.1"_s, u"3.4"_s,
        u"5.3"_s, u"6.7"_s, u"7.0"_s, u"7.1"_s, u"7.8"_s, u"7.9"_s, u"7.11"_s, u"7.12"_s };
    QList<SessionOutcome> outcomes;
    for (const Stage stage : allUpTo(Stage::Quit)) {
        for (const int code : { 421, 432, 450, 451, 452, 454, 500, 502, 504, 530, 534, 535, 538,
                 550, 551, 552, 553, 554 }) {
            for (const QString &detail : details) {
                SessionOutcome outcome;
                outcome.kind = OutcomeKind::Refused;
                outcome.stage = stage;
                outcome.reply = reply(
                    code, detail.isEmpty() ? detail : QString::number(code / 100) + u'.' + detail);
                outcomes.append(outcome);
            }
        }
    }
    return outcomes;
}

/// Everything a session can end with.
QList<SessionOutcome> allOutcomes()
{
    QList<SessionOutcome> outcomes = refusals();
    for (const OutcomeKind kind : allUpTo(OutcomeKind::Cancelled)) {
        for (const Stage stage : allUpTo(Stage::Quit)) {
            SessionOutcome outcome;
            outcome.kind = kind;
            outcome.stage = stage;
            outcome.messageFault = MessageFault {};
            outcome.missingCapability = u"PIPELINING"_s;
            outcomes.append(outcome);
            for (const ConnectionFault fault : allUpTo(ConnectionFault::Other)) {
                outcome.connectionFailure = ConnectionFailure { fault, u"words"_s };
                outcomes.append(outcome);
            }
        }
    }
    for (const CertificateFault fault : allUpTo(CertificateFault::Other)) {
        SessionOutcome outcome;
        outcome.kind = OutcomeKind::TlsFailed;
        outcome.tls = TlsDetails {};
        outcome.tls->faults = { fault };
        outcomes.append(outcome);
    }
    for (const QString &capability :
        { u"STARTTLS"_s, u"AUTH"_s, u"SMTPUTF8"_s, u"8BITMIME"_s, u"SIZE"_s }) {
        SessionOutcome outcome;
        outcome.kind = OutcomeKind::CapabilityMissing;
        outcome.missingCapability = capability;
        outcomes.append(outcome);
    }
    for (const Acceptance acceptance : allUpTo(Acceptance::Unknown)) {
        SessionOutcome outcome;
        outcome.kind = OutcomeKind::Reached;
        outcome.stage = Stage::EndOfData;
        outcome.acceptance = acceptance;
        outcomes.append(outcome);
        outcome.refusedRecipients = { { u"nobody@example.org"_s, reply(550) } };
        outcomes.append(outcome);
    }
    return outcomes;
}

QByteArray describe(const SessionOutcome &outcome)
{
    const ServerReply reply = outcome.reply.value_or(ServerReply {});
    return u"%1 at %2, %3 %4"_s.arg(toId(outcome.kind), toId(outcome.stage))
        .arg(reply.code)
        .arg(reply.enhancedStatusCode)
        .toUtf8();
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void hasDistinctWordsForEveryValue();
    void hasWordsForEveryMessageFault();
    void hasWordsForEveryConsentAndReason();
    void hasWordsForEveryScenario();
    void explainsEveryOutcomeWithANextStepWhereItIsAFault();
    void keepsJargonOutOfTitles();
    void neverBlamesThePasswordForSomethingElse();
    void advisesToWaitOnlyWhereTheServerSaysSo();
    void saysUnknownAcceptanceHonestly();
    void describesEveryProbeInACell();
    void saysUntilWhenACertificateIsValid();
    void explainsACheck();
    void writesTimesAndSizesForPeople();
    void listsNoMoreThanAPersonReads();
};

void WordsTest::hasDistinctWordsForEveryValue()
{
    const auto check = [](const auto &values, auto words) {
        QSet<QString> seen;
        for (const auto value : values) {
            const QString said = words(value);
            QVERIFY2(!said.trimmed().isEmpty(), qPrintable(QString::number(int(value))));
            QVERIFY2(!seen.contains(said), qPrintable(said));
            seen.insert(said);
        }
    };
    check(allUpTo(MailAddressFault::DomainIllegal),
        [](MailAddressFault value) { return Words::fault(value); });
    check(allUpTo(HostNameFault::TooLong), [](HostNameFault value) { return Words::fault(value); });
    check(allUpTo(CertificateFault::Other),
        [](CertificateFault value) { return Words::fault(value); });
    check(allUpTo(Protocol::Pop3), [](Protocol value) { return Words::protocol(value); });
    check(allUpTo(TlsMode::None), [](TlsMode value) { return Words::security(value); });
    check(allUpTo(Origin::CertificateName), [](Origin value) { return Words::origin(value); });
    check(allUpTo(Stage::Quit), [](Stage value) { return Words::doing(value); });
    check(allUpTo(ConsentNeed::ForeignServer),
        [](ConsentNeed value) { return Words::consent(value); });
    check(allUpTo(HalfCheck::Phase::Cancelled),
        [](HalfCheck::Phase value) { return Words::phase(value); });
}

void WordsTest::hasWordsForEveryMessageFault()
{
    QSet<QString> seen;
    for (const auto kind : allUpTo(MessageFault::Kind::TextUnreadable)) {
        const QString words = Words::fault(MessageFault { kind, u"/tmp/holiday.jpg"_s, {} });
        QVERIFY(!words.isEmpty());
        QVERIFY(!seen.contains(words));
        seen.insert(words);
    }
    const QString unreadable = Words::fault(
        MessageFault { MessageFault::Kind::AttachmentUnreadable, u"/tmp/a.jpg"_s, u"denied"_s });
    QVERIFY(unreadable.contains(u"\"a.jpg\""_s));
    QVERIFY(unreadable.contains(u"denied"_s));
}

void WordsTest::hasWordsForEveryConsentAndReason()
{
    ProbeReport better;
    better.endpoint = submission;
    ProbeReport other = better;
    other.endpoint.port = 465;
    for (const ConsentNeed need : allUpTo(ConsentNeed::ForeignServer))
        QVERIFY(Words::consentQuestion(need, better).contains(u"mail.example.org"_s));
    QSet<QString> seen;
    for (const RankReason reason : allUpTo(RankReason::OthersStillSilent)) {
        const QString words = Words::reason(reason, better, other);
        QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(words));
        QVERIFY(!seen.contains(words));
        seen.insert(words);
    }
}

void WordsTest::hasWordsForEveryScenario()
{
    for (const QString &id : { u"all-fine"_s, u"587-blocked"_s, u"only-465"_s, u"only-2525"_s,
             u"wrong-password"_s, u"no-starttls"_s, u"certificate-expired"_s,
             u"certificate-wrong-host"_s, u"greylisted"_s, u"recipient-unknown"_s, u"too-large"_s,
             u"slow-greeting"_s, u"drops"_s }) {
        QVERIFY2(Words::practiceTitle(id) != id, qPrintable(id));
        QVERIFY2(Words::practiceDescription(id) != id, qPrintable(id));
    }
    QCOMPARE(Words::practiceTitle(u"volcano"_s), u"volcano"_s);
}

void WordsTest::explainsEveryOutcomeWithANextStepWhereItIsAFault()
{
    for (const SessionOutcome &outcome : allOutcomes()) {
        const Explanation said = Words::explain(outcome, submission);
        QVERIFY2(!said.title.isEmpty() && !said.why.isEmpty(), describe(outcome).constData());
        QVERIFY2(!said.isFault || !said.nextStep.isEmpty(), describe(outcome).constData());
        const bool good = outcome.kind == OutcomeKind::Reached
            || outcome.kind == OutcomeKind::Cancelled || outcome.stage == Stage::Quit;
        QVERIFY2(said.isFault || good, describe(outcome).constData());
    }
}

void WordsTest::keepsJargonOutOfTitles()
{
    static const QRegularExpression jargon(
        u"TLS|SSL|SMTP|EHLO|AUTH\\b|SASL|RCPT|MAIL FROM|DATA\\b|DNS|TCP|%|\\b\\d{3}\\b"_s);
    for (const SessionOutcome &outcome : allOutcomes()) {
        const QString title = Words::explain(outcome, submission).title;
        QVERIFY2(!title.contains(jargon), qPrintable(title));
    }
    for (const auto phase : allUpTo(HalfCheck::Phase::Cancelled))
        QVERIFY2(!Words::phase(phase).contains(jargon), qPrintable(Words::phase(phase)));
}

void WordsTest::neverBlamesThePasswordForSomethingElse()
{
    const auto blames = [](const Explanation &said) {
        return said.nextStep.contains(u"Type the password again"_s)
            || said.title.contains(u"password was not accepted"_s);
    };
    // A mechanism too weak, encryption or a new password wanted.
    const QStringList otherReasons { u"7.9"_s, u"7.11"_s, u"7.12"_s };
    int blamed = 0;
    for (const SessionOutcome &outcome : allOutcomes()) {
        const ServerReply reply = outcome.reply.value_or(ServerReply {});
        const QString &detail = reply.enhancedStatusCode;
        const bool isOfTheServer = otherReasons.contains(detail.mid(2));
        const bool rightly = outcome.kind == OutcomeKind::Refused && outcome.stage == Stage::Auth
            && (detail == u"5.7.8"_s || (reply.code == 535 && !isOfTheServer));
        const bool said = blames(Words::explain(outcome, submission));
        QVERIFY2(!said || rightly, describe(outcome).constData());
        blamed += said;
    }
    QVERIFY(blamed > 0);
}

void WordsTest::advisesToWaitOnlyWhereTheServerSaysSo()
{
    static const QRegularExpression waiting(u"minutes|hour|later"_s);
    int advised = 0;
    for (const SessionOutcome &outcome : refusals()) {
        const QString nextStep = Words::explain(outcome, submission).nextStep;
        const bool said = nextStep.contains(waiting);
        const bool transient = outcome.reply && outcome.reply->isTransient();
        const bool fullServer = outcome.reply
            && outcome.reply->enhancedStatusCode.endsWith(u".3.1"_s); // RFC 3463: system full
        QVERIFY2(!said || transient || fullServer,
            (describe(outcome) + ": " + nextStep.toUtf8()).constData());
        advised += said;
    }
    QVERIFY(advised > 0);
    SessionOutcome full;
    full.kind = OutcomeKind::Refused;
    full.stage = Stage::RcptTo;
    full.reply = reply(452, u"4.2.2"_s);
    QVERIFY(!Words::explain(full, submission).nextStep.contains(waiting));
}

void WordsTest::saysUnknownAcceptanceHonestly()
{
    SessionOutcome lost;
    lost.kind = OutcomeKind::Unreachable;
    lost.stage = Stage::EndOfData;
    lost.acceptance = Acceptance::Unknown;
    const Explanation said = Words::explain(lost, submission);
    QVERIFY(said.isFault);
    QVERIFY(said.nextStep.contains(u"twice"_s));
}

void WordsTest::describesEveryProbeInACell()
{
    for (const SessionOutcome &outcome : allOutcomes()) {
        ProbeReport report;
        report.endpoint = submission;
        report.state = ProbeState::Done;
        report.outcome = outcome;
        const QString cell = Words::happened(report);
        QVERIFY2(!cell.isEmpty() && cell.size() <= 40, qPrintable(cell));
        const Explanation said = Words::explain(report);
        QVERIFY(!said.title.isEmpty());
        QVERIFY2(!said.isFault || !said.nextStep.isEmpty(), describe(outcome).constData());
        QVERIFY(!Words::verdict(report).isEmpty());
    }
    ProbeReport running;
    running.state = ProbeState::Running;
    running.stage = Stage::StartTls;
    QCOMPARE(Words::happened(running), Words::doing(Stage::StartTls));
}

void WordsTest::saysUntilWhenACertificateIsValid()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ProbeReport report;
    report.endpoint = submission;
    report.state = ProbeState::Done;
    report.signIn = SignIn::Accepted;
    report.outcome.kind = OutcomeKind::Reached;
    report.outcome.channel = TlsMode::StartTls;
    report.outcome.tls = TlsDetails {};
    CertificateSummary certificate;
    certificate.validUntil = QDateTime(QDate(2027, 3, 3), QTime(12, 0), Qt::UTC);
    report.outcome.tls->chain = { certificate };
    const QString verdict = Words::verdict(report);
    QCOMPARE(verdict, u"Signed in. Encrypted, certificate valid until 3 March 2027."_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(Words::date(certificate.validUntil), u"March 3, 2027"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(Words::date(certificate.validUntil), u"3. März 2027"_s);
    QLocale::setDefault(QLocale(QLocale::Hungarian));
    QCOMPARE(Words::date(certificate.validUntil), u"2027. március 3."_s);
    QLocale::setDefault(QLocale(QLocale::Japanese));
    QCOMPARE(Words::date(certificate.validUntil), u"2027年3月3日"_s);
    QLocale::setDefault(QLocale(QLocale::Spanish));
    QCOMPARE(Words::date(certificate.validUntil), u"3 de marzo de 2027"_s);
}

void WordsTest::explainsACheck()
{
    const auto address = MailAddress::parse(u"anna@example.org"_s);
    const CheckRequest request { std::get<MailAddress>(address) };
    const HalfCheck check({}, request, Half::Outgoing);
    const Explanation said = Words::explain(check);
    QCOMPARE(said.title, Words::phase(HalfCheck::Phase::Searching));
    QVERIFY(!said.isFault);
}

void WordsTest::writesTimesAndSizesForPeople()
{
    using namespace std::chrono_literals;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(Words::duration(340ms), u"340 ms"_s);
    QCOMPARE(Words::duration(1234ms), u"1.2 s"_s);
    QCOMPARE(Words::duration(125s), u"2 min 5 s"_s);
    QCOMPARE(Words::size(25 * 1024 * 1024), u"25.0 MB"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(Words::duration(1234ms), u"1,2 s"_s);
}

void WordsTest::listsNoMoreThanAPersonReads()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(Words::list({ u"a"_s, u"b"_s, u"c"_s }), u"a, b and c"_s);
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names += u"host%1.example.org"_s.arg(i);
    const QString many = Words::list(names);
    QVERIFY(many.startsWith(u"host0.example.org, host1.example.org"_s));
    QVERIFY2(many.endsWith(u"and 990 more"_s), qPrintable(many));
    QVERIFY(Words::list({ QString(65'536, u'a') }).size() < 300);
    QCOMPARE(Words::list({ u"a\u001b[31m\u202e"_s }), u"a\u241b[31m\\u202e"_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
