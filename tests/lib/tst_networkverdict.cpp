// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checkverdict.h"
#include "support/checkpictures.h"

#include <QTest>

using namespace portwright;
using namespace portwright::pictures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Observation::Kind;

Q_DECLARE_METATYPE(portwright::CheckPicture)

/// "Blocked here, or down there?"
class tst_NetworkVerdict : public QObject {
    Q_OBJECT
private slots:
    void allProbesTogetherSay_data()
    {
        QTest::addColumn<CheckPicture>("seen");
        QTest::addColumn<QStringList>("verdict");
        const auto row = [](const char *name, const CheckPicture &seen, const QString &verdict) {
            QTest::newRow(name) << seen << verdict.split(u", "_s, Qt::SkipEmptyParts);
        };

        row("all is fine", picture({ working(587), working(465), relaying() }, { working(993) }),
            {});
        row("a closed port is no matter", picture({ closed(587), working(465), closed(2525) }), {});
        row("nor is a guessed host that is dark",
            picture(
                { working(587), dropped(587, u"example.org"_s), dropped(465, u"example.org"_s) }),
            {});
        row("nor a port that would not have been chosen", picture({ working(587), dropped(465) }),
            {});
        ProbeReport published = dropped(465);
        published.origin = Origin::Published;
        row("unless somebody names it", picture({ working(587), published }),
            u"warning port-blocked"_s);
        row("nor a port that hardly anybody opens", picture({ working(587), dropped(2525) }), {});

        row("587 is dropped, 465 answers", picture({ dropped(587), working(465) }),
            u"warning port-blocked"_s);
        row("25 is dropped, 587 answers", picture({ working(587), dropped(25) }),
            u"warning port-blocked"_s);
        row("all ways out are dropped, IMAP answers",
            picture({ dropped(587), dropped(465), dropped(25), dropped(2525) }, { working(993) }),
            u"port-blocked"_s);
        row("all ways out are dropped but the relay's",
            picture({ dropped(587), dropped(465), relaying() }, { working(993) }),
            u"port-blocked, relay-only"_s);

        CheckPicture dark = picture({ dropped(587), dropped(465) }, { dropped(993) });
        dark.web.isReachable = true;
        row("no mail port answers, the web does", dark, u"mail-blocked"_s);
        CheckPicture alive = dark;
        alive.control
            = { { { Protocol::Smtp, host, 80, TlsMode::None }, Kind::Refused, 20ms, {} } };
        row("no mail port answers, the same host does elsewhere", alive, u"mail-blocked"_s);
        CheckPicture down = dark;
        down.control = { { { Protocol::Smtp, host, 80, TlsMode::None }, Kind::NoAnswer, 4s, {} } };
        row("the host answers nowhere, the web does", down, u"server-down"_s);
        CheckPicture offline = dark;
        offline.web.isReachable = false;
        row("nothing answers, nor does the web", offline, u"network-down"_s);
        row("one host is dark, another works",
            picture({ working(587) }, { dropped(993, u"imap.example.org"_s) }), u"server-down"_s);
        row("no way, says a router", picture({ failed(587, ConnectionFault::HostUnreachable) }),
            u"network-down"_s);
        CheckPicture away = picture({ failed(587, ConnectionFault::HostUnreachable) });
        away.web.isReachable = true;
        row("no way, but to the web", away, u"server-down"_s);
        CheckPicture portal = dark;
        portal.web.isCaptive = true;
        row("a page stands before everything", portal, u"captive-portal"_s);
        CheckPicture page = picture({ working(587) }, { working(993) });
        page.web.isCaptive = true;
        row("a page that lets mail through is no matter", page, {});

        row("nobody listens anywhere", picture({ closed(587), closed(465) }, { closed(993) }),
            u"connection-refused"_s);
        row("the proxy refuses everything",
            picture({ failed(587, ConnectionFault::Proxy), failed(465, ConnectionFault::Proxy) }),
            u"proxy-in-the-way"_s);
        row("this computer lets nothing out",
            picture({ failed(587, ConnectionFault::NotPermitted), dropped(465) }),
            u"blocked-on-this-computer"_s);
        row("this computer has no room for any",
            picture({ failed(587, ConnectionFault::OutOfResources),
                failed(465, ConnectionFault::OutOfResources) }),
            u"out-of-resources"_s);
        row("this computer had no room for one, which says nothing of that port",
            picture({ working(587), failed(465, ConnectionFault::OutOfResources) }), {});

        row("465 stalls in the handshake, 587 answers",
            picture({ working(587), timedOut(465, Stage::TlsHandshake) }),
            u"warning packets-lost"_s);
        ProbeReport spokeBefore = timedOut(587, Stage::TlsHandshake);
        spokeBefore.connection.firstBytesAfter = 40ms;
        row("587 speaks, then stalls in the handshake",
            picture({ spokeBefore, timedOut(465, Stage::TlsHandshake) }), u"packets-lost"_s);
        row("465 stalls, but 25 is silent in clear as well",
            picture({ working(587), timedOut(465, Stage::TlsHandshake),
                timedOut(25, Stage::Greeting) }),
            u"warning connection-timed-out"_s);

        row("587 lacks STARTTLS, 465 encrypts", picture({ working(465), inClear(587) }),
            u"warning starttls-stripped"_s);
        ProbeReport mangled = inClear(25);
        mangled.outcome.capabilities = { u"XXXXXXXA"_s };
        row("25 shows STARTTLS crossed out", picture({ working(587), mangled }),
            u"warning starttls-stripped"_s);
        row("25 lacks STARTTLS, which is no matter", picture({ working(587), inClear(25) }), {});
        row("nothing is encrypted at all", picture({ inClear(587), closed(465) }, { inClear(143) }),
            u"no-encryption"_s);
        row("nothing for submission is encrypted, IMAP is",
            picture({ inClear(587), closed(465) }, { working(993) }), u"starttls-not-offered"_s);

        ProbeReport busy = probe(465);
        busy.outcome.kind = OutcomeKind::Refused;
        busy.outcome.stage = Stage::Greeting;
        busy.outcome.reply
            = ServerReply { 421, u"4.7.0"_s, { u"421 4.7.0 too many connections"_s }, {} };
        row("465 has too many guests", picture({ working(587), busy }),
            u"warning too-many-connections"_s);

        ProbeReport stranger = with(working(25), CertificateFault::HostMismatch);
        stranger.outcome.greeting.lines = { u"220 proxy.isp.example ESMTP"_s };
        row("somebody else greets at 25", picture({ working(587), working(465), stranger }),
            u"warning connection-intercepted"_s);
        ProbeReport namesake = with(working(25), CertificateFault::SelfSigned);
        row("25 has a certificate of its own", picture({ working(587), namesake }), {});
    }
    void allProbesTogetherSay()
    {
        QFETCH(CheckPicture, seen);
        QTEST(said(seen), "verdict");
    }

    void aHalfWithoutAnyHostSaysWhatDnsSaid()
    {
        CheckPicture seen = picture({});
        seen.halves.first().lookUpFailure = ConnectionFailure { ConnectionFault::HostNotFound, {} };
        QCOMPARE(said(seen), QStringList { u"name-not-found"_s });
        QCOMPARE(only(seen).parameters.host, u"example.org"_s);
        seen.halves.first().lookUpFailure
            = ConnectionFailure { ConnectionFault::ResolverFailed, {} };
        QCOMPARE(said(seen), QStringList { u"network-down"_s });
        QVERIFY(only(seen).waitingHelps);
    }

    void theComparisonProvesIt()
    {
        const Diagnosis blocked = only(picture({ dropped(587), working(465) }));
        QCOMPARE(blocked.endpoint->port, 587);
        QCOMPARE(blocked.comparison.size(), 2);
        QCOMPARE(blocked.comparison[0].kind, Kind::NoAnswer);
        QCOMPARE(blocked.comparison[0].after, 10s);
        QCOMPARE(blocked.comparison[1].kind, Kind::Answered);
        QCOMPARE(blocked.comparison[1].endpoint.port, 465);
        QCOMPARE(blocked.comparison[1].after, 41ms);
    }

    void aRunningProbeIsNoEvidenceBeforeItsTime_data()
    {
        QTest::addColumn<int>("now");
        QTest::addColumn<quint16>("port");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QStringList>("verdict");
        QTest::addColumn<int>("settledIn");
        const QStringList nothing;
        QTest::newRow("one lost packet") << 900 << quint16(25) << Stage::Connect << nothing << 300;
        QTest::newRow("two lost packets") << 1300 << quint16(25) << Stage::Connect
                                          << QStringList { u"warning port-blocked"_s } << 0;
        QTest::newRow("a slow handshake")
            << 1000 << quint16(465) << Stage::TlsHandshake << nothing << 600;
        QTest::newRow("a handshake that stands") << 1700 << quint16(465) << Stage::TlsHandshake
                                                 << QStringList { u"warning packets-lost"_s } << 0;
    }
    void aRunningProbeIsNoEvidenceBeforeItsTime()
    {
        QFETCH(int, now);
        QFETCH(quint16, port);
        QFETCH(Stage, stage);
        CheckPicture seen = picture({ working(587), running(port, stage) });
        seen.now = std::chrono::milliseconds(now);
        QTEST(said(seen), "verdict");
        QTEST(int(judge(seen).settledIn.count()), "settledIn");
    }
    void nobodyIsImpatientWithTheNextPortOfASlowServer()
    {
        ProbeReport slow = working(587);
        slow.connection.firstBytesAfter = 8s;
        CheckPicture seen = picture({ slow, running(465, Stage::TlsHandshake) });
        seen.now = 9s;
        QCOMPARE(said(seen), QStringList { u"warning server-slow"_s });
        QVERIFY(judge(seen).settledIn > 0ms);
    }
    void saysNothingOfAHalfThatIsNotDecided()
    {
        CheckPicture seen = picture({ closed(587), closed(465) });
        seen.halves.first().isDecided = false;
        QCOMPARE(said(seen), QStringList());
        ProbeReport refused = working(587);
        refused.signIn = SignIn::Refused;
        refused.signInReply = { 535, u"5.7.8"_s, { u"535 5.7.8 no"_s }, {} };
        seen = picture({ refused });
        seen.halves.first().isDecided = false; // the local part may be tried yet
        QCOMPARE(said(seen), QStringList());
        seen.halves.first().isDecided = true;
        QCOMPARE(said(seen), QStringList { u"wrong-credentials"_s });
    }
};

QTEST_GUILESS_MAIN(tst_NetworkVerdict)
#include "tst_networkverdict.moc"
