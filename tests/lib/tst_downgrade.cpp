// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An endpoint that was encrypted before, and is less so now.

#include "network/tlshistory.h"
#include "protocol/makesession.h"
#include "support/driverbench.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a server says in clear that offers to sign in, and no encryption.
QByteArray inClear(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return "220 hello\r\n250-hello\r\n250 AUTH PLAIN\r\n";
    case Protocol::Imap:
        return "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\r\n";
    case Protocol::Pop3:
        return "+OK hello\r\n+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n";
    }
    Q_UNREACHABLE();
}

SessionPlan signInPlan(Protocol protocol, TlsMode tls)
{
    SessionPlan plan { .endpoint = { protocol, u"mail.example.org"_s, 1000, tls } };
    plan.signIn = SignInStep { { u"anna"_s, Secret("s3cret") }, { .unencrypted = true } };
    return plan;
}

/// Feeds a session line by line, as a server that answers would.
void say(ProtocolSession &session, const QByteArray &lines, QList<Effect> &effects)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            session.receive(line + '\n');
        effects += session.takeEffects();
    }
}

SessionOutcome outcomeOf(const QList<Effect> &effects)
{
    const auto *finish = effects.isEmpty() ? nullptr : std::get_if<Finish>(&effects.last());
    return finish ? finish->outcome : SessionOutcome();
}

QByteArray wireOf(const QList<Effect> &effects)
{
    QByteArray wire;
    for (const Effect &effect : effects) {
        if (const auto *bytes = std::get_if<SendBytes>(&effect))
            wire += bytes->wire;
    }
    return wire;
}

TlsDetails tls(const QString &version)
{
    TlsDetails details;
    details.version = version;
    return details;
}

const Endpoint submission { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls };

} // namespace

class tst_Downgrade : public QObject {
    Q_OBJECT
private slots:
    void neverGoesOnInClearWhereItWasEncrypted_data()
    {
        QTest::addColumn<Protocol>("protocol");
        for (const Protocol protocol : { Protocol::Smtp, Protocol::Imap, Protocol::Pop3 })
            QTest::newRow(qPrintable(toId(protocol))) << protocol;
    }
    void neverGoesOnInClearWhereItWasEncrypted()
    {
        QFETCH(Protocol, protocol);
        for (const bool wasEncrypted : { false, true }) {
            const auto session = makeSession(signInPlan(protocol, TlsMode::StartTls));
            if (wasEncrypted)
                session->expectTls(anyTls);
            session->connectionEstablished(u"192.0.2.7"_s);
            QList<Effect> effects;
            say(*session, inClear(protocol), effects);
            // With consent it would sign in.
            QCOMPARE(session->isFinished(), wasEncrypted);
            QCOMPARE(wireOf(effects).contains("AUTH"), !wasEncrypted);
            if (wasEncrypted)
                QCOMPARE(outcomeOf(effects).kind, OutcomeKind::Downgraded);
        }
    }
    void stopsAtAnOlderVersion_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("stops");
        QTest::newRow("older") << u"TLSv1.2"_s << true;
        QTest::newRow("the same") << u"TLSv1.3"_s << false;
        QTest::newRow("newer") << u"TLSv1.4"_s << false;
    }
    void stopsAtAnOlderVersion()
    {
        QFETCH(QString, now);
        QFETCH(bool, stops);
        const auto session = makeSession(signInPlan(Protocol::Smtp, TlsMode::Implicit));
        session->expectTls(u"TLSv1.3"_s);
        session->connectionEstablished(u"192.0.2.7"_s);
        session->tlsEstablished(tls(now));
        const QList<Effect> effects = session->takeEffects();
        QCOMPARE(session->isFinished(), stops);
        if (!stops)
            return;
        QCOMPARE(outcomeOf(effects).kind, OutcomeKind::Downgraded);
        QCOMPARE(outcomeOf(effects).tlsBefore, u"TLSv1.3"_s);
        QCOMPARE(wireOf(effects), QByteArray());
    }
    void remembersTheBestForAWhile()
    {
        TlsHistory history;
        QCOMPARE(history.versionAt(submission), QString());
        history.add(submission, u"TLSv1.2"_s);
        history.add(submission, u"TLSv1.3"_s);
        history.add(submission, u"TLSv1.2"_s);
        QCOMPARE(history.versionAt(submission), u"TLSv1.3"_s);
        Endpoint other = submission;
        other.port = 465;
        QCOMPARE(history.versionAt(other), QString());
    }
    void believesAChangeThatStays()
    {
        TlsHistory history(0ms);
        history.add(submission, u"TLSv1.3"_s);
        QCOMPARE(history.versionAt(submission), QString());
    }
    void tellsTheNextSessionWhatWasSeen()
    {
        const CertificateAuthority authority("Test");
        ScriptedServer server({ BeginTls {}, Say { "220 hello\r\n" }, Hear { "HELLO\r\n" },
                                  Say { "250 hi\r\n" }, Stall {} },
            authority.issue(CertificateKind::Valid, { DriverBench::host() }));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        DriverBench bench;
        bench.settings.extraAuthoritiesPem = authority.rootPem();
        const RecordingSession::Plan plan { TlsMode::Implicit };
        QCOMPARE(bench.run(server.serverPort(), plan).tlsBefore, QString());
        QCOMPARE(bench.run(server.serverPort(), plan).tlsBefore, u"TLSv1.3"_s);
    }
    void tellsTheSessionWhatASavedAccountKnows()
    {
        ScriptedServer server(
            { Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" }, Stall {} });
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        DriverBench bench;
        bench.request.tlsBefore = anyTls;
        QCOMPARE(bench.run(server.serverPort()).tlsBefore, QString(anyTls));
    }
};

QTEST_GUILESS_MAIN(tst_Downgrade)
#include "tst_downgrade.moc"
