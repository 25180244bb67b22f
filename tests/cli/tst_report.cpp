// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/reports.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Reports in the terminal: written by check and send, shown and compared by report.
class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void checkWritesAPageAndABareDocument();
    void everyMemberWrittenIsDescribed();
    void sendWritesWhatBecameOfTheMessage();
    void aReportThatCannotBeWrittenIsSaid();
    void showsAReport();
    void thePageRunsAndLoadsNothing();
    void placeholdersStandForNames();
    void comparesTwoChecks();
    void endsAsTheFileDeserves_data();
    void endsAsTheFileDeserves();
    void noControlCharacterReachesTheTerminal();
    void aStrangeFileIsShownInPart();
    void saysHowEachHalfEnded();
    void theSameNamesHaveTheSamePlaceholders();
    void noSecretIsInAReport_data();
    void noSecretIsInAReport();

private:
    [[nodiscard]] static CommandRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return CommandRun::of(QStringLiteral(PORTWRIGHT_CLI), arguments, input);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void ReportTest::initTestCase()
{
    for (const QString &scenario : { u"all-fine"_s, u"587-blocked"_s, u"wrong-password"_s }) {
        const CommandRun run = ReportTest::run(
            { u"check"_s, u"--practice"_s, scenario, u"--report"_s, path(scenario + u".html"_s) });
        QVERIFY2(run.exitStatus == 0 || run.exitStatus == 28, run.error.constData());
    }
}

void ReportTest::checkWritesAPageAndABareDocument()
{
    const CommandRun run = ReportTest::run(
        { u"check"_s, u"--practice"_s, u"--json"_s, u"--report"_s, path(u"same.json"_s) });
    QCOMPARE(run.exitStatus, 0);
    const SupportReport bare = readReport(contentOf(u"same.json"_s));
    QCOMPARE(bare.part(u"check"_s)[u"outgoing"_s], run.json()[u"outgoing"_s]);
    QVERIFY(contentOf(u"same.json"_s).startsWith('{'));
    QVERIFY(contentOf(u"all-fine.html"_s).startsWith("<!DOCTYPE html>"));
    const SupportReport page = readReport(contentOf(u"all-fine.html"_s));
    QCOMPARE(page.address(), u"anna@practice.test"_s);
    QVERIFY(page.log().size() > 50);
    const QJsonArray connections = page.document()[u"connections"_s].toArray();
    QVERIFY(std::any_of(connections.begin(), connections.end(), [](const QJsonValue &one) {
        return one[u"handshake"_s][u"chain"_s][0][u"sha256"_s].toString().size() == 64;
    }));
    QVERIFY(page.part(u"dns"_s)[u"addresses"_s].toArray().size() > 2);
    const QJsonArray entries = page.part(u"transcript"_s)[u"entries"_s].toArray();
    QVERIFY(std::any_of(entries.begin(), entries.end(),
        [](const QJsonValue &one) { return one[u"stage"_s].toString() == u"greeting"; }));
}

/// The schema is the documentation: what it does not tell, nobody knows.
void ReportTest::everyMemberWrittenIsDescribed()
{
    QFile file(QStringLiteral(PORTWRIGHT_SOURCE_DIR "/resources/report-schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    QStringList unknown;
    const std::function<void(const QString &, const QJsonValue &, QJsonObject)> look
        = [&](const QString &where, const QJsonValue &value, QJsonObject described) {
              const QString reference = described[u"$ref"_s].toString().section(u'/', -1);
              if (!reference.isEmpty())
                  described = schema[u"$defs"_s][reference].toObject();
              if (value.isArray()) {
                  for (const QJsonValue &item : value.toArray())
                      look(where, item, described[u"items"_s].toObject());
              }
              const QJsonObject known = described[u"properties"_s].toObject();
              const QJsonObject object = value.toObject();
              for (auto each = object.begin(); each != object.end(); ++each) {
                  const QString place = where + u'.' + each.key();
                  if (known.contains(each.key()))
                      look(place, each.value(), known[each.key()].toObject());
                  else if (!described.contains(u"additionalProperties"_s)
                      && !place.contains(u".mailbox."_s) && !place.contains(u".arrival."_s))
                      unknown << place;
              }
          };
    const CommandRun sent = run(
        { u"send"_s, u"--practice"_s, u"--await-arrival"_s, u"--report"_s, path(u"sent.json"_s) });
    QCOMPARE(sent.exitStatus, 0);
    for (const QString &name : { u"all-fine.html"_s, u"587-blocked.html"_s, u"sent.json"_s })
        look({}, readReport(contentOf(name)).document(), schema);
    QCOMPARE(unknown, QStringList());
}

void ReportTest::sendWritesWhatBecameOfTheMessage()
{
    const CommandRun sent = run({ u"send"_s, u"--practice"_s, u"recipient-unknown"_s, u"--report"_s,
        path(u"refused.html"_s) });
    QCOMPARE(sent.exitStatus, 24);
    const SupportReport report = readReport(contentOf(u"refused.html"_s));
    QCOMPARE(report.part(u"message"_s)[u"accepted"_s].toBool(true), false);
    QCOMPARE(report.part(u"message"_s)[u"to"_s].toArray().size(), 1);
    const CommandRun shown = run({ u"report"_s, path(u"refused.html"_s) });
    QCOMPARE(shown.exitStatus, 0);
    QVERIFY(shown.output.contains("Test message"));
    QVERIFY(shown.output.contains("What is wrong"));
}

void ReportTest::aReportThatCannotBeWrittenIsSaid()
{
    const QString place = path(u"nowhere/report.html"_s);
    const CommandRun run = ReportTest::run({ u"check"_s, u"--practice"_s, u"--report"_s, place });
    QCOMPARE(run.exitStatus, 74);
    QVERIFY(run.error.contains(place.toUtf8()));
    QVERIFY(!run.output.isEmpty()); // the check itself is told all the same
}

void ReportTest::showsAReport()
{
    const CommandRun run = ReportTest::run({ u"report"_s, path(u"wrong-password.html"_s) });
    QCOMPARE(run.exitStatus, 0);
    for (const char *wanted : { "Summary", "anna@practice.test", "Outgoing mail (SMTP)",
             "sign-in refused", "What is wrong", "Everything that was tried", "587", "Certificates",
             "What DNS said", "Portwright" })
        QVERIFY2(run.output.contains(wanted), wanted);
    QVERIFY(!run.output.contains("EHLO"));
    const CommandRun withLog
        = ReportTest::run({ u"report"_s, u"--log"_s, path(u"wrong-password.html"_s) });
    QVERIFY(withLog.output.contains("EHLO"));
    const CommandRun asJson
        = ReportTest::run({ u"report"_s, u"--json"_s, path(u"wrong-password.html"_s) });
    QCOMPARE(asJson.json(), readReport(contentOf(u"wrong-password.html"_s)).document());
    const CommandRun piped
        = ReportTest::run({ u"report"_s, u"-"_s }, contentOf(u"wrong-password.html"_s));
    QCOMPARE(piped.output, run.output);
}

void ReportTest::thePageRunsAndLoadsNothing()
{
    const QByteArray page = contentOf(u"587-blocked.html"_s);
    QCOMPARE(page.count("<script"), 1);
    QVERIFY(page.contains("default-src 'none'"));
    for (const char *unwanted : { "src=", "<link", "<img", "url(", "@import", "onload" })
        QVERIFY2(!page.contains(unwanted), unwanted);
    QCOMPARE(page.count("href="), page.count("href=\"#line-")); // within the page
    QVERIFY(page.contains("prefers-color-scheme") || page.contains("color-scheme: light dark"));
    QVERIFY(page.contains("@media print"));
}

void ReportTest::placeholdersStandForNames()
{
    const QString file = path(u"pseudonyms.html"_s);
    QCOMPARE(
        run({ u"check"_s, u"--practice"_s, u"--pseudonyms"_s, u"domains"_s, u"--report"_s, file })
            .exitStatus,
        0);
    const QByteArray written = contentOf(u"pseudonyms.html"_s);
    QVERIFY(!written.contains("anna"));
    QVERIFY(!written.contains("practice.test"));
    QCOMPARE(readReport(written).address(), u"person-1@domain-1.example"_s);
    const CommandRun later = run(
        { u"report"_s, u"--json"_s, u"--pseudonyms"_s, u"names"_s, path(u"all-fine.html"_s) });
    QVERIFY(!later.output.contains("anna"));
    QVERIFY(later.output.contains("practice.test"));
    QCOMPARE(run({ u"report"_s, u"--pseudonyms"_s, u"some"_s, file }).exitStatus, 64);
    const CommandRun without = run({ u"check"_s, u"--practice"_s, u"--pseudonyms"_s, u"names"_s });
    QCOMPARE(without.exitStatus, 64); // what is printed has names in it
}

void ReportTest::comparesTwoChecks()
{
    const QString blocked = path(u"587-blocked.html"_s);
    const QString fine = path(u"all-fine.html"_s);
    const CommandRun same = run({ u"report"_s, fine, u"--compare"_s, fine });
    QCOMPARE(same.exitStatus, 0);
    const CommandRun other = run({ u"report"_s, blocked, u"--compare"_s, fine, u"--json"_s });
    QCOMPARE(other.exitStatus, 1);
    QStringList named;
    for (const QJsonValue &row : other.json()[u"differences"_s].toArray()) {
        if (row[u"subject"_s] != u"timing"_s && !row[u"member"_s].toString().endsWith(u"_ms"_s))
            named << row[u"subject"_s].toString() + u' ' + row[u"where"_s].toString() + u' '
                    + row[u"member"_s].toString();
    }
    const QString host = u"smtp.practice.test"_s;
    QCOMPARE(named,
        (QStringList { u"settings outgoing port"_s, u"diagnosis %1:587 port-blocked"_s.arg(host),
            u"endpoint smtp://%1:2525 sign_in"_s.arg(host),
            u"endpoint smtp://%1:587 outcome"_s.arg(host),
            u"endpoint smtp://%1:587 stage_reached"_s.arg(host),
            u"endpoint smtp://%1:587 diagnosis"_s.arg(host),
            u"endpoint smtp://%1:587 sign_in"_s.arg(host) }));
    const CommandRun inWords = run({ u"report"_s, blocked, u"--compare"_s, fine });
    QVERIFY(inWords.output.startsWith("First report: anna@practice.test, "));
    QCOMPARE(inWords.exitStatus, 1);
    QVERIFY(inWords.output.contains("2525 \u2192 587"));
}

void ReportTest::endsAsTheFileDeserves_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString fine = path(u"all-fine.html"_s);
    const QString letter = write(u"letter.txt"_s, "Dear all");
    QFile sparse(path(u"sparse.html"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(200 * 1024 * 1024));
    QTest::newRow("none") << QStringList {} << 64;
    QTest::newRow("two") << QStringList { fine, fine } << 64;
    QTest::newRow("twice standard input") << QStringList { u"-"_s, u"--compare"_s, u"-"_s } << 64;
    QTest::newRow("no such file") << QStringList { path(u"nothing"_s) } << 66;
    QTest::newRow("a folder") << QStringList { m_folder.path() } << 66;
    QTest::newRow("no such other") << QStringList { fine, u"--compare"_s, path(u"x"_s) } << 66;
    QTest::newRow("a letter") << QStringList { letter } << 65;
    QTest::newRow("the other is a letter") << QStringList { fine, u"--compare"_s, letter } << 65;
    QTest::newRow("200 MB") << QStringList { sparse.fileName() } << 65;
}

void ReportTest::endsAsTheFileDeserves()
{
    QFETCH(QStringList, arguments);
    QElapsedTimer clock;
    clock.start();
    const CommandRun run = ReportTest::run(QStringList { u"report"_s } + arguments);
    QTEST(run.exitStatus, "status");
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.error.isEmpty());
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void ReportTest::noControlCharacterReachesTheTerminal()
{
    const QString evil = u"\u001b]0;x\u0007\u009b31m\u202e\u0000\u007f\r\n\u2028<&>"_s;
    const std::function<QJsonValue(const QJsonValue &)> infect
        = [&](const QJsonValue &value) -> QJsonValue {
        if (value.isString())
            return value.toString() + evil;
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue &item : value.toArray())
                array << infect(item);
            return array;
        }
        QJsonObject object;
        const QJsonObject original = value.toObject();
        for (auto each = original.begin(); each != original.end(); ++each)
            object[each.key()] = infect(each.value());
        return value.isObject() ? QJsonValue(object) : value;
    };
    QJsonObject document = infect(exampleReport().document()).toObject();
    document[u"format"_s] = u"portwright-report"_s;
    const QString hostile = write(u"hostile.json"_s, QJsonDocument(document).toJson());
    const QString fine = write(u"fine.json"_s, exampleReport().toJson());
    for (const QStringList &further : { QStringList { u"--log"_s }, QStringList { u"--json"_s },
             QStringList { u"--compare"_s, fine },
             QStringList { u"--compare"_s, fine, u"--json"_s } }) {
        const CommandRun run = ReportTest::run(QStringList { u"report"_s, hostile } + further);
        QVERIFY(run.exitStatus == 0 || run.exitStatus == 1);
        for (const QString &stream :
            { QString::fromUtf8(run.output), QString::fromUtf8(run.error) }) {
            for (const QChar character : stream)
                QVERIFY2(character == u'\n' || !isControl(character),
                    qPrintable(further.join(u' ')
                        + u" U+%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'))));
        }
    }
}

/// Every one of 2,000 rows refers to the same 8 MB.
void ReportTest::aStrangeFileIsShownInPart()
{
    QJsonArray candidates;
    for (int i = 0; i < 2'000; ++i)
        candidates << QJsonObject {};
    QJsonObject check = exampleReport().part(u"check"_s);
    check[u"outgoing"_s] = QJsonObject { { u"candidates"_s, candidates } };
    const QJsonObject connection { { u"happened"_s, QString(8'000'000, u'x') } };
    const QString strange = write(u"strange.json"_s,
        with(exampleReport(),
            { { u"check"_s, check }, { u"connections"_s, QJsonArray { connection } } })
            .toJson());
    const CommandRun run = ReportTest::run({ u"report"_s, strange });
    QCOMPARE(run.exitStatus, 0);
    QVERIFY(run.output.size() > 100'000);
    QVERIFY(run.output.size() < 2'000'000);
    QVERIFY(run.output.contains("Left out here: "));
}

void ReportTest::saysHowEachHalfEnded()
{
    QJsonObject check = exampleReport().part(u"check"_s);
    QJsonObject half = check[u"incoming"_s].toObject();
    const auto shown = [&](const QString &phase) {
        half[u"phase"_s] = phase;
        check[u"incoming"_s] = half;
        return ReportTest::run(
            { u"report"_s,
                write(u"half.json"_s, with(exampleReport(), { { u"check"_s, check } }).toJson()) })
            .output;
    };
    QVERIFY(shown(u"nothing-found"_s).contains("no usable server was found"));
    QVERIFY(shown(u"cancelled"_s).contains("stopped before it came to an end"));
    QVERIFY(shown(u"not-tested"_s).contains("not tested"));
}

void ReportTest::theSameNamesHaveTheSamePlaceholders()
{
    const QString fine = write(u"plain.json"_s, exampleReport().toJson());
    const CommandRun both = ReportTest::run(
        { u"report"_s, fine, u"--compare"_s, fine, u"--pseudonyms"_s, u"names"_s });
    QCOMPARE(both.exitStatus, 64);
    const CommandRun names
        = ReportTest::run({ u"report"_s, fine, u"--json"_s, u"--pseudonyms"_s, u"names"_s });
    QCOMPARE(names.exitStatus, 0);
    const QString replaced = write(u"names.json"_s, names.output);
    const CommandRun domains
        = ReportTest::run({ u"report"_s, replaced, u"--pseudonyms"_s, u"domains"_s });
    QVERIFY(domains.exitStatus != 0);
    QVERIFY(domains.error.contains("replaced before"));
    QVERIFY(domains.output.isEmpty());
}

void ReportTest::noSecretIsInAReport_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("accepted") << QStringList { u"check"_s, u"--practice"_s };
    QTest::newRow("refused") << QStringList { u"check"_s, u"--practice=wrong-password"_s };
    QTest::newRow("by a user name")
        << QStringList { u"check"_s, u"--practice"_s, u"--username"_s, u"someone else"_s };
    QTest::newRow("sent") << QStringList { u"send"_s, u"--practice"_s };
}

/// Random ones; the servers refuse them, quote what they were given, and see them in every form.
void ReportTest::noSecretIsInAReport()
{
    QFETCH(QStringList, arguments);
    static const QString characters = u"abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
                                      "\"\\%+/=&?<>{}äöß€"_s;
    auto *random = QRandomGenerator::global();
    for (int round = 0; round < 6; ++round) {
        QString secret;
        for (int i = random->bounded(8, 24); i > 0; --i)
            secret += characters[random->bounded(int(characters.size()))];
        const QByteArray bytes = secret.toUtf8();
        const QString page = path(u"secret.html"_s);
        const CommandRun run = ReportTest::run(
            arguments + QStringList { u"--password-stdin"_s, u"--report"_s, page }, bytes + '\n');
        QVERIFY(run.exitStatus > 0);
        const QString written = QString::fromUtf8(contentOf(u"secret.html"_s));
        const SupportReport report = readReport(written.toUtf8());
        QVERIFY(written.contains(u"AUTH"_s)); // there was something to be hidden
        const QString everything = written + QString::fromUtf8(report.toJson());
        for (const QString &form : { secret, secret.toHtmlEscaped(),
                 QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals)),
                 QString::fromLatin1((QByteArray("\0anna@practice.test\0", 20) + bytes).toBase64()),
                 QString::fromLatin1(bytes.toHex()), QString::fromLatin1(bytes.toHex().toUpper()),
                 QString::fromLatin1(bytes.toPercentEncoding()) })
            QVERIFY2(!everything.contains(form), qPrintable(form));
    }
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
