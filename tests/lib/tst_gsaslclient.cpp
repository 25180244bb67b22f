// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl/gsaslclient.h"
#include "support/gsaslserver.h"
#include "support/saslreference.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

const SaslContext context { u"elwood.innosoft.com"_s, 143, u"imap"_s };

std::unique_ptr<SaslClient> client(
    const QString &name, const QString &username, const QString &password)
{
    return makeSaslClient(name, { username, Secret(password.toUtf8()) }, context);
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
    const auto result = client.step(challenge);
    const auto *fault = std::get_if<SaslFault>(&result);
    return fault && !fault->words.isEmpty();
}

// "r=..." of a client-first-message "n,,n=user,r=nonce"
QByteArray nonceOf(const QByteArray &clientFirst)
{
    return clientFirst.mid(clientFirst.indexOf(",r=") + 3);
}

struct ScramDialogue {
    QByteArray clientFirst;
    QByteArray serverFirst;
    QByteArray clientFinal;
    ScramProof expected;
};

ScramDialogue scramUpToClientFinal(SaslClient &client, QCryptographicHash::Algorithm algorithm,
    const QByteArray &preparedPassword, int iterations)
{
    ScramDialogue dialogue;
    dialogue.clientFirst = responseTo(client, {});
    const QByteArray salt = QByteArray::fromBase64("QSXCR+Q6sek8bf92");
    const QByteArray nonce = nonceOf(dialogue.clientFirst) + "3rfcNHYJY1ZVvWVs7j";
    dialogue.serverFirst
        = "r=" + nonce + ",s=" + salt.toBase64() + ",i=" + QByteArray::number(iterations);
    dialogue.clientFinal = responseTo(client, dialogue.serverFirst);
    dialogue.expected = scramProof(algorithm, preparedPassword, salt, iterations,
        dialogue.clientFirst.mid(3) + ',' + dialogue.serverFirst + ",c=biws,r=" + nonce);
    return dialogue;
}

} // namespace

class TestGsaslClient : public QObject {
    Q_OBJECT

private slots:
    void givesThePlainMessageOfRfc4616()
    {
        const auto plain = client(u"PLAIN"_s, u"tim"_s, u"tanstaaftanstaaf"_s);
        QCOMPARE(responseTo(*plain, {}), QByteArray("\0tim\0tanstaaftanstaaf", 21));
        QVERIFY(plain->isSatisfied());
    }

    void givesThePlainMessageInUtf8()
    {
        const auto plain = client(u"PLAIN"_s, u"j\u00fcrgen"_s, u"p\u00e4ss\u2603\U0001f511"_s);
        QCOMPARE(responseTo(*plain, {}),
            QByteArray("\0j\xc3\xbcrgen\0p\xc3\xa4ss\xe2\x98\x83\xf0\x9f\x94\x91", 21));
    }

    void answersBothPromptsOfLogin_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("usual") << QByteArray("Username:") << QByteArray("Password:");
        QTest::newRow("draft") << QByteArray("User Name\0", 10) << QByteArray("Password\0", 9);
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void answersBothPromptsOfLogin()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const auto login = client(u"LOGIN"_s, u"tim"_s, u"tanstaaftanstaaf"_s);
        QCOMPARE(responseTo(*login, first), QByteArray("tim"));
        QCOMPARE(responseTo(*login, second), QByteArray("tanstaaftanstaaf"));
        QVERIFY(login->isSatisfied());
    }

    void givesTheDigestOfRfc2195()
    {
        const auto cram = client(u"CRAM-MD5"_s, u"tim"_s, u"tanstaaftanstaaf"_s);
        QCOMPARE(responseTo(*cram, "<1896.697170952@postoffice.reston.mci.net>"),
            QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
        QVERIFY(cram->isSatisfied());
    }

    void leavesTheIdentityOfExternalToTheCertificate()
    {
        const auto external = client(u"EXTERNAL"_s, u"tim"_s, QString());
        QCOMPARE(responseTo(*external, {}), QByteArray());
        QVERIFY(external->isSatisfied());
    }

    void referenceGivesTheProofsOfTheRfcs()
    {
        const ScramProof sha1 = scramProof(QCryptographicHash::Sha1, "pencil",
            QByteArray::fromBase64("QSXCR+Q6sek8bf92"), 4096,
            "n=user,r=fyko+d2lbbFgONRv9qkxdawL,"
            "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096,"
            "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j");
        QCOMPARE(sha1.client.toBase64(), QByteArray("v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
        QCOMPARE(sha1.server.toBase64(), QByteArray("rmF9pqV8S7suAoZWja4dJRkFsKQ="));

        const ScramProof sha256 = scramProof(QCryptographicHash::Sha256, "pencil",
            QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096,
            "n=user,r=rOprNGfwEbeRWgbNEkqO,"
            "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,"
            "i=4096,c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0");
        QCOMPARE(
            sha256.client.toBase64(), QByteArray("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
        QCOMPARE(
            sha256.server.toBase64(), QByteArray("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));

        DigestInput digest { "chris", "secret", "elwood.innosoft.com", "OA6MG9tEQGm2hh",
            "OA6MHXh6VqTrRk", "imap/elwood.innosoft.com" };
        QCOMPARE(digestResponse(digest), QByteArray("d388dad90d4bbd760a152321f2143af7"));
        QCOMPARE(digestServerProof(digest), QByteArray("ea40f60335c427b5527b84dbabcdfffd"));
    }

    void provesItselfInScramAsTheRfcsCompute_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("prepared");
        const auto row = [](const char *label, const QString &typed, const QString &prepared) {
            QTest::addRow("%s, SHA-1", label)
                << u"SCRAM-SHA-1"_s << QCryptographicHash::Sha1 << typed << prepared;
            QTest::addRow("%s, SHA-256", label)
                << u"SCRAM-SHA-256"_s << QCryptographicHash::Sha256 << typed << prepared;
        };
        row("ASCII", u"pencil"_s, u"pencil"_s);
        // SASLprep (RFC 4013, sections 2 and 3)
        row("soft hyphen vanishes", u"I\u00adX"_s, u"IX"_s);
        row("compatibility forms", u"\u2168 \u00aa"_s, u"IX a"_s);
        row("no-break space", u"a\u00a0b"_s, u"a b"_s);
        row("composed", u"pa\u0308ss"_s, u"p\u00e4ss"_s);
        row("not Latin", u"\u5bc6\u7801\u043f\u0430\u0440\u043e\u043b\u044c"_s,
            u"\u5bc6\u7801\u043f\u0430\u0440\u043e\u043b\u044c"_s);
    }

    void provesItselfInScramAsTheRfcsCompute()
    {
        QFETCH(QString, name);
        QFETCH(QCryptographicHash::Algorithm, algorithm);
        QFETCH(QString, password);
        QFETCH(QString, prepared);
        const auto scram = client(name, u"us=e,r"_s, password);
        const auto dialogue = scramUpToClientFinal(*scram, algorithm, prepared.toUtf8(), 4096);
        QVERIFY(dialogue.clientFirst.startsWith("n,,n=us=3De=2Cr,r="));
        QVERIFY(nonceOf(dialogue.clientFirst).size() >= 20);
        QVERIFY2(dialogue.clientFinal.endsWith(",p=" + dialogue.expected.client.toBase64()),
            dialogue.clientFinal.constData());
        QVERIFY(!scram->isSatisfied());
        QCOMPARE(responseTo(*scram, "v=" + dialogue.expected.server.toBase64()), QByteArray());
        QVERIFY(scram->isSatisfied());
    }

    void takesAFreshNonceForEachAttempt()
    {
        const auto one = client(u"SCRAM-SHA-256"_s, u"user"_s, u"pencil"_s);
        const auto other = client(u"SCRAM-SHA-256"_s, u"user"_s, u"pencil"_s);
        QVERIFY(responseTo(*one, {}) != responseTo(*other, {}));
    }

    void isNotSatisfiedWithAWrongServerSignature()
    {
        const auto scram = client(u"SCRAM-SHA-256"_s, u"user"_s, u"pencil"_s);
        auto dialogue = scramUpToClientFinal(*scram, QCryptographicHash::Sha256, "pencil", 4096);
        dialogue.expected.server[7] = char(dialogue.expected.server[7] ^ 1);
        QVERIFY(fails(*scram, "v=" + dialogue.expected.server.toBase64()));
        QVERIFY(!scram->isSatisfied());
        QVERIFY(fails(*scram, "v=" + dialogue.expected.server.toBase64()));
        QVERIFY(!scram->isSatisfied());
    }

    void refusesWrongScramChallenges_data()
    {
        QTest::addColumn<QByteArray>("serverFirst"); // "NONCE" stands for the client's
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("Password:");
        QTest::newRow("foreign nonce") << QByteArray("r=somethingelse,s=QSXCR+Q6sek8bf92,i=4096");
        QTest::newRow("no salt") << QByteArray("r=NONCExyz,i=4096");
        QTest::newRow("no iterations") << QByteArray("r=NONCExyz,s=QSXCR+Q6sek8bf92");
        QTest::newRow("no number") << QByteArray("r=NONCExyz,s=QSXCR+Q6sek8bf92,i=many");
        QTest::newRow("zero") << QByteArray("r=NONCExyz,s=QSXCR+Q6sek8bf92,i=0");
        QTest::newRow("negative") << QByteArray("r=NONCExyz,s=QSXCR+Q6sek8bf92,i=-1");
        QTest::newRow("endless") << QByteArray("r=NONCExyz,s=QSXCR+Q6sek8bf92,i=4294967295");
        QTest::newRow("overflow") << QByteArray(
            "r=NONCExyz,s=QSXCR+Q6sek8bf92,i=99999999999999999999999");
        QTest::newRow("mandatory extension")
            << QByteArray("m=x,r=NONCExyz,s=QSXCR+Q6sek8bf92,i=4096");
        QTest::newRow("error") << QByteArray("e=unknown-user");
    }

    void refusesWrongScramChallenges()
    {
        QFETCH(QByteArray, serverFirst);
        const auto scram = client(u"SCRAM-SHA-1"_s, u"user"_s, u"pencil"_s);
        const QByteArray nonce = nonceOf(responseTo(*scram, {}));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(fails(*scram, serverFirst.replace("NONCE", nonce)));
        QVERIFY(clock.elapsed() < 1000);
        QVERIFY(!scram->isSatisfied());
    }

    void computesTheDigestAsRfc2831Does()
    {
        const auto digest = client(u"DIGEST-MD5"_s, u"chris"_s, u"secret"_s);
        const QByteArray response = responseTo(*digest,
            "realm=\"elwood.innosoft.com\",nonce=\"OA6MG9tEQGm2hh\",qop=\"auth\","
            "algorithm=md5-sess,charset=utf-8");
        const auto fields = digestFields(response);
        QCOMPARE(fields.value("username"), QByteArray("chris"));
        QCOMPARE(fields.value("realm"), QByteArray("elwood.innosoft.com"));
        QCOMPARE(fields.value("nonce"), QByteArray("OA6MG9tEQGm2hh"));
        QCOMPARE(fields.value("nc"), QByteArray("00000001"));
        QCOMPARE(fields.value("qop", "auth"), QByteArray("auth"));
        QCOMPARE(fields.value("digest-uri"), QByteArray("imap/elwood.innosoft.com"));
        DigestInput input { "chris", "secret", "elwood.innosoft.com", "OA6MG9tEQGm2hh",
            fields.value("cnonce"), "imap/elwood.innosoft.com" };
        QCOMPARE(fields.value("response"), digestResponse(input));
        QVERIFY(!digest->isSatisfied());
        QCOMPARE(responseTo(*digest, "rspauth=" + digestServerProof(input)), QByteArray());
        QVERIFY(digest->isSatisfied());
    }

    void refusesWrongDigestChallenges_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("Password:");
        QTest::newRow("no nonce") << QByteArray("realm=\"a\",qop=\"auth\",algorithm=md5-sess");
        QTest::newRow("open quote") << QByteArray("realm=\"a,nonce=\"b");
        QTest::newRow("other algorithm")
            << QByteArray("realm=\"a\",nonce=\"b\",qop=\"auth\",algorithm=md5");
    }

    void refusesWrongDigestChallenges()
    {
        QFETCH(QByteArray, challenge);
        const auto digest = client(u"DIGEST-MD5"_s, u"chris"_s, u"secret"_s);
        QVERIFY(fails(*digest, challenge));
        QVERIFY(!digest->isSatisfied());
    }

    void isNotSatisfiedWithAWrongDigestProof()
    {
        const auto digest = client(u"DIGEST-MD5"_s, u"chris"_s, u"secret"_s);
        QVERIFY(responseTo(
            *digest, "realm=\"a\",nonce=\"b\",qop=\"auth\",algorithm=md5-sess,charset=utf-8")
                    .contains("response="));
        QVERIFY(fails(*digest, "rspauth=ea40f60335c427b5527b84dbabcdfffd"));
        QVERIFY(!digest->isSatisfied());
    }

    void answersNothingAfterTheEnd_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArrayList>("challenges");
        QTest::newRow("PLAIN") << u"PLAIN"_s << QByteArrayList { "" };
        QTest::newRow("LOGIN") << u"LOGIN"_s << QByteArrayList { "Username:", "Password:" };
        QTest::newRow("CRAM-MD5") << u"CRAM-MD5"_s << QByteArrayList { "<1@example.org>" };
    }

    void answersNothingAfterTheEnd()
    {
        QFETCH(QString, name);
        QFETCH(QByteArrayList, challenges);
        const auto mechanism = client(name, u"tim"_s, u"tanstaaftanstaaf"_s);
        for (const QByteArray &challenge : challenges)
            QVERIFY(!responseTo(*mechanism, challenge).startsWith("FAULT"));
        QVERIFY(mechanism->isSatisfied());
        QVERIFY(fails(*mechanism, challenges.last()));
        QVERIFY(!mechanism->isSatisfied());
    }

    void refusesAnEmptyCramChallenge()
    {
        const auto cram = client(u"CRAM-MD5"_s, u"tim"_s, u"tanstaaftanstaaf"_s);
        QVERIFY(fails(*cram, {}));
    }

    void signsInAtGnuSaslsOwnServer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        for (const SaslMechanism &mechanism : saslMechanisms()) {
            if (mechanism.credentials != Credentials::Kind::Password
                || mechanism.name == u"EXTERNAL"_s)
                continue;
            QTest::addRow("%s", qPrintable(mechanism.name)) << mechanism.name << u"secret"_s;
            QTest::addRow("%s, not ASCII", qPrintable(mechanism.name))
                << mechanism.name << u"p\u00e4ss \u20ac\u5bc6\u7801"_s;
        }
    }

    void signsInAtGnuSaslsOwnServer()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        const auto right = client(name, u"anna@example.org"_s, password);
        QVERIFY(GsaslServer(name, u"anna@example.org"_s, password).accepts(*right));
        QVERIFY(right->isSatisfied());
        const auto wrong = client(name, u"anna@example.org"_s, password + u"x"_s);
        QVERIFY(!GsaslServer(name, u"anna@example.org"_s, password).accepts(*wrong));
    }

    void survivesRandomChallenges()
    {
        QRandomGenerator random(20260101);
        const QByteArray alphabet("rsivnqe=,\"\\ 0129abcXYZ+/-realm=nonce=,i=,s=,v=\xc3\xbc\x01");
        int faults = 0;
        for (int round = 0; round < 2000; ++round) {
            for (const SaslMechanism &mechanism : saslMechanisms()) {
                if (mechanism.credentials != Credentials::Kind::Password
                    || mechanism.name == u"EXTERNAL"_s)
                    continue;
                const auto attempt = client(mechanism.name, u"user"_s, u"pencil"_s);
                if (mechanism.speaksFirst)
                    QVERIFY(!responseTo(*attempt, {}).startsWith("FAULT"));
                for (int step = 0; step < 3; ++step) {
                    QByteArray challenge;
                    for (int i = random.bounded(60); i > 0; --i)
                        challenge += alphabet[random.bounded(int(alphabet.size()))];
                    faults += fails(*attempt, challenge) ? 1 : 0;
                }
                QVERIFY(!attempt->isSatisfied());
            }
        }
        QVERIFY(faults > 2000);
    }
};

QTEST_GUILESS_MAIN(TestGsaslClient)
#include "tst_gsaslclient.moc"
