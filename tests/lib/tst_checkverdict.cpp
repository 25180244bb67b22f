// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/checkverdict.h"
#include "diagnosis/remark.h"
#include "support/checkpictures.h"

#include <QTest>

using namespace portwright;
using namespace portwright::pictures;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What else a check says: of the network, the clock, the servers that work.
class tst_CheckVerdict : public QObject {
    Q_OBJECT
private slots:
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

QTEST_GUILESS_MAIN(tst_CheckVerdict)
#include "tst_checkverdict.moc"
