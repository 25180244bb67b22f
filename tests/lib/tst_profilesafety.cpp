// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/profilestore.h"
#include "support/savedprofiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Saved accounts when several processes save, when the disk is full, and when the program dies in
/// the middle: what was there is still there.
class TestProfileSafety : public QObject {
    Q_OBJECT

#ifdef Q_OS_UNIX // which can fork, and limit the size of a file
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_store = std::make_unique<ProfileStore>(path());
    }
    void losesNothingWhenProcessesSaveTogether();
    void keepsTheOldFileWhenTheDiskIsFull();
    void keepsTheOldFileWhenItDiesWhileSaving();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"accounts.json"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Profile &profile : m_store->read().profiles)
            names += profile.name;
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
#endif
};

#ifdef Q_OS_UNIX

namespace {

/// Runs `task` in a process of its own.
pid_t inBackground(const std::function<bool()> &task)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(task() ? 0 : 1);
    return child;
}

/// Its exit status, or minus the signal that ended it.
int endOf(pid_t child)
{
    int status = 0;
    if (waitpid(child, &status, 0) != child)
        return -1000;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

/// No file may grow beyond `size` from here on, as on a disk that is full.
void limitFiles(rlim_t size)
{
    const rlimit files { size, RLIM_INFINITY };
    const rlimit cores { 0, 0 };
    setrlimit(RLIMIT_FSIZE, &files);
    setrlimit(RLIMIT_CORE, &cores);
}

} // namespace

void TestProfileSafety::losesNothingWhenProcessesSaveTogether()
{
    constexpr int processes = 4;
    constexpr int each = 8;
    QList<pid_t> children;
    for (int process = 0; process < processes; ++process) {
        children += inBackground([this, process] {
            for (int i = 0; i < each; ++i) {
                const Profile profile = profileNamed(u"%1 of %2"_s.arg(i).arg(process));
                std::optional<ProfileFailure> failure;
                do
                    failure = m_store->add(profile);
                while (failure && failure->fault == ProfileFault::Busy);
                if (failure)
                    return false;
            }
            return true;
        });
    }
    for (const pid_t child : children)
        QCOMPARE(endOf(child), 0);
    QCOMPARE(names().size(), processes * each);
}

void TestProfileSafety::keepsTheOldFileWhenTheDiskIsFull()
{
    QVERIFY(!m_store->add(profileNamed(u"Anna"_s)));
    const QByteArray before = content();
    const pid_t child = inBackground([&] {
        std::signal(SIGXFSZ, SIG_IGN); // so that it is an error, EFBIG
        limitFiles(rlim_t(before.size()));
        const auto failure = m_store->add(profileNamed(u"Bert"_s));
        return failure && failure->fault == ProfileFault::NotWritten;
    });
    QCOMPARE(endOf(child), 0);
    QCOMPARE(content(), before);
}

void TestProfileSafety::keepsTheOldFileWhenItDiesWhileSaving()
{
    QVERIFY(!m_store->add(profileNamed(u"Anna"_s)));
    const QByteArray before = content();
    const pid_t child = inBackground([&] {
        std::signal(SIGXFSZ, SIG_DFL); // which ends it in the middle of writing
        limitFiles(rlim_t(before.size()));
        return !m_store->add(profileNamed(u"Bert"_s));
    });
    QCOMPARE(endOf(child), -SIGXFSZ);
    QCOMPARE(content(), before);
    QVERIFY(QFile::exists(path() + u".lock"_s));
    QVERIFY(!m_store->add(profileNamed(u"Carla"_s)));
    QCOMPARE(names(), (QStringList { u"Anna"_s, u"Carla"_s }));
}

#endif

QTEST_GUILESS_MAIN(TestProfileSafety)
#include "tst_profilesafety.moc"
