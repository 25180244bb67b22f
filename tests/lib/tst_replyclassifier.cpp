// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyclassifier.h"
#include "diagnosis/replyparameters.h"
#include "diagnosis/replypatterns.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class ReplyClassifierTest : public QObject {
    Q_OBJECT

    static ReplyEvidence said(
        const QList<QByteArray> &lines, Stage stage, EvidenceLayer layer = EvidenceLayer::Smtp)
    {
        ReplyEvidence evidence;
        evidence.layer = layer;
        evidence.stage = stage;
        evidence.lines = lines;
        return evidence;
    }

    static QString codeOf(const ReplyEvidence &evidence) { return toId(classify(evidence).code); }

private slots:
    void readsEveryRowOfTheTable()
    {
        QFile file(QStringLiteral(PORTWRIGHT_SOURCE_DIR "/resources/replypatterns.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(builtInReplyPatterns().size(), rows.size());
        for (const ReplyPattern &row : builtInReplyPatterns()) {
            QVERIFY2(!row.source.isEmpty(), qPrintable(toId(row.code)));
            for (const ReplyExpression &each : row.words + row.urls + row.without)
                QVERIFY2(each.expression().isValid(), qPrintable(each.expression().pattern()));
        }
    }

    void takesEveryExampleByItsOwnRow_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < builtInReplyPatterns().size(); ++i)
            QTest::addRow("%d %s", i + 1, qPrintable(toId(builtInReplyPatterns()[i].code))) << i;
    }
    void takesEveryExampleByItsOwnRow()
    {
        QFETCH(int, row);
        const QList<ReplyPattern> &rows = builtInReplyPatterns();
        const ReplyEvidence &example = rows[row].example;
        const ReplyText text = ReplyText::from(example);
        int first = 0;
        while (first < rows.size() && !rows[first].matches(example, text))
            ++first;
        QCOMPARE(first, row);
        const Diagnosis diagnosis = classify(example);
        QCOMPARE(toId(diagnosis.code), toId(rows[row].code));
        QCOMPARE(diagnosis.waitingHelps, rows[row].waitingHelps);
    }

    void blamesNoPasswordForAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("words"); // behind "535 5.7.8 "
        QTest::addColumn<QString>("code");
        QTest::newRow("app password") << QByteArray("Authentication failed, use an app password")
                                      << u"app-password-required"_s;
        QTest::newRow("no passwords any more")
            << QByteArray("Authentication failed: basic authentication is disabled")
            << u"oauth-required"_s;
        QTest::newRow("administrator")
            << QByteArray("Authentication failed: disabled by your administrator")
            << u"login-disabled-by-admin"_s;
        QTest::newRow("locked") << QByteArray("Authentication failed: account is locked")
                                << u"account-blocked"_s;
        QTest::newRow("too often") << QByteArray("Authentication failed: too many attempts")
                                   << u"too-many-login-attempts"_s;
        QTest::newRow("server") << QByteArray(
            "Authentication failed: temporary server error, try again later")
                                << u"login-temporarily-unavailable"_s;
        QTest::newRow("expired") << QByteArray("Authentication failed: the password has expired")
                                 << u"password-expired"_s;
        QTest::newRow("from where")
            << QByteArray("Authentication failed: your IP address is not allowed")
            << u"client-address-not-allowed"_s;
        QTest::newRow("method") << QByteArray("Authentication failed: mechanism not supported")
                                << u"auth-mechanism-unsupported"_s;
        QTest::newRow("web") << QByteArray("Authentication failed: log in via your web browser")
                             << u"web-login-required"_s;
        QTest::newRow("password") << QByteArray("Authentication failed") << u"wrong-credentials"_s;
    }
    void blamesNoPasswordForAnythingElse()
    {
        QFETCH(QByteArray, words);
        QFETCH(QString, code);
        QCOMPARE(codeOf(said({ "535 5.7.8 " + words }, Stage::Auth)), code);
    }

    void saysThatItFellBackOnCodeAndStage()
    {
        const Diagnosis known = classify(said({ "550 5.1.1 User unknown" }, Stage::RcptTo));
        QCOMPARE(known.confidence, Confidence::Certain);
        const Diagnosis unknown = classify(said({ "550 Qwertz" }, Stage::RcptTo));
        QCOMPARE(toId(unknown.code), u"recipient-unknown"_s);
        QCOMPARE(unknown.confidence, Confidence::Fallback);
        QCOMPARE(unknown.reply.lines, QStringList { u"550 Qwertz"_s });
        QCOMPARE(unknown.reply.code, 550);
    }

    void trustsAnEnumMoreThanWords()
    {
        ReplyEvidence evidence = said({ "connection refused" }, Stage::Connect, EvidenceLayer::Tcp);
        evidence.connectionFault = ConnectionFault::HostUnreachable;
        QCOMPARE(codeOf(evidence), u"network-down"_s);
        evidence = said({ "self-signed" }, Stage::TlsHandshake, EvidenceLayer::Tls);
        evidence.certificateFaults = { CertificateFault::HostMismatch, CertificateFault::Expired };
        QCOMPARE(codeOf(evidence), u"certificate-expired"_s);
    }

    void findsWhatAListOfCapabilitiesLacks()
    {
        ReplyEvidence evidence
            = said({ "250-mail.example.org", "250-AUTH PLAIN", "250 SIZE" }, Stage::Ehlo);
        evidence.wanted = Wanted::StartTls;
        QCOMPARE(codeOf(evidence), u"starttls-not-offered"_s);
        evidence.lines = { "250-mail.example.org", "250-XXXXXXXA", "250 SIZE" };
        QCOMPARE(codeOf(evidence), u"starttls-stripped"_s);
        evidence.lines = { "250-mail.example.org", "250-STARTTLS", "250 SIZE" };
        QCOMPARE(codeOf(evidence), u"auth-not-offered"_s);
        evidence.lines = { "250-mail.example.org", "250-STARTTLS", "250 AUTH GSSAPI" };
        QCOMPARE(codeOf(evidence), u"auth-mechanism-unsupported"_s);
        QCOMPARE(codeOf(said({ "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED" }, Stage::Ehlo,
                     EvidenceLayer::Imap)),
            u"encryption-required"_s);
    }

    void readsCodesWrappedInWordsOfOthers()
    {
        const Diagnosis diagnosis = classify(said(
            { "smtplib.SMTPDataError: (552, b'5.3.4 Message size limit')" }, Stage::EndOfData));
        QCOMPARE(diagnosis.reply.code, 552);
        QCOMPARE(diagnosis.reply.enhancedStatusCode, u"5.3.4"_s);
        QCOMPARE(toId(diagnosis.code), u"message-too-large"_s);
        // neither an address nor a version is a code
        QCOMPARE(classify(said({ "lost 192.0.2.1, Exim 4.94.2" }, Stage::Data)).reply,
            (ServerReply { 0, {}, { u"lost 192.0.2.1, Exim 4.94.2"_s }, {} }));
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString chinese = u"535 请使用授权码登录"_s;
        const QByteArray gb
            = "535 \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc";
        QTest::newRow("UTF-8") << chinese.toUtf8() << chinese;
        QTest::newRow("GB18030") << gb << chinese;
        QTest::newRow("GB18030 taken for Latin-1") << QString::fromLatin1(gb).toUtf8() << chinese;
        QTest::newRow("Latin-1") << QByteArray("550 Empf\xe4nger unbekannt")
                                 << u"550 Empfänger unbekannt"_s;
        QTest::newRow("umlauts in UTF-8")
            << QByteArray("550 Empf\xc3\xa4nger") << u"550 Empfänger"_s;
        QTest::newRow("accents") << QByteArray("550 bo\xeete ferm\xe9"
                                               "e")
                                 << u"550 boîte fermée"_s;
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(decodedReplyLine(bytes), text);
    }

    void readsWhatAServerSaysOfAToken()
    {
        QCOMPARE(
            codeOf(said({ "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=", "535 5.7.8 no" },
                Stage::Auth)),
            u"oauth-token-rejected"_s);
        ReplyEvidence evidence
            = said({ "a NO AUTHENTICATE failed." }, Stage::Auth, EvidenceLayer::Imap);
        QCOMPARE(codeOf(evidence), u"wrong-credentials"_s);
        evidence.mechanism = u"XOAUTH2"_s;
        QCOMPARE(codeOf(evidence), u"oauth-token-rejected"_s);
    }

    void findsThePageThatIsMeant()
    {
        QCOMPARE(urlIn(u"see https://example.org/help?p=Bad, or ask"_s),
            u"https://example.org/help?p=Bad"_s);
        QCOMPARE(urlIn(u"<https://example.org/a?plt=AA AABB> Please"_s),
            u"https://example.org/a?plt=AAAABB"_s);
        QCOMPARE(urlIn(u"ftp://example.org javascript:alert(1)"_s), QString());
        QCOMPARE(urlIn(u"http:// https://"_s), QString());
        const Diagnosis diagnosis = classify(said({ "534-5.7.9 Application-specific password",
                                                      "534 5.7.9 https://example.org/x#y gsmtp" },
            Stage::Auth));
        QCOMPARE(diagnosis.parameters.url, u"https://example.org/x#y"_s);
    }

    void findsTheSizeThatIsAllowed()
    {
        QCOMPARE(sizeLimitIn(u"exceeds fixed maximum message size (10485760)"_s), 10'485'760);
        QCOMPARE(sizeLimitIn(u"the limit is 25 MB"_s), 25 * 1024 * 1024);
        QCOMPARE(sizeLimitIn(u"exceeds maximum of 35882577 bytes"_s), 35'882'577);
        QCOMPARE(sizeLimitIn(u"limit 3 exceeded"_s), std::optional<qint64>());
        ReplyEvidence evidence = said({ "552 Message too large" }, Stage::MailFrom);
        evidence.sizeLimitInBytes = 5000;
        QCOMPARE(classify(evidence).parameters.sizeLimitInBytes, 5000);
    }

    void findsHowLongToWait()
    {
        using namespace std::chrono_literals;
        QCOMPARE(waitIn(u"Greylisted for 5 minutes"_s), std::optional(300s));
        QCOMPARE(waitIn(u"please come back in 00:04:57"_s), std::optional(297s));
        QCOMPARE(waitIn(u"try again in 30 seconds"_s), std::optional(30s));
        QCOMPARE(waitIn(u"in 2026"_s), std::nullopt);
        // no time where waiting does not help
        const Diagnosis diagnosis
            = classify(said({ "550 5.1.1 User unknown, wait 5 minutes" }, Stage::RcptTo));
        QCOMPARE(diagnosis.parameters.wait, std::nullopt);
    }

    void tellsWhatASessionEndedWith()
    {
        const Endpoint endpoint { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls };
        SessionOutcome outcome;
        outcome.kind = OutcomeKind::Reached;
        QVERIFY(!evidenceOf(outcome, endpoint));
        outcome.kind = OutcomeKind::Cancelled;
        QVERIFY(!evidenceOf(outcome, endpoint));

        outcome.kind = OutcomeKind::Refused;
        outcome.stage = Stage::RcptTo;
        outcome.reply = ServerReply { 550, u"5.1.1"_s, { u"550 5.1.1 User unknown"_s }, {} };
        QCOMPARE(codeOf(*evidenceOf(outcome, endpoint)), u"recipient-unknown"_s);

        outcome = {};
        outcome.kind = OutcomeKind::CapabilityMissing;
        outcome.missingCapability = u"STARTTLS"_s;
        QCOMPARE(codeOf(*evidenceOf(outcome, endpoint)), u"starttls-not-offered"_s);

        outcome = {};
        outcome.kind = OutcomeKind::Unreachable;
        outcome.connectionFailure = ConnectionFailure { ConnectionFault::HostNotFound, {} };
        QCOMPARE(codeOf(*evidenceOf(outcome, endpoint)), u"name-not-found"_s);

        outcome = {};
        outcome.kind = OutcomeKind::TimedOut;
        outcome.stage = Stage::Greeting;
        QCOMPARE(codeOf(*evidenceOf(outcome, endpoint)), u"connection-timed-out"_s);

        outcome = {};
        outcome.kind = OutcomeKind::TlsFailed;
        outcome.stage = Stage::TlsHandshake;
        outcome.tlsFailureWords = u"wrong version number"_s;
        QCOMPARE(codeOf(*evidenceOf(outcome, endpoint)), u"tls-on-plaintext-port"_s);
        outcome.tls = TlsDetails();
        outcome.tls->faults = { CertificateFault::UnknownAuthority };
        QCOMPARE(codeOf(*evidenceOf(outcome, endpoint)), u"certificate-unknown-issuer"_s);
    }

    void standsAnyBytes_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::newRow("nothing") << QList<QByteArray>();
        QTest::newRow("an empty line") << QList<QByteArray> { "" };
        QTest::newRow("NULs") << QList<QByteArray> { QByteArray(1000, '\0') };
        QTest::newRow("invalid UTF-8") << QList<QByteArray> { "550 \xff\xfe\xc0\x80" };
        QTest::newRow("1 MB in a line")
            << QList<QByteArray> { QByteArray("550 user not ").repeated(80'000) };
        QTest::newRow("1,000 lines") << QList<QByteArray>(1000, "550-" + QByteArray(1000, 'x'));
        QTest::newRow("blanks") << QList<QByteArray> { "550" + QByteArray(100'000, ' ') };
        QTest::newRow("one letter") << QList<QByteArray> { "550 " + QByteArray(100'000, 'a') };
        QTest::newRow("words of many rows") << QList<QByteArray> {
            QByteArray("550 mail user domain relay too many not found server ").repeated(200)
        };
    }
    void standsAnyBytes()
    {
        QFETCH(QList<QByteArray>, lines);
        QElapsedTimer timer;
        timer.start();
        for (int layer = 0; layer <= int(EvidenceLayer::Dns); ++layer) {
            for (int stage = 0; stage <= int(Stage::Quit); ++stage) {
                const Diagnosis diagnosis
                    = classify(said(lines, Stage(stage), EvidenceLayer(layer)));
                QVERIFY(diagnosis.reply.lines.size() <= ReplyText::mostLines);
            }
        }
        QVERIFY(timer.elapsed() < 20'000); // nothing backtracks without end
    }

    void keepsTheEndOfALongReply()
    {
        QList<QByteArray> lines(1000, "550-5.7.1 Hello");
        lines << "550 5.7.1 Message rejected as spam";
        QCOMPARE(codeOf(said(lines, Stage::EndOfData)), u"content-rejected"_s);
    }
};

QTEST_GUILESS_MAIN(ReplyClassifierTest)
#include "tst_replyclassifier.moc"
