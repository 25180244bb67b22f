// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batchjournal.h"
#include "practice/practiceserver.h"
#include "support/commandrun.h"
#include "ui/words/batchtext.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace portwright;
using namespace Qt::StringLiterals;

/// `batch` as a script sees it.
class BatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static CommandRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return CommandRun::of(
            QStringLiteral(PORTWRIGHT_CLI), QStringList { u"batch"_s } + arguments, input);
    }
    /// Reads `list` from standard input, against the practice servers.
    static CommandRun practise(const QByteArray &list, const QStringList &arguments = {})
    {
        return run(
            QStringList { u"-"_s, u"--practice"_s, u"--budget"_s, u"10"_s } + arguments, list);
    }
    static QByteArray password() { return PracticeServer::accountPassword().toUtf8(); }
    /// The practice account under another address.
    static QByteArray account(int number, const QByteArray &secret)
    {
        return "anna+" + QByteArray::number(number) + "@practice.test,anna@practice.test," + secret
            + '\n';
    }
    static QByteArray heading() { return "email,username,password\n"; }

    static QList<QJsonObject> objectsOf(const QByteArray &lines)
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                objects += QJsonDocument::fromJson(line).object();
        }
        return objects;
    }
    static QMap<int, QString> verdictsOf(const QByteArray &lines)
    {
        QMap<int, QString> verdicts;
        for (const QJsonObject &object : objectsOf(lines))
            verdicts.insert(object[u"row"_s].toInt(), object[u"verdict"_s].toString());
        return verdicts;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void printsOneObjectALine()
    {
        const CommandRun batch = practise(heading() + account(1, password()) + "nobody,,x\n"
                + account(1, "again") + account(2, "wrong-secret"),
            { u"--json"_s });
        QCOMPARE(batch.exitStatus, 28);
        QCOMPARE(verdictsOf(batch.output),
            (QMap<int, QString> { { 2, u"works"_s }, { 3, u"not-tried"_s }, { 4, u"not-tried"_s },
                { 5, u"sign-in-refused"_s } }));
        for (const QJsonObject &object : objectsOf(batch.output)) {
            const int row = object[u"row"_s].toInt();
            if (row == 2) {
                QCOMPARE(object[u"outgoing"_s][u"port"_s].toInt(), 587);
                QCOMPARE(object[u"incoming"_s][u"protocol"_s].toString(), u"imap"_s);
                QVERIFY(object[u"diagnosis"_s].isNull());
                QVERIFY(object[u"ms"_s].toInt() > 0);
            }
            if (row == 5)
                QCOMPARE(object[u"diagnosis"_s].toString(), u"wrong-credentials"_s);
            if (row == 4)
                QCOMPARE(object[u"first_row"_s].toInt(), 2);
        }
        QVERIFY2(!batch.output.contains(password()) && !batch.error.contains(password()),
            "a password was shown");
        QVERIFY(!batch.output.contains("wrong-secret") && !batch.error.contains("wrong-secret"));
        QVERIFY2(batch.error.contains("Row 3: "), batch.error.constData());
    }

    void printsATableInTheOrderOfTheList()
    {
        const CommandRun batch = practise(heading() + account(1, password()) + account(2, "x")
            + account(3, password()) + account(4, ""));
        QCOMPARE(batch.exitStatus, 28);
        const QList<QByteArray> lines = batch.output.split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[1].startsWith("2 ") && lines[1].contains("Works"));
        QVERIFY(lines[2].startsWith("3 ") && lines[2].contains("Sign-in refused"));
        // It is the account of row 3, where a password was refused.
        QVERIFY(lines[3].startsWith("4 ") && lines[3].contains("refused in row 3"));
        QVERIFY(lines[4].startsWith("5 ") && lines[4].contains("sign-in not tested"));
    }

    void endsWithTheWorstStatus_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &list, const QStringList &arguments,
                             int status) { QTest::newRow(name) << list << arguments << status; };
        const QByteArray good = heading() + account(1, password());
        row("all work", good, {}, 0);
        row("a duplicate", good + account(1, password()), {}, 0);
        row("a wrong row", good + "nobody,,\n", {}, 65);
        row("a refused sign-in", good + account(2, "x") + "nobody,,\n", {}, 28);
        row("no sign-in wanted", good + account(2, "x"), { u"--no-sign-in"_s }, 0);
        row("nothing found", good + "bert@nowhere.test,,x\n", {}, 31);
        row("no account", heading(), {}, 65);
        row("only wrong rows", heading() + "nobody,,\n", {}, 65);
        row("no column of addresses", "name,password\nAnna,x\n", {}, 65);
        row("an open quote", heading() + "\"anna@example.org\n", {}, 65);
        row("a NUL", heading() + QByteArray("a\0b", 3), {}, 65);
        row("no number of jobs", good, { u"--jobs"_s, u"0"_s }, 64);
        row("another ending", good, { u"--output"_s, u"/tmp/never.txt"_s }, 64);
        row("nothing to resume into", good, { u"--resume"_s }, 64);
        row("one user name for all", good, { u"--username"_s, u"anna"_s }, 64);
        row("a place that cannot be written", good, { u"--output"_s, u"/proc/none/a.csv"_s }, 74);
    }
    void endsWithTheWorstStatus()
    {
        QFETCH(QByteArray, list);
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const CommandRun batch = practise(list, arguments);
        QVERIFY2(batch.exitStatus == status,
            QByteArray::number(batch.exitStatus) + ' ' + batch.error + batch.output);
        if (status >= 64)
            QVERIFY(!batch.error.isEmpty());
        if (status == 64)
            QCOMPARE(batch.output, QByteArray());
    }

    void wantsOneListThatCanBeRead()
    {
        QCOMPARE(run({}).exitStatus, 64);
        QCOMPARE(run({ u"a.csv"_s, u"b.csv"_s }).exitStatus, 64);
        QCOMPARE(run({ path(u"missing.csv"_s) }).exitStatus, 66);
    }

    void writesTheResultWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("csv") << u"result.csv"_s << QByteArray("\xef\xbb\xbfrow,address,verdict,");
        QTest::newRow("html") << u"result.HTML"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("json") << u"result.json"_s << QByteArray("{\"address\":");
    }
    void writesTheResultWhole()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const CommandRun batch = practise(
            heading() + account(1, password()) + "nobody,,\n", { u"--output"_s, path(name) });
        QVERIFY2(batch.exitStatus == 65, batch.error.constData());
        const QByteArray content = contentOf(path(name));
        QVERIFY2(content.startsWith(beginning), content.constData());
        QVERIFY(content.contains("anna+1@practice.test"));
        QVERIFY(!content.contains(password()));
        QVERIFY(!QFile::exists(path(name) + u".part"_s));
    }

    void saysWhyItCannotBegin()
    {
        const QString output = path(u"folder.csv"_s);
        QVERIFY(QDir().mkpath(output + u".part"_s));
        const CommandRun batch
            = practise(heading() + account(1, password()), { u"--output"_s, output });
        QCOMPARE(batch.exitStatus, 74);
        QVERIFY2(batch.error.contains("could not be written: "), batch.error.constData());
        QVERIFY2(!batch.error.contains("Unknown error"), batch.error.constData());
    }

    void goesOnAfterAnInterruption()
    {
        QByteArray list = heading();
        for (int i = 0; i < 40; ++i)
            list += account(i, password());
        write(u"many.csv"_s, list);
        const QString output = path(u"many-result.csv"_s);
        const QStringList arguments { u"batch"_s, path(u"many.csv"_s), u"--practice"_s, u"--json"_s,
            u"--output"_s, output };
        QProcess process;
        process.start(QStringLiteral(PORTWRIGHT_CLI), arguments);
        QByteArray seen;
        connect(&process, &QProcess::readyReadStandardOutput, this, [&] {
            const bool isFirst = seen.isEmpty();
            seen += process.readAllStandardOutput();
            if (isFirst)
                ::kill(pid_t(process.processId()), SIGINT);
        });
        QSignalSpy finished(&process, &QProcess::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QFile::exists(output)); // whole or not at all
        const auto kept = readVerdicts(output + u".part"_s);
        QVERIFY(kept && !kept->isEmpty() && kept->size() < 40);

        const CommandRun rest = run({ path(u"many.csv"_s), u"--practice"_s, u"--resume"_s,
            u"--output"_s, output, u"--jobs"_s, u"8"_s });
        QVERIFY2(rest.exitStatus == 0, rest.error.constData());
        QVERIFY2(rest.error.contains("earlier run: " + QByteArray::number(kept->size())),
            rest.error.constData());
        QCOMPARE(contentOf(output).count("\r\n"), 41);
        QVERIFY(!QFile::exists(output + u".part"_s));
        const CommandRun again
            = run({ path(u"many.csv"_s), u"--practice"_s, u"--resume"_s, u"--output"_s, output });
        QCOMPARE(again.exitStatus, 64); // it is whole
    }

    void resumesWithoutTheLineThatWasCutOff()
    {
        AccountVerdict known { 9, u"anna+1@practice.test"_s, AccountStanding::Works };
        known.took = std::chrono::milliseconds(987'654);
        const QString output = path(u"cut.json"_s);
        write(u"cut.json.part"_s, batchLine(known) + "{\"row\":3,\"address\":\"anna+2@prac");
        const CommandRun batch
            = practise(heading() + account(1, password()) + account(2, password()),
                { u"--resume"_s, u"--output"_s, output, u"--json"_s });
        QVERIFY2(batch.exitStatus == 0, batch.error.constData());
        const QList<QJsonObject> objects = objectsOf(batch.output);
        QCOMPARE(objects.size(), 2);
        QCOMPARE(objects[0][u"ms"_s].toInt(), 987'654);
        QCOMPARE(objects[0][u"row"_s].toInt(), 2); // the list counts now
        QCOMPARE(objects[1][u"address"_s].toString(), u"anna+2@practice.test"_s);
        QCOMPARE(contentOf(output), batch.output);
    }

    void putsNoFormulaIntoASpreadsheet_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : { "=cmd@example.org", "+1@example.org", "-2@example.org" })
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void putsNoFormulaIntoASpreadsheet()
    {
        QFETCH(QString, address);
        const QByteArray csv = batchCsv({ { 2, address, AccountStanding::NothingFound } });
        QVERIFY2(csv.contains("\"2\",\"'" + address.toUtf8() + "\","), csv.constData());
    }

    void escapesWhatStandsInTheList()
    {
        const QString address = u"\"<b>\"@example.org"_s;
        const QByteArray html = batchHtml({ { 2, address, AccountStanding::NothingFound } });
        QVERIFY(html.contains("&quot;&lt;b&gt;&quot;@example.org"));
        const QByteArray csv = batchCsv({ { 2, address, AccountStanding::NothingFound } });
        QVERIFY(csv.contains("\"\"\"<b>\"\"@example.org\""));
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "tst_batch.moc"
