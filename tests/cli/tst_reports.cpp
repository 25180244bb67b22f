// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settingsfile.h"
#include "app/cli/textreport.h"
#include "ui/findings/discoveryjson.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = HalfCheck::Phase;

class ReportsTest : public QObject {
    Q_OBJECT

    static ProbeReport ready(quint16 port)
    {
        ProbeReport report;
        report.endpoint
            = { Protocol::Smtp, u"mail.example.org"_s, port, usualTlsMode(Protocol::Smtp, port) };
        report.state = ProbeState::Done;
        report.stage = Stage::Ehlo;
        report.outcome.kind = OutcomeKind::Reached;
        report.outcome.stage = Stage::Ehlo;
        report.outcome.channel = report.endpoint.tls;
        report.outcome.capabilities = { u"SIZE 1000"_s, u"AUTH PLAIN LOGIN"_s };
        report.outcome.mechanisms = { u"PLAIN"_s, u"LOGIN"_s };
        TlsDetails tls;
        tls.version = u"TLSv1.3"_s;
        CertificateSummary own;
        own.subject = u"mail.example.org"_s;
        own.sha256 = QByteArray(32, '\xab');
        tls.chain = { own };
        report.outcome.tls = tls;
        report.connection.connectedAfter = 41ms;
        report.tookTime = 212ms;
        return report;
    }

    static CheckFindings twoReady()
    {
        CheckFindings findings;
        findings.address = u"anna@example.org"_s;
        findings.outgoing.phase = Phase::SignedIn;
        findings.outgoing.reports = { ready(465), ready(587) };
        findings.outgoing.reports[1].signIn = SignIn::Accepted;
        findings.outgoing.reports[1].mechanism = u"PLAIN"_s;
        findings.outgoing.best = 1;
        findings.outgoing.recommendation.best = 1;
        findings.outgoing.recommendation.ranking = { 1, 0 };
        findings.outgoing.recommendation.runnersUp = { { 0, RankReason::PortOrder } };
        findings.outgoing.username = u"anna@example.org"_s;
        findings.signInsUsed = { { u"smtp://mail.example.org"_s, 1 } };
        findings.firstUsable = 240ms;
        findings.concluded = 470ms;
        return findings;
    }

    static CheckFindings waitingForConsent()
    {
        CheckFindings findings = twoReady();
        findings.outgoing.phase = Phase::NeedsConsent;
        findings.outgoing.reports[1].signIn = SignIn::NotTried;
        findings.outgoing.reports[1].mechanism.clear();
        findings.outgoing.reports[1].outcome.tls->faults = { CertificateFault::Expired };
        findings.outgoing.recommendation.needs
            = { ConsentNeed::UnverifiedCertificate, ConsentNeed::ForeignServer };
        return findings;
    }

    static QString text(const CheckFindings &findings)
    {
        return TextReport(TextReport::Style::Plain)
            .of(findings.outgoing, { u"Title"_s, u"Why"_s, {} });
    }

private slots:
    void showsWhoWasToldWhat()
    {
        const QList<LedgerEntry> ledger { { SettingsSource::Autoconfig,
            u"https://autoconfig.example.org/"_s, Told::Domain, DiscoveryAnswer::NotFound, {},
            88ms } };
        const QJsonObject entry { { u"source"_s, u"autoconfig"_s },
            { u"asked"_s, u"https://autoconfig.example.org/"_s }, { u"told"_s, u"domain"_s },
            { u"answer"_s, u"not-found"_s }, { u"words"_s, QJsonValue::Null },
            { u"took_ms"_s, 88 } };
        QCOMPARE(toJson(ledger), QJsonArray { entry });
    }

    void aCheckHasTheShapeScriptsRead()
    {
        const QJsonObject document = toJson(twoReady());
        QCOMPARE(document.keys(),
            (QStringList { u"address"_s, u"diagnoses"_s, u"discovery"_s, u"incoming"_s,
                u"outgoing"_s, u"remarks"_s, u"services"_s, u"sign_ins_used"_s, u"timing_ms"_s }));
        QCOMPARE(document[u"address"_s].toString(), u"anna@example.org"_s);
        QCOMPARE(document[u"timing_ms"_s][u"first_usable"_s].toInt(), 240);
        QCOMPARE(document[u"timing_ms"_s][u"final"_s].toInt(), 470);
        QCOMPARE(document[u"sign_ins_used"_s][u"smtp://mail.example.org"_s].toInt(), 1);
        QVERIFY(document[u"incoming"_s][u"best"_s].isNull());

        const QJsonObject best = document[u"outgoing"_s][u"best"_s].toObject();
        QCOMPARE(best[u"protocol"_s].toString(), u"smtp"_s);
        QCOMPARE(best[u"host"_s].toString(), u"mail.example.org"_s);
        QCOMPARE(best[u"port"_s].toInt(), 587);
        QCOMPARE(best[u"tls"_s].toString(), u"starttls"_s);
        QCOMPARE(best[u"username"_s].toString(), u"anna@example.org"_s);
        QCOMPARE(best[u"auth"_s].toString(), u"PLAIN"_s);
        QCOMPARE(best[u"sign_in"_s].toString(), u"accepted"_s);
        QCOMPARE(best[u"origin"_s].toString(), u"guess"_s);
        QCOMPARE(best[u"trust"_s].toString(), u"none"_s);
        QCOMPARE(best[u"tls_version"_s].toString(), u"TLSv1.3"_s);
        QCOMPARE(best[u"certificate_sha256"_s].toString(), u"ab"_s.repeated(32));
        QVERIFY(best[u"needs_consent"_s].isArray());
        QVERIFY(best[u"needs_consent"_s].toArray().isEmpty());
        QCOMPARE(best[u"reasons"_s].toArray().size(), 1);

        const QJsonArray candidates = document[u"outgoing"_s][u"candidates"_s].toArray();
        QCOMPARE(candidates.size(), 2);
        const QJsonObject second = candidates[0].toObject();
        QCOMPARE(second[u"port"_s].toInt(), 465);
        QCOMPARE(second[u"tls"_s].toString(), u"implicit"_s);
        QCOMPARE(second[u"stage_reached"_s].toString(), u"ehlo"_s);
        QCOMPARE(second[u"outcome"_s].toString(), u"reached"_s);
        QVERIFY(second[u"diagnosis"_s].isNull());
        QCOMPARE(second[u"sign_in"_s].toString(), u"not-tried"_s);
        QCOMPARE(second[u"connect_ms"_s].toInt(), 41);
        QCOMPARE(second[u"total_ms"_s].toInt(), 212);
        QCOMPARE(second[u"capabilities"_s].toArray().first().toString(), u"SIZE 1000"_s);
        QCOMPARE(second[u"rank"_s].toInt(), 2);
        QVERIFY(second[u"why_not_better"_s].toString().contains(u"587"_s));
        QCOMPARE(candidates[1][u"rank"_s].toInt(), 1);
        QVERIFY(candidates[1][u"why_not_better"_s].isNull());
    }

    void aDiagnosisHasTheShapeScriptsRead()
    {
        CheckFindings findings = twoReady();
        Diagnosis blocked;
        blocked.code = DiagnosisCode::PortBlocked;
        blocked.severity = Severity::Warning;
        blocked.confidence = Confidence::Likely;
        blocked.whoActs = WhoActs::Network;
        blocked.endpoint
            = Endpoint { Protocol::Smtp, u"mail.example.org"_s, 465, TlsMode::Implicit };
        blocked.alsoAt = { { Protocol::Smtp, u"mail.example.org"_s, 25, TlsMode::StartTls } };
        blocked.evidence = 12;
        findings.diagnoses = { blocked };
        findings.remarks = { { Remark::Kind::StartTlsOnly, *blocked.endpoint, {}, {} } };
        const QJsonObject document = toJson(findings);
        QJsonObject diagnosis = document[u"diagnoses"_s][0].toObject();
        for (const QString &words : { u"title"_s, u"why"_s, u"action"_s })
            QVERIFY(!diagnosis.take(words).toString().isEmpty());
        QCOMPARE(diagnosis,
            (QJsonObject { { u"code"_s, u"port-blocked"_s }, { u"severity"_s, u"warning"_s },
                { u"confidence"_s, u"likely"_s }, { u"endpoint"_s, u"mail.example.org:465"_s },
                { u"also_at"_s, QJsonArray { u"mail.example.org:25"_s } },
                { u"stage"_s, u"connect"_s }, { u"who_acts"_s, u"network"_s },
                { u"retry"_s, false }, { u"comparison"_s, QJsonArray() },
                { u"reply"_s, QJsonArray() }, { u"evidence"_s, 12 } }));
        QCOMPARE(document[u"outgoing"_s][u"candidates"_s][0][u"diagnosis"_s].toString(),
            u"port-blocked"_s);
        QCOMPARE(document[u"remarks"_s][0][u"kind"_s].toString(), u"starttls-only"_s);

        findings.diagnoses.first().endpoint.reset();
        findings.diagnoses.first().evidence = -1;
        const QJsonValue general = toJson(findings)[u"diagnoses"_s][0];
        QVERIFY(general[u"endpoint"_s].isNull());
        QVERIFY(general[u"evidence"_s].isNull());
    }

    void bestIsNullWhereNothingIsUsable()
    {
        CheckFindings findings = twoReady();
        findings.outgoing.phase = Phase::NothingFound;
        findings.outgoing.best = -1;
        findings.outgoing.recommendation = {};
        findings.firstUsable.reset();
        findings.outgoing.reports[0].state = ProbeState::Running;
        const QJsonObject document = toJson(findings);
        QVERIFY(document[u"outgoing"_s][u"best"_s].isNull());
        QVERIFY(document[u"timing_ms"_s][u"first_usable"_s].isNull());
        const QJsonArray candidates = document[u"outgoing"_s][u"candidates"_s].toArray();
        QVERIFY(candidates[0][u"rank"_s].isNull());
        QCOMPARE(candidates[0][u"outcome"_s].toString(), u"cancelled"_s);
        QVERIFY(text(findings).contains(u"--host"_s));
    }

    void namesTheConsentsItNeeds()
    {
        const QJsonObject best = toJson(waitingForConsent())[u"outgoing"_s][u"best"_s].toObject();
        QCOMPARE(best[u"needs_consent"_s].toArray(),
            (QJsonArray { u"unverified-certificate"_s, u"foreign-server"_s }));
        QCOMPARE(best[u"sign_in"_s].toString(), u"not-tried"_s);
        QCOMPARE(best[u"auth"_s].toString(), u"PLAIN"_s); // what it would be
        const QString words = text(waitingForConsent());
        QVERIFY(words.contains(u"--accept-fingerprint "_s + u"ab"_s.repeated(32)));
        QVERIFY(words.contains(u"--accept-server mail.example.org"_s));
    }

    void serversCannotDriveTheTerminal()
    {
        CheckFindings findings = twoReady();
        findings.outgoing.reports[1].signIn = SignIn::Refused;
        findings.outgoing.reports[1].signInReply.lines
            = { u"535 \u001b]0;owned\u0007 \u202etxt"_s };
        const QString words = text(findings);
        QVERIFY(words.contains(u"owned"_s));
        QVERIFY(!words.contains(u'\u001b'));
        QVERIFY(!words.contains(u'\u0007'));
        QVERIFY(!words.contains(u'\u202e'));
    }

    void serversCannotDriveTheTerminalThroughJson()
    {
        const QString words = u"a\x01\x1b[1m\x7f\u009b31m\u00a0\u00fc\u4e2d"_s;
        const QJsonObject object { { u"reply"_s, words } };
        for (const auto format : { QJsonDocument::Indented, QJsonDocument::Compact }) {
            const QByteArray document = toDocument(object, format);
            QVERIFY(document.endsWith('\n'));
            for (const QChar character : QString::fromUtf8(document))
                QVERIFY(character.category() != QChar::Other_Control || character == u'\n');
            QCOMPARE(QJsonDocument::fromJson(document).object(), object);
        }
    }
    void coloursAreNeverTheOnlyMeaning()
    {
        const CheckFindings findings = twoReady();
        const Explanation explanation { u"Your settings work"_s, u"Why"_s, {}, false };
        QString painted
            = TextReport(TextReport::Style::Coloured).of(findings.outgoing, explanation);
        QVERIFY(painted.contains(u'\u001b'));
        static const QRegularExpression colours(u"\u001b\\[\\d*m"_s);
        QCOMPARE(painted.remove(colours),
            TextReport(TextReport::Style::Plain).of(findings.outgoing, explanation));
    }

    void aSendHasTheShapeScriptsRead()
    {
        SendFindings findings;
        findings.outcome.kind = OutcomeKind::Reached;
        findings.outcome.acceptance = Acceptance::Accepted;
        findings.outcome.finalReply = { 250, u"2.0.0"_s, { u"250 2.0.0 Ok: queued as 9F0C1"_s } };
        findings.outcome.refusedRecipients
            = { { u"c@example.org"_s, { 550, {}, { u"550 no such user"_s } } } };
        findings.outcome.roundTrips = 6;
        findings.messageId = u"<1@example.org>"_s;
        findings.sizeInBytes = 1234;
        findings.timing = { 41ms, 80ms, 120ms, 200ms, 201ms };
        Diagnosis unknown;
        unknown.code = DiagnosisCode::RecipientUnknown;
        unknown.parameters.names = QStringList { u"c@example.org"_s };
        findings.diagnoses = { unknown };
        const QJsonObject document = toJson(findings);
        QCOMPARE(document[u"diagnoses"_s][0][u"code"_s].toString(), u"recipient-unknown"_s);
        QCOMPARE(document[u"refused_recipients"_s][0][u"diagnosis"_s].toString(),
            u"recipient-unknown"_s);
        QCOMPARE(document[u"accepted"_s], QJsonValue(true));
        QCOMPARE(document[u"final_reply"_s].toArray(),
            QJsonArray { u"250 2.0.0 Ok: queued as 9F0C1"_s });
        const QJsonValue refused = document[u"refused_recipients"_s][0];
        QCOMPARE(refused[u"address"_s].toString(), u"c@example.org"_s);
        QCOMPARE(refused[u"reply"_s].toArray(), QJsonArray { u"550 no such user"_s });
        QCOMPARE(document[u"message_id"_s].toString(), u"<1@example.org>"_s);
        QCOMPARE(document[u"size_bytes"_s].toInt(), 1234);
        QCOMPARE(document[u"round_trips"_s].toInt(), 6);
        QCOMPARE(document[u"timing_ms"_s].toObject(),
            (QJsonObject { { u"connect"_s, 41 }, { u"tls"_s, 80 }, { u"sign_in"_s, 120 },
                { u"accepted"_s, 200 }, { u"total"_s, 201 } }));
    }

    void acceptanceIsTrueFalseOrUnknown()
    {
        SendFindings findings;
        findings.outcome.acceptance = Acceptance::Unknown;
        QVERIFY(toJson(findings)[u"accepted"_s].isNull());
        for (const Acceptance acceptance : { Acceptance::NotSent, Acceptance::Refused }) {
            findings.outcome.acceptance = acceptance;
            QCOMPARE(toJson(findings)[u"accepted"_s], QJsonValue(false));
        }
    }

    void sendReadsWhatCheckPrinted()
    {
        CommandLine line({ u"send"_s, u"send"_s, {}, {} }, {});
        const SavedSettings settings = readSettings(line, toDocument(toJson(twoReady())));
        QVERIFY(!line.fault());
        QCOMPARE(settings.address, u"anna@example.org"_s);
        QCOMPARE(settings.endpoint,
            (Endpoint { Protocol::Smtp, u"mail.example.org"_s, 587, TlsMode::StartTls }));
        QCOMPARE(settings.username, u"anna@example.org"_s);
        QCOMPARE(settings.consents, Consents {});
        QVERIFY(settings.wanted.fingerprints.isEmpty());
    }

    void aConsentGivenToTheCheckIsKept()
    {
        CheckFindings findings = waitingForConsent();
        findings.outgoing.phase = Phase::SignedIn;
        findings.outgoing.recommendation.needs.clear();
        findings.outgoing.consents.fingerprint = QByteArray(32, '\xab');
        CommandLine line({ u"send"_s, u"send"_s, {}, {} }, {});
        const SavedSettings settings = readSettings(line, toDocument(toJson(findings)));
        QCOMPARE(settings.consents.fingerprint, QByteArray(32, '\xab'));
        QVERIFY(!settings.consents.unencrypted);
    }

    void aConsentThatIsMissingIsNotAssumed()
    {
        CommandLine line({ u"send"_s, u"send"_s, {}, {} }, {});
        const SavedSettings settings = readSettings(line, toDocument(toJson(waitingForConsent())));
        QVERIFY(!line.fault());
        QCOMPARE(settings.consents, Consents {});
        QCOMPARE(settings.wanted.fingerprints, QList<QByteArray> { QByteArray(32, '\xab') });
        QCOMPARE(settings.wanted.servers, QStringList { u"mail.example.org"_s });
    }

    void settingsThatSayNothingAreBadInput_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("host=mail.example.org");
        QTest::newRow("cut short") << QByteArray("{\"outgoing\": {\"best\": {");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no best") << QByteArray(R"({"outgoing": {"best": null}})");
        QTest::newRow("host missing")
            << QByteArray(R"({"outgoing": {"best": {"port": 587, "tls": "none"}}})");
        QTest::newRow("host impossible")
            << QByteArray(R"({"outgoing": {"best": {"host": "a b", "port": 587, "tls": "none"}}})");
        QTest::newRow("port impossible")
            << QByteArray(R"({"outgoing": {"best": {"host": "a", "port": 70000, "tls": "none"}}})");
        QTest::newRow("tls unknown")
            << QByteArray(R"({"outgoing": {"best": {"host": "a", "port": 25, "tls": "ssl"}}})");
        QTest::newRow("a user name of two lines") << QByteArray(
            R"({"outgoing": {"best": {"host": "a", "port": 25, "tls": "none", "username": "a\nb"}}})");
    }
    void settingsThatSayNothingAreBadInput()
    {
        QFETCH(QByteArray, document);
        CommandLine line({ u"send"_s, u"send"_s, {}, {} }, {});
        (void)readSettings(line, document);
        QVERIFY(line.fault());
        QCOMPARE(line.fault()->status, ExitStatus::BadInput);
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
