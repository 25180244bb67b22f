// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/translationfile.h"

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace portwright;
using namespace Qt::StringLiterals;

/// Every language file is complete and fits: nothing that the program says is missing from it.
class TestTranslations : public QObject {
    Q_OBJECT

private:
    const QDir m_folder { QStringLiteral(PORTWRIGHT_SOURCE_DIR "/translations") };

    void addLanguages() const
    {
        QTest::addColumn<QString>("fileName");
        for (const QString &name : m_folder.entryList({ u"*.ts"_s }))
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void speaksGerman() { QVERIFY(m_folder.exists(u"portwright_de.ts"_s)); }

    void isCompleteAndFits_data() { addLanguages(); }
    void isCompleteAndFits()
    {
        QFETCH(QString, fileName);
        // A fresh copy is brought up to date first: then what nobody has translated yet stands in
        // it as unfinished, and what the program no longer says as vanished.
        QTemporaryDir scratch;
        const QString copy = scratch.filePath(fileName);
        QVERIFY(QFile::copy(m_folder.filePath(fileName), copy));
        const QString root = QStringLiteral(PORTWRIGHT_SOURCE_DIR);
        QProcess lupdate;
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
            { u"-silent"_s, u"-locations"_s, u"none"_s, u"-disable-heuristic"_s, u"sametext"_s,
                u"-disable-heuristic"_s, u"similartext"_s, u"-I"_s, root, u"-I"_s, root + u"/lib"_s,
                root + u"/ui"_s, root + u"/app"_s, u"-ts"_s, copy });
        QTRY_COMPARE_WITH_TIMEOUT(lupdate.state(), QProcess::NotRunning, 60'000);
        QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0,
            "lupdate is needed; it comes with Qt's translation tools");

        const QList<TranslatedMessage> messages = readTranslationFile(copy);
        QVERIFY(messages.size() > 300);
        QStringList faults;
        for (const TranslatedMessage &message : messages) {
            for (const QString &fault : translationFaults(message))
                faults << u"%1: \"%2\" -> \"%3\" %4"_s.arg(
                    message.context, message.source, message.translations.join(u"\", \""_s), fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void isEmbedded_data() { addLanguages(); }
    void isEmbedded()
    {
        QFETCH(QString, fileName);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/"_s + QFileInfo(fileName).completeBaseName()));
        for (const TranslatedMessage &message : readTranslationFile(m_folder.filePath(fileName))) {
            if (!message.isNumerus)
                QVERIFY2(!translator.translate(message.context.toUtf8(), message.source.toUtf8())
                              .isEmpty(),
                    qPrintable(message.source));
        }
    }

    void findsAContextThatTheProgramNeverAsksFor()
    {
        TranslatedMessage message;
        message.source = u"Yes"_s;
        message.translations = { u"Ja"_s };
        for (const QString &context : { u"portwright::Words"_s, u"Words"_s, u"main"_s }) {
            message.context = context;
            QCOMPARE(translationFaults(message).isEmpty(), context != u"Words"_s);
        }
    }

    void findsEachKindOfFault_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("translations");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &source,
                             const QStringList &translations, const QString &fault) {
            QTest::newRow(name) << source << translations << QString() << fault;
        };
        QTest::newRow("unfinished")
            << u"Yes"_s << QStringList { u"Ja"_s } << u"unfinished"_s << u"is unfinished"_s;
        QTest::newRow("vanished") << u"Yes"_s << QStringList { u"Ja"_s } << u"vanished"_s
                                  << u"is vanished"_s;
        row("good", u"&Send %1..."_s, { u"%1 &senden \u2026"_s }, {});
        row("good plural", u"%n files"_s, { u"eine Datei"_s, u"%n Dateien"_s }, {});
        row("empty", u"Yes"_s, { u" "_s }, u"is empty"_s);
        row("no plural form", u"%n files"_s, {}, u"is empty"_s);
        row("placeholder lost", u"%1 of %2"_s, { u"%1 von"_s }, u"has other placeholders"_s);
        row("placeholder added", u"of %1"_s, { u"%2 von %1"_s }, u"has other placeholders"_s);
        row("named placeholder lost", u"the server {server?}"_s, { u"der Server {host?}"_s },
            u"has other placeholders"_s);
        row("number lost", u"%n files"_s, { u"eine Datei"_s, u"Dateien"_s },
            u"has other placeholders"_s);
        row("accelerator lost", u"&Next"_s, { u"Weiter"_s },
            u"has another number of accelerators"_s);
        row("accelerator twice", u"&Next"_s, { u"&Wei&ter"_s },
            u"has another number of accelerators"_s);
        row("ampersand is no accelerator", u"This && that"_s, { u"Dies && &das"_s },
            u"has another number of accelerators"_s);
        row("colon lost", u"Name:"_s, { u"Name"_s }, u"ends in another way"_s);
        row("sentence or label", u"Signed in"_s, { u"Angemeldet."_s }, u"ends in another way"_s);
        row("tag lost", u"<b>Port</b>"_s, { u"<b>Port"_s }, u"has other tags"_s);
        row("long", u"Stop"_s, { u"Die laufende Aktion abbrechen"_s }, u"is too long"_s);
        row("blank added", u"Stop"_s, { u"Halt "_s }, u"has other blanks around it"_s);
        row("blank lost", u"Password of %1: "_s, { u"Passwort von %1:"_s },
            u"has other blanks around it"_s);
    }
    void findsEachKindOfFault()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, translations);
        QFETCH(QString, type);
        QFETCH(QString, fault);
        TranslatedMessage message;
        message.context = u"portwright::Words"_s;
        message.source = source;
        message.translations = translations;
        message.type = type;
        message.isNumerus = source.contains(u"%n"_s);
        QCOMPARE(translationFaults(message), fault.isEmpty() ? QStringList() : QStringList(fault));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
