// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicescenario.h"
#include "support/commandrun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// Every practice scenario yields its diagnosis, and the line of the log that proves it.
class PracticeDiagnosesTest : public QObject {
    Q_OBJECT

    static QStringList codes(const QJsonValue &document)
    {
        QStringList codes;
        for (const QJsonValue &diagnosis : document[u"diagnoses"_s].toArray())
            codes << diagnosis[u"code"_s].toString();
        return codes;
    }

    static QByteArray contents(qsizetype size)
    {
        QByteArray contents;
        for (qsizetype line = 0; contents.size() < size; ++line)
            contents += "line " + QByteArray::number(line) + '\n';
        return contents;
    }

private slots:
    void everyScenarioIsDiagnosed_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QByteArray>("proof");
        const auto row = [](const char *scenario, const char *command, const QStringList &expected,
                             const char *proof) {
            QTest::newRow(scenario)
                << QString::fromLatin1(command) << expected << QByteArray(proof);
        };
        row("all-fine", "check", {}, "");
        row("587-blocked", "check", { u"port-blocked"_s }, ":587  ===  connecting to");
        row("only-465", "check", {}, "");
        row("only-2525", "check", {}, "");
        row("wrong-password", "check", { u"wrong-credentials"_s }, ":587  <~   535 ");
        row("no-starttls", "check", { u"no-encryption"_s }, ":587  <-   250 ");
        row("certificate-expired", "check", { u"certificate-expired"_s }, ":587  ***  ");
        row("certificate-wrong-host", "check", { u"certificate-name-mismatch"_s }, ":587  ***  ");
        row("greylisted", "send", { u"greylisted"_s }, ":587  <~   451 ");
        row("recipient-unknown", "send", { u"recipient-unknown"_s }, ":587  <~   550 ");
        row("too-large", "send", { u"message-too-large"_s }, ":587  <~   250-SIZE ");
        row("slow-greeting", "check", { u"server-slow"_s }, ":587  <-   220 ");
        row("drops", "send", { u"connection-dropped"_s }, ":587  ***  ");
        QCOMPARE(int(PracticeScenario::all().size()), 13); // a new one needs a row here
    }
    void everyScenarioIsDiagnosed()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, expected);
        QFETCH(QByteArray, proof);
        const QString scenario = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(PracticeScenario::withId(scenario));
        QTemporaryDir folder;
        QStringList arguments { command, u"--practice"_s, scenario, u"--json"_s, u"-v"_s };
        if (command == u"send") {
            QFile file(folder.filePath(u"long.txt"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(contents(40'000));
            arguments << u"--attach"_s << file.fileName();
        }
        const CommandRun run = CommandRun::of(QStringLiteral(PORTWRIGHT_CLI), arguments);
        QCOMPARE(codes(run.json()), expected);
        if (expected.isEmpty())
            return;
        const QJsonValue diagnosis = run.json()[u"diagnoses"_s][0];
        QVERIFY(!diagnosis[u"title"_s].toString().isEmpty());
        QVERIFY(!diagnosis[u"action"_s].toString().isEmpty());
        const QList<QByteArray> log = run.error.split('\n');
        const QByteArray line = log.value(diagnosis[u"evidence"_s].toInt(-1));
        QVERIFY2(line.contains(proof), line.constData());
    }

    void theTextSaysThemInWords()
    {
        const CommandRun run = CommandRun::of(
            QStringLiteral(PORTWRIGHT_CLI), { u"check"_s, u"--practice"_s, u"587-blocked"_s });
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.output.contains("Works, but is not right"), run.output.constData());
        QVERIFY(run.output.contains("587 did not answer at all"));
        QVERIFY(run.output.contains("1. "));
        QVERIFY(!run.output.contains("What is wrong"));
    }
    void everyCandidateNamesItsOwnFault()
    {
        const CommandRun run = CommandRun::of(QStringLiteral(PORTWRIGHT_CLI),
            { u"check"_s, u"--practice"_s, u"only-465"_s, u"--json"_s });
        QMap<int, QString> codes;
        for (const QJsonValue &candidate : run.json()[u"outgoing"_s][u"candidates"_s].toArray())
            codes.insert(candidate[u"port"_s].toInt(), candidate[u"diagnosis"_s].toString());
        QCOMPARE(codes,
            (QMap<int, QString> { { 25, u"connection-refused"_s }, { 465, QString() },
                { 587, u"connection-refused"_s }, { 2525, u"connection-refused"_s } }));
    }
};

QTEST_GUILESS_MAIN(PracticeDiagnosesTest)
#include "tst_practicediagnoses.moc"
