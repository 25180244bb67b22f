// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/profilestore.h"
#include "support/savedprofiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Saved accounts in their file: what is read is what was saved, and nothing that happens on the
/// way loses any.
class TestProfileStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsBackWhatWasSaved();
    void beginsWithoutAFile();
    void listsByName();
    void refusesNames();
    void editsAndRenames();
    void saysThatAnAccountHasGone();
    void removes();
    void doesNotLoseWhatAnotherCopySaved();
    void putsADamagedFileAside_data();
    void putsADamagedFileAside();
    void keepsTheAccountsThatAreWhole();
    void leavesANewerFileAlone();
    void saysWhyItCannotSave();
    void refusesMoreThanItCouldRead();
    void waitsForNobodyForLong();
    void showsAccountsToNobodyElse();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"kept/accounts.json"_s); }
    [[nodiscard]] ProfileStore store() const { return ProfileStore(path()); }
    [[nodiscard]] QByteArray content() const { return contentOf(path()); }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &content) const
    {
        QDir().mkpath(m_folder->filePath(u"kept"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Profile &profile : store().read().profiles)
            names += profile.name;
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

std::optional<ProfileFault> faultOf(const std::optional<ProfileFailure> &failure)
{
    return failure ? std::optional(failure->fault) : std::nullopt;
}

} // namespace

#define COMPARE_FAULT(failure, expected)                                                           \
    QCOMPARE(faultOf(failure), std::optional(ProfileFault::expected))

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestProfileStore::readsBackWhatWasSaved()
{
    Profile bare = profileNamed(u"Bare"_s);
    bare.settings.outgoing.reset();
    bare.settings.incoming.reset();
    bare.outgoing = { Origin::Guess, {}, HalfCheck::Phase::NothingFound };
    bare.incoming = {};
    bare.password = Profile::Password::NotKept;
    const QList<Profile> saved { profileNamed(u"Anna's \"work\" <&> \u2028"_s.simplified()), bare };
    for (const Profile &profile : saved)
        QVERIFY(!store().add(profile));
    const ProfileList list = store().read();
    QVERIFY(!list.failure);
    QCOMPARE(list.profiles, saved);
}

void TestProfileStore::beginsWithoutAFile()
{
    const ProfileList list = store().read();
    QVERIFY(list.profiles.isEmpty() && !list.failure);
    QVERIFY(!QFile::exists(m_folder->filePath(u"kept"_s)));
}

void TestProfileStore::listsByName()
{
    for (const QString &name : { u"Carla"_s, u"anna"_s, u"Bert"_s })
        QVERIFY(!store().add(profileNamed(name)));
    QStringList sorted = names();
    std::ranges::sort(sorted, [](auto &a, auto &b) { return a.localeAwareCompare(b) < 0; });
    QCOMPARE(names(), sorted);
    QCOMPARE(names().size(), 3);
}

void TestProfileStore::refusesNames()
{
    QVERIFY(!store().add(profileNamed(u"Anna"_s)));
    COMPARE_FAULT(store().add(profileNamed(u"ANNA"_s)), NameTaken);
    for (const QString &name :
        { QString(), u" Anna"_s, u"An\nna"_s, QString(101, u'a'), QString(QChar(0xd800)) })
        COMPARE_FAULT(store().add(profileNamed(name)), NameImpossible);
    QVERIFY(!store().add(profileNamed(QString(100, u'a'))));
    QCOMPARE(names().size(), 2);
}

void TestProfileStore::editsAndRenames()
{
    QVERIFY(!store().add(profileNamed(u"Anna"_s)));
    QVERIFY(!store().add(profileNamed(u"Bert"_s)));
    const auto rename
        = [](const QString &name) { return [name](Profile &profile) { profile.name = name; }; };
    QVERIFY(!store().edit(u"Anna"_s, rename(u"ANNA"_s)));
    COMPARE_FAULT(store().edit(u"ANNA"_s, rename(u"bert"_s)), NameTaken);
    QCOMPARE(names(), (QStringList { u"ANNA"_s, u"Bert"_s }));
}

void TestProfileStore::saysThatAnAccountHasGone()
{
    COMPARE_FAULT(store().edit(u"Anna"_s, [](Profile &) {}), Gone);
}

void TestProfileStore::removes()
{
    QVERIFY(!store().add(profileNamed(u"Anna"_s)));
    QVERIFY(!store().remove(u"Anna"_s));
    QVERIFY(!store().remove(u"Anna"_s));
    QVERIFY(names().isEmpty());
}

void TestProfileStore::doesNotLoseWhatAnotherCopySaved()
{
    const ProfileStore one = store();
    const ProfileStore other = store();
    QVERIFY(one.read().profiles.isEmpty() && other.read().profiles.isEmpty());
    QVERIFY(!one.add(profileNamed(u"Anna"_s)));
    QVERIFY(!other.add(profileNamed(u"Bert"_s)));
    QVERIFY(!other.edit(u"Anna"_s,
        [](Profile &profile) { profile.incoming.result = HalfCheck::Phase::NothingFound; }));
    QVERIFY(!one.edit(
        u"Anna"_s, [](Profile &profile) { profile.password = Profile::Password::NotKept; }));
    const QList<Profile> both = one.read().profiles;
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first().incoming.result, HalfCheck::Phase::NothingFound);
    QCOMPARE(both.first().password, Profile::Password::NotKept);
}

void TestProfileStore::putsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("damaged");
    const auto altered = [](const char *half, const char *member, const QJsonValue &value) {
        QJsonObject account = toJson(profileNamed(u"Anna"_s));
        QJsonObject object = account[QLatin1StringView(half)].toObject();
        QJsonObject server = object[u"server"_s].toObject();
        server[QLatin1StringView(member)] = value;
        object[u"server"_s] = server;
        account[QLatin1StringView(half)] = object;
        return QJsonDocument(
            QJsonObject { { u"version"_s, 1 }, { u"accounts"_s, QJsonArray { account } } })
            .toJson();
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeroes") << QByteArray(4096, '\0');
    QTest::newRow("no JSON") << QByteArray("<?xml version='1.0'?>");
    QTest::newRow("cut off") << altered("outgoing", "port", 587).chopped(10);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"accounts": []})");
    QTest::newRow("no accounts") << QByteArray(R"({"version": 1})");
    QTest::newRow("deep") << "{\"version\": 1, \"accounts\": " + QByteArray(100'000, '[');
    QTest::newRow("too large") << QByteArray(9 * 1024 * 1024, ' ');
    QTest::newRow("no host") << altered("outgoing", "host", u""_s);
    QTest::newRow("host is a URL") << altered("incoming", "host", u"http://mail.example.org"_s);
    QTest::newRow("port 0") << altered("outgoing", "port", 0);
    QTest::newRow("port 70000") << altered("outgoing", "port", 70000);
    QTest::newRow("tls") << altered("outgoing", "tls", u"ssl"_s);
    QTest::newRow("protocol") << altered("incoming", "protocol", u"smtp"_s);
    QTest::newRow("username") << altered("incoming", "username", u"an\nna"_s);
    QTest::newRow("mechanism") << altered("incoming", "auth", u"PLAIN\r\nRSET"_s);
    QTest::newRow("origin") << altered("incoming", "origin", u"heaven"_s);
    QTest::newRow("fingerprint") << altered("outgoing", "certificate_sha256", u"abcd"_s);
}

void TestProfileStore::putsADamagedFileAside()
{
    QFETCH(const QByteArray, damaged);
    put(damaged);
    const ProfileList list = store().read();
    COMPARE_FAULT(list.failure, Damaged);
    QVERIFY(list.failure->file != path());
    QCOMPARE(contentOf(list.failure->file), damaged);
    QVERIFY(!store().read().failure);
    QVERIFY(!store().add(profileNamed(u"Anna"_s)));

    put(damaged); // and by whoever comes to change it
    const auto failure = store().add(profileNamed(u"Bert"_s));
    COMPARE_FAULT(failure, Damaged);
    QVERIFY(failure->file != list.failure->file);
    QCOMPARE(contentOf(failure->file), damaged);
    QCOMPARE(contentOf(list.failure->file), damaged);
}

void TestProfileStore::keepsTheAccountsThatAreWhole()
{
    QJsonObject bad = toJson(profileNamed(u"Bert"_s));
    bad[u"address"_s] = u"bert"_s;
    const QJsonArray accounts { toJson(profileNamed(u"Anna"_s)), bad,
        toJson(profileNamed(u"anna"_s)), 3, toJson(profileNamed(u"Carla"_s)) };
    put(QJsonDocument(QJsonObject { { u"version"_s, 1 }, { u"accounts"_s, accounts } }).toJson());
    COMPARE_FAULT(store().read().failure, Damaged);
    QCOMPARE(names(), (QStringList { u"Anna"_s, u"Carla"_s }));
}

void TestProfileStore::leavesANewerFileAlone()
{
    const QByteArray newer = R"({"version": 2, "people": {"anna": "example.org"}})";
    put(newer);
    COMPARE_FAULT(store().read().failure, Newer);
    COMPARE_FAULT(store().add(profileNamed(u"Anna"_s)), Newer);
    COMPARE_FAULT(store().edit(u"Anna"_s, [](Profile &) {}), Newer);
    COMPARE_FAULT(store().remove(u"Anna"_s), Newer);
    QCOMPARE(content(), newer);
    QCOMPARE(QDir(m_folder->filePath(u"kept"_s)).entryList(QDir::Files).size(), 1);
}

void TestProfileStore::saysWhyItCannotSave()
{
    QFile file(m_folder->filePath(u"kept"_s)); // where a folder is wanted
    QVERIFY(file.open(QIODevice::WriteOnly));
    COMPARE_FAULT(store().add(profileNamed(u"Anna"_s)), NotWritten);

    const ProfileStore folder(m_folder->path()); // where a file is wanted
    COMPARE_FAULT(folder.read().failure, Unreadable);
    COMPARE_FAULT(folder.add(profileNamed(u"Anna"_s)), Unreadable);
}

void TestProfileStore::refusesMoreThanItCouldRead()
{
    QJsonArray accounts;
    Profile profile = profileNamed(u"Anna"_s);
    profile.settings.displayName = QString(1000, u'a');
    QByteArray document;
    while (document.size() < 7 * 1024 * 1024) {
        for (int i = 0; i < 1000; ++i) {
            profile.name = u"Anna %1"_s.arg(accounts.size());
            accounts.append(toJson(profile));
        }
        // Without the blanks that saving adds.
        document = QJsonDocument(QJsonObject { { u"version"_s, 1 }, { u"accounts"_s, accounts } })
                       .toJson(QJsonDocument::Compact);
    }
    QVERIFY(document.size() < 8 * 1024 * 1024);
    put(document);
    COMPARE_FAULT(store().add(profileNamed(u"Bert"_s)), Full);
    QCOMPARE(content(), document);
}

void TestProfileStore::waitsForNobodyForLong()
{
    QVERIFY(!store().add(profileNamed(u"Anna"_s)));
    std::optional<ProfileFailure> inBetween;
    QVERIFY(!store().edit(
        u"Anna"_s, [&](Profile &) { inBetween = store().add(profileNamed(u"Bert"_s)); }));
    COMPARE_FAULT(inBetween, Busy);
    QCOMPARE(names(), QStringList { u"Anna"_s });
}

void TestProfileStore::showsAccountsToNobodyElse()
{
    QVERIFY(!store().add(profileNamed(u"Anna"_s)));
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(path())
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
