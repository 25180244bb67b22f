// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "ui/findings/servicejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace portwright;
using namespace Qt::StringLiterals;

/// What the terminal says of the servers themselves.
class ServicesTest : public QObject {
    Q_OBJECT

    static CommandRun run(const QStringList &arguments)
    {
        return CommandRun::of(QStringLiteral(PORTWRIGHT_CLI), arguments);
    }

    static QJsonArray endpoints(const CommandRun &run)
    {
        return run.json()[u"services"_s][u"endpoints"_s].toArray();
    }

private slots:
    void whatIsNotKnownIsNull()
    {
        ServiceFacts facts;
        facts.endpoints = { EndpointFacts {} };
        const QJsonObject services = toJson(facts);
        QCOMPARE(services.keys(),
            (QStringList { u"endpoints"_s, u"help"_s, u"mailbox"_s, u"provider"_s }));
        QVERIFY(services[u"mailbox"_s].isNull());
        QVERIFY(services[u"provider"_s].isNull());
        const QJsonValue endpoint = services[u"endpoints"_s][0];
        for (const QString &name : { u"certificate"_s, u"cipher"_s, u"tls_version"_s,
                 u"connected_ms"_s, u"encrypted_ms"_s, u"steadiness"_s })
            QVERIFY2(endpoint[name].isNull(), qPrintable(name));
        const QJsonObject limits = endpoint[u"limits"_s].toObject();
        QCOMPARE(limits.size(), 6);
        for (const QJsonValue &limit : limits)
            QVERIFY(limit.isNull());
        QCOMPARE(endpoint[u"ipv6"_s].toString(), u"not-known"_s);
        QCOMPARE(endpoint[u"password"_s].toString(), u"not-taken"_s);
    }

    void jsonHoldsWhatTheServersOffer()
    {
        const CommandRun checked = run({ u"check"_s, u"--practice"_s, u"--json"_s });
        QCOMPARE(checked.exitStatus, 0);
        QVERIFY(endpoints(checked).size() >= 2);
        const QJsonValue first = endpoints(checked)[0];
        QCOMPARE(first[u"chosen"_s].toBool(), true);
        QCOMPARE(first[u"port"_s].toInt(), 587);
        QCOMPARE(first[u"limits"_s][u"size_bytes"_s].toInt(), 250'000'000);
        QVERIFY(first[u"features"_s].toArray().contains(u"chunking"_s));
        QVERIFY(first[u"features_missing"_s].toArray().contains(u"requiretls"_s));
        QVERIFY(first[u"certificate"_s][u"days_left"_s].toInt() > 0);
        QVERIFY(first[u"steadiness"_s].isNull());
        QVERIFY(checked.json()[u"services"_s][u"mailbox"_s][u"quota_limit_bytes"_s].isDouble());
    }

    void measuresAsOftenAsItIsToldAndSignsInNoMoreForIt()
    {
        const CommandRun measured
            = run({ u"check"_s, u"--practice"_s, u"--measure"_s, u"2"_s, u"--json"_s });
        QCOMPARE(measured.exitStatus, 0);
        int asked = 0;
        for (const QJsonValue endpoint : endpoints(measured)) {
            const QJsonValue steadiness = endpoint[u"steadiness"_s];
            if (endpoint[u"password"_s].toString() == u"not-taken") {
                QVERIFY(steadiness.isNull());
                continue;
            }
            ++asked;
            QCOMPARE(steadiness[u"tries"_s].toInt(), 2);
            QCOMPARE(steadiness[u"failures"_s].toInt(), 0);
            QVERIFY(steadiness[u"first_failure"_s].isNull());
            const int fastest = steadiness[u"fastest_ms"_s].toInt(-1);
            QVERIFY(fastest >= 0);
            QVERIFY(steadiness[u"median_ms"_s].toInt() >= fastest);
            QVERIFY(steadiness[u"slowest_ms"_s].toInt() >= steadiness[u"median_ms"_s].toInt());
        }
        QVERIFY(asked >= 2);
        const QJsonObject signIns = measured.json()[u"sign_ins_used"_s].toObject();
        QCOMPARE(signIns.size(), 2);
        for (const QJsonValue &used : signIns)
            QCOMPARE(used.toInt(), 1);
    }

#ifdef Q_OS_UNIX
    void measuresNothingAfterAnInterruption()
    {
        QProcess check;
        check.start(QStringLiteral(PORTWRIGHT_CLI),
            { u"check"_s, u"--practice"_s, u"587-blocked"_s, u"--outgoing-only"_s, u"--order"_s,
                u"rfc8314"_s, u"--measure=20"_s, u"-v"_s });
        QByteArray log;
        // Signed in, and waiting for what else is wrong.
        QTRY_VERIFY((log += check.readAllStandardError()).contains(" 235 "));
        QSignalSpy finished(&check, &QProcess::finished);
        ::kill(pid_t(check.processId()), SIGINT);
        QVERIFY(finished.wait(2'000));
        QCOMPARE(check.exitCode(), 130);
    }
#endif

    void aboutIsASectionOfItsOwn()
    {
        const CommandRun plain = run({ u"check"_s, u"--practice"_s });
        QVERIFY(!plain.output.contains("About this server"));
        const CommandRun about = run({ u"check"_s, u"--practice"_s, u"--about"_s });
        QCOMPARE(about.exitStatus, 0);
        for (const QByteArray heading : { "About this server", "How safe is it?",
                 "How reliable is it?", "What are the limits?", "What can it do?" })
            QVERIFY2(about.output.contains("\n" + heading + "\n"), heading.constData());
        QVERIFY(about.output.contains("Not measured yet"));
        QVERIFY(about.output.contains("SIZE 250000000"));
    }

    void measuringShowsItsResultWithoutBeingAskedTo()
    {
        const CommandRun measured
            = run({ u"check"_s, u"--practice"_s, u"--outgoing-only"_s, u"--measure=1"_s });
        QCOMPARE(measured.exitStatus, 0);
        QVERIFY(measured.output.contains("1 of 1 tries answered"));
    }

#ifdef Q_OS_UNIX
    void anInterruptionKeepsWhatWasMeasured()
    {
        QProcess check;
        check.start(QStringLiteral(PORTWRIGHT_CLI),
            { u"check"_s, u"--practice"_s, u"--measure"_s, u"20"_s, u"--json"_s, u"-v"_s });
        check.setReadChannel(QProcess::StandardError);
        int greetings = 0;
        const auto countGreetings = [&] {
            while (check.canReadLine())
                greetings += check.readLine().contains(":993 ") ? 1 : 0;
            return greetings;
        };
        // The check itself has fewer lines there.
        QTRY_VERIFY_WITH_TIMEOUT(countGreetings() > 40, 20'000);
        QSignalSpy finished(&check, &QProcess::finished);
        ::kill(pid_t(check.processId()), SIGINT);
        QVERIFY(finished.wait(1'000));
        QCOMPARE(check.exitCode(), 130);
        const QJsonDocument document = QJsonDocument::fromJson(check.readAllStandardOutput());
        const QJsonValue tries
            = document[u"services"_s][u"endpoints"_s][0][u"steadiness"_s][u"tries"_s];
        QVERIFY(tries.toInt() >= 1);
        QVERIFY(tries.toInt() < 20);
    }
#endif
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "tst_services.moc"
