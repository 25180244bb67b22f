// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/recommendation.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ProbeReport answered(quint16 port, TlsMode tls, const QString &host = u"mail.example.org"_s)
{
    ProbeReport report;
    report.endpoint = { Protocol::Smtp, host, port, tls };
    report.state = ProbeState::Done;
    report.outcome.kind = OutcomeKind::Reached;
    report.outcome.stage = Stage::Ehlo;
    report.outcome.channel = tls;
    report.outcome.mechanisms = { u"PLAIN"_s };
    if (tls != TlsMode::None)
        report.outcome.tls = TlsDetails {};
    report.connection.connectedAfter = 40ms;
    report.connection.firstBytesAfter = 80ms;
    report.connection.roundTrip = 40ms;
    report.tookTime = 200ms;
    return report;
}

ProbeReport unverified(quint16 port, TlsMode tls)
{
    ProbeReport report = answered(port, tls);
    CertificateSummary certificate;
    certificate.sha256 = QByteArray(32, 'f');
    report.outcome.tls->chain = { certificate };
    report.outcome.tls->faults = { CertificateFault::Expired };
    return report;
}

ProbeReport running(quint16 port, TlsMode tls)
{
    ProbeReport report;
    report.endpoint = { Protocol::Smtp, u"mail.example.org"_s, port, tls };
    report.state = ProbeState::Running;
    return report;
}

ProbeReport refused(quint16 port)
{
    ProbeReport report = running(port, TlsMode::StartTls);
    report.state = ProbeState::Done;
    report.outcome.kind = OutcomeKind::Unreachable;
    return report;
}

Recommendation ranked(const QList<ProbeReport> &reports, std::chrono::milliseconds now = 300ms,
    PortOrder order = PortOrder::Guide, const CheckConsents &consents = {})
{
    return recommend(reports, order, consents, now);
}

} // namespace

class tst_Recommendation : public QObject {
    Q_OBJECT
private slots:
    void nothingIsBestWhileNothingAnswered()
    {
        const auto result = ranked({ running(587, TlsMode::StartTls), refused(465) });
        QCOMPARE(result.best, -1);
        QVERIFY(!result.isFinal);
    }
    void nothingIsFinalOnceAllFailed()
    {
        const auto result = ranked({ refused(587), refused(465) });
        QCOMPARE(result.best, -1);
        QVERIFY(result.isFinal);
    }
    void ordersPortsByTheGuide()
    {
        const auto result
            = ranked({ answered(25, TlsMode::StartTls), answered(465, TlsMode::Implicit),
                answered(2525, TlsMode::StartTls), answered(587, TlsMode::StartTls) });
        QCOMPARE(result.ranking, (QList<qsizetype> { 3, 2, 1, 0 }));
        QCOMPARE(result.runnersUp.first(), (Comparison { 2, RankReason::PortOrder }));
    }
    void ordersPortsByRfc8314()
    {
        const auto result
            = ranked({ answered(587, TlsMode::StartTls), answered(465, TlsMode::Implicit) }, 300ms,
                PortOrder::Rfc8314);
        QCOMPARE(result.best, 1);
    }
    void prefersEncryptionToTheBetterPort()
    {
        const auto result
            = ranked({ answered(587, TlsMode::None), answered(465, TlsMode::Implicit) });
        QCOMPARE(result.best, 1);
        QCOMPARE(result.runnersUp, (QList<Comparison> { { 0, RankReason::Encrypted } }));
        QVERIFY(result.needs.isEmpty());
    }
    void prefersAVerifiedCertificateToTheBetterPort()
    {
        const auto result
            = ranked({ unverified(587, TlsMode::StartTls), answered(465, TlsMode::Implicit) });
        QCOMPARE(result.best, 1);
        QCOMPARE(result.runnersUp, (QList<Comparison> { { 0, RankReason::Verified } }));
    }
    void asksForTheConsentsThatAreMissing()
    {
        QCOMPARE(ranked({ answered(587, TlsMode::None) }).needs,
            (QList<ConsentNeed> { ConsentNeed::Unencrypted }));
        QCOMPARE(ranked({ unverified(587, TlsMode::StartTls) }).needs,
            (QList<ConsentNeed> { ConsentNeed::UnverifiedCertificate }));
        ProbeReport foreign = answered(587, TlsMode::StartTls, u"mail.hoster.example"_s);
        foreign.foreignServer = true;
        QCOMPARE(ranked({ foreign }).needs, (QList<ConsentNeed> { ConsentNeed::ForeignServer }));
    }
    void asksForNoConsentThatWasGiven()
    {
        CheckConsents given;
        given.fingerprints = { QByteArray(32, 'f') };
        QVERIFY(ranked({ unverified(587, TlsMode::StartTls) }, 300ms, PortOrder::Guide, given)
                    .needs.isEmpty());
        given.fingerprints = { QByteArray(32, 'x') };
        QVERIFY(!ranked({ unverified(587, TlsMode::StartTls) }, 300ms, PortOrder::Guide, given)
                     .needs.isEmpty());
    }
    void aRelayIsNeverRecommended()
    {
        ProbeReport relay = answered(25, TlsMode::StartTls);
        relay.outcome.mechanisms.clear();
        QVERIFY(relay.isRelay());
        QCOMPARE(ranked({ relay }).best, -1);
    }
    void aGuessOutsideTheDomainStandsBehindOneWithin()
    {
        ProbeReport foreign = answered(587, TlsMode::StartTls, u"mx.hoster.example"_s);
        foreign.foreignServer = true;
        const auto result = ranked({ foreign, answered(465, TlsMode::Implicit) });
        QCOMPARE(result.best, 1);
        QCOMPARE(result.runnersUp.first().reason, RankReason::Origin);
    }
    void aTypedHostStandsBeforeAGuess()
    {
        ProbeReport typed = answered(25, TlsMode::StartTls);
        typed.origin = Origin::Typed;
        QCOMPARE(ranked({ answered(587, TlsMode::StartTls), typed }).best, 1);
    }
    void aRefusalForTheEndpointsOwnReasonCountsAgainstIt()
    {
        ProbeReport disabled = answered(587, TlsMode::StartTls);
        disabled.signIn = SignIn::Refused;
        disabled.signInRefusal = DiagnosisCode::AuthMechanismUnsupported;
        const auto result = ranked({ disabled, answered(465, TlsMode::Implicit) });
        QCOMPARE(result.best, 1);
        QCOMPARE(result.runnersUp.first().reason, RankReason::SignInNotRefused);
    }
    void aRefusalForTheCredentialsSaysNothingAgainstTheEndpoint()
    {
        ProbeReport wrongPassword = answered(587, TlsMode::StartTls);
        wrongPassword.signIn = SignIn::Refused;
        wrongPassword.signInRefusal = DiagnosisCode::WrongCredentials;
        QCOMPARE(ranked({ wrongPassword, answered(465, TlsMode::Implicit) }).best, 0);
    }
    void aRefusalForTheAccountSaysNothingAgainstTheEndpoint()
    {
        ProbeReport appPassword = answered(587, TlsMode::StartTls);
        appPassword.signIn = SignIn::Refused;
        appPassword.signInRefusal = DiagnosisCode::AppPasswordRequired;
        QCOMPARE(ranked({ appPassword, answered(465, TlsMode::Implicit) }).best, 0);
    }
    void isFinalThoughALesserPortStillRuns()
    {
        const auto result = ranked({ answered(587, TlsMode::StartTls),
            running(465, TlsMode::Implicit), running(25, TlsMode::StartTls) });
        QVERIFY(result.isFinal);
    }
    void waitsForABetterPortThatHasNotConnectedOneLostSyn()
    {
        const QList<ProbeReport> reports { running(587, TlsMode::StartTls),
            answered(465, TlsMode::Implicit) };
        const auto early = ranked(reports, 300ms);
        QVERIFY(!early.isFinal);
        QCOMPARE(early.askAgainAfter, 900ms);
        const auto late = ranked(reports, 1200ms);
        QVERIFY(late.isFinal);
        QCOMPARE(late.best, 1);
        QVERIFY(late.runnersUp.contains(Comparison { 0, RankReason::OthersStillSilent }));
    }
    void waitsFourRoundTripsOnASlowLink()
    {
        QList<ProbeReport> reports { running(587, TlsMode::StartTls),
            answered(465, TlsMode::Implicit) };
        reports[1].connection.roundTrip = 600ms;
        QVERIFY(!ranked(reports, 2300ms).isFinal);
        QVERIFY(ranked(reports, 2400ms).isFinal);
    }
    void waitsThreeSecondsForOneThatConnectedButIsSilent()
    {
        QList<ProbeReport> reports { running(587, TlsMode::StartTls),
            answered(465, TlsMode::Implicit) };
        reports[0].connection.connectedAfter = 50ms;
        QVERIFY(!ranked(reports, 3000ms).isFinal);
        QVERIFY(ranked(reports, 3050ms).isFinal);
    }
    void waitsLongerForTheNextPortOfASlowServer()
    {
        QList<ProbeReport> reports { running(587, TlsMode::StartTls),
            answered(465, TlsMode::Implicit) };
        reports[0].connection.connectedAfter = 50ms;
        reports[1].connection.connectedAfter = 50ms;
        reports[1].connection.firstBytesAfter = 8050ms;
        QVERIFY(!ranked(reports, 8300ms).isFinal);
        QVERIFY(ranked(reports, 12050ms).isFinal);
    }
    void isPatientWhereNothingElseIsReady()
    {
        QList<ProbeReport> reports { running(587, TlsMode::StartTls), refused(465) };
        reports[0].connection.connectedAfter = 50ms;
        QVERIFY(!ranked(reports, 12s).isFinal);
    }
    void waitsLongerBeforeItAsksForConsent()
    {
        const QList<ProbeReport> reports { running(465, TlsMode::Implicit),
            answered(587, TlsMode::None) };
        QVERIFY(!ranked(reports, 2s).isFinal);
        QVERIFY(ranked(reports, 5s).isFinal);
    }
    void nobodyAgreedToAHostThatIsBeingStripped()
    {
        ProbeReport stripped = refused(587);
        stripped.outcome.kind = OutcomeKind::Downgraded;
        const QList<ProbeReport> reports { stripped, answered(25, TlsMode::None),
            answered(2525, TlsMode::None, u"mail.example.net"_s) };
        const CheckConsents consents { .unencrypted = true };
        QCOMPARE(ranked(reports, 9s, PortOrder::Guide, consents).ranking, QList<qsizetype> { 2 });
    }
    void timeDecidesLast()
    {
        ProbeReport slow = answered(587, TlsMode::StartTls);
        slow.tookTime = 900ms;
        const auto result = ranked({ slow, answered(587, TlsMode::StartTls) });
        QCOMPARE(result.best, 1);
        QCOMPARE(result.runnersUp.first().reason, RankReason::Faster);
    }
};

QTEST_GUILESS_MAIN(tst_Recommendation)
#include "tst_recommendation.moc"
