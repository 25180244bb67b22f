// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/accountcheck.h"
#include "assistant/profile.h"
#include "support/fakeengine.h"
#include "support/savedprofiles.h"

#include <QJsonDocument>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// An account as it is saved: what a check came to, and what of it is taken over later.
class TestProfile : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatACheckCameTo();
    void passesOverWhatANewerProgramAdds();
    void takesOverNothingThatIsTheSame();
    void takesOverOtherSettings();
    void losesNoSettingsThatWereNotFoundAgain();
    void hasNoPlaceForAPassword();
};

void TestProfile::holdsWhatACheckCameTo()
{
    FakeEngine engine;
    engine.resolver.addresses = { { u"mail.example.org"_s, { u"192.0.2.1"_s } } };
    engine.drivers.server = [](const Endpoint &endpoint) {
        return endpoint.protocol == Protocol::Smtp ? workingServer(endpoint.tls, "s3cret")
                                                   : refusingServer();
    };
    const auto address = MailAddress::parse(u"anna@example.org"_s);
    CheckRequest request { std::get<MailAddress>(address), {}, {}, {} };
    request.credentials = Credentials { {}, Secret("s3cret"), Credentials::Kind::Password };
    request.outgoing.host = u"mail.example.org"_s;
    request.outgoing.port = 587;
    request.incoming.host = u"mail.example.org"_s;
    request.incoming.port = 993;
    AccountCheck check(engine.engine(), request);
    check.start();
    QTRY_VERIFY_WITH_TIMEOUT(check.isConcluded(), 20'000);
    Profile profile = profileOf(check, u" Anna\n Example "_s);
    QCOMPARE(profile.settings.displayName, u"Anna Example"_s);
    QCOMPARE(profile.settings.outgoing->endpoint.port, 587);
    QCOMPARE(profile.settings.outgoing->username, u"anna@example.org"_s);
    QVERIFY(!profile.settings.incoming);
    QCOMPARE(profile.outgoing.origin, Origin::Typed);
    QCOMPARE(profile.outgoing.result, HalfCheck::Phase::SignedIn);
    QCOMPARE(profile.incoming.result, HalfCheck::Phase::NothingFound);
    QCOMPARE(profile.password, Profile::Password::NotKept);
    profile.name = u"Anna"_s;
    profile.checked = profileNamed(u"Anna"_s).checked; // whole seconds
    QCOMPARE(profileFromJson(toJson(profile)), std::optional(profile));

    profile.incoming.result = HalfCheck::Phase::SignedIn;
    takeResults(profile, check);
    QCOMPARE(profile.incoming.result, HalfCheck::Phase::NothingFound);
    QVERIFY(profile.checked != profileNamed(u"Anna"_s).checked);
}

void TestProfile::passesOverWhatANewerProgramAdds()
{
    const Profile profile = profileNamed(u"Anna"_s);
    QJsonObject object = toJson(profile);
    object.insert(u"colour"_s, u"blue"_s);
    QCOMPARE(profileFromJson(object), std::optional(profile));
}

void TestProfile::takesOverNothingThatIsTheSame()
{
    Profile profile = profileNamed(u"Anna"_s);
    Profile found = profileNamed({});
    found.outgoing.origin = Origin::Typed; // it was filled in
    found.settings.outgoing->mechanism.clear(); // nobody signed in
    QVERIFY(!takeSettings(profile, found));
    QCOMPARE(profile, profileNamed(u"Anna"_s));
}

void TestProfile::takesOverOtherSettings()
{
    Profile profile = profileNamed(u"Anna"_s);
    Profile found = profileNamed({});
    found.settings.outgoing->endpoint.port = 465;
    found.outgoing = { Origin::Srv, {}, HalfCheck::Phase::SignedIn };
    QVERIFY(takeSettings(profile, found));
    QCOMPARE(profile.name, u"Anna"_s);
    QCOMPARE(profile.settings, found.settings);
    QCOMPARE(profile.outgoing, found.outgoing);
    QCOMPARE(profile.incoming, profileNamed({}).incoming);
    QVERIFY(!takeSettings(profile, found));
}

void TestProfile::losesNoSettingsThatWereNotFoundAgain()
{
    Profile profile = profileNamed(u"Anna"_s);
    Profile found = profileNamed({});
    found.settings.outgoing.reset();
    found.settings.incoming.reset();
    QVERIFY(!takeSettings(profile, found));
    QCOMPARE(profile, profileNamed(u"Anna"_s));
}

void TestProfile::hasNoPlaceForAPassword()
{
    QJsonObject object = toJson(profileNamed(u"Anna"_s));
    QJsonObject outgoing = object[u"outgoing"_s].toObject();
    outgoing.insert(u"password"_s, u"s3cret"_s);
    object[u"outgoing"_s] = outgoing;
    object.insert(u"password"_s, u"s3cret"_s);
    const auto profile = profileFromJson(object);
    QVERIFY(profile);
    QVERIFY(!QJsonDocument(toJson(*profile)).toJson().contains("s3cret"));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
