// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace portwright;
using namespace Qt::StringLiterals;

/// Files that are written whole, and who may read them.
class TestWholeFile : public QObject {
    Q_OBJECT

    static constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup
        | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"file"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private slots:
    void init() { QFile::remove(path()); }

    void takesThePlaceOfWhatWasThere()
    {
        QVERIFY(!writeWholeFile(path(), "one"));
        QVERIFY(!writeWholeFile(path(), "two"));
        QCOMPARE(content(), QByteArray("two"));
    }

    void leavesThePermissionsOfWhatWasThere()
    {
#ifdef Q_OS_UNIX
        QVERIFY(!writeWholeFile(path(), "one"));
        const auto shared = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(QFile::setPermissions(path(), shared));
        QVERIFY(!writeWholeFile(path(), "two"));
        QVERIFY(QFile::permissions(path()).testFlag(QFileDevice::ReadOther));
#endif
    }

    void isForItsOwnerAloneWhereThatIsAskedFor()
    {
        QVERIFY(!writeWholeFile(path(), "secret", FileReaders::Owner));
        QCOMPARE(content(), QByteArray("secret"));
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(path()) & others));
#endif
    }

    void isForItsOwnerAloneInThePlaceOfAFileThatWasShared()
    {
#ifdef Q_OS_UNIX
        QVERIFY(!writeWholeFile(path(), "open"));
        QVERIFY(QFile::setPermissions(
            path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
        QVERIFY(!writeWholeFile(path(), "secret", FileReaders::Owner));
        QVERIFY(!(QFile::permissions(path()) & others));
#endif
    }

    void leavesAPipeWhereItIs()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QFile reader(path());
        QVERIFY(
            reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered)); // which waits for nobody
        QVERIFY(!writeWholeFile(path(), "report"));
        QCOMPARE(reader.read(6), QByteArray("report"));
        QVERIFY(!QFileInfo(path()).isFile());
#endif
    }

    void saysWhatWentWrong()
    {
        const auto failure = writeWholeFile(m_folder.filePath(u"no/such/folder/x"_s), "one");
        QVERIFY(failure && !failure->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
