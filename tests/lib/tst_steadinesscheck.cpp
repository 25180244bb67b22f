// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/steadinesscheck.h"
#include "support/fakeengine.h"

#include <QSignalSpy>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Several tries at endpoints that work, without a network.
class SteadinessCheckTest : public QObject {
    Q_OBJECT

    static Endpoint at(quint16 port)
    {
        return { Protocol::Smtp, u"mail.example.org"_s, port, usualTlsMode(Protocol::Smtp, port) };
    }

    static SteadinessRequest request(const QList<Endpoint> &endpoints, int tries)
    {
        SteadinessRequest request;
        request.endpoints = endpoints;
        request.tries = tries;
        request.pause = 1ms;
        return request;
    }

    static ProbeReport tryOf(std::chrono::milliseconds took)
    {
        ProbeReport report;
        report.state = ProbeState::Done;
        report.outcome.kind = OutcomeKind::Reached;
        report.tookTime = took;
        return report;
    }

    static ProbeReport failure()
    {
        ProbeReport report;
        report.outcome.kind = OutcomeKind::TimedOut;
        return report;
    }

private slots:
    void theMedianIsTheMiddleOfWhatAnswered()
    {
        Steadiness measured { at(587), { tryOf(50ms), failure(), tryOf(10ms), tryOf(900ms) } };
        QCOMPARE(measured.failures(), 1);
        QCOMPARE(measured.fastest(), std::optional(10ms));
        QCOMPARE(measured.median(), std::optional(50ms));
        QCOMPARE(measured.slowest(), std::optional(900ms));
        measured.tries.append(tryOf(70ms));
        QCOMPARE(measured.median(), std::optional(60ms));
        QCOMPARE(measured.firstFailure()->outcome.kind, OutcomeKind::TimedOut);
    }

    void whatNeverAnsweredHasNoTimes()
    {
        const Steadiness measured { at(587), { failure(), failure() } };
        QCOMPARE(measured.failures(), 2);
        QVERIFY(!measured.fastest());
        QVERIFY(!measured.median());
        QVERIFY(!measured.slowest());
        QVERIFY(!Steadiness().firstFailure());
    }

    void asksEveryEndpointInTurnAndNeverSignsIn()
    {
        FakeEngine fake;
        fake.drivers.server
            = [](const Endpoint &endpoint) { return workingServer(endpoint.tls, "secret"); };
        SteadinessCheck check(fake.engine(), request({ at(587), at(465) }, 3));
        QSignalSpy progressed(&check, &SteadinessCheck::progressed);
        QSignalSpy finished(&check, &SteadinessCheck::finished);
        QCOMPARE(check.triesInAll(), 6);
        check.start();
        QVERIFY(finished.wait());
        QCOMPARE(progressed.size(), 6);
        QCOMPARE(check.triesDone(), 6);
        QCOMPARE(fake.drivers.asked,
            (QList<Endpoint> { at(587), at(465), at(587), at(465), at(587), at(465) }));
        QVERIFY(fake.drivers.signIns.isEmpty());
        for (const Steadiness &one : check.results()) {
            QCOMPARE(one.tries.size(), 3);
            QCOMPARE(one.failures(), 0);
        }
    }

    void countsTheTriesThatFailed()
    {
        FakeEngine fake;
        int asked = 0;
        fake.drivers.server = [&asked](const Endpoint &endpoint) {
            return ++asked == 2 ? refusingServer() : workingServer(endpoint.tls, "secret");
        };
        SteadinessCheck check(fake.engine(), request({ at(587) }, 5));
        QSignalSpy finished(&check, &SteadinessCheck::finished);
        check.start();
        QVERIFY(finished.wait());
        const Steadiness &measured = check.results().constFirst();
        QCOMPARE(measured.tries.size(), 5);
        QCOMPARE(measured.failures(), 1);
        QCOMPARE(measured.firstFailure()->outcome.kind, OutcomeKind::Unreachable);
    }

    void keepsItsNumbersWithinBounds()
    {
        FakeEngine fake;
        QList<Endpoint> many;
        for (quint16 port = 1; port <= 30; ++port)
            many.append(at(port));
        const SteadinessCheck most(fake.engine(), request(many, 1000));
        QCOMPARE(most.results().size(), SteadinessRequest::mostEndpoints);
        QCOMPARE(most.triesInAll(),
            int(SteadinessRequest::mostEndpoints) * SteadinessRequest::mostTries);
        QCOMPARE(SteadinessCheck(fake.engine(), request({ at(587) }, 0)).triesInAll(), 1);
    }

    void withNothingToAskItEndsAtOnce()
    {
        FakeEngine fake;
        SteadinessCheck check(fake.engine(), request({}, 5));
        QSignalSpy finished(&check, &SteadinessCheck::finished);
        check.start();
        QVERIFY(finished.wait());
        QVERIFY(check.results().isEmpty());
    }

    void cancellingASilentServerEndsAtOnceAndKeepsWhatWasMeasured()
    {
        FakeEngine fake;
        int asked = 0;
        fake.drivers.server = [&asked](const Endpoint &endpoint) {
            FakeServer server = workingServer(endpoint.tls, "secret");
            server.isSilent = ++asked == 3;
            return server;
        };
        SteadinessCheck check(fake.engine(), request({ at(587) }, 5));
        QSignalSpy finished(&check, &SteadinessCheck::finished);
        check.start();
        QTRY_COMPARE(fake.drivers.asked.size(), 3);
        QCOMPARE(finished.size(), 0);
        check.cancel();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(fake.drivers.cancelled, 1);
        QCOMPARE(check.triesDone(), 2);
        QCOMPARE(check.results().constFirst().tries.size(), 2);
        check.cancel();
        QCOMPARE(finished.size(), 1);
    }

    void mayBeCancelledByWhoeverHearsOfATry()
    {
        FakeEngine fake;
        fake.drivers.server
            = [](const Endpoint &endpoint) { return workingServer(endpoint.tls, "secret"); };
        SteadinessCheck check(fake.engine(), request({ at(587) }, 5));
        QSignalSpy finished(&check, &SteadinessCheck::finished);
        connect(&check, &SteadinessCheck::progressed, &check, &SteadinessCheck::cancel);
        check.start();
        QVERIFY(finished.wait());
        QCOMPARE(check.triesDone(), 1);
        QCOMPARE(fake.drivers.asked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SteadinessCheckTest)
#include "tst_steadinesscheck.moc"
