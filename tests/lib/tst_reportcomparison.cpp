// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/reportcomparison.h"
#include "support/reports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

namespace {

/// "subject where member: before -> after", as lists and JSON have it.
QString told(const ComparedRow &row)
{
    const auto text = [](const QJsonValue &value) {
        return value.isArray() ? value.toVariant().toStringList().join(u'+')
            : value.isNull()   ? u"-"_s
                               : value.toVariant().toString();
    };
    return QStringList { toId(row.subject), row.where, row.member }.join(u' ') + u": "_s
        + text(row.before) + u" -> "_s + text(row.after);
}

QStringList differences(const SupportReport &before, const SupportReport &after)
{
    QStringList all;
    for (const ComparedRow &row : differencesIn(compareReports(before, after)))
        all << told(row);
    return all;
}

/// The example with `value` in the place that `path` leads to.
SupportReport changed(const QStringList &path, const QJsonValue &value)
{
    const std::function<QJsonValue(const QJsonValue &, qsizetype)> within
        = [&](const QJsonValue &at, qsizetype depth) -> QJsonValue {
        if (depth == path.size())
            return value;
        if (at.isArray()) {
            QJsonArray array = at.toArray();
            const qsizetype index = path[depth].toInt();
            array[index] = within(array[index], depth + 1);
            return array;
        }
        QJsonObject object = at.toObject();
        object[path[depth]] = within(object[path[depth]], depth + 1);
        return object;
    };
    return with(exampleReport(), within(exampleReport().document(), 0).toObject());
}

const QString second = u"endpoint smtp://mail.example.org:465 "_s;

} // namespace

class TestReportComparison : public QObject {
    Q_OBJECT

private slots:
    void findsNothingBetweenAReportAndItself();
    void namesExactlyWhatDiffers_data();
    void namesExactlyWhatDiffers();
    void namesAPortThatOpened();
    void saysNothingOfWhatWasNotWaitedFor();
    void knowsOtherNamesOfTheSameServer();
    void tellsWhatBecameOfTheMessage();
    void tellsWhatOnlyOneHas();
    void hasARowForWhatIsEqual();
};

void TestReportComparison::findsNothingBetweenAReportAndItself()
{
    QCOMPARE(differences(exampleReport(), exampleReport()), QStringList());
}

void TestReportComparison::namesExactlyWhatDiffers_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *path, const QJsonValue &value, const QStringList &expected) {
        QTest::newRow(path) << QString::fromLatin1(path).split(u'/') << value << expected;
    };
    row("check/outgoing/best/username", u"anna"_s,
        { u"settings outgoing username: anna@example.org -> anna"_s });
    row("check/outgoing/best/sign_in", u"refused"_s,
        { u"settings outgoing sign_in: accepted -> refused"_s });
    row("check/outgoing/candidates/1/capabilities", QJsonArray { u"AUTH PLAIN"_s, u"SIZE 1000"_s },
        { second + u"capabilities: SIZE 52428800 -> SIZE 1000"_s });
    row("check/outgoing/candidates/1/capabilities",
        QJsonArray { u"AUTH PLAIN"_s, u"SIZE 52428800"_s }, {}); // in another order
    row("check/outgoing/candidates/1/tls_version", u"TLSv1.2"_s,
        { second + u"tls_version: TLSv1.3 -> TLSv1.2"_s });
    row("check/outgoing/candidates/1/total_ms", 300, {});
    row("check/outgoing/candidates/1/total_ms", 429, {});
    row("check/outgoing/candidates/1/total_ms", 430, { second + u"total_ms: 180 -> 430"_s });
    row("check/outgoing/candidates/1/connect_ms", 200, {}); // tenfold, but who would notice
    row("services/endpoints/0/steadiness/median_ms", 600, { second + u"median_ms: 60 -> 600"_s });
    row("services/endpoints/0/steadiness/failures", 2, { second + u"failures: 0 -> 2"_s });
    row("services/endpoints/0/steadiness", QJsonValue::Null, {}); // not measured
    row("check/timing_ms/final", 720, {});
    row("check/timing_ms/final", 5000, { u"timing  final: 470 -> 5000"_s });
    row("check/diagnoses", QJsonArray {},
        { u"diagnosis mail.example.org:587 port-blocked: This network blocks one port -> -"_s });
    row("check/diagnoses/0/title", u"Dieses Netz sperrt einen Port"_s, {});
    row("check/remarks/0/kind", u"old-cipher"_s,
        { u"remark mail.example.org:587 starttls-only: No port that is encrypted from the start "
          "-> -"_s,
            u"remark mail.example.org:587 old-cipher: - -> No port that is encrypted from the "
            "start"_s });
    row("check/discovery/0/answer", u"settings"_s,
        { u"discovery https://autoconfig.example.org/?emailaddress=anna%40example.org answer: "
          "not-found -> settings"_s });
    row("check/discovery/0/answer", u"cancelled"_s, {});
    row("check/discovery/0/took_ms", 8000, {});
    row("connections/0/handshake/chain/0/sha256", u"cd02"_s,
        { second + u"certificate_sha256: ab01 -> cd02"_s });
    row("check/outgoing/best/certificate_sha256", u"ef03"_s,
        { u"settings outgoing certificate_sha256: - -> ef03"_s });
    row("dns/addresses/0/addresses", QJsonArray { u"192.0.2.8"_s },
        { u"dns mail.example.org addresses: 192.0.2.7 -> 192.0.2.8"_s });
    row("program/version", u"0.2.0"_s, { u"program  program.version: 0.1.0 -> 0.2.0"_s });
    row("request/with_password", false, { u"request  with_password: true -> false"_s });
    row("made", u"2026-11-23T08:00:00Z"_s, {});
}

void TestReportComparison::namesExactlyWhatDiffers()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QTEST(differences(exampleReport(), changed(path, value)), "expected");
}

void TestReportComparison::namesAPortThatOpened()
{
    QJsonObject port
        = exampleReport().document()[u"check"_s][u"outgoing"_s][u"candidates"_s][0].toObject();
    port[u"outcome"_s] = u"reached"_s;
    port[u"stage_reached"_s] = u"ehlo"_s;
    port[u"diagnosis"_s] = QJsonValue::Null;
    port[u"connect_ms"_s] = 20;
    port[u"total_ms"_s] = 100;
    port[u"capabilities"_s] = QJsonArray { u"AUTH PLAIN"_s };
    const QString place = u"endpoint smtp://mail.example.org:587 "_s;
    QCOMPARE(differences(exampleReport(),
                 changed({ u"check"_s, u"outgoing"_s, u"candidates"_s, u"0"_s }, port)),
        (QStringList { place + u"outcome: timed-out -> reached"_s,
            place + u"stage_reached: connect -> ehlo"_s,
            place + u"diagnosis: port-blocked -> -"_s }));
}

void TestReportComparison::saysNothingOfWhatWasNotWaitedFor()
{
    const QStringList outcome { u"check"_s, u"outgoing"_s, u"candidates"_s, u"1"_s, u"outcome"_s };
    QCOMPARE(differences(exampleReport(), changed(outcome, u"cancelled"_s)), QStringList());
    // The other port has a diagnosis.
    QStringList diagnosed = outcome;
    diagnosed[3] = u"0"_s;
    QCOMPARE(differences(exampleReport(), changed(diagnosed, u"cancelled"_s)),
        QStringList { u"endpoint smtp://mail.example.org:587 outcome: timed-out -> cancelled"_s });
}

/// A check asks by the name that DNS finds first.
void TestReportComparison::knowsOtherNamesOfTheSameServer()
{
    const auto answer = [](const QString &host, const QString &address) {
        return QJsonObject { { u"host"_s, host }, { u"addresses"_s, QJsonArray { address } } };
    };
    const auto hosts = [&](const QString &otherAddress) {
        return QJsonObject { { u"addresses"_s,
            QJsonArray { answer(u"mail.example.org"_s, u"192.0.2.7"_s),
                answer(u"smtp.example.org"_s, otherAddress) } } };
    };
    const QByteArray renamed
        = exampleReport().toJson().replace("\"mail.example.org", "\"smtp.example.org");
    const SupportReport same = with(readReport(renamed), { { u"dns"_s, hosts(u"192.0.2.7"_s) } });
    const SupportReport original = with(exampleReport(), { { u"dns"_s, hosts(u"192.0.2.7"_s) } });
    QCOMPARE(differences(original, same), QStringList());
    const SupportReport other = with(readReport(renamed), { { u"dns"_s, hosts(u"192.0.2.9"_s) } });
    QVERIFY(differences(exampleReport(), other)
                .contains(u"settings outgoing host: mail.example.org -> smtp.example.org"_s));
}

void TestReportComparison::tellsWhatBecameOfTheMessage()
{
    const auto sent = [](const char *spf, const char *status, const char *code) {
        return with(exampleReport(),
            { { u"message"_s,
                QJsonDocument::fromJson(
                    QByteArray(R"({ "accepted": true, "final_reply": ["250 queued as 4711"],
                        "diagnoses": [ { "code": "%3", "title": "T" } ],
                        "arrival": { "authentication": { "spf": "%1" }, "reports": [
                            { "recipients": [ { "recipient": "bert@example.org",
                                "action": "failed", "status": "%2" } ] } ] } })")
                        .replace("%1", spf)
                        .replace("%2", status)
                        .replace("%3", code))
                    .object() } });
    };
    QCOMPARE(
        differences(sent("pass", "5.1.1", "no-such-user"), sent("pass", "5.1.1", "no-such-user")),
        QStringList());
    QCOMPARE(differences(sent("pass", "5.1.1", "mailbox-full"), sent("fail", "5.7.1", "spam")),
        (QStringList { u"diagnosis  mailbox-full: T -> -"_s, u"diagnosis  spam: - -> T"_s,
            u"message  reports: bert@example.org failed 5.1.1 -> bert@example.org failed 5.7.1"_s,
            u"message arrival spf: pass -> fail"_s }));
}

void TestReportComparison::tellsWhatOnlyOneHas()
{
    QJsonArray one
        = exampleReport().document()[u"check"_s][u"outgoing"_s][u"candidates"_s].toArray();
    one.removeLast();
    QCOMPARE(
        differences(exampleReport(), changed({ u"check"_s, u"outgoing"_s, u"candidates"_s }, one)),
        QStringList { second + u"outcome: reached -> -"_s });
    const SupportReport bare = SupportReport::of({ { u"made"_s, u"2026-11-22T19:45:55Z"_s },
        { u"program"_s, QJsonObject { { u"version"_s, u"0.1.0"_s } } } });
    QVERIFY(differences(exampleReport(), bare).size() > 10);
    QCOMPARE(differences(bare, bare), QStringList());
}

void TestReportComparison::hasARowForWhatIsEqual()
{
    const QList<ComparedRow> rows = compareReports(exampleReport(), exampleReport());
    QVERIFY(rows.size() > 20);
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const ComparedRow &row) {
        return row.subject == ComparedRow::Subject::Settings && row.member == u"port"
            && row.before.toInt() == 465 && row.after.toInt() == 465;
    }));
}

QTEST_GUILESS_MAIN(TestReportComparison)
#include "tst_reportcomparison.moc"
