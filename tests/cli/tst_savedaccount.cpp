// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/profilestore.h"
#include "support/commandrun.h"
#include "support/savedprofiles.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// What the window has saved, in the terminal: `check --profile`, and `--password-keychain`. No
/// keychain is running here.
class SavedAccountTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ProfileStore>(m_data->filePath(u"portwright/accounts.json"_s));
    }

    void checksASavedAccountAndWritesDownHowItEnded()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        Profile profile = profileNamed(u"Anna at work"_s);
        for (const Half half : { Half::Outgoing, Half::Incoming }) {
            profile.settings.server(half)->endpoint.host = u"127.0.0.1"_s;
            profile.settings.server(half)->endpoint.port = nobody.serverPort();
        }
        nobody.close();
        QVERIFY(!m_store->add(profile));
        const CommandRun run = SavedAccountTest::run({ u"check"_s, u"--profile"_s,
            u"Anna at work"_s, u"--no-sign-in"_s, u"--offline"_s, u"--json"_s });
        QCOMPARE(run.json()[u"address"_s].toString(), u"anna@example.org"_s);
        QVERIFY2(run.exitStatus != 0 && run.exitStatus < 64, run.error.constData());
        const ProfileList now = m_store->read();
        QCOMPARE(now.profiles.size(), 1);
        QCOMPARE(now.profiles.first().outgoing.result, HalfCheck::Phase::NothingFound);
        QCOMPARE(now.profiles.first().incoming.result, HalfCheck::Phase::NothingFound);
        QVERIFY(now.profiles.first().checked > profile.checked);
        QCOMPARE(now.profiles.first().settings, profile.settings);
    }

    void namesTheAccountsThereAre()
    {
        const QStringList arguments { u"check"_s, u"--profile"_s, u"Bert"_s };
        const CommandRun none = run(arguments);
        QCOMPARE(none.exitStatus, 65);
        QVERIFY(none.output.isEmpty() && !none.error.isEmpty());
        QVERIFY(!m_store->add(profileNamed(u"Anna"_s)));
        const CommandRun another = run(arguments);
        QCOMPARE(another.exitStatus, 65);
        QVERIFY(another.error.contains("Anna"));
    }

    void namesAFileThatItPutAside()
    {
        QVERIFY(QDir().mkpath(m_data->filePath(u"portwright"_s)));
        QFile file(m_data->filePath(u"portwright/accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        const CommandRun run = SavedAccountTest::run({ u"check"_s, u"--profile"_s, u"Anna"_s });
        QCOMPARE(run.exitStatus, 65);
        QVERIFY(run.error.contains("accounts.damaged-"));
    }

    void saysThatTheKeychainHasNoPassword_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("by address")
            << QStringList { u"check"_s, u"anna@example.org"_s, u"--password-keychain"_s };
        QTest::newRow("by name") << QStringList { u"check"_s, u"--profile"_s, u"Anna"_s };
        QTest::newRow("practice") << QStringList { u"check"_s, u"--practice"_s,
            u"--password-keychain"_s };
        QTest::newRow("send") << QStringList { u"send"_s, u"--from"_s, u"anna@example.org"_s,
            u"--to"_s, u"anna@example.org"_s, u"--host"_s, u"mail.invalid"_s,
            u"--password-keychain"_s };
    }
    void saysThatTheKeychainHasNoPassword()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(!m_store->add(profileNamed(u"Anna"_s)));
        const CommandRun run = SavedAccountTest::run(arguments);
        QCOMPARE(run.exitStatus, 66);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.error.contains("--password-keychain"), run.error.constData());
    }

    void refusesWhatContradictsItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("two sources") << QStringList { u"check"_s, u"anna@example.org"_s,
            u"--password-keychain"_s, u"--password-stdin"_s };
        QTest::newRow("no sign-in") << QStringList { u"check"_s, u"anna@example.org"_s,
            u"--password-keychain"_s, u"--no-sign-in"_s };
        QTest::newRow("address and name")
            << QStringList { u"check"_s, u"anna@example.org"_s, u"--profile"_s, u"Anna"_s };
        QTest::newRow("server and name") << QStringList { u"check"_s, u"--profile"_s, u"Anna"_s,
            u"--host"_s, u"mail.example.org"_s };
        QTest::newRow("practice and name")
            << QStringList { u"check"_s, u"--profile"_s, u"Anna"_s, u"--practice"_s };
    }
    void refusesWhatContradictsItself()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(!m_store->add(profileNamed(u"Anna"_s)));
        const CommandRun run = SavedAccountTest::run(arguments);
        QCOMPARE(run.exitStatus, 64);
        QVERIFY(run.output.isEmpty() && !run.error.isEmpty());
    }

private:
    [[nodiscard]] CommandRun run(const QStringList &arguments) const
    {
        return CommandRun::of(QStringLiteral(PORTWRIGHT_CLI), arguments, {},
            { u"XDG_DATA_HOME="_s + m_data->path(),
                u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus"_s });
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<ProfileStore> m_store;
};

QTEST_GUILESS_MAIN(SavedAccountTest)
#include "tst_savedaccount.moc"
