// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl/saslmechanism.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

// The token and host of the example in RFC 7628, section 4.1
const QByteArray token = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==";
const SaslContext context { u"server.example.com"_s, 143, u"imap"_s };

std::unique_ptr<SaslClient> client(const QString &name,
    const QString &username = u"user@example.com"_s, const QByteArray &secret = token)
{
    return makeSaslClient(
        name, { username, Secret(secret), Credentials::Kind::BearerToken }, context);
}

QByteArray responseTo(SaslClient &client, QByteArrayView challenge)
{
    const auto result = client.step(challenge);
    if (const auto *fault = std::get_if<SaslFault>(&result))
        return "FAULT " + fault->words.toUtf8();
    return std::get<Secret>(result).bytes().toByteArray();
}

bool fails(SaslClient &client, QByteArrayView challenge)
{
    return std::holds_alternative<SaslFault>(client.step(challenge));
}

} // namespace

class TestSaslBearer : public QObject {
    Q_OBJECT

private slots:
    void givesTheResponseOfRfc7628()
    {
        const auto oauthBearer = client(u"OAUTHBEARER"_s);
        QCOMPARE(responseTo(*oauthBearer, {}).toBase64(),
            QByteArray(
                "bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAW"
                "F1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"));
        QVERIFY(oauthBearer->isSatisfied());
    }

    void givesTheResponseOfXoauth2()
    {
        const auto xoauth2
            = client(u"XOAUTH2"_s, u"someuser@example.com"_s, "ya29.vF9dft4qmTc2Nvb");
        QCOMPARE(responseTo(*xoauth2, {}),
            QByteArray("user=someuser@example.com\x01"
                       "auth=Bearer ya29.vF9dft4qmTc2Nvb\x01\x01"));
        QVERIFY(xoauth2->isSatisfied());
    }

    void escapesTheUserNameInTheGs2Header()
    {
        const auto oauthBearer = client(u"OAUTHBEARER"_s, u"a=b,c\u00fc"_s);
        QVERIFY(responseTo(*oauthBearer, {}).startsWith("n,a=a=3Db=2Cc\xc3\xbc,\x01host="));
    }

    void answersTheErrorOnceAndIsNotSatisfied_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("OAUTHBEARER") << u"OAUTHBEARER"_s << QByteArray("\x01");
        QTest::newRow("XOAUTH2") << u"XOAUTH2"_s << QByteArray();
    }

    void answersTheErrorOnceAndIsNotSatisfied()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, answer);
        const auto bearer = client(name);
        QVERIFY(!responseTo(*bearer, {}).isEmpty());
        QCOMPARE(responseTo(*bearer, "{\"status\":\"401\",\"schemes\":\"bearer\"}"), answer);
        QVERIFY(!bearer->isSatisfied());
        QVERIFY(fails(*bearer, "{}"));
        QVERIFY(fails(*bearer, {}));
        QVERIFY(!bearer->isSatisfied());
    }

    void refusesFieldsThatWouldEndTheirField_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("separator in the user name") << u"a\x01auth=Bearer x"_s << token;
        QTest::newRow("line break in the user name") << u"a\r\nb"_s << token;
        QTest::newRow("separator in the token") << u"a"_s << QByteArray("a\x01host=b");
        QTest::newRow("blank in the token") << u"a"_s << QByteArray("to ken");
        QTest::newRow("line break behind the token") << u"a"_s << QByteArray("abc\n");
        QTest::newRow("NUL in the token") << u"a"_s << QByteArray("a\0b", 3);
    }

    void refusesFieldsThatWouldEndTheirField()
    {
        QFETCH(QString, username);
        QFETCH(QByteArray, secret);
        for (const QString &name : { u"OAUTHBEARER"_s, u"XOAUTH2"_s }) {
            const auto bearer = client(name, username, secret);
            const auto result = bearer->step({});
            const auto *fault = std::get_if<SaslFault>(&result);
            QVERIFY(fault);
            QVERIFY(!fault->words.toUtf8().contains(secret));
            QVERIFY(!bearer->isSatisfied());
        }
    }

    void neverSendsTheTokenAsTheAnswerToAChallenge()
    {
        const auto bearer = client(u"XOAUTH2"_s);
        QVERIFY(fails(*bearer, "unexpected"));
        QVERIFY(!bearer->isSatisfied());
    }
};

QTEST_GUILESS_MAIN(TestSaslBearer)
#include "tst_saslbearer.moc"
