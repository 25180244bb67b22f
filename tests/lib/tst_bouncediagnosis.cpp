// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/bouncediagnosis.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class BounceDiagnosisTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheServerSaid_data();
    void readsWhatTheServerSaid();
    void saysNothingOfWhatDidNotFail();
    void namesTheServerThatRefused();
    void neverAdvisesToWait();
};

void BounceDiagnosisTest::readsWhatTheServerSaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *status, const char *words, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(status) << QString::fromLatin1(words)
                            << QString::fromLatin1(code);
    };
    row("no such user", "5.1.1",
        "550 5.1.1 <a@example.org>: Recipient address rejected: User unknown", "recipient-unknown");
    row("a status alone", "5.1.1", "", "recipient-unknown");
    row("full", "5.2.2", "552 5.2.2 Mailbox full", "recipient-mailbox-full");
    row("too large", "5.3.4", "552 5.3.4 Message size exceeds fixed limit", "message-too-large");
    row("no such domain", "5.4.4", "Host or domain name not found. Name service error",
        "address-invalid");
    row("a virus", "5.7.0", "554 5.7.0 Message rejected: virus found", "content-rejected");
    row("spam", "5.7.1", "550 5.7.1 Message looks like spam", "content-rejected");
    row("a list", "5.7.1",
        "554 5.7.1 Service unavailable; client host [192.0.2.1] blocked using a block list",
        "client-address-blocklisted");
    row("dmarc", "5.7.26",
        "550 5.7.26 Unauthenticated mail is not accepted due to the domain's DMARC policy",
        "sender-authentication-failed");
    row("relaying", "5.7.1", "554 5.7.1 Relay access denied", "relay-denied");
}

void BounceDiagnosisTest::readsWhatTheServerSaid()
{
    QFETCH(QString, status);
    QFETCH(QString, words);
    QFETCH(QString, code);
    const auto diagnosis
        = diagnosisOf({ u"a@example.org"_s, u"failed"_s, status, words, u"mx.example.org"_s });
    QVERIFY(diagnosis);
    QCOMPARE(toId(diagnosis->code), code);
    QCOMPARE(diagnosis->reply.lines, QStringList(words.isEmpty() ? status : words));
}

void BounceDiagnosisTest::saysNothingOfWhatDidNotFail()
{
    for (const QString &action :
        { u"delayed"_s, u"delivered"_s, u"relayed"_s, u"expanded"_s, u""_s })
        QVERIFY(!diagnosisOf({ u"a@example.org"_s, action, u"5.1.1"_s, {}, {} }));
}

void BounceDiagnosisTest::namesTheServerThatRefused()
{
    DeliveryStatus status { u"a@example.org"_s, u"failed"_s, u"5.1.1"_s, {}, u"mx.example.org"_s };
    QCOMPARE(diagnosisOf(status)->endpoint->hostAndPort(), u"mx.example.org:25"_s);
    status.server.clear();
    QVERIFY(!diagnosisOf(status)->endpoint);
}

void BounceDiagnosisTest::neverAdvisesToWait()
{
    // The server that sends the report has waited itself, and given up.
    const auto diagnosis = diagnosisOf({ u"a@example.org"_s, u"failed"_s, u"4.2.2"_s,
        u"452 4.2.2 Mailbox full"_s, u"mx.example.org"_s });
    QCOMPARE(diagnosis->code, DiagnosisCode::RecipientMailboxFull);
    QVERIFY(!diagnosis->waitingHelps);
}

QTEST_APPLESS_MAIN(BounceDiagnosisTest)
#include "tst_bouncediagnosis.moc"
