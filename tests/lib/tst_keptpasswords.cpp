// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/keptpasswords.h"
#include "assistant/profilestore.h"
#include "support/savedprofiles.h"
#include "support/stubbornkeychain.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Passwords of saved accounts: the keychain has them, the file only says so.
class TestKeptPasswords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsAndReads();
    void keepsNothingThatTheKeychainRefused();
    void keepsNothingThatCannotBeNoted();
    void removes();
    void saysWhyItWasNotRemoved();
    void leavesAPasswordThatAnotherAccountWants();
    void asksNobodyAboutAPasswordThatIsNotKept();
    void saysThatThereIsNoKeychain();
    void answersNobodyWhoHasGone();
    void writesNoPasswordIntoTheFile();

private:
    [[nodiscard]] KeptPasswords passwords()
    {
        Engine engine;
        engine.keychain = m_keychain.get();
        engine.profiles = m_store.get();
        return KeptPasswords(engine);
    }
    [[nodiscard]] Profile::Password state(const QString &name)
    {
        for (const Profile &profile : m_store->read().profiles) {
            if (profile.name == name)
                return profile.password;
        }
        return Profile::Password::NotKept;
    }
    /// Waits for the answer.
    std::optional<KeychainFailure> keep(const Profile &profile);
    std::optional<KeychainFailure> remove(const Profile &profile);
    std::optional<KeychainFailure> read(Secret &secret);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<StubbornKeychain> m_keychain;
    Profile m_anna = profileNamed(u"Anna"_s);
};

void TestKeptPasswords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"accounts.json"_s));
    m_keychain = std::make_unique<StubbornKeychain>();
    m_anna.password = Profile::Password::NotKept;
    QVERIFY(!m_store->add(m_anna));
}

#define WAIT_FOR_ANSWER(question)                                                                  \
    std::optional<std::optional<KeychainFailure>> answer;                                          \
    const auto answered                                                                            \
        = [&](const std::optional<KeychainFailure> &failure) { answer = failure; };                \
    question;                                                                                      \
    if (answer)                                                                                    \
        qFatal("answered at once");                                                                \
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))                                      \
        qFatal("never answered");                                                                  \
    return *answer

std::optional<KeychainFailure> TestKeptPasswords::keep(const Profile &profile)
{
    WAIT_FOR_ANSWER(passwords().keep(profile, Secret("s3cret"), this, answered));
}

std::optional<KeychainFailure> TestKeptPasswords::remove(const Profile &profile)
{
    WAIT_FOR_ANSWER(passwords().remove(profile, this, answered));
}

std::optional<KeychainFailure> TestKeptPasswords::read(Secret &secret)
{
    WAIT_FOR_ANSWER(passwords().read(m_anna.settings.address.toString(), this,
        [&](const Secret &found, const std::optional<KeychainFailure> &failure) {
            secret = found;
            answered(failure);
        }));
}

void TestKeptPasswords::keepsAndReads()
{
    QVERIFY(!keep(m_anna));
    QCOMPARE(state(u"Anna"_s), Profile::Password::InKeychain);
    Secret secret;
    QVERIFY(!read(secret));
    QCOMPARE(secret, Secret("s3cret"));
    QCOMPARE(m_keychain->asked,
        (QStringList { u"write anna@example.org"_s, u"read anna@example.org"_s }));
}

void TestKeptPasswords::keepsNothingThatTheKeychainRefused()
{
    m_keychain->refusal = KeychainFailure { KeychainFault::Denied, u"locked"_s };
    QCOMPARE(keep(m_anna), m_keychain->refusal);
    QCOMPARE(state(u"Anna"_s), Profile::Password::NotKept);
}

/// A password that no account knows of would never be removed.
void TestKeptPasswords::keepsNothingThatCannotBeNoted()
{
    QLockFile another(m_folder->filePath(u"accounts.json.lock"_s));
    QVERIFY(another.tryLock());
    const auto failure = keep(m_anna);
    QVERIFY(failure && failure->fault == KeychainFault::AccountNotWritten);
    QCOMPARE(m_keychain->asked, QStringList());
}

void TestKeptPasswords::removes()
{
    QVERIFY(!keep(m_anna));
    m_anna.password = Profile::Password::InKeychain;
    QVERIFY(!remove(m_anna));
    QCOMPARE(state(u"Anna"_s), Profile::Password::NotKept);
    Secret secret;
    const auto failure = read(secret);
    QVERIFY(failure && failure->fault == KeychainFault::NotFound);
}

void TestKeptPasswords::saysWhyItWasNotRemoved()
{
    QVERIFY(!keep(m_anna));
    m_anna.password = Profile::Password::InKeychain;
    m_keychain->refusal = KeychainFailure { KeychainFault::Denied, u"locked"_s };
    QCOMPARE(remove(m_anna), m_keychain->refusal);
    QCOMPARE(state(u"Anna"_s), Profile::Password::InKeychain);
}

void TestKeptPasswords::leavesAPasswordThatAnotherAccountWants()
{
    QVERIFY(!keep(m_anna));
    m_anna.password = Profile::Password::InKeychain;
    QVERIFY(!m_store->add(profileNamed(u"Anna at home"_s)));
    QVERIFY(!remove(m_anna));
    QCOMPARE(m_keychain->asked, QStringList { u"write anna@example.org"_s });
    QCOMPARE(state(u"Anna"_s), Profile::Password::NotKept);
    QCOMPARE(state(u"Anna at home"_s), Profile::Password::InKeychain);
}

void TestKeptPasswords::asksNobodyAboutAPasswordThatIsNotKept()
{
    QVERIFY(!remove(m_anna));
    QCOMPARE(m_keychain->asked, QStringList());
}

void TestKeptPasswords::saysThatThereIsNoKeychain()
{
    m_keychain.reset();
    Secret secret;
    for (const auto &failure : { keep(m_anna), read(secret) })
        QVERIFY(failure && failure->fault == KeychainFault::NoService);
    QCOMPARE(state(u"Anna"_s), Profile::Password::NotKept);
}

void TestKeptPasswords::answersNobodyWhoHasGone()
{
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    passwords().keep(m_anna, Secret("s3cret"), context.get(),
        [&](const std::optional<KeychainFailure> &) { isAnswered = true; });
    context.reset();
    QCoreApplication::sendPostedEvents();
    Secret secret;
    QVERIFY(!read(secret)); // behind the other in the queue
    QVERIFY(!isAnswered);
}

void TestKeptPasswords::writesNoPasswordIntoTheFile()
{
    QVERIFY(!keep(m_anna));
    for (const QFileInfo &each : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(each.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("s3cret"));
        QVERIFY(!content.contains(QByteArray("s3cret").toBase64()));
    }
}

QTEST_GUILESS_MAIN(TestKeptPasswords)
#include "tst_keptpasswords.moc"
