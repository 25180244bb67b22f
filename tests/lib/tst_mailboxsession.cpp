// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapsession.h"
#include "protocol/makesession.h"
#include "protocol/pop3session.h"
#include "protocol/smtpsession.h"
#include "support/dialogueplayer.h"

#include <QTest>

#include <algorithm>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

Endpoint inClear(Protocol protocol)
{
    return { protocol, u"mail.example.org"_s, 4143, TlsMode::None };
}

/// To sign in, with consent to everything.
SessionPlan signInPlan(Protocol protocol, const QByteArray &secret)
{
    SessionPlan plan { .endpoint = inClear(protocol) };
    plan.signIn.emplace();
    plan.signIn->credentials.username = u"anna"_s;
    plan.signIn->credentials.secret = Secret(secret);
    plan.signIn->consents.unencrypted = true;
    return plan;
}

/// A session that has heard `bytes`, and whose effects before were taken.
std::unique_ptr<ProtocolSession> sessionAfter(const SessionPlan &plan, const QByteArray &bytes)
{
    auto session = makeSession(plan);
    session->connectionEstablished(u"192.0.2.7"_s);
    session->receive(bytes);
    (void)session->takeEffects();
    return session;
}

QList<QByteArray> writes(const QList<Effect> &effects)
{
    QList<QByteArray> all;
    for (const Effect &effect : effects) {
        if (const auto *send = std::get_if<SendBytes>(&effect))
            all.append(send->wire);
    }
    return all;
}

ShowLine shown(ShowLine::From from, const QString &text) { return { from, text }; }

} // namespace

class MailboxSessionTest : public QObject {
    Q_OBJECT

private slots:
    void isMadeForTheProtocolOfTheEndpoint();
    void saysNothingBeforeTheGreeting();
    void asksForTheFactsInOneWrite();
    void logsInWithALiteralInOneWrite();
    void saysHowMuchIsHidden();
    void reportsTheStageOfAConnectionThatNeverStood();
    void takesBytesDuringTheHandshakeForAnInjection();
    void keepsOnlySoMuchOfALongLine();
    void doesNotWaitForTheEndOfAnEndlessLine();
    void doesNotWaitForTheEndOfAnEndlessAnswer();
    void forgetsTheLastMailboxWithTheNextSignIn();
    void saysNothingThatChangesAMailbox();
};

void MailboxSessionTest::isMadeForTheProtocolOfTheEndpoint()
{
    QVERIFY(
        dynamic_cast<SmtpSession *>(makeSession({ .endpoint = inClear(Protocol::Smtp) }).get()));
    QVERIFY(
        dynamic_cast<ImapSession *>(makeSession({ .endpoint = inClear(Protocol::Imap) }).get()));
    QVERIFY(
        dynamic_cast<Pop3Session *>(makeSession({ .endpoint = inClear(Protocol::Pop3) }).get()));
}

void MailboxSessionTest::saysNothingBeforeTheGreeting()
{
    for (const Protocol protocol : { Protocol::Imap, Protocol::Pop3 }) {
        const auto session = makeSession({ .endpoint = inClear(protocol) });
        session->connectionEstablished(u"192.0.2.7"_s);
        QCOMPARE(session->takeEffects().size(), 1);
        session->receive(protocol == Protocol::Imap ? "* OK ready\r\n" : "+OK ready\r\n");
        const QByteArray first = protocol == Protocol::Imap ? "a1 CAPABILITY\r\n" : "CAPA\r\n";
        QCOMPARE(writes(session->takeEffects()), QList<QByteArray> { first });
    }
}

void MailboxSessionTest::asksForTheFactsInOneWrite()
{
    const auto session = sessionAfter(signInPlan(Protocol::Imap, "secret"),
        "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN NAMESPACE QUOTA] ready\r\n");
    session->receive("a1 OK in\r\n");
    QCOMPARE(writes(session->takeEffects()),
        QList<QByteArray> { "a2 CAPABILITY\r\na3 NAMESPACE\r\na4 LIST \"\" \"*\"\r\n"
                            "a5 STATUS INBOX (MESSAGES UNSEEN)\r\na6 GETQUOTAROOT INBOX\r\n" });
}

void MailboxSessionTest::logsInWithALiteralInOneWrite()
{
    const auto session = makeSession(signInPlan(Protocol::Imap, "\xc3\xa4hm"));
    session->connectionEstablished(u"192.0.2.7"_s);
    session->receive("* OK [CAPABILITY IMAP4rev1 LITERAL+] ready\r\n");
    QCOMPARE(writes(session->takeEffects()),
        QList<QByteArray> { "a1 LOGIN \"anna\" {4+}\r\n\xc3\xa4hm\r\n" });
}

void MailboxSessionTest::saysHowMuchIsHidden()
{
    const auto imap = makeSession(signInPlan(Protocol::Imap, "top secret"));
    imap->connectionEstablished(u"192.0.2.7"_s);
    imap->receive("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n");
    QVERIFY(imap->takeEffects().contains(
        Effect(shown(ShowLine::From::Client, u"a1 AUTHENTICATE PLAIN (hidden, 24 bytes)"_s))));

    const auto login = makeSession(signInPlan(Protocol::Imap, "top secret"));
    login->connectionEstablished(u"192.0.2.7"_s);
    login->receive("* OK [CAPABILITY IMAP4rev1] ready\r\n");
    QVERIFY(login->takeEffects().contains(
        Effect(shown(ShowLine::From::Client, u"a1 LOGIN \"anna\" (hidden)"_s))));

    const auto pop3
        = sessionAfter(signInPlan(Protocol::Pop3, "top secret"), "+OK ready\r\n-ERR no CAPA\r\n");
    pop3->receive("+OK go on\r\n");
    QVERIFY(
        pop3->takeEffects().contains(Effect(shown(ShowLine::From::Client, u"PASS (hidden)"_s))));
}

void MailboxSessionTest::reportsTheStageOfAConnectionThatNeverStood()
{
    for (const Stage stage : { Stage::Resolve, Stage::Connect }) {
        const auto lost = makeSession({ .endpoint = inClear(Protocol::Imap) });
        lost->connectionLost({ ConnectionFault::HostNotFound, u"no such host"_s }, stage);
        const SessionOutcome outcome = std::get<Finish>(lost->takeEffects().last()).outcome;
        QCOMPARE(outcome.kind, OutcomeKind::Unreachable);
        QCOMPARE(outcome.stage, stage);

        const auto late = makeSession({ .endpoint = inClear(Protocol::Pop3) });
        late->deadlineExpired(stage);
        QCOMPARE(std::get<Finish>(late->takeEffects().last()).outcome.stage, stage);
    }
}

void MailboxSessionTest::takesBytesDuringTheHandshakeForAnInjection()
{
    for (const Protocol protocol : { Protocol::Imap, Protocol::Pop3 }) {
        Endpoint endpoint = inClear(protocol);
        endpoint.tls = TlsMode::Implicit;
        const auto session = makeSession({ .endpoint = endpoint });
        session->connectionEstablished(u"192.0.2.7"_s);
        session->receive("x");
        QCOMPARE(std::get<Finish>(session->takeEffects().last()).outcome.kind,
            OutcomeKind::InjectedPlaintext);
    }
}

void MailboxSessionTest::keepsOnlySoMuchOfALongLine()
{
    for (const Protocol protocol : { Protocol::Imap, Protocol::Pop3 }) {
        const auto session = makeSession({ .endpoint = inClear(protocol) });
        session->connectionEstablished(u"192.0.2.7"_s);
        session->receive(
            (protocol == Protocol::Imap ? "* OK " : "+OK  ") + QByteArray(20'000, 'x') + "\r\n");
        const QList<Effect> effects = session->takeEffects();
        QCOMPARE(std::get<ShowLine>(effects.at(1)).text.size(), LineBuffer::limit);
        QVERIFY(effects.contains(
            Effect(shown(ShowLine::From::Note, u"(the line went on for 11814 bytes more)"_s))));
    }
}

void MailboxSessionTest::doesNotWaitForTheEndOfAnEndlessLine()
{
    for (const Protocol protocol : { Protocol::Imap, Protocol::Pop3 }) {
        const auto session = makeSession({ .endpoint = inClear(protocol) });
        session->connectionEstablished(u"192.0.2.7"_s);
        session->receive(QByteArray(2 * LineBuffer::endless, 'x'));
        const SessionOutcome outcome = std::get<Finish>(session->takeEffects().last()).outcome;
        QCOMPARE(outcome.kind, OutcomeKind::Malformed);
        QCOMPARE(outcome.stage, Stage::Greeting);
    }
}

void MailboxSessionTest::doesNotWaitForTheEndOfAnEndlessAnswer()
{
    const auto session = makeSession({ .endpoint = inClear(Protocol::Imap) });
    session->connectionEstablished(u"192.0.2.7"_s);
    session->receive("* OK hello\r\n");
    session->receive(
        QByteArray("* CAPABILITY IMAP4rev1\r\n").repeated(999)); // with the greeting, 1,000
    QVERIFY(!session->isFinished());
    session->receive("* CAPABILITY IMAP4rev1\r\n");
    const SessionOutcome outcome = std::get<Finish>(session->takeEffects().last()).outcome;
    QCOMPARE(outcome.kind, OutcomeKind::Malformed);
    QCOMPARE(outcome.stage, Stage::Ehlo);
}

void MailboxSessionTest::forgetsTheLastMailboxWithTheNextSignIn()
{
    SessionPlan plan = signInPlan(Protocol::Pop3, "secret");
    plan.afterwards = SessionPlan::Afterwards::Hold;
    const auto session
        = sessionAfter(plan, "+OK ready\r\n-ERR no CAPA\r\n+OK\r\n+OK\r\n+OK 0 0\r\n");
    session->extend(*plan.signIn);
    session->receive("-ERR once is enough\r\n");
    const SessionOutcome outcome = std::get<Hold>(session->takeEffects().last()).outcome;
    QCOMPARE(outcome.signIn, SignIn::Refused);
    QVERIFY(!outcome.mailbox);
}

/// Whatever the server says: every command a session has is one that only looks, but where a
/// message is to be removed.
void MailboxSessionTest::saysNothingThatChangesAMailbox()
{
    const QStringList harmless { u"CAPABILITY"_s, u"STARTTLS"_s, u"AUTHENTICATE"_s, u"LOGIN"_s,
        u"NAMESPACE"_s, u"LIST"_s, u"STATUS"_s, u"GETQUOTAROOT"_s, u"LOGOUT"_s, u"CAPA"_s,
        u"STLS"_s, u"AUTH"_s, u"USER"_s, u"PASS"_s, u"APOP"_s, u"STAT"_s, u"UIDL"_s, u"QUIT"_s,
        u"EXAMINE"_s, u"UID SEARCH"_s, u"UID FETCH"_s, u"IDLE"_s, u"TOP"_s };
    const QStringList removing { u"SELECT"_s, u"UID STORE"_s, u"UID EXPUNGE"_s, u"DELE"_s };
    int commands = 0;
    for (const Dialogue &dialogue : Dialogue::readAll(u"imap"_s) + Dialogue::readAll(u"pop3"_s)) {
        const Play play
            = DialoguePlayer(dialogue, dialogue.suitable(u"correct-horse"_s)).play(Delivery::Lines);
        for (const ShowLine &line : play.lines) {
            const QStringList words = line.text.split(u' ');
            const bool isTagged = dialogue.plan.value(u"protocol"_s) == u"imap";
            QString command = words.value(isTagged ? 1 : 0);
            if (command == u"UID")
                command += u' ' + words.value(2);
            const bool isPartOfACommand = line.text.startsWith(u'(') || line.text == u"*"
                || line.text == u"DONE" || line.text.isEmpty();
            if (line.from != ShowLine::From::Client || isPartOfACommand)
                continue;
            ++commands;
            QVERIFY(command != u"UID FETCH" || line.text.contains(u"BODY.PEEK["));
            const bool mayRemove = dialogue.name.contains(u"/remove-");
            QVERIFY2(harmless.contains(command) || (mayRemove && removing.contains(command))
                    || line.text == DialoguePlan::user,
                qPrintable(line.text));
        }
    }
    QVERIFY(commands > 500);
}

QTEST_GUILESS_MAIN(MailboxSessionTest)
#include "tst_mailboxsession.moc"
