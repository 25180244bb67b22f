// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace portwright;
using namespace Qt::StringLiterals;

/// The main job in the terminal, against practice servers: check, send, and how they end.
class MainJobTest : public QObject {
    Q_OBJECT

    static CommandRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return CommandRun::of(QStringLiteral(PORTWRIGHT_CLI), arguments, input);
    }

private slots:
    void checkFindsWhatTheScenarioLeaves_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("signIn");
        QTest::newRow("all-fine") << u"all-fine"_s << 0 << 587 << u"accepted"_s;
        QTest::newRow("587-blocked") << u"587-blocked"_s << 0 << 2525 << u"accepted"_s;
        QTest::newRow("only-465") << u"only-465"_s << 0 << 465 << u"accepted"_s;
        QTest::newRow("only-2525") << u"only-2525"_s << 0 << 2525 << u"accepted"_s;
        QTest::newRow("wrong-password") << u"wrong-password"_s << 28 << 587 << u"refused"_s;
        QTest::newRow("certificate-expired")
            << u"certificate-expired"_s << 30 << 587 << u"not-tried"_s;
        QTest::newRow("certificate-wrong-host")
            << u"certificate-wrong-host"_s << 30 << 587 << u"not-tried"_s;
    }
    void checkFindsWhatTheScenarioLeaves()
    {
        QFETCH(QString, scenario);
        const CommandRun run = MainJobTest::run(
            { u"check"_s, u"--practice"_s, scenario, u"--outgoing-only"_s, u"--json"_s });
        const QJsonValue best = run.json()[u"outgoing"_s][u"best"_s];
        QTEST(run.exitStatus, "status");
        QTEST(best[u"port"_s].toInt(), "port");
        QTEST(best[u"sign_in"_s].toString(), "signIn");
        QCOMPARE(best[u"needs_consent"_s].toArray().isEmpty(), run.exitStatus != 30);
        QCOMPARE(run.error, QByteArray());
    }

    void consentByFingerprintLetsTheCheckSignIn()
    {
        const QStringList arguments { u"check"_s, u"--practice"_s, u"certificate-expired"_s,
            u"--json"_s };
        const QString fingerprint
            = run(arguments).json()[u"outgoing"_s][u"best"_s][u"certificate_sha256"_s].toString();
        QCOMPARE(fingerprint.size(), 64);
        const CommandRun consented
            = run(arguments + QStringList { u"--accept-fingerprint"_s, fingerprint });
        QCOMPARE(consented.exitStatus, 0);
        const QJsonValue best = consented.json()[u"outgoing"_s][u"best"_s];
        QCOMPARE(best[u"sign_in"_s].toString(), u"accepted"_s);
        QCOMPARE(best[u"consented"_s].toArray(), QJsonArray { u"unverified-certificate"_s });
        const CommandRun another
            = run(arguments + QStringList { u"--accept-fingerprint"_s, u"ab"_s.repeated(32) });
        QCOMPARE(another.exitStatus, 30);
    }

    void aSendNeedsTheSameConsents()
    {
        const auto named = [](const QStringList &arguments) {
            const CommandRun run = MainJobTest::run(QStringList { u"send"_s } + arguments);
            static const QRegularExpression option(
                u"^  (--a\\S+)(?: (\\S+))?$"_s, QRegularExpression::MultilineOption);
            return run.exitStatus == 30
                ? option.match(QString::fromUtf8(run.output)).capturedTexts().sliced(1)
                : QStringList();
        };
        for (const QStringList &arguments : { QStringList { u"--practice=certificate-expired"_s },
                 QStringList { u"--practice=no-starttls"_s, u"--tls"_s, u"none"_s } }) {
            const QStringList consent = named(arguments);
            QVERIFY(!consent.isEmpty());
            const CommandRun run
                = MainJobTest::run(QStringList { u"send"_s } + arguments + consent);
            QVERIFY2(run.exitStatus == 0, run.output.constData());
        }
    }

    void checkLooksIntoTheMailbox()
    {
        const CommandRun run = MainJobTest::run({ u"check"_s, u"--practice"_s, u"--json"_s });
        const QJsonValue mailbox = run.json()[u"incoming"_s][u"best"_s][u"mailbox"_s];
        QVERIFY2(mailbox[u"messages"_s].isDouble(), run.output.constData());
        QVERIFY(mailbox[u"special_folders"_s].toObject().contains(u"\\Sent"_s));
        QVERIFY(!run.json()[u"outgoing"_s][u"best"_s].toObject().contains(u"mailbox"_s));
    }

    void withoutSignInItTestsTheServersOnly()
    {
        const CommandRun run
            = MainJobTest::run({ u"check"_s, u"--practice"_s, u"--no-sign-in"_s, u"--json"_s });
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.json()[u"outgoing"_s][u"best"_s][u"sign_in"_s].toString(), u"not-tried"_s);
        QVERIFY(run.json()[u"sign_ins_used"_s].toObject().isEmpty());
        QCOMPARE(run.json()[u"incoming"_s][u"best"_s][u"sign_in"_s].toString(), u"not-tried"_s);
    }

    void aDomainThatDoesNotExistHasNoServer()
    {
        const CommandRun run = MainJobTest::run(
            { u"check"_s, u"anna@nowhere.test"_s, u"--practice"_s, u"--json"_s });
        QCOMPARE(run.exitStatus, 31);
        QVERIFY(run.json()[u"outgoing"_s][u"best"_s].isNull());
        const CommandRun inWords
            = MainJobTest::run({ u"check"_s, u"anna@nowhere.test"_s, u"--practice"_s });
        QCOMPARE(inWords.exitStatus, 31);
        QVERIFY(!inWords.output.isEmpty());
    }

    void sendEndsWithTheStageThatFailed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char *scenario, int status, const QStringList &further = {}) {
            QTest::newRow(scenario)
                << QStringList { QString::fromLatin1(scenario) } + further << status;
        };
        row("all-fine", 0);
        row("only-465", 2);
        row("only-465", 0, { u"--port"_s, u"465"_s });
        row("wrong-password", 28);
        row("no-starttls", 29);
        row("certificate-expired", 30);
        row("greylisted", 75);
        row("recipient-unknown", 24);
    }
    void sendEndsWithTheStageThatFailed()
    {
        QFETCH(QStringList, arguments);
        const CommandRun run = MainJobTest::run(
            QStringList { u"send"_s, u"--practice"_s } + arguments + QStringList { u"--json"_s });
        QTEST(run.exitStatus, "status");
        const QJsonObject document = run.json();
        QCOMPARE(document[u"accepted"_s], QJsonValue(run.exitStatus == 0));
        QVERIFY(document[u"message_id"_s].toString().startsWith(u'<'));
        QVERIFY(document[u"size_bytes"_s].toInt() > 0);
        if (run.exitStatus == 0)
            QVERIFY(document[u"final_reply"_s][0].toString().startsWith(u"250"_s));
        QCOMPARE(run.error, QByteArray());
    }

    void aRecipientWhoIsRefusedIsNamed()
    {
        const CommandRun run = MainJobTest::run({ u"send"_s, u"--practice"_s, u"--to"_s,
            u"anna@practice.test,nobody@practice.test"_s, u"--json"_s });
        QCOMPARE(run.exitStatus, 3);
        QCOMPARE(run.json()[u"refused_recipients"_s][0][u"address"_s].toString(),
            u"nobody@practice.test"_s);
    }

    void aMessageToOneselfIsSeenToArrive()
    {
        const CommandRun run = MainJobTest::run({ u"send"_s, u"--practice"_s, u"--json"_s,
            u"--await-arrival"_s, u"20"_s, u"--subject"_s, u"hi"_s });
        QCOMPARE(run.exitStatus, 0);
        const QJsonValue arrival = run.json()[u"arrival"_s];
        QCOMPARE(arrival[u"found"_s], QJsonValue(true));
        QCOMPARE(arrival[u"mailbox"_s].toString(), u"INBOX"_s);
        QVERIFY(arrival[u"after_ms"_s].toInt() < 5000);
        QCOMPARE(arrival[u"path"_s].toArray().size(), 1);
        QVERIFY(arrival[u"authentication_results"_s].toString().contains(u"auth=pass"_s));
    }

    void ofSomebodyElsesMailboxNothingIsClaimed()
    {
        const CommandRun run = MainJobTest::run({ u"send"_s, u"--practice"_s, u"--json"_s,
            u"--await-arrival=1"_s, u"--to"_s, u"bob@example.net"_s });
        QCOMPARE(run.exitStatus, 0);
        const QJsonValue arrival = run.json()[u"arrival"_s];
        QVERIFY(arrival[u"found"_s].isNull());
        QCOMPARE(arrival[u"state"_s].toString(), u"not-seen-yet"_s);
    }

    void everyTemplateGoesOut_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            { "plain", "html", "alphabets", "large:200k", "gtube", "eicar", "auto-reply" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyTemplateGoesOut()
    {
        QFETCH(QString, name);
        const CommandRun run
            = MainJobTest::run({ u"send"_s, u"--practice"_s, u"--template"_s, name, u"--json"_s });
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(!name.startsWith(u"large"_s) || run.json()[u"size_bytes"_s].toInt() > 200'000);
    }

    void practiceServesUntilInputClosesAndSendReachesIt()
    {
        QProcess practice;
        practice.start(QStringLiteral(PORTWRIGHT_CLI), { u"practice"_s });
        QTRY_VERIFY_WITH_TIMEOUT(practice.canReadLine(), 10'000);
        const QJsonObject world = QJsonDocument::fromJson(practice.readLine()).object();
        const QString authority = world[u"ca_file"_s].toString();
        QVERIFY(QFile::exists(authority));
        QCOMPARE(world[u"ports"_s].toObject().size(), 8);
        const QString account = world[u"account"_s].toString();

        QTemporaryDir folder;
        QFile settings(folder.filePath(u"settings.json"_s));
        const CommandRun checked = run(
            { u"check"_s, account, u"--outgoing-only"_s, u"--host"_s, world[u"host"_s].toString(),
                u"--port"_s, QString::number(world[u"ports"_s][u"465"_s].toInt()), u"--tls"_s,
                u"implicit"_s, u"--ca-file"_s, authority, u"--password-stdin"_s, u"--json"_s },
            world[u"password"_s].toString().toUtf8() + '\n');
        QCOMPARE(checked.exitStatus, 0);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(checked.output);
        settings.close();

        const CommandRun sent = CommandRun::of(QStringLiteral(PORTWRIGHT_CLI),
            { u"send"_s, u"--settings"_s, settings.fileName(), u"--ca-file"_s, authority, u"--to"_s,
                account, u"--json"_s },
            {}, { u"PORTWRIGHT_PASSWORD="_s + world[u"password"_s].toString() });
        QCOMPARE(sent.exitStatus, 0);
        QCOMPARE(sent.json()[u"accepted"_s], QJsonValue(true));

        QSignalSpy finished(&practice, &QProcess::finished);
        practice.closeWriteChannel();
        QVERIFY(finished.wait(10'000));
        QCOMPARE(practice.exitCode(), 0);
        QVERIFY(!QFile::exists(authority));
    }

    void listsTheScenarios()
    {
        const CommandRun run = MainJobTest::run({ u"practice"_s, u"--list"_s });
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.output.contains("greylisted"));
        const CommandRun json = MainJobTest::run({ u"practice"_s, u"--list"_s, u"--json"_s });
        QCOMPARE(QJsonDocument::fromJson(json.output).array().size(), run.output.count('\n'));
    }

    void neitherTranscriptNorResultHoldsThePassword()
    {
        const QByteArray secret = "s3cret-and-unlikely";
        for (const QString &command : { u"check"_s, u"send"_s }) {
            for (const QString &form : { u"--json"_s, u"--lang=en"_s }) {
                const CommandRun run = MainJobTest::run(
                    { command, u"--practice"_s, u"-v"_s, form, u"--password-stdin"_s },
                    secret + '\n');
                QCOMPARE(run.exitStatus, 28); // it is not the practice account's
                const QByteArray all = run.output + run.error;
                QVERIFY(all.contains("AUTH PLAIN"));
                QVERIFY(!all.contains(secret));
                QVERIFY(!all.contains(secret.toBase64(QByteArray::OmitTrailingEquals)));
                QVERIFY(!all.contains(
                    QByteArray("\0anna@practice.test\0", 20).append(secret).toBase64()));
            }
        }
    }

#ifdef Q_OS_UNIX
    void anInterruptionEndsItAtOnceWithAnAnswer()
    {
        QProcess check;
        check.start(QStringLiteral(PORTWRIGHT_CLI),
            { u"check"_s, u"--practice"_s, u"slow-greeting"_s, u"--json"_s, u"-v"_s });
        check.setReadChannel(QProcess::StandardError);
        QTRY_VERIFY_WITH_TIMEOUT(check.canReadLine(), 10'000); // now it is connecting
        QSignalSpy finished(&check, &QProcess::finished);
        ::kill(pid_t(check.processId()), SIGINT);
        QVERIFY(finished.wait(1'000));
        QCOMPARE(check.exitStatus(), QProcess::NormalExit);
        QCOMPARE(check.exitCode(), 130);
        QVERIFY(QJsonDocument::fromJson(check.readAllStandardOutput()).isObject());
    }
#endif
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "tst_mainjob.moc"
