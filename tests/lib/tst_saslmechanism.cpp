// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl/saslmechanism.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

Credentials password(const QByteArray &secret)
{
    return { u"anna@example.org"_s, Secret(secret), Credentials::Kind::Password };
}

Credentials token(const QByteArray &secret)
{
    return { u"anna@example.org"_s, Secret(secret), Credentials::Kind::BearerToken };
}

QStringList allNames()
{
    QStringList names;
    for (const SaslMechanism &mechanism : saslMechanisms())
        names.append(mechanism.name);
    return names;
}

} // namespace

class TestSaslMechanism : public QObject {
    Q_OBJECT

private slots:
    void ordersFromStrongestToDigestMd5()
    {
        QCOMPARE(allNames(),
            QStringList({ u"EXTERNAL"_s, u"OAUTHBEARER"_s, u"XOAUTH2"_s, u"SCRAM-SHA-256"_s,
                u"SCRAM-SHA-1"_s, u"CRAM-MD5"_s, u"PLAIN"_s, u"LOGIN"_s, u"DIGEST-MD5"_s }));
    }

    void takesTheOrderFromTheRegistryNotFromTheServer()
    {
        const QStringList offered { u"LOGIN"_s, u"DIGEST-MD5"_s, u"PLAIN"_s, u"SCRAM-SHA-256"_s };
        QCOMPARE(usableMechanisms(offered, password("secret")),
            QStringList({ u"SCRAM-SHA-256"_s, u"PLAIN"_s, u"LOGIN"_s, u"DIGEST-MD5"_s }));
    }

    void comparesNamesWithoutCaseAndLeavesOutRepeatsAndStrangers()
    {
        const QStringList offered { u"plain"_s, u"PLAIN"_s, u"Login"_s, u"NTLM"_s, QString() };
        QCOMPARE(
            usableMechanisms(offered, password("secret")), QStringList({ u"PLAIN"_s, u"LOGIN"_s }));
    }

    void usesExternalOnlyWithoutPassword()
    {
        QCOMPARE(usableMechanisms(allNames(), password("")), QStringList({ u"EXTERNAL"_s }));
        QVERIFY(!usableMechanisms(allNames(), password("secret")).contains(u"EXTERNAL"_s));
        QVERIFY(!makeSaslClient(u"EXTERNAL"_s, password("secret"), {}));
        QVERIFY(!makeSaslClient(u"PLAIN"_s, password(""), {}));
    }

    void usesATokenOnlyWithBearerMechanisms()
    {
        QCOMPARE(usableMechanisms(allNames(), token("abc")),
            QStringList({ u"OAUTHBEARER"_s, u"XOAUTH2"_s }));
        QVERIFY(usableMechanisms(allNames(), token("")).isEmpty());
        QVERIFY(!makeSaslClient(u"PLAIN"_s, token("abc"), {}));
        QVERIFY(!makeSaslClient(u"XOAUTH2"_s, password("secret"), {}));
    }

    void makesEveryMechanismItLists()
    {
        const SaslContext context { u"mail.example.org"_s, 587, u"smtp"_s };
        for (const SaslMechanism &mechanism : saslMechanisms()) {
            Credentials credentials = password("secret");
            credentials.kind = mechanism.credentials;
            if (mechanism.name == u"EXTERNAL"_s)
                credentials.secret = {};
            const auto client = makeSaslClient(mechanism.name.toLower(), credentials, context);
            QVERIFY2(client, qPrintable(mechanism.name));
            QCOMPARE(client->name(), mechanism.name);
            QCOMPARE(client->sendsCleartextSecret(), mechanism.sendsCleartextSecret);
            QCOMPARE(client->speaksFirst(), mechanism.speaksFirst);
            QCOMPARE(client->isSatisfied(),
                !mechanism.serverProvesItself
                    && mechanism.credentials == Credentials::Kind::Password);
        }
        QVERIFY(!makeSaslClient(u"NTLM"_s, password("secret"), context));
        QVERIFY(!makeSaslClient(QString(), password("secret"), context));
    }

    void saysWhichMechanismsGiveTheSecretAway()
    {
        QStringList names;
        for (const SaslMechanism &mechanism : saslMechanisms()) {
            if (mechanism.sendsCleartextSecret)
                names.append(mechanism.name);
        }
        QCOMPARE(names, QStringList({ u"OAUTHBEARER"_s, u"XOAUTH2"_s, u"PLAIN"_s, u"LOGIN"_s }));
        for (const SaslMechanism &mechanism : saslMechanisms())
            QCOMPARE(
                sendsCleartextSecret(mechanism.name.toLower()), mechanism.sendsCleartextSecret);
        QVERIFY(sendsCleartextSecret(u"X-UNKNOWN"_s));
    }

    void refusesWhatNoMechanismCanCarry()
    {
        QVERIFY(!makeSaslClient(u"PLAIN"_s, password(QByteArray("a\0b", 3)), {}));
        Credentials credentials = password("secret");
        credentials.username = u"an"_s + QChar(0) + u"na"_s;
        QVERIFY(!makeSaslClient(u"SCRAM-SHA-1"_s, credentials, {}));
    }
};

QTEST_GUILESS_MAIN(TestSaslMechanism)
#include "tst_saslmechanism.moc"
