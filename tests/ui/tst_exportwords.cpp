// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exportedaccounts.h"
#include "ui/words/exporttext.h"
#include "ui/words/exportwords.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Every format has its words, and every step through a program those of that program.
class TestExportWords : public QObject {
    Q_OBJECT

    static void addPrograms()
    {
        QTest::addColumn<QString>("id");
        for (const ExportFormat &format : exportFormats()) {
            if (format.form == ExportForm::Steps)
                QTest::newRow(qPrintable(format.id)) << format.id;
        }
    }

    /// An account in every way that a program may have to be told.
    static QList<AccountSettings> accounts(const ExportFormat &format)
    {
        QList<AccountSettings> accounts;
        for (const TlsMode mode : { TlsMode::Implicit, TlsMode::StartTls, TlsMode::None }) {
            for (const char *mechanism : { "", "PLAIN", "CRAM-MD5", "XOAUTH2" }) {
                AccountSettings one = account();
                one.incoming->endpoint.protocol = Protocol::Pop3;
                for (ServerSettings *server : { &*one.outgoing, &*one.incoming }) {
                    server->endpoint.tls = mode;
                    server->mechanism = QString::fromLatin1(mechanism);
                    server->username = u"other"_s;
                }
                if (!exportFault(format, one))
                    accounts << one;
            }
        }
        return accounts;
    }

private slots:
    void everyFormatHasATitleOfItsOwn()
    {
        QSet<QString> titles;
        for (const ExportFormat &format : exportFormats())
            titles.insert(ExportWords::title(format.target));
        QCOMPARE(titles.size(), exportFormats().size());
        QVERIFY(!titles.contains(QString()));
    }

    void whatHoldsNoPasswordSaysWhereItGoes()
    {
        for (const ExportFormat &format : exportFormats()) {
            const bool isForMachines
                = format.form == ExportForm::Text || format.form == ExportForm::File;
            const bool isPublic
                = format.target == ExportTarget::Autoconfig || format.target == ExportTarget::Dns;
            const QString advice = ExportWords::advice(format.target);
            QVERIFY(!isForMachines || !advice.isEmpty());
            if (isForMachines && !isPublic)
                QVERIFY2(advice.contains(u"password"_s), qPrintable(format.id));
        }
    }

    void everyStepHasTheWordsOfItsProgram_data() { addPrograms(); }
    void everyStepHasTheWordsOfItsProgram()
    {
        QFETCH(QString, id);
        const ExportFormat format = *exportFormatFromId(id);
        QVERIFY(accounts(format).size() >= 9);
        for (const AccountSettings &settings : accounts(format)) {
            for (const ExportStep &step : exportSteps(format.target, settings)) {
                const auto told = QByteArray::number(int(step.code));
                QVERIFY2(!ExportWords::step(format.target, step.code).isEmpty(), told.constData());
                const QString value = ExportWords::value(format.target, step.value);
                QVERIFY2(value.isEmpty() == std::holds_alternative<std::monostate>(step.value),
                    told.constData());
            }
        }
    }

    void everyProgramAsksForThePassword_data() { addPrograms(); }
    void everyProgramAsksForThePassword()
    {
        QFETCH(QString, id);
        const auto steps = exportSteps(exportFormatFromId(id)->target, account());
        QVERIFY(steps.contains(ExportStep { StepCode::Password, {} }));
        QCOMPARE(steps.constFirst().code, StepCode::Open);
    }

    void stepsAreNumberedUnderTheirHeadings()
    {
        const QString text = exportedSteps(ExportTarget::Evolution, account());
        QVERIFY(text.startsWith(u"Evolution\n\n 1. "_s));
        QVERIFY(text.contains(u"\n\nOn the page Receiving Email:\n 5. Server Type: IMAP\n"_s));
        QVERIFY(text.contains(u". Encryption method: TLS on a dedicated port\n"_s));
        QVERIFY(text.contains(u"\n16. "_s));
    }

    void warnsWhereTheSettingsAreWeak()
    {
        QCOMPARE(ExportWords::warnings(account()), QStringList());
        AccountSettings weak = account();
        weak.incoming->endpoint.tls = TlsMode::None;
        weak.outgoing->fingerprint = QByteArray(32, '\xab');
        const QStringList warnings = ExportWords::warnings(weak);
        QCOMPARE(warnings.size(), 2);
        QVERIFY(warnings[0].startsWith(u"imap.example.org:993 "_s));
        QVERIFY(warnings[1].contains(u"ab:ab:"_s));
        for (const QString &warning : warnings) {
            QVERIFY(exportedSteps(ExportTarget::Printer, weak).contains(warning));
            QVERIFY(QString::fromUtf8(settingsSheet(weak, {})).contains(warning));
        }
    }

    void everyFaultHasWords()
    {
        for (int fault = 0; fault <= int(ExportFault::NotExpressible); ++fault)
            QVERIFY(!ExportWords::fault(ExportFault(fault)).isEmpty());
    }

    void theSheetIsWellFormedWhateverTheNames()
    {
        AccountSettings settings = account(u"änne&o'neil@bücher.example"_s);
        settings.displayName = u"<script>alert(\"x\")</script> %1 %2 ]]>"_s;
        settings.outgoing->username = u"<b> & \"anna\" %1"_s;
        QByteArray page = settingsSheet(settings, Secret("<secret> & %1"));
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("src=") && !page.contains("href="));
        // XML but for the void element.
        page.replace("<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"/>");
        QXmlStreamReader xml(page);
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                text += xml.text().toString() + u'\n';
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const QString &value : { settings.displayName, settings.outgoing->username,
                 settings.address.toString(), u"<secret> & %1"_s, u"993"_s, u"IMAP"_s })
            QVERIFY2(text.contains(u'\n' + value + u'\n') || text.contains(value + u'\n'),
                qPrintable(value));
    }

    void theSheetHasACodeWhereThereCanBeOne()
    {
        QVERIFY(settingsSheet(account(), {}).contains("<svg"));
        AccountSettings settings = account();
        settings.incoming.reset();
        QVERIFY(!settingsSheet(settings, {}).contains("<svg"));
    }
};

QTEST_GUILESS_MAIN(TestExportWords)
#include "tst_exportwords.moc"
