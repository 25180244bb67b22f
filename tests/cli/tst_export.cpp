// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/settingsexport.h"
#include "support/commandrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// `export` as a script sees it.
class ExportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static CommandRun run(const QStringList &arguments, const QByteArray &input = {},
        const QStringList &environment = {})
    {
        return CommandRun::of(QStringLiteral(PORTWRIGHT_CLI),
            QStringList { u"export"_s } + arguments, input, environment);
    }

    static QJsonObject best(const QString &protocol, int port, const QString &tls)
    {
        return { { u"protocol"_s, protocol }, { u"host"_s, u"mail.example.org"_s },
            { u"port"_s, port }, { u"tls"_s, tls }, { u"username"_s, u"anna@example.org"_s },
            { u"auth"_s, u"PLAIN"_s }, { u"needs_consent"_s, QJsonArray() },
            { u"consented"_s, QJsonArray() } };
    }

    static QJsonObject half(const QJsonValue &best) { return { { u"best"_s, best } }; }

    static QJsonObject settings()
    {
        return { { u"address"_s, u"anna@example.org"_s },
            { u"outgoing"_s, half(best(u"smtp"_s, 587, u"starttls"_s)) },
            { u"incoming"_s, half(best(u"imap"_s, 993, u"implicit"_s)) } };
    }

    static CommandRun exportOf(const QJsonObject &settings, const QStringList &arguments,
        const QStringList &environment = {})
    {
        return run(QStringList { u"--settings"_s, u"-"_s } + arguments,
            QJsonDocument(settings).toJson(), environment);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void listsEveryName()
    {
        const CommandRun list = run({ u"--list"_s });
        QCOMPARE(list.exitStatus, 0);
        const CommandRun json = run({ u"--list"_s, u"--json"_s });
        const QJsonArray formats = json.json()[u"formats"_s].toArray();
        QCOMPARE(formats.size(), exportFormats().size());
        for (qsizetype i = 0; i < formats.size(); ++i) {
            QCOMPARE(formats[i][u"name"_s].toString(), exportFormats()[i].id);
            QVERIFY(list.output.contains(exportFormats()[i].id.leftJustified(21).toUtf8()
                + formats[i][u"title"_s].toString().toUtf8() + '\n'));
        }
    }

    void everyNameOfTheListIsExported_data()
    {
        QTest::addColumn<QString>("id");
        for (const ExportFormat &format : exportFormats())
            QTest::newRow(qPrintable(format.id)) << format.id;
    }
    void everyNameOfTheListIsExported()
    {
        QFETCH(QString, id);
        const CommandRun shown = exportOf(settings(), { u"--for"_s, id });
        QVERIFY2(shown.exitStatus == 0, shown.error.constData());
        QVERIFY(shown.output.endsWith('\n'));
        const bool hasName = id == u"qr" || shown.output.contains("mail.example.org");
        QVERIFY2(hasName, shown.output.constData());
        const CommandRun saved = exportOf(settings(), { u"--for"_s, id, u"--output"_s, path(id) });
        QCOMPARE(saved.exitStatus, 0);
        QCOMPARE(saved.output, QByteArray());
        QCOMPARE(saved.error, shown.error);
        QCOMPARE(contentOf(path(id)), shown.output);
    }

    void takesWhatACheckPrinted()
    {
        const CommandRun check = CommandRun::of(
            QStringLiteral(PORTWRIGHT_CLI), { u"check"_s, u"--practice"_s, u"--json"_s });
        QCOMPARE(check.exitStatus, 0);
        write(u"settings.json"_s, check.output);
        const QJsonValue incoming = check.json()[u"incoming"_s][u"best"_s];
        const CommandRun steps = run({ u"--settings"_s, path(u"settings.json"_s), u"--for"_s,
            u"thunderbird"_s, u"--name"_s, u"Anna\nÄhrenfeld"_s });
        QVERIFY2(steps.exitStatus == 0, steps.error.constData());
        const QString text = QString::fromUtf8(steps.output);
        QVERIFY(text.contains(incoming[u"host"_s].toString()));
        QVERIFY(text.contains(QString::number(incoming[u"port"_s].toInt())));
        QVERIFY(text.contains(u": Anna Ährenfeld\n"_s));
    }

    void saysWhatToFix_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("named");
        const auto row
            = [](const char *name, const QStringList &arguments, int status, const char *named) {
                  QTest::newRow(name) << arguments << status << QByteArray(named);
              };
        const QStringList file { u"--settings"_s, path(u"good.json"_s) };
        row("nothing", {}, 64, "thunderbird");
        row("unknown name", file + QStringList { u"--for"_s, u"eudora"_s }, 64, "thunderbird");
        row("no settings", { u"--for"_s, u"swaks"_s }, 64, "--settings");
        row("an argument", { u"swaks"_s }, 64, "arguments");
        row("settings missing", { u"--settings"_s, u"/nonexistent"_s, u"--for"_s, u"swaks"_s }, 66,
            "/nonexistent");
        row("JSON of an export", file + QStringList { u"--for"_s, u"swaks"_s, u"--json"_s }, 64,
            "--json");
        row("a password for a configuration",
            file + QStringList { u"--for"_s, u"msmtp"_s, u"--with-password"_s }, 64, "sheet");
        row("a password that is not asked for",
            file + QStringList { u"--for"_s, u"sheet"_s, u"--password-stdin"_s }, 64,
            "--with-password");
        row("no password where one is asked for",
            file + QStringList { u"--for"_s, u"sheet"_s, u"--with-password"_s }, 64, "password");
        row("a password as an argument",
            file
                + QStringList { u"--for"_s, u"sheet"_s, u"--with-password"_s, u"--password"_s,
                    u"hunter2"_s },
            64, "--password-file");
        row("a password as an argument by itself",
            file + QStringList { u"--for"_s, u"sheet"_s, u"--password"_s, u"hunter2"_s }, 64,
            "--password-file");
        row("standard input twice",
            { u"--settings"_s, u"-"_s, u"--for"_s, u"sheet"_s, u"--with-password"_s,
                u"--password-stdin"_s },
            64, "Standard input");
        row("a folder that is not there",
            file + QStringList { u"--for"_s, u"swaks"_s, u"--output"_s, u"/nonexistent/x"_s }, 74,
            "/nonexistent/x");
    }
    void saysWhatToFix()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, named);
        write(u"good.json"_s, QJsonDocument(settings()).toJson());
        const CommandRun failed = run(arguments);
        QCOMPARE(failed.exitStatus, status);
        QCOMPARE(failed.output, QByteArray());
        QVERIFY2(failed.error.contains(named), failed.error.constData());
        QVERIFY(!failed.error.contains("hunter2"));
        QCOMPARE(failed.error.count('\n'), 1);
    }

    void settingsThatWouldWriteLinesOfTheirOwnAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("user name") << u"username"_s << QJsonValue(u"anna\nproxy_host evil"_s);
        QTest::newRow("no user name") << u"username"_s << QJsonValue(QString());
        QTest::newRow("host") << u"host"_s << QJsonValue(u"a\nb"_s);
        QTest::newRow("port") << u"port"_s << QJsonValue(0);
        QTest::newRow("tls") << u"tls"_s << QJsonValue(u"ssl"_s);
        QTest::newRow("auth") << u"auth"_s << QJsonValue(u"PLAIN\nproxy_host evil"_s);
        QTest::newRow("auth with a blank") << u"auth"_s << QJsonValue(u"PLAIN #"_s);
        QTest::newRow("protocol") << u"protocol"_s << QJsonValue(u"http"_s);
    }
    void settingsThatWouldWriteLinesOfTheirOwnAreRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        write(u"kept"_s, "kept");
        for (const QString &side : { u"outgoing"_s, u"incoming"_s }) {
            QJsonObject hostile = settings()[side][u"best"_s].toObject();
            hostile[member] = value;
            QJsonObject all = settings();
            all[side] = half(hostile);
            const CommandRun refused
                = exportOf(all, { u"--for"_s, u"msmtp"_s, u"--output"_s, path(u"kept"_s) });
            QCOMPARE(refused.exitStatus, 65);
            QVERIFY2(refused.error.contains("--settings"), refused.error.constData());
            QCOMPARE(contentOf(path(u"kept"_s)), QByteArray("kept"));
        }
    }

    void halvesOfTheWrongKindAreRefused()
    {
        QJsonObject all = settings();
        all[u"outgoing"_s] = half(best(u"imap"_s, 993, u"implicit"_s));
        QCOMPARE(exportOf(all, { u"--for"_s, u"swaks"_s }).exitStatus, 65);
        all = settings();
        all[u"incoming"_s] = half(best(u"smtp"_s, 25, u"none"_s));
        QCOMPARE(exportOf(all, { u"--for"_s, u"thunderbird"_s }).exitStatus, 65);
    }

    void aHalfThatWasNotFoundIsMissedOnlyWhereItIsNeeded()
    {
        QJsonObject all = settings();
        all[u"incoming"_s] = half(QJsonValue::Null);
        QCOMPARE(exportOf(all, { u"--for"_s, u"msmtp"_s }).exitStatus, 0);
        const CommandRun refused = exportOf(all, { u"--for"_s, u"outlook"_s });
        QCOMPARE(refused.exitStatus, 65);
        QVERIFY2(refused.error.contains("incoming"), refused.error.constData());
        all.remove(u"outgoing"_s);
        QCOMPARE(exportOf(all, { u"--for"_s, u"msmtp"_s }).exitStatus, 65);
        all = settings();
        all[u"address"_s] = u"anna"_s;
        QCOMPARE(exportOf(all, { u"--for"_s, u"msmtp"_s }).exitStatus, 65);
    }

    void aForeignServerIsHandedOverOnlyWithConsent()
    {
        for (const QString &side : { u"outgoing"_s, u"incoming"_s }) {
            QJsonObject foreign = settings()[side][u"best"_s].toObject();
            foreign[u"needs_consent"_s] = QJsonArray { u"foreign-server"_s };
            foreign[u"host"_s] = u"mail.example.net"_s;
            QJsonObject all = settings();
            all[side] = half(foreign);
            const QStringList arguments { u"--for"_s, u"thunderbird"_s };
            const CommandRun refused = exportOf(all, arguments);
            QCOMPARE(refused.exitStatus, 30);
            QCOMPARE(refused.output, QByteArray());
            QVERIFY2(refused.error.contains("--accept-server mail.example.net"),
                refused.error.constData());
            const QStringList other { u"--accept-server"_s, u"mail.example.org"_s };
            QCOMPARE(exportOf(all, arguments + other).exitStatus, 30);
            const QStringList agreed { u"--accept-server"_s, u"Mail.Example.NET"_s };
            const CommandRun given = exportOf(all, arguments + agreed);
            QVERIFY2(given.exitStatus == 0, given.error.constData());
            QVERIFY(given.output.contains("mail.example.net"));
            foreign[u"needs_consent"_s] = QJsonArray();
            foreign[u"consented"_s] = QJsonArray { u"foreign-server"_s };
            all[side] = half(foreign);
            QCOMPARE(exportOf(all, arguments).exitStatus, 0);
        }
    }

    void onlyTheSheetHoldsAPasswordAndOnlyIfAsked()
    {
        const QStringList environment { u"PORTWRIGHT_PASSWORD=<hunter2> & co"_s };
        const CommandRun without = exportOf(settings(), { u"--for"_s, u"sheet"_s }, environment);
        QCOMPARE(without.exitStatus, 0);
        QVERIFY(!without.output.contains("hunter2"));
        QVERIFY(without.output.contains("password is not on this sheet"));
        const CommandRun with
            = exportOf(settings(), { u"--for"_s, u"sheet"_s, u"--with-password"_s }, environment);
        QVERIFY2(with.exitStatus == 0, with.error.constData());
        QVERIFY(with.output.contains("&lt;hunter2&gt; &amp; co"));
        QVERIFY(with.output.contains("password is on this sheet"));
        const QString saved = path(u"sheet.html"_s);
        const QStringList output { u"--for"_s, u"sheet"_s, u"--with-password"_s, u"--output"_s,
            saved };
        QCOMPARE(exportOf(settings(), output, environment).exitStatus, 0);
        QCOMPARE(contentOf(saved), with.output);
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(saved)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
        for (const ExportFormat &format : exportFormats()) {
            const CommandRun other = exportOf(settings(), { u"--for"_s, format.id }, environment);
            QVERIFY(!other.output.contains("hunter2") && !other.error.contains("hunter2"));
        }
    }

    void warnsOfACertificateThatNobodyCanVerify()
    {
        QJsonObject all = settings();
        QJsonObject outgoing = best(u"smtp"_s, 587, u"starttls"_s);
        outgoing[u"consented"_s] = QJsonArray { u"unverified-certificate"_s };
        outgoing[u"certificate_sha256"_s] = QString(64, u'a');
        all[u"outgoing"_s] = half(outgoing);
        const CommandRun shown = exportOf(all, { u"--for"_s, u"msmtp"_s });
        QCOMPARE(shown.exitStatus, 0);
        QVERIFY(shown.output.contains("tls_fingerprint aa:aa:"));
        QVERIFY(shown.error.contains("cannot be verified"));
        QVERIFY(exportOf(all, { u"--for"_s, u"outlook"_s }).output.contains("cannot be verified"));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
