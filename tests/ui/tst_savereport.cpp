// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportbench.h"
#include "ui/findings/reportpage.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/savereportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace portwright;
using namespace portwright::tests;

/// Reports that the window saves.
class SaveReportTest : public ReportBench {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void savesWhatWasFoundAndSent();
    void leavesOutWhatIsNotTicked();
    void replacesNamesWhereTicked();
    void keepsNoPasswordInAnyReport();
    void writesTheFormThatIsChosen();
    void saysWhyAReportCouldNotBeSaved();
    void isSavedFromTheMenuOnceThereIsSomething();

private:
    [[nodiscard]] SupportReport saved(const QString &name) const
    {
        const auto report = SupportReport::readFile(m_folder.filePath(name));
        return std::holds_alternative<SupportReport>(report) ? std::get<SupportReport>(report)
                                                             : SupportReport();
    }
};

void SaveReportTest::savesWhatWasFoundAndSent()
{
    check();
    MessageDraft draft;
    draft.from = m_controller->check()->request().address;
    draft.to = { *draft.from };
    draft.subject = u"Test"_s;
    draft.text = u"Test"_s;
    QVERIFY(!m_controller->send(draft));
    QTRY_VERIFY(!m_controller->isSending());
    SaveReportDialog dialog(m_controller.get());
    dialog.saveTo(m_folder.filePath(u"found.json"_s));
    const SupportReport report = saved(u"found.json"_s);
    const ProbeReport *best = m_controller->half(Half::Outgoing)->best();
    const QJsonValue outgoing = report.part(u"check"_s)[u"outgoing"_s];
    QCOMPARE(outgoing[u"best"_s][u"port"_s].toInt(), int(best->endpoint.port));
    QCOMPARE(outgoing[u"candidates"_s].toArray().size(),
        m_controller->half(Half::Outgoing)->reports().size());
    QCOMPARE(report.part(u"message"_s)[u"accepted"_s].toBool(), true);
    QCOMPARE(report.part(u"message"_s)[u"to"_s][0].toString(), m_host->practiceAddress());
    QVERIFY(!report.part(u"program"_s)[u"tls"_s].toString().isEmpty());
    QVERIFY(!report.part(u"services"_s)[u"sections"_s].toArray().isEmpty());
    QVERIFY(report.log().size() > 50);
}

void SaveReportTest::leavesOutWhatIsNotTicked()
{
    check();
    SaveReportDialog dialog(m_controller.get());
    dialog.findChild<QCheckBox *>(u"reportWithLog"_s)->setChecked(false);
    QVERIFY(!dialog.report().document().contains(u"transcript"_s));
}

void SaveReportTest::replacesNamesWhereTicked()
{
    check();
    SaveReportDialog dialog(m_controller.get());
    auto *names = dialog.findChild<QCheckBox *>(u"reportNames"_s);
    auto *domains = dialog.findChild<QCheckBox *>(u"reportDomains"_s);
    QVERIFY(!domains->isEnabled());
    names->setChecked(true);
    const QByteArray withDomain = dialog.report().toJson();
    QVERIFY(!withDomain.contains("anna@") && !withDomain.contains("Anna Example"));
    QVERIFY(withDomain.contains("practice.test"));
    domains->setChecked(true);
    QVERIFY(!dialog.report().toJson().contains("practice.test"));
}

void SaveReportTest::keepsNoPasswordInAnyReport()
{
    check();
    const QByteArray password = m_host->practicePassword().toUtf8();
    const QByteArray plain = '\0' + m_host->practiceAddress().toUtf8() + '\0' + password;
    const SupportReport report = SaveReportDialog(m_controller.get()).report();
    for (const QByteArray &content : { reportPage(report), report.toJson() }) {
        QVERIFY(content.contains("AUTH")); // the sign-in itself is told
        for (const QByteArray &form : { password, password.toBase64(), plain.toBase64(),
                 password.toHex(), password.toPercentEncoding() })
            QVERIFY2(!content.contains(form), form.constData());
    }
}

void SaveReportTest::writesTheFormThatIsChosen()
{
    check();
    SaveReportDialog dialog(m_controller.get());
    dialog.findChild<QPushButton *>(u"chooseReportFile"_s)->click();
    auto *files = dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    files->setDirectory(m_folder.path());
    files->selectNameFilter(files->nameFilters().last());
    emit files->filterSelected(files->nameFilters().last());
    QMetaObject::invokeMethod(files, "accept");
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"portwright-report.json"_s)));
    QCOMPARE(saved(u"portwright-report.json"_s).address(), m_host->practiceAddress());
}

void SaveReportTest::saysWhyAReportCouldNotBeSaved()
{
    check();
    SaveReportDialog dialog(m_controller.get());
    const auto *fault = dialog.findChild<FaultLabel *>(u"reportFault"_s);
    dialog.saveTo(m_folder.filePath(u"no/such/folder/report.html"_s));
    QVERIFY(fault->fault().contains(u"could not be saved"_s));
    dialog.saveTo(m_folder.filePath(u"now.html"_s));
    QVERIFY(fault->fault().isEmpty());
    QVERIFY(dialog.findChild<QLabel *>(u"reportSaved"_s)->text().contains(u"now.html"_s));
}

void SaveReportTest::isSavedFromTheMenuOnceThereIsSomething()
{
    const auto *action = m_window->findChild<QAction *>(u"saveReportAction"_s);
    QVERIFY(!action->isEnabled());
    check();
    QTRY_VERIFY(action->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<SaveReportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    m_controller->startOver();
    QVERIFY(!action->isEnabled());
}

QTEST_MAIN(SaveReportTest)
#include "tst_savereport.moc"
