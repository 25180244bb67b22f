// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/latecomer.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whether a check that did not wait any longer chose well.
class TestLatecomer : public QObject {
    Q_OBJECT

private slots:
    void namesABetterPortThatAnsweredLate();
    void saysNothingWhereTheChoiceHolds();
    void followsTheOrderOfPorts();
    void isNotImpressedBySpeedAlone();
    void doesNotComeBackToWhatRefusedTheSignIn();
    void doesNotWaitForWhatStillRuns();

private:
    static ProbeReport answered(quint16 port, std::chrono::milliseconds tookTime = 200ms)
    {
        ProbeReport report;
        report.endpoint = { Protocol::Smtp, u"mail.example.org"_s, port, TlsMode::StartTls };
        report.state = ProbeState::Done;
        report.outcome.kind = OutcomeKind::Reached;
        report.outcome.stage = Stage::Ehlo;
        report.outcome.channel = TlsMode::StartTls;
        report.outcome.mechanisms = { u"PLAIN"_s };
        report.outcome.tls = TlsDetails {};
        report.tookTime = tookTime;
        return report;
    }
    static ProbeReport signedIn(quint16 port)
    {
        ProbeReport report = answered(port);
        report.signIn = SignIn::Accepted;
        return report;
    }
};

void TestLatecomer::namesABetterPortThatAnsweredLate()
{
    const auto late = betterLatecomer({ answered(587), signedIn(2525) }, 1, PortOrder::Guide, {});
    QVERIFY(late);
    QCOMPARE(late->row, qsizetype(0));
    QCOMPARE(late->reason, RankReason::PortOrder);
}

void TestLatecomer::saysNothingWhereTheChoiceHolds()
{
    QVERIFY(!betterLatecomer({ signedIn(587), answered(2525) }, 0, PortOrder::Guide, {}));
}

void TestLatecomer::followsTheOrderOfPorts()
{
    const QList<ProbeReport> reports { answered(465), signedIn(587) };
    QVERIFY(!betterLatecomer(reports, 1, PortOrder::Guide, {}));
    QVERIFY(betterLatecomer(reports, 1, PortOrder::Rfc8314, {}));
}

void TestLatecomer::isNotImpressedBySpeedAlone()
{
    const QList<ProbeReport> reports { answered(587, 10ms), signedIn(587) };
    QVERIFY(!betterLatecomer(reports, 1, PortOrder::Guide, {}));
}

void TestLatecomer::doesNotComeBackToWhatRefusedTheSignIn()
{
    ProbeReport refused = answered(587);
    refused.signIn = SignIn::Refused;
    refused.signInRefusal = DiagnosisCode::AuthMechanismUnsupported;
    QVERIFY(!betterLatecomer({ refused, signedIn(2525) }, 1, PortOrder::Guide, {}));
}

void TestLatecomer::doesNotWaitForWhatStillRuns()
{
    ProbeReport running = answered(587);
    running.state = ProbeState::Running;
    QVERIFY(!betterLatecomer({ running, signedIn(2525) }, 1, PortOrder::Guide, {}));
}

QTEST_GUILESS_MAIN(TestLatecomer)
#include "tst_latecomer.moc"
