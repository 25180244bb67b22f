// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// Every document of the corpus through the terminal: what it prints is what the corpus expects.
class DiscoveryCorpusTest : public QObject {
    Q_OBJECT

    const QString m_corpus { QStringLiteral(PORTWRIGHT_CORPUS) };
    QTemporaryDir m_folder;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString written(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(u"document"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// Documents that are too large to keep are described: parts, each repeated so often.
    static QByteArray fromRecipe(const QByteArray &recipe)
    {
        QByteArray document;
        for (const QJsonValue &part : QJsonDocument::fromJson(recipe)[u"parts"_s].toArray())
            document += part[u"text"_s].toString().toUtf8().repeated(part[u"times"_s].toInt(1));
        return document;
    }

    void addDocuments(const QString &folder) const
    {
        QTest::addColumn<QString>("path"); // without its suffix
        const QDir documents(m_corpus + u'/' + folder);
        const QString suffix = u".expected.json"_s;
        for (const QString &name : documents.entryList({ u'*' + suffix }))
            QTest::newRow(qPrintable(name)) << documents.filePath(name.chopped(suffix.size()));
        if (m_corpus.isEmpty())
            QTest::newRow("none") << QString();
    }

    CommandRun run(const QString &command, const QString &path, const QString &address) const
    {
        const QString file = QFile::exists(path + u".xml"_s)
            ? path + u".xml"_s
            : written(fromRecipe(contentOf(path + u".recipe.json"_s)));
        return CommandRun::of(
            QStringLiteral(PORTWRIGHT_CLI), { command, file, u"--address"_s, address });
    }

private slots:
    void init()
    {
        if (m_corpus.isEmpty())
            QSKIP("no PORTWRIGHT_CORPUS");
    }

    void readsAutoconfig_data() { addDocuments(u"autoconfig"_s); }
    void readsAutoconfig()
    {
        QFETCH(QString, path);
        const QJsonObject expected
            = QJsonDocument::fromJson(contentOf(path + u".expected.json"_s)).object();
        const CommandRun run = DiscoveryCorpusTest::run(
            u"parse-autoconfig"_s, path, expected[u"address"_s].toString(u"anna@example.org"_s));
        const QJsonObject read = run.json();
        if (expected[u"outcome"_s] == u"error"_s) {
            QCOMPARE(run.exitStatus, 65);
            QCOMPARE(read[u"outcome"_s], u"error"_s);
            return;
        }
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(read[u"outcome"_s], u"ok"_s);
        QCOMPARE(read[u"config"_s], expected[u"config"_s]);
        QCOMPARE(read[u"skippedServers"_s], expected[u"skippedServers"_s]);
    }

    void readsAutodiscover_data() { addDocuments(u"autodiscover"_s); }
    void readsAutodiscover()
    {
        QFETCH(QString, path);
        QJsonObject expected
            = QJsonDocument::fromJson(contentOf(path + u".expected.json"_s)).object();
        const CommandRun run = DiscoveryCorpusTest::run(
            u"parse-autodiscover"_s, path, expected[u"requestAddress"_s].toString());
        for (const QString &aside :
            { u"document"_s, u"origin"_s, u"about"_s, u"note"_s, u"requestAddress"_s })
            expected.remove(aside);
        QCOMPARE(run.exitStatus, expected[u"outcome"_s] == u"error"_s ? 65 : 0);
        QCOMPARE(run.json(), expected);
    }

    void ordersServices_data()
    {
        QTest::addColumn<QJsonObject>("question");
        const QJsonArray cases
            = QJsonDocument::fromJson(contentOf(m_corpus + u"/srv/cases.json"_s))[u"cases"_s]
                  .toArray();
        for (const QJsonValue &each : cases)
            QTest::newRow(qPrintable(each[u"name"_s].toString())) << each.toObject();
        if (cases.isEmpty())
            QTest::newRow("none") << QJsonObject();
    }
    void ordersServices()
    {
        QFETCH(QJsonObject, question);
        const CommandRun run = CommandRun::of(QStringLiteral(PORTWRIGHT_CLI),
            { u"resolve-srv"_s, written(QJsonDocument(question).toJson()), u"--address"_s,
                u"anna@example.org"_s });
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.json(), question[u"expected"_s].toObject());
    }
};

QTEST_GUILESS_MAIN(DiscoveryCorpusTest)
#include "tst_discoverycorpus.moc"
