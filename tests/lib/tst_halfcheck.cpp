// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/halfcheck.h"

#include "support/fakeengine.h"

#include <QSignalSpy>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = HalfCheck::Phase;

namespace {

const QByteArray password = "correct";

CheckRequest requestFor(const QString &address, const QByteArray &typedPassword = password)
{
    CheckRequest request { std::get<MailAddress>(MailAddress::parse(address)) };
    if (!typedPassword.isEmpty())
        request.credentials = Credentials { QString(), Secret(typedPassword) };
    request.budget = 10s;
    return request;
}

/// mail.example.org with `servers` by port; every other port refuses.
FakeDriverFactory &serve(FakeEngine &fake, const QMap<quint16, FakeServer> &servers)
{
    fake.resolver.addresses = { { u"mail.example.org"_s, { u"192.0.2.1"_s } } };
    fake.drivers.server = [servers](const Endpoint &endpoint) {
        return servers.value(endpoint.port, refusingServer());
    };
    return fake.drivers;
}

QMap<quint16, FakeServer> allPorts()
{
    return { { 587, workingServer(TlsMode::StartTls, password) },
        { 465, workingServer(TlsMode::Implicit, password) } };
}

} // namespace

class tst_HalfCheck : public QObject {
    Q_OBJECT
private slots:
    void findsTheBestPortAndSignsInOnce()
    {
        FakeEngine fake;
        serve(fake, allPorts());
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        QSignalSpy concluded(&check, &HalfCheck::concluded);
        QSignalSpy finished(&check, &HalfCheck::finished);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(concluded.count(), 1);
        QCOMPARE(check.best()->endpoint.port, 587);
        QCOMPARE(check.best()->endpoint.host, u"mail.example.org"_s);
        QCOMPARE(fake.drivers.signIns, QStringList { u"anna@example.org@587"_s });
        QCOMPARE(check.signInsUsed().value(u"smtp://mail.example.org"_s), 1);
        QVERIFY(check.takeSignedInDriver() != nullptr);
        QVERIFY(check.takeSignedInDriver() == nullptr);
    }
    void givesTheOthersTheirPlaceAlthoughItHasDecided()
    {
        FakeEngine fake;
        serve(fake, allPorts());
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        check.start();
        QTRY_VERIFY(check.isFinished());
        QCOMPARE(check.recommendation().ranking.size(), 2);
        QCOMPARE(check.recommendation().runnersUp.size(), 1);
        QCOMPARE(check.recommendation().runnersUp.first().reason, RankReason::PortOrder);
    }
    void asksOneServerWithTwoNamesOnce()
    {
        FakeEngine fake;
        serve(fake, allPorts());
        fake.resolver.addresses.insert(u"smtp.example.org"_s, { u"192.0.2.1"_s });
        fake.resolver.exchanges = { { u"example.org"_s, { u"mail.example.org"_s } } };
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        check.start();
        QTRY_VERIFY(check.isFinished());
        QCOMPARE(fake.drivers.asked.size(), 4);
    }
    void asksOnlyWhatWasTyped()
    {
        FakeEngine fake;
        serve(fake, { { 10587, workingServer(TlsMode::StartTls, password) } });
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.outgoing.host = u"mail.example.org"_s;
        request.outgoing.port = 10587;
        HalfCheck check(fake.engine(), request, Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QCOMPARE(fake.drivers.asked.size(), 1);
        QCOMPARE(check.best()->origin, Origin::Typed);
    }
    void namesATypedHostThatDoesNotExist()
    {
        FakeEngine fake;
        serve(fake, {});
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.outgoing.host = u"mial.example.org"_s;
        HalfCheck check(fake.engine(), request, Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::NothingFound);
        QCOMPARE(check.reports().size(), 4);
        QCOMPARE(check.reports().first().outcome.connectionFailure->fault,
            ConnectionFault::HostNotFound);
    }
    void saysThatTheDomainDoesNotExist()
    {
        FakeEngine fake;
        serve(fake, {});
        HalfCheck check(fake.engine(), requestFor(u"anna@exmaple.org"_s), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::NothingFound);
        QVERIFY(check.lookUpFailure().has_value());
        QVERIFY(fake.drivers.signIns.isEmpty());
    }
    void doesNotTryAWrongPasswordElsewhere()
    {
        FakeEngine fake;
        serve(fake, allPorts());
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s, "wrong"), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignInRefused);
        QCOMPARE(fake.drivers.signIns.size(), 1);
        QCOMPARE(check.best()->endpoint.port, 587);
        QVERIFY(check.best()->isRefusedForCredentials());
    }
    void triesTheLocalPartOnlyWhenAgreed()
    {
        FakeEngine fake;
        FakeServer server = workingServer(TlsMode::StartTls, password);
        const auto usual = server.signIn;
        server.signIn = [usual](const SignInStep &step) {
            SignInStep asked = step;
            if (step.credentials.username != u"anna"_s)
                asked.credentials.secret = Secret("nobody's");
            return usual(asked);
        };
        serve(fake, { { 587, server } });
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.tryLocalPart = true;
        HalfCheck check(fake.engine(), request, Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QCOMPARE(check.username(), u"anna"_s);
        QCOMPARE(fake.drivers.signIns, (QStringList { u"anna@example.org@587"_s, u"anna@587"_s }));
        QCOMPARE(check.signInsUsed().value(u"smtp://mail.example.org"_s), 2);
    }
    void signsInElsewhereWhenTheEndpointRefusesForItsOwnReason()
    {
        FakeEngine fake;
        QMap<quint16, FakeServer> servers = allPorts();
        servers[587].signIn = [](const SignInStep &) {
            SessionOutcome outcome = reachedOutcome(TlsMode::StartTls);
            outcome.kind = OutcomeKind::Refused;
            outcome.stage = Stage::Auth;
            outcome.signIn = SignIn::Refused;
            outcome.reply = ServerReply { 454, u"4.7.0"_s, { u"454 4.7.0 temporary failure"_s } };
            return outcome;
        };
        serve(fake, servers);
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QCOMPARE(check.best()->endpoint.port, 465);
        QCOMPARE(fake.drivers.signIns.size(), 2);
    }
    void signsInNowhereElseAfterADowngrade()
    {
        FakeEngine fake;
        QMap<quint16, FakeServer> servers = allPorts();
        servers[587].signIn = [](const SignInStep &) {
            SessionOutcome outcome = reachedOutcome(TlsMode::StartTls);
            outcome.kind = OutcomeKind::Downgraded;
            outcome.stage = Stage::Ehlo;
            return outcome;
        };
        serve(fake, servers);
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignInRefused);
        QCOMPARE(check.best()->endpoint.port, 587);
        QCOMPARE(check.best()->signIn, SignIn::NotTried);
        QCOMPARE(fake.drivers.signIns.size(), 1);
    }
    void expectsTheEncryptionThatWasSaved()
    {
        FakeEngine fake;
        serve(fake, allPorts());
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.outgoing = { .host = u"mail.example.org"_s,
            .protocol = Protocol::Smtp,
            .port = 587,
            .tls = TlsMode::StartTls,
            .username = {},
            .wasEncrypted = true };
        HalfCheck check(fake.engine(), request, Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QCOMPARE(fake.drivers.tlsBefore, QStringList { anyTls });
    }
    void asksBeforeItSignsInUnencrypted()
    {
        FakeEngine fake;
        serve(fake, { { 587, workingServer(TlsMode::None, password) } });
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::NeedsConsent);
        QCOMPARE(check.recommendation().needs, (QList<ConsentNeed> { ConsentNeed::Unencrypted }));
        QVERIFY(fake.drivers.signIns.isEmpty());
        CheckConsents consents;
        consents.unencrypted = true;
        check.agree(consents);
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QVERIFY(check.consentsForBest().unencrypted);
    }
    void followsTheNameInACertificateOfTheSameServer()
    {
        FakeEngine fake;
        serve(fake, {});
        fake.resolver.addresses.insert(u"server12.hoster.example"_s, { u"192.0.2.1"_s });
        fake.resolver.addresses.insert(u"elsewhere.hoster.example"_s, { u"192.0.2.99"_s });
        fake.drivers.server = [](const Endpoint &endpoint) {
            if (endpoint.port != 587)
                return refusingServer();
            FakeServer server = workingServer(TlsMode::StartTls, password);
            if (endpoint.host != u"server12.hoster.example"_s) {
                CertificateSummary certificate;
                certificate.sha256 = QByteArray(32, 'f');
                certificate.dnsNames
                    = { u"server12.hoster.example"_s, u"elsewhere.hoster.example"_s };
                server.probe.tls->chain = { certificate };
                server.probe.tls->faults = { CertificateFault::HostMismatch };
            }
            return server;
        };
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::NeedsConsent);
        QCOMPARE(check.best()->endpoint.host, u"server12.hoster.example"_s);
        QCOMPARE(check.recommendation().needs, (QList<ConsentNeed> { ConsentNeed::ForeignServer }));
        CheckConsents consents;
        consents.servers = { u"server12.hoster.example"_s };
        check.agree(consents);
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        for (const Endpoint &endpoint : std::as_const(fake.drivers.asked))
            QVERIFY(endpoint.host != u"elsewhere.hoster.example"_s);
    }
    void readsClearTextOnAPortForTls()
    {
        FakeEngine fake;
        serve(fake, {});
        fake.drivers.server = [](const Endpoint &endpoint) {
            if (endpoint.port != 465)
                return refusingServer();
            if (endpoint.tls == TlsMode::StartTls)
                return workingServer(TlsMode::StartTls, password);
            FakeServer server;
            server.probe.kind = OutcomeKind::TlsFailed;
            server.probe.stage = Stage::TlsHandshake;
            return server;
        };
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QCOMPARE(check.best()->endpoint.port, 465);
        QCOMPARE(check.best()->endpoint.tls, TlsMode::StartTls);
    }
    void leavesNamesToAProxy()
    {
        FakeEngine fake;
        serve(fake, allPorts());
        fake.resolver.addresses.clear();
        fake.drivers.hasProxy = true;
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QCOMPARE(check.best()->endpoint.host, u"smtp.example.org"_s);
    }
    void findsWithoutAPasswordAndDoesNotSignIn()
    {
        FakeEngine fake;
        serve(fake, allPorts());
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s, {}), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::FoundWithoutSignIn);
        QVERIFY(fake.drivers.signIns.isEmpty());
    }
    void cancelAnswersAtOnce()
    {
        FakeEngine fake;
        serve(fake, {});
        fake.drivers.server = [](const Endpoint &) {
            FakeServer server;
            server.isSilent = true;
            return server;
        };
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s), Half::Outgoing);
        QSignalSpy finished(&check, &HalfCheck::finished);
        check.start();
        QTRY_COMPARE(check.reports().size(), 4);
        check.cancel();
        QCOMPARE(check.phase(), Phase::Cancelled);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(check.reports().first().outcome.kind, OutcomeKind::Cancelled);
        QCOMPARE(fake.drivers.cancelled, 4); // those that had not set out yet as well
    }
    void endsWithTheBudget()
    {
        FakeEngine fake;
        serve(fake, {});
        fake.drivers.server = [](const Endpoint &) {
            FakeServer server;
            server.isSilent = true;
            return server;
        };
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.budget = 50ms;
        HalfCheck check(fake.engine(), request, Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::NothingFound);
        QCOMPARE(check.reports().first().outcome.kind, OutcomeKind::TimedOut);
        QVERIFY(check.isFinished());
    }
    void aPasswordTypedAgainIsOneMoreSignIn()
    {
        FakeEngine fake;
        serve(fake, allPorts());
        HalfCheck check(fake.engine(), requestFor(u"anna@example.org"_s, "wrong"), Half::Outgoing);
        check.start();
        QTRY_COMPARE(check.phase(), Phase::SignInRefused);
        check.signInAgain({ u"anna@example.org"_s, Secret(password) });
        QTRY_COMPARE(check.phase(), Phase::SignedIn);
        QCOMPARE(fake.drivers.signIns.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_HalfCheck)
#include "tst_halfcheck.moc"
