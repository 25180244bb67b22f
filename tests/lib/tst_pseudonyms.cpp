// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/pseudonyms.h"
#include "support/reports.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

using Extent = Pseudonyms::Extent;

namespace {

/// What becomes of a server's words in a report on `address`.
QString replaced(const QString &text, const QString &address = u"anna@example.org"_s,
    Extent extent = Extent::Names)
{
    QJsonObject check = exampleReport().part(u"check"_s);
    check[u"address"_s] = address;
    const SupportReport report = with(exampleReport(),
        { { u"check"_s, check }, { u"services"_s, QJsonObject { { u"words"_s, text } } } });
    return Pseudonyms(report, extent)
        .pseudonymised()
        .document()[u"services"_s][u"words"_s]
        .toString();
}

} // namespace

class TestPseudonyms : public QObject {
    Q_OBJECT

private slots:
    void leavesNoNameInAReport();
    void leavesNoDomainWhereItIsNotWanted();
    void isStillAReport();
    void replacesConsistently();
    void findsNamesWhereverTheyStand_data();
    void findsNamesWhereverTheyStand();
    void findsTheOwnDomainInHosts_data();
    void findsTheOwnDomainInHosts();
    void changesNothingTheSecondTime();
    void replacesTheUserNameOfWhoSends();
    void takesNoLongerThanTheTextIsLong();
};

void TestPseudonyms::leavesNoNameInAReport()
{
    const SupportReport report = Pseudonyms(exampleReport(), Extent::Names).pseudonymised();
    const QByteArray text = report.toJson();
    for (const char *name : { "anna", "Anna", "YW5uYUBleGFtcGxlLm9yZw", "annas-laptop" })
        QVERIFY2(!text.contains(name), name);
    QVERIFY(text.contains("mail.example.org"));
    QCOMPARE(report.address(), u"person-1@domain-1.example"_s);
    QCOMPARE(report.log()[1].text, u"250 Hello person-1 at mail.example.org"_s);
    QCOMPARE(report.part(u"request"_s)[u"name"_s].toString(), u"Person 1"_s);
    QCOMPARE(report.part(u"check"_s)[u"discovery"_s][0][u"asked"_s].toString(),
        u"https://autoconfig.example.org/?emailaddress=person-1%40domain-1.example"_s);
    QCOMPARE(report.document()[u"pseudonyms"_s].toString(), u"names"_s);
}

void TestPseudonyms::leavesNoDomainWhereItIsNotWanted()
{
    const SupportReport report
        = Pseudonyms(exampleReport(), Extent::NamesAndDomains).pseudonymised();
    const QByteArray text = report.toJson();
    QVERIFY2(!text.contains("example.org"), text.constData());
    QCOMPARE(report.part(u"check"_s)[u"outgoing"_s][u"best"_s][u"host"_s].toString(),
        u"mail.domain-1.example"_s);
    QVERIFY(report.part(u"check"_s)[u"sign_ins_used"_s].toObject().contains(
        u"smtp://mail.domain-1.example"_s));
    QCOMPARE(report.document()[u"pseudonyms"_s].toString(), u"domains"_s);
}

void TestPseudonyms::isStillAReport()
{
    for (const Extent extent : { Extent::Names, Extent::NamesAndDomains }) {
        const SupportReport report = Pseudonyms(exampleReport(), extent).pseudonymised();
        QCOMPARE(readReport(report.toJson()), report);
        const QJsonValue best = report.part(u"check"_s)[u"outgoing"_s][u"best"_s];
        QCOMPARE(best[u"sign_in"_s].toString(), u"accepted"_s);
        QCOMPARE(best[u"port"_s].toInt(), 465);
    }
}

void TestPseudonyms::replacesConsistently()
{
    QCOMPARE(replaced(u"anna@example.org bert@example.net Anna@Example.Org bert@example.org"_s),
        u"person-1@domain-1.example person-2@domain-2.example person-1@domain-1.example "
        "person-2@domain-1.example"_s);
}

void TestPseudonyms::findsNamesWhereverTheyStand_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *address, const QString &text, const QString &expected) {
        QTest::addRow("%s", qPrintable(text)) << QString::fromUtf8(address) << text << expected;
    };
    const char *anna = "anna@example.org";
    row(anna, u"535 <anna@example.org>: no"_s, u"535 <person-1@domain-1.example>: no"_s);
    row(anna, u"user anna unknown."_s, u"user person-1 unknown."_s);
    row(anna, u"Unknown user anna."_s, u"Unknown user person-1."_s);
    row(anna, u"/home/anna/Maildir"_s, u"/home/person-1/Maildir"_s);
    row(anna, u"Write to anna@example.org."_s, u"Write to person-1@domain-1.example."_s);
    row(anna, u"user=anna@example.org,"_s, u"user=person-1@domain-1.example,"_s);
    row(anna, u"Johanna is fine"_s, u"Johanna is fine"_s);
    row(anna, u"anna.example.net is a host"_s, u"anna.example.net is a host"_s);
    row(anna, u"C: YW5uYQBhbm5hAHNlY3JldA=="_s, u"C: (hidden)"_s);
    row(anna, u"AUTH=SCRAM-SHA-256 STARTTLS"_s, u"AUTH=SCRAM-SHA-256 STARTTLS"_s);
    row("mail@example.org", u"MAIL FROM:<mail@example.org> at mail.example.org"_s,
        u"MAIL FROM:<person-1@domain-1.example> at mail.example.org"_s);
    row("a@example.org", u"a server knows a@example.org"_s,
        u"person-1 server knows person-1@domain-1.example"_s);
    row("o'brien@example.org", u"no o'brien@example.org, no O'Brien"_s,
        u"no person-1@domain-1.example, no person-1"_s);
    row("jürgen@bücher.example", u"jürgen@bücher.example, jürgen@xn--bcher-kva.example"_s,
        u"person-1@domain-1.example, person-1@domain-1.example"_s);
}

void TestPseudonyms::findsNamesWhereverTheyStand()
{
    QFETCH(QString, address);
    QFETCH(QString, text);
    QTEST(replaced(text, address), "expected");
}

void TestPseudonyms::findsTheOwnDomainInHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::addRow("%s", qPrintable(text)) << text << expected;
    };
    row(u"220 mx1.Example.org ESMTP"_s, u"220 mx1.domain-1.example ESMTP"_s);
    row(u"Ask example.org."_s, u"Ask domain-1.example."_s);
    row(u"_imaps._tcp.example.org"_s, u"_imaps._tcp.domain-1.example"_s);
    row(u"example.org.example.net"_s, u"example.org.example.net"_s);
    row(u"counterexample.org"_s, u"counterexample.org"_s);
    row(u"https://example.org:443/x"_s, u"https://domain-1.example:443/x"_s);
}

void TestPseudonyms::findsTheOwnDomainInHosts()
{
    QFETCH(QString, text);
    QTEST(replaced(text, u"anna@example.org"_s, Extent::NamesAndDomains), "expected");
}

void TestPseudonyms::changesNothingTheSecondTime()
{
    for (const Extent extent : { Extent::Names, Extent::NamesAndDomains }) {
        const SupportReport once = Pseudonyms(exampleReport(), extent).pseudonymised();
        QCOMPARE(Pseudonyms(once, extent).pseudonymised(), once);
    }
}

void TestPseudonyms::replacesTheUserNameOfWhoSends()
{
    const QJsonObject message { { u"from"_s, u"office@example.net"_s },
        { u"username"_s, u"carla.m"_s }, { u"incoming_username"_s, u"dora.n"_s },
        { u"final_reply"_s, QJsonArray { u"250 queued for carla.m and dora.n"_s } } };
    const QByteArray text
        = Pseudonyms(with(exampleReport(), { { u"message"_s, message } }), Extent::Names)
              .pseudonymised()
              .toJson();
    QVERIFY(!text.contains("carla.m") && !text.contains("dora.n"));
}

void TestPseudonyms::takesNoLongerThanTheTextIsLong()
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &piece : { u"a"_s, u"@"_s, u"anna"_s, u"anna "_s, u"a@"_s, u"%40"_s,
             u"anna@example.org"_s, u"YW5uYQ== "_s, u"example.org."_s })
        (void)replaced(piece.repeated(1'000'000 / piece.size()), u"anna@example.org"_s,
            Extent::NamesAndDomains);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestPseudonyms)
#include "tst_pseudonyms.moc"
