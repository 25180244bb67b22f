// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// What a person may type wrong: each ends with the right status, a sentence that names what to
/// fix, and nothing on standard output.
class WrongUseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static CommandRun run(const QStringList &arguments)
    {
        return CommandRun::of(QStringLiteral(PORTWRIGHT_CLI), arguments);
    }

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

private slots:
    void saysWhatToFix_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("named");
        const auto row
            = [](const char *name, const QString &line, int status, const QString &named) {
                  QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << status << named;
              };
        row("no command", u""_s, 64, u"check"_s);
        row("unknown command", u"chekc anna@example.org"_s, 64, u"chekc"_s);
        row("unknown option", u"check anna@example.org --hots mail.example.org"_s, 64, u"hots"_s);
        row("no address", u"check"_s, 64, u"address"_s);
        row("two addresses", u"check a@example.org b@example.org"_s, 64, u"One"_s);
        row("impossible address", u"check anna"_s, 65, u"anna"_s);
        row("address without domain", u"check anna@"_s, 65, u"anna@"_s);
        row("host as a URL", u"check a@example.org --host https://mail.example.org/"_s, 64,
            u"--host"_s);
        row("port 0", u"check a@example.org --port 0"_s, 64, u"--port"_s);
        row("port 70000", u"check a@example.org --port 70000"_s, 64, u"70000"_s);
        row("tls", u"check a@example.org --tls ssl"_s, 64, u"--tls"_s);
        row("order", u"check a@example.org --order fastest"_s, 64, u"--order"_s);
        row("budget", u"check a@example.org --budget 0"_s, 64, u"--budget"_s);
        row("budget in words", u"check a@example.org --budget soon"_s, 64, u"--budget"_s);
        row("endless budget", u"check a@example.org --budget nan"_s, 64, u"--budget"_s);
        row("no tries", u"check a@example.org --measure 0"_s, 64, u"--measure"_s);
        row("too many tries", u"check a@example.org --measure 21"_s, 64, u"20"_s);
        row("EHLO name", u"check a@example.org --ehlo a_b"_s, 64, u"--ehlo"_s);
        row("EHLO address", u"check a@example.org --ehlo 192.0.2.1"_s, 64, u"--ehlo"_s);
        row("proxy", u"check a@example.org --proxy http://proxy:8080"_s, 64, u"--proxy"_s);
        row("proxy password", u"check a@example.org --proxy socks5://u:secret@proxy:1"_s, 64,
            u"PORTWRIGHT_PROXY_PASSWORD"_s);
        row("fingerprint", u"check a@example.org --accept-fingerprint 00"_s, 64,
            u"--accept-fingerprint"_s);
        row("password as argument", u"check a@example.org --password hunter2"_s, 64,
            u"--password-file"_s);
        row("two password sources", u"check a@example.org --password-stdin --no-sign-in"_s, 64,
            u"--password-stdin"_s);
        row("password file missing", u"check a@example.org --password-file /nonexistent"_s, 66,
            u"/nonexistent"_s);
        row("empty password", u"check a@example.org --password-stdin"_s, 65, u"password"_s);
        row("token file missing", u"check a@example.org --oauth-token-file /nonexistent"_s, 66,
            u"--oauth-token-file"_s);
        row("CA file missing", u"check a@example.org --ca-file /nonexistent"_s, 66, u"--ca-file"_s);
        row("CA file without a certificate", u"check a@example.org --ca-file /dev/null"_s, 65,
            u"certificate"_s);
        row("client certificate missing",
            u"check a@example.org --client-certificate /nonexistent"_s, 66,
            u"--client-certificate"_s);
        row("no half left", u"check a@example.org --incoming-only --outgoing-only"_s, 64,
            u"--incoming-only"_s);
        row("incoming protocol", u"check a@example.org --incoming-protocol smtp"_s, 64,
            u"--incoming-protocol"_s);
        row("provider list", u"check a@example.org --ispdb-url ftp://example.org"_s, 64,
            u"--ispdb-url"_s);
        row("unknown scenario", u"check --practice earthquake"_s, 64, u"greylisted"_s);
        row("no sender", u"send --host h --to b@example.org"_s, 64, u"--from"_s);
        row("no recipient", u"send --host h --from a@example.org"_s, 64, u"--to"_s);
        row("empty recipient", u"send --host h --from a@example.org --to="_s, 65, u"\"\""_s);
        row("no server", u"send --from a@example.org --to b@example.org"_s, 64, u"--host"_s);
        row("header without a colon",
            u"send --host h --from a@example.org --to b@example.org --header X-Test"_s, 64,
            u"--header"_s);
        row("attachment missing",
            u"send --host h --from a@example.org --to b@example.org --attach /nonexistent"_s, 66,
            u"nonexistent"_s);
        row("text missing",
            u"send --host h --from a@example.org --to b@example.org --text /nonexistent"_s, 66,
            u"--text"_s);
        row("unknown template",
            u"send --host h --from a@example.org --to b@example.org --template spam"_s, 64,
            u"gtube"_s);
        row("impossible template size",
            u"send --host h --from a@example.org --to b@example.org --template large:0"_s, 64,
            u"--template"_s);
        row("await arrival",
            u"send --host h --from a@example.org --to b@example.org --await-arrival 30"_s, 64,
            u"--settings"_s);
        row("impossible time to wait", u"send --practice --await-arrival 0"_s, 64, u"3600"_s);
        row("settings missing", u"send --settings /nonexistent --to b@example.org"_s, 66,
            u"--settings"_s);
        row("settings and host", u"send --settings /dev/null --host h --to b@example.org"_s, 64,
            u"--settings"_s);
        row("a user name without a password",
            u"send --host h --username u --from a@example.org --to b@example.org"_s, 64,
            u"password"_s);
        row("text and password from one input",
            u"send --host h --from a@b.cd --to b@b.cd --text - --password-stdin"_s, 64,
            u"Standard input"_s);
        row("practice with an argument", u"practice drops"_s, 64, u"--scenario"_s);
        row("unknown practice scenario", u"practice --scenario earthquake"_s, 64, u"greylisted"_s);
        row("version with an argument", u"version 2"_s, 64, u"version"_s);
        row("document without a name", u"parse-autoconfig --address a@example.org"_s, 64,
            u"file"_s);
        row("document without an address", u"parse-autodiscover settings.xml"_s, 64,
            u"--address"_s);
        row("document for an impossible address", u"resolve-srv srv.json --address anna"_s, 65,
            u"anna"_s);
        row("document missing", u"parse-autoconfig /nonexistent --address a@example.org"_s, 66,
            u"/nonexistent"_s);
        QTest::newRow("host with a blank")
            << QStringList { u"check"_s, u"a@example.org"_s, u"--host"_s, u"mail example.org"_s }
            << 64 << u"--host"_s;
        const QStringList send { u"send"_s, u"--host"_s, u"h"_s, u"--from"_s, u"a@example.org"_s,
            u"--to"_s, u"b@example.org"_s };
        QTest::newRow("line break in the subject")
            << send + QStringList { u"--subject"_s, u"Hello\r\nBcc: eve@example.org"_s } << 65
            << u"Subject"_s;
        QTest::newRow("line break in a header")
            << send + QStringList { u"--header"_s, u"X-Test: a\nBcc: eve@example.org"_s } << 65
            << u"X-Test"_s;
        QTest::newRow("a header that only the program sets")
            << send + QStringList { u"--header"_s, u"Message-ID: <1@example.org>"_s } << 65
            << u"Message-ID"_s;
    }
    void saysWhatToFix()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const CommandRun run = WrongUseTest::run(arguments + QStringList { u"--json"_s });
        const QByteArray error = run.error;
        QTEST(run.exitStatus, "status");
        QVERIFY2(run.output.isEmpty(), run.output.constData());
        QVERIFY2(error.contains(named.toUtf8()), error.constData());
        QVERIFY2(error.count('\n') == 1 || arguments.isEmpty(), error.constData());
        QVERIFY(!error.contains("hunter2"));
    }

    void aClosedStandardOutputIsNoSuccess()
    {
        const CommandRun run = CommandRun::of(u"/bin/sh"_s,
            { u"-c"_s, u"\"$0\" version >/dev/full"_s, QStringLiteral(PORTWRIGHT_CLI) });
        QCOMPARE(run.exitStatus, 74);
        QVERIFY2(run.error.contains("standard output"), run.error.constData());
    }

    void aReaderThatLeftIsNoCrash()
    {
        const CommandRun run = CommandRun::of(u"/bin/sh"_s,
            { u"-c"_s, u"{ \"$0\" version; echo $? >&2; } | :"_s, QStringLiteral(PORTWRIGHT_CLI) });
        // Whether the reader had left already is a race; ending by a signal would be 141.
        QVERIFY2(!run.error.contains("141"), run.error.constData());
    }

    void theLocaleCausesNoNoise()
    {
        const CommandRun run = CommandRun::of(
            QStringLiteral(PORTWRIGHT_CLI), { u"version"_s }, {}, { u"LC_ALL=C"_s, u"LANG=C"_s });
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.error, QByteArray());
    }

    void everyCommandHelps()
    {
        for (const QString &command :
            { u"check"_s, u"send"_s, u"export"_s, u"practice"_s, u"version"_s, u"classify"_s,
                u"parse-autoconfig"_s, u"parse-autodiscover"_s, u"resolve-srv"_s }) {
            const CommandRun run = WrongUseTest::run({ command, u"--help"_s });
            QCOMPARE(run.exitStatus, 0);
            QVERIFY(run.output.contains(command.toUtf8()));
            QVERIFY(run.output.contains("--json"));
            QVERIFY(!run.output.contains("--password <"));
        }
        QVERIFY(WrongUseTest::run({ u"--help"_s }).output.contains("practice"));
    }

    void speaksTheLanguageThatIsAskedFor()
    {
        const CommandRun german
            = WrongUseTest::run({ u"check"_s, u"--lang"_s, u"de"_s, u"--help"_s });
        QCOMPARE(german.exitStatus, 0);
        QVERIFY(german.output != WrongUseTest::run({ u"check"_s, u"--help"_s }).output);
    }

#ifdef Q_OS_LINUX
    void saysThatAWindowNeedsADisplay()
    {
        const CommandRun run
            = CommandRun::of(QStringLiteral(PORTWRIGHT_BINARY_DIR "/app/portwright"), {}, {},
                { u"DISPLAY="_s, u"WAYLAND_DISPLAY="_s, u"QT_QPA_PLATFORM="_s });
        QCOMPARE(run.exitStatus, 69);
        QVERIFY(run.error.contains("no display") && run.error.contains("portwright-cli"));
    }
#endif
};

QTEST_GUILESS_MAIN(WrongUseTest)
#include "tst_wronguse.moc"
