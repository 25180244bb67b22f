// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checkverdict.h"
#include "diagnosis/remark.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Observation::Kind;

const QString host = u"mail.example.org"_s;

ProbeReport probe(quint16 port, const QString &at = host)
{
    ProbeReport probe;
    const Protocol protocol
        = isStandardPort(Protocol::Imap, port) ? Protocol::Imap : Protocol::Smtp;
    probe.endpoint = { protocol, at, port, usualTlsMode(protocol, port) };
    probe.state = ProbeState::Done;
    probe.tookTime = 100ms;
    probe.connection.connectedAfter = 20ms;
    probe.connection.roundTrip = 20ms;
    return probe;
}

ProbeReport working(quint16 port, const QString &at = host)
{
    ProbeReport report = probe(port, at);
    report.outcome.kind = OutcomeKind::Reached;
    report.outcome.stage = Stage::Ehlo;
    report.outcome.channel = report.endpoint.tls;
    report.outcome.mechanisms = { u"PLAIN"_s };
    report.outcome.tls = TlsDetails {};
    report.outcome.greeting.lines = { u"220 mail.example.org ESMTP"_s };
    report.connection.firstBytesAfter = 41ms;
    return report;
}

ProbeReport relaying()
{
    ProbeReport report = working(25);
    report.outcome.mechanisms.clear();
    return report;
}

ProbeReport failed(quint16 port, ConnectionFault fault, const QString &at = host)
{
    ProbeReport report = probe(port, at);
    report.connection.connectedAfter.reset();
    report.outcome.kind = OutcomeKind::Unreachable;
    report.outcome.stage = Stage::Connect;
    report.outcome.connectionFailure = ConnectionFailure { fault, {} };
    return report;
}

ProbeReport closed(quint16 port, const QString &at = host)
{
    return failed(port, ConnectionFault::Refused, at);
}

ProbeReport timedOut(quint16 port, Stage stage, const QString &at = host)
{
    ProbeReport report = probe(port, at);
    if (stage <= Stage::Connect)
        report.connection.connectedAfter.reset();
    report.outcome.kind = OutcomeKind::TimedOut;
    report.outcome.stage = stage;
    report.tookTime = 10s;
    return report;
}

ProbeReport dropped(quint16 port, const QString &at = host)
{
    return timedOut(port, Stage::Connect, at);
}

ProbeReport running(quint16 port, Stage stage)
{
    ProbeReport report = timedOut(port, stage);
    report.state = ProbeState::Running;
    report.stage = stage;
    report.outcome = {};
    return report;
}

ProbeReport inClear(quint16 port)
{
    ProbeReport report = working(port);
    report.endpoint.tls = TlsMode::None;
    report.outcome.channel = TlsMode::None;
    report.outcome.tls.reset();
    return report;
}

ProbeReport with(ProbeReport report, CertificateFault fault, const CertificateSummary &own = {})
{
    report.outcome.tls->faults = { fault };
    report.outcome.tls->chain = { own };
    return report;
}

/// The first usable one is what the half stands for.
HalfPicture half(const QList<ProbeReport> &probes)
{
    HalfPicture half;
    half.probes = probes;
    half.isDecided = true;
    for (qsizetype row = probes.size() - 1; row >= 0; --row) {
        if (probes[row].isUsable())
            half.best = row;
    }
    return half;
}

CheckPicture picture(const QList<ProbeReport> &outgoing, const QList<ProbeReport> &incoming = {})
{
    CheckPicture picture;
    picture.domain = u"example.org"_s;
    picture.halves = { half(outgoing) };
    if (!incoming.isEmpty())
        picture.halves.append(half(incoming));
    picture.now = 12s;
    picture.clock = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    return picture;
}

QStringList said(const CheckPicture &picture)
{
    QStringList said;
    for (const Diagnosis &diagnosis : judge(picture).diagnoses)
        said << (diagnosis.severity == Severity::Warning ? u"warning "_s : QString())
                + toId(diagnosis.code);
    return said;
}

Diagnosis only(const CheckPicture &picture)
{
    const QList<Diagnosis> diagnoses = judge(picture).diagnoses;
    return diagnoses.size() == 1 ? diagnoses.first() : Diagnosis {};
}

} // namespace

Q_DECLARE_METATYPE(portwright::CheckPicture)

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
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QStringList>("verdict");
        QTest::addColumn<int>("settledIn");
        const QStringList nothing;
        QTest::newRow("one lost packet") << 900 << Stage::Connect << nothing << 300;
        QTest::newRow("two lost packets")
            << 1300 << Stage::Connect << QStringList { u"warning port-blocked"_s } << 0;
        QTest::newRow("a slow handshake") << 1000 << Stage::TlsHandshake << nothing << 600;
        QTest::newRow("a handshake that stands")
            << 1700 << Stage::TlsHandshake << QStringList { u"warning packets-lost"_s } << 0;
    }
    void aRunningProbeIsNoEvidenceBeforeItsTime()
    {
        QFETCH(int, now);
        QFETCH(Stage, stage);
        CheckPicture seen = picture({ working(587), running(465, stage) });
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

    void ipv6IsBrokenOnlyIfNothingComesThrough()
    {
        const auto overIpv4 = [](ProbeReport report) {
            report.connection.address = u"192.0.2.1"_s;
            report.connection.ipv6Silent = true;
            report.connection.failedAddresses = { u"2001:db8::1 no answer"_s };
            return report;
        };
        const CheckPicture broken
            = picture({ overIpv4(working(587)), overIpv4(working(465)), relaying() });
        QCOMPARE(said(broken), QStringList { u"warning ipv6-broken"_s });
        QCOMPARE(only(broken).comparison.first().words, u"2001:db8::1"_s);
        QCOMPARE(said(picture({ overIpv4(working(587)), working(465) })), QStringList());
        ProbeReport overIpv6 = working(25);
        overIpv6.connection.address = u"2001:db8::1"_s;
        QCOMPARE(said(picture({ overIpv4(working(587)), overIpv4(working(465)), overIpv6 })),
            QStringList());
    }
    void namesAreSlowOnlyIfAllOfThemAre()
    {
        CheckPicture seen = picture({ working(587) });
        seen.lookUps = { 5200ms, 5100ms };
        QCOMPARE(said(seen), QStringList { u"warning dns-slow"_s });
        seen.lookUps = { 5200ms, 30ms };
        QCOMPARE(said(seen), QStringList());
    }

    void theClockIsWrongIfTheServersSaySo()
    {
        CertificateSummary future;
        future.validFrom = QDateTime(QDate(2026, 5, 6), QTime(), Qt::UTC);
        future.validUntil = future.validFrom.addYears(1);
        CheckPicture seen = picture({ with(working(587), CertificateFault::NotYetValid, future) });
        seen.web.clockAhead = 2s;
        QCOMPARE(said(seen), QStringList { u"certificate-not-yet-valid"_s });
        seen.web.clockAhead = -std::chrono::hours(24 * 30); // this computer's clock is behind
        QCOMPARE(said(seen), QStringList { u"clock-wrong"_s });
        seen.web.clockAhead = 1h; // by their clocks it is not valid either
        QCOMPARE(said(seen), QStringList { u"certificate-not-yet-valid"_s });
        seen.web.clockAhead.reset();
        TlsDetails alike;
        alike.faults = { CertificateFault::NotYetValid };
        seen.web.untrusted = { { u"www.example.org"_s, alike } };
        QCOMPARE(said(seen), QStringList { u"certificate-not-yet-valid"_s });
        seen.web.untrusted = { { u"www.elsewhere.example"_s, alike } };
        QCOMPARE(said(seen), QStringList { u"clock-wrong"_s });
    }
    void somebodyReadsAlongIfStrangersShareAnUnknownIssuer()
    {
        CertificateSummary made;
        made.issuer = u"Company Gateway"_s;
        CheckPicture seen
            = picture({ with(working(587), CertificateFault::UnknownAuthority, made) });
        TlsDetails alike;
        alike.faults = { CertificateFault::UnknownAuthority };
        alike.chain = { made };
        seen.web.untrusted = { { u"autoconfig.example.org"_s, alike } };
        QCOMPARE(said(seen), QStringList { u"certificate-unknown-issuer"_s });
        seen.web.untrusted = { { u"www.elsewhere.example"_s, alike } };
        QCOMPARE(said(seen), QStringList { u"tls-inspected"_s });
        made.issuer = u"FortiGate CA"_s; // trusted here: an administrator installed it
        ProbeReport trusted = working(587);
        trusted.outcome.tls->chain = { made };
        trusted.outcome.tls->chain.first().validUntil = seen.clock.addYears(1);
        QCOMPARE(said(picture({ trusted })), QStringList { u"warning tls-inspected"_s });
    }

    void anotherUserNameIsAWarning()
    {
        ProbeReport accepted = working(587);
        accepted.signIn = SignIn::Accepted;
        CheckPicture seen = picture({ accepted });
        seen.halves.first().username = u"anna"_s;
        QCOMPARE(said(seen), QStringList());
        seen.halves.first().refusedUsername = u"anna@example.org"_s;
        QCOMPARE(said(seen), QStringList { u"warning user-name-differs"_s });
        QCOMPARE(only(seen).parameters.username, u"anna"_s);
    }
    void theNameToUseStandsInTheCertificate()
    {
        CertificateSummary own;
        own.dnsNames = { u"server12.hoster.example"_s };
        own.sha256 = "fingerprint";
        own.validUntil = QDateTime(QDate(2027, 5, 1), QTime(), Qt::UTC);
        ProbeReport better = working(587, u"server12.hoster.example"_s);
        better.origin = Origin::CertificateName;
        better.outcome.tls->chain = { own };
        const CheckPicture seen
            = picture({ better, with(working(587), CertificateFault::HostMismatch, own) });
        QCOMPARE(said(seen), QStringList { u"warning certificate-name-mismatch"_s });
        QCOMPARE(only(seen).parameters.host, u"server12.hoster.example"_s);
    }

    void eachCandidateHasItsOwn()
    {
        const CheckPicture seen = picture({ dropped(587), working(465), closed(2525), relaying() });
        const QList<Diagnosis> verdict = judge(seen).diagnoses;
        const QList<ProbeReport> &probes = seen.halves.first().probes;
        QCOMPARE(codeAt(probes[0], verdict), DiagnosisCode::PortBlocked);
        QCOMPARE(codeAt(probes[1], verdict), std::nullopt);
        QCOMPARE(codeAt(probes[2], verdict), DiagnosisCode::ConnectionRefused);
        QCOMPARE(codeAt(probes[3], verdict), DiagnosisCode::RelayOnly);
    }

    void remarksAreForWhatWorks()
    {
        const auto kinds = [](const CheckPicture &seen) {
            QStringList kinds;
            for (const Remark &remark : remarksOn(seen, judge(seen).diagnoses))
                kinds << toId(remark.kind);
            return kinds;
        };
        QCOMPARE(kinds(picture({ working(587), working(465), relaying() }, { working(993) })),
            QStringList());
        QCOMPARE(kinds(picture({ working(587), closed(465) })), QStringList { u"starttls-only"_s });
        QCOMPARE(kinds(picture({ working(587), dropped(465) })), QStringList());
        ProbeReport small = working(587);
        small.outcome.sizeLimitInBytes = 1'000'000;
        QCOMPARE(kinds(picture({ small })), QStringList { u"small-size-limit"_s });
        small.outcome.sizeLimitInBytes = 52'428'800;
        QCOMPARE(kinds(picture({ small })), QStringList());
        ProbeReport old = working(587);
        old.outcome.tls->version = u"TLSv1.2"_s;
        old.outcome.tls->cipher = u"AES256-SHA"_s;
        QCOMPARE(kinds(picture({ old })), QStringList { u"old-cipher"_s });
        old.outcome.tls->cipher = u"ECDHE-RSA-AES256-GCM-SHA384"_s;
        QCOMPARE(kinds(picture({ old })), QStringList());
        ProbeReport inviting = working(587);
        inviting.outcome.mechanismsBeforeTls = { u"PLAIN"_s, u"CRAM-MD5"_s };
        QCOMPARE(kinds(picture({ inviting })), QStringList { u"auth-before-tls"_s });
        QCOMPARE(
            kinds(picture({ working(465), inClear(25) })), QStringList { u"plaintext-beside"_s });
    }
};

QTEST_GUILESS_MAIN(tst_NetworkVerdict)
#include "tst_networkverdict.moc"
