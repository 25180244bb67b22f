// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountcheck.h"

#include "discovery/providertable.h"
#include "support/fakeengine.h"
#include "support/fakefetcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = HalfCheck::Phase;

namespace {

const QByteArray password = "correct";

CheckRequest requestFor(const QString &address)
{
    CheckRequest request { std::get<MailAddress>(MailAddress::parse(address)) };
    request.credentials = Credentials { QString(), Secret(password) };
    request.budget = 10s;
    return request;
}

/// A world with one provider, known to a table of its own, and servers at 587, 465 and 993 of every
/// host that has an address.
struct World {
    FakeEngine fake;
    ProviderTable table { R"({ "providers": [] })" };

    World()
    {
        fake.resolver.addresses = { { u"mail.example.org"_s, { u"192.0.2.1"_s } },
            { u"imap.example.org"_s, { u"192.0.2.2"_s } } };
        fake.drivers.server = [](const Endpoint &endpoint) {
            if (endpoint.port == 587)
                return workingServer(TlsMode::StartTls, password);
            if (endpoint.port == 465 || endpoint.port == 993)
                return workingServer(TlsMode::Implicit, password);
            return refusingServer();
        };
    }
    Engine engine()
    {
        Engine engine = fake.engine();
        engine.providers = &table;
        return engine;
    }
};

} // namespace

class tst_AccountCheck : public QObject {
    Q_OBJECT
private slots:
    void signsInOnceAtEachHalf()
    {
        World world;
        AccountCheck check(world.engine(), requestFor(u"anna@example.org"_s));
        QSignalSpy concluded(&check, &AccountCheck::concluded);
        QSignalSpy finished(&check, &AccountCheck::finished);
        check.start();
        QTRY_COMPARE(concluded.count(), 1);
        QCOMPARE(check.outgoing().phase(), Phase::SignedIn);
        QCOMPARE(check.incoming().phase(), Phase::SignedIn);
        QCOMPARE(check.incoming().best()->endpoint.hostAndPort(), u"imap.example.org:993"_s);
        QCOMPARE(check.signInsUsed(),
            (QMap<QString, int> {
                { u"imap://imap.example.org"_s, 1 }, { u"smtp://mail.example.org"_s, 1 } }));
        QTRY_COMPARE(finished.count(), 1);
    }
    void leavesAHalfOut()
    {
        World world;
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.scope = CheckRequest::Scope::IncomingOnly;
        AccountCheck check(world.engine(), request);
        QSignalSpy finished(&check, &AccountCheck::finished);
        check.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(check.outgoing().phase(), Phase::NotAsked);
        QVERIFY(check.outgoing().reports().isEmpty());
        QCOMPARE(check.incoming().phase(), Phase::SignedIn);
    }
    void prefersWhatIsPublishedToAGuess()
    {
        World world;
        world.fake.resolver.addresses.insert(u"smtp.hoster.example"_s, { u"192.0.2.9"_s });
        world.fake.resolver.services.insert(
            u"_submission._tcp.example.org"_s, { { 0, 1, 587, u"smtp.hoster.example"_s } });
        CheckRequest request = requestFor(u"anna@example.org"_s);
        AccountCheck check(world.engine(), request);
        QSignalSpy concluded(&check, &AccountCheck::concluded);
        check.start();
        QTRY_COMPARE(concluded.count(), 1);
        const HalfCheck &outgoing = check.outgoing();
        QCOMPARE(outgoing.best()->endpoint.host, u"smtp.hoster.example"_s);
        QCOMPARE(outgoing.best()->origin, Origin::Srv);
        QCOMPARE(outgoing.phase(), Phase::NeedsConsent); // nobody vouches for a foreign server
        QCOMPARE(outgoing.recommendation().needs, QList { ConsentNeed::ForeignServer });
        QVERIFY(!check.signInsUsed().contains(u"smtp://smtp.hoster.example"_s));

        CheckConsents consents;
        consents.servers = { u"smtp.hoster.example"_s };
        check.agree(consents);
        QTRY_COMPARE(outgoing.phase(), Phase::SignedIn);
        QTRY_COMPARE(concluded.count(), 2);
    }
    void vouchesForAGuessThatIsPublishedLater()
    {
        World world;
        world.fake.resolver.services.insert(
            u"_submission._tcp.example.org"_s, { { 0, 1, 587, u"mail.example.org"_s } });
        AccountCheck check(world.engine(), requestFor(u"anna@example.org"_s));
        QSignalSpy concluded(&check, &AccountCheck::concluded);
        check.start();
        QTRY_COMPARE(concluded.count(), 1);
        QCOMPARE(check.outgoing().best()->origin, Origin::Srv);
        QCOMPARE(check.outgoing().phase(), Phase::SignedIn);
        const auto asked = world.fake.drivers.asked;
        QCOMPARE(std::count_if(asked.begin(), asked.end(),
                     [](const Endpoint &endpoint) { return endpoint.port == 587; }),
            1);
    }
    void fallsBackOnAGuessWhereWhatIsPublishedIsWrong()
    {
        World world;
        world.fake.resolver.services.insert(
            u"_submission._tcp.example.org"_s, { { 0, 1, 2587, u"mail.example.org"_s } });
        AccountCheck check(world.engine(), requestFor(u"anna@example.org"_s));
        QSignalSpy concluded(&check, &AccountCheck::concluded);
        check.start();
        QTRY_COMPARE(concluded.count(), 1);
        QCOMPARE(check.outgoing().phase(), Phase::SignedIn);
        QCOMPARE(check.outgoing().best()->endpoint.port, 587);
        QCOMPARE(check.outgoing().best()->origin, Origin::Guess);
    }
    void takesTheUserNameThatIsPublished()
    {
        World world;
        world.table = ProviderTable(R"({ "providers": [ {
            "id": "example", "name": "Example", "domains": "example.org", "sources": 2,
            "smtp": ["mail.example.org:587 starttls password localpart"],
            "imap": ["imap.example.org:993 implicit password localpart"] } ] })");
        QVERIFY(world.table.forDomain(u"example.org"_s));
        AccountCheck check(world.engine(), requestFor(u"anna@example.org"_s));
        QSignalSpy concluded(&check, &AccountCheck::concluded);
        check.start();
        QTRY_COMPARE(concluded.count(), 1);
        QCOMPARE(world.fake.drivers.signIns.first().section(u'@', 0, 0), u"anna"_s);
    }
    void isNotHeldUpForeverByASourceThatHangs()
    {
        World world;
        world.fake.resolver.silentNames.insert(u"_submission._tcp.example.org"_s);
        AccountCheck check(world.engine(), requestFor(u"anna@example.org"_s));
        check.start();
        QTRY_VERIFY(check.outgoing().best());
        QCOMPARE(check.outgoing().phase(), Phase::Searching); // it may be waited for
        check.useBestNow();
        QTRY_COMPARE(check.outgoing().phase(), Phase::SignedIn);
        QTRY_COMPARE(check.incoming().phase(), Phase::SignedIn);
    }
    void saysNothingWhereAllIsFine()
    {
        World world;
        AccountCheck check(world.engine(), requestFor(u"anna@example.org"_s));
        QSignalSpy settled(&check, &AccountCheck::settled);
        check.start();
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(check.diagnoses().isEmpty());
        QVERIFY(check.remarks().isEmpty());
    }
    void oneWrongPasswordIsOneDiagnosis()
    {
        World world;
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.credentials->secret = Secret("wrong");
        AccountCheck check(world.engine(), request);
        QSignalSpy settled(&check, &AccountCheck::settled);
        connect(&check.outgoing(), &HalfCheck::phaseChanged, this, [&check] {
            if (check.outgoing().phase() == Phase::SigningIn)
                QVERIFY(check.diagnoses().isEmpty());
        });
        check.start();
        QTRY_COMPARE(settled.count(), 1);
        const QList<Diagnosis> diagnoses = check.diagnoses();
        QCOMPARE(diagnoses.size(), 1);
        QCOMPARE(diagnoses.first().code, DiagnosisCode::WrongCredentials);
        QCOMPARE(diagnoses.first().endpoint->port, 587);
        QCOMPARE(diagnoses.first().alsoAt.size(), 1);
        QCOMPARE(diagnoses.first().alsoAt.first().port, 993);
    }
    void warnsOfAUserNameThatIsNotTheAddress()
    {
        World world;
        world.fake.drivers.server = [](const Endpoint &endpoint) {
            FakeServer server = workingServer(
                endpoint.port == 587 ? TlsMode::StartTls : TlsMode::Implicit, password);
            server.signIn = [accept = server.signIn](SignInStep step) {
                if (step.credentials.username != u"anna")
                    step.credentials.secret = Secret("wrong");
                return accept(step);
            };
            return server;
        };
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.tryLocalPart = true;
        AccountCheck check(world.engine(), request);
        QSignalSpy settled(&check, &AccountCheck::settled);
        check.start();
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(check.diagnoses().size(), 1);
        QCOMPARE(check.diagnoses().first().code, DiagnosisCode::UserNameDiffers);
        QCOMPARE(check.diagnoses().first().severity, Severity::Warning);
        QCOMPARE(check.diagnoses().first().parameters.username, u"anna"_s);
    }
    void pointsAtTheServersOwnWords()
    {
        World world;
        Transcript &log = world.fake.transcript;
        const QString words = u"535 5.7.8 authentication failed"_s;
        log.append(u"mail.example.org:465"_s, Direction::Server, true, words);
        const qint64 said = log.append(u"mail.example.org:587"_s, Direction::Server, true, words);
        log.append(u"mail.example.org:587"_s, Direction::Server, true, u"221 bye"_s);
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.credentials->secret = Secret("wrong");
        AccountCheck check(world.engine(), request);
        QSignalSpy settled(&check, &AccountCheck::settled);
        check.start();
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(check.diagnoses().first().evidence, said);
    }
    void waitsALittleForAPortThatKeepsSilent()
    {
        World world;
        world.fake.drivers.server = [](const Endpoint &endpoint) {
            FakeServer server = workingServer(
                endpoint.port == 587 ? TlsMode::StartTls : TlsMode::Implicit, password);
            server.isSilent = endpoint.port == 25;
            return server;
        };
        AccountCheck check(world.engine(), requestFor(u"anna@example.org"_s));
        QSignalSpy concluded(&check, &AccountCheck::concluded);
        QSignalSpy settled(&check, &AccountCheck::settled);
        check.start();
        QTRY_COMPARE(concluded.count(), 1);
        QCOMPARE(settled.count(), 0); // one lost packet is no verdict
        QVERIFY(check.diagnoses().isEmpty());
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(check.diagnoses().size(), 1);
        QCOMPARE(check.diagnoses().first().code, DiagnosisCode::PortBlocked);
        QCOMPARE(check.diagnoses().first().endpoint->port, 25);
    }
    void asksASilentHostWhetherItIsThereAtAll()
    {
        World world;
        FakeFetcher web;
        web.putStatus(u"http://mail.example.org/"_s, 404);
        world.fake.drivers.server = [](const Endpoint &) {
            FakeServer server;
            server.isSilent = true;
            return server;
        };
        world.fake.resolver.addresses.remove(u"imap.example.org"_s);
        CheckRequest request = requestFor(u"anna@example.org"_s);
        request.scope = CheckRequest::Scope::OutgoingOnly;
        request.budget = 4s;
        Engine engine = world.engine();
        engine.fetcher = &web;
        AccountCheck check(engine, request);
        QSignalSpy settled(&check, &AccountCheck::settled);
        check.start();
        QVERIFY(settled.wait(8000));
        QCOMPARE(web.askedUrls().count(u"http://mail.example.org/"_s), 1);
        QCOMPARE(check.diagnoses().size(), 1);
        QCOMPARE(check.diagnoses().first().code, DiagnosisCode::MailBlocked);
        QCOMPARE(check.diagnoses().first().comparison.last().endpoint.port, 80);
    }
    void cancelAnswersAtOnce()
    {
        World world;
        world.fake.resolver.silentNames.insert(u"_submission._tcp.example.org"_s);
        AccountCheck check(world.engine(), requestFor(u"anna@example.org"_s));
        QSignalSpy concluded(&check, &AccountCheck::concluded);
        QSignalSpy finished(&check, &AccountCheck::finished);
        check.start();
        check.cancel();
        QCOMPARE(check.outgoing().phase(), Phase::Cancelled);
        QCOMPARE(check.incoming().phase(), Phase::Cancelled);
        QCOMPARE(concluded.count(), 1);
        QCOMPARE(finished.count(), 1);
        QVERIFY(!check.isDiscovering());
    }
};

QTEST_GUILESS_MAIN(tst_AccountCheck)
#include "tst_accountcheck.moc"
