// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/redactor.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

Redactor hiding(const QByteArray &secret)
{
    Redactor redactor;
    redactor.hide({ u"anna@example.org"_s, Secret(secret) });
    return redactor;
}

} // namespace

class RedactorTest : public QObject {
    Q_OBJECT

private slots:
    void hidesEveryFormOfASecret_data();
    void hidesEveryFormOfASecret();
    void leavesTheRestAlone();
    void hidesAShortSecretOnlyWhereItStandsAlone();
    void hidesResponsesButNotTheUserName();
    void redactsWholeReplies();
};

void RedactorTest::hidesEveryFormOfASecret_data()
{
    QTest::addColumn<QString>("text");
    const QByteArray secret = "p\"ss w\xc3\xb6rd/\\9";
    const auto latin1 = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    QTest::newRow("raw") << QString::fromUtf8(secret);
    QTest::newRow("UTF-8 read as Latin-1") << latin1(secret);
    QTest::newRow("quoted") << u"p\\\"ss wörd/\\\\9"_s;
    QTest::newRow("URL, upper case") << u"p%22ss%20w%C3%B6rd%2F%5C9"_s;
    QTest::newRow("URL, lower case") << u"p%22ss%20w%c3%b6rd%2f%5c9"_s;
    QTest::newRow("base64") << latin1(secret.toBase64());
}

void RedactorTest::hidesEveryFormOfASecret()
{
    QFETCH(QString, text);
    const Redactor redactor = hiding("p\"ss w\xc3\xb6rd/\\9");
    QCOMPARE(redactor.redact(u"a "_s + text + u" b"_s + text), u"a (hidden) b(hidden)"_s);
}

void RedactorTest::leavesTheRestAlone()
{
    const Redactor redactor = hiding("s3cret");
    const QString text = u"535 5.7.8 anna@example.org: s3cre t (SIZE 100)"_s;
    QCOMPARE(redactor.redact(text), text);
    QCOMPARE(Redactor().redact(text), text);
    QCOMPARE(hiding({}).redact(text), text);
}

void RedactorTest::hidesAShortSecretOnlyWhereItStandsAlone()
{
    const Redactor redactor = hiding("ab");
    QCOMPARE(redactor.redact(u"ab, abc and \"ab\""_s), u"(hidden), abc and \"(hidden)\""_s);
}

void RedactorTest::hidesResponsesButNotTheUserName()
{
    Redactor redactor = hiding("s3cret");
    redactor.hideResponse("anna@example.org");
    redactor.hideResponse("c=biws,p=proof");
    redactor.hideResponse({});
    QCOMPARE(redactor.redact(u"anna@example.org YW5uYUBleGFtcGxlLm9yZw=="_s),
        u"anna@example.org YW5uYUBleGFtcGxlLm9yZw=="_s);
    QCOMPARE(redactor.redact(u"c=biws,p=proof Yz1iaXdzLHA9cHJvb2Y="_s), u"(hidden) (hidden)"_s);
    const QByteArray inside = "xy anna s3cret"; // no line of its own, at any alignment
    for (int offset = 0; offset < 3; ++offset) {
        const QString encoded = QString::fromLatin1(inside.mid(offset).toBase64());
        QVERIFY(redactor.redact(encoded).contains(u"(hidden)"));
    }
}

void RedactorTest::redactsWholeReplies()
{
    const ServerReply reply { 535, u"5.7.8"_s, { u"535-5.7.8 s3cret"_s, u"535 5.7.8 no"_s } };
    const ServerReply redacted = hiding("s3cret").redact(reply);
    QCOMPARE(redacted.code, 535);
    QCOMPARE(redacted.enhancedStatusCode, u"5.7.8"_s);
    QCOMPARE(redacted.lines, (QStringList { u"535-5.7.8 (hidden)"_s, u"535 5.7.8 no"_s }));
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
