// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "transcript/transcript.h"
#include "ui/pages/donepage.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/handoverpanel.h"
#include "ui/panels/portguide.h"
#include "ui/panels/savereportdialog.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace portwright;
using namespace Qt::StringLiterals;

class DonePageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void summarizesTheSettings();
    void copiesAll();
    void savesAReport();
    void saysWhatBecameOfTheMessage();
    void handsOverToEveryProgram();
    void copiesEachValueOfAStep();
    void savesWhatIsShown();
    void saysWhatStandsAgainstAnExport();
    void putsThePasswordOnTheSheetOnlyWhileTicked();
    void startsOver();
    void guideSaysWhatThisCheckFound();
    void guideSpeaksEveryLanguageInFull();

private:
    void choose(const QString &id);
    [[nodiscard]] HandOverPanel *panel() const { return m_page->findChild<HandOverPanel *>(); }
    [[nodiscard]] QString summary() const
    {
        return m_page->findChild<QPlainTextEdit *>(u"summary"_s)->toPlainText();
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_host;
    std::unique_ptr<SetupModel> m_model;
    std::unique_ptr<SetupController> m_controller;
    std::unique_ptr<DonePage> m_page;
};

void DonePageTest::init()
{
    m_host = std::make_unique<Composition>();
    m_model = std::make_unique<SetupModel>();
    m_controller = std::make_unique<SetupController>(m_host.get(), m_model.get(), Preferences {});
    m_page = std::make_unique<DonePage>(m_controller.get());
    m_page->show();
    QVERIFY(m_controller->startPractice(u"all-fine"_s));
    m_controller->startCheck();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_controller->half(Half::Outgoing)->phase(), HalfCheck::Phase::SignedIn, 20'000);
    m_page->enter();
}

void DonePageTest::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_model.reset();
    m_host.reset();
}

void DonePageTest::summarizesTheSettings()
{
    const ProbeReport *best = m_controller->half(Half::Outgoing)->best();
    for (const QString &wanted : { m_host->practiceAddress(), best->endpoint.host,
             QString::number(best->endpoint.port), Words::security(best->outcome.channel),
             best->mechanism, u"Signed in."_s, u"IMAP"_s, u"Not sent."_s })
        QVERIFY2(!wanted.isEmpty() && summary().contains(wanted), qPrintable(wanted));
}

void DonePageTest::copiesAll()
{
    m_page->findChild<QPushButton *>(u"copyAll"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), summary());
}

void DonePageTest::savesAReport()
{
    m_page->findChild<QPushButton *>(u"saveReport"_s)->click();
    auto *dialog = m_page->findChild<SaveReportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->saveTo(m_folder.filePath(u"report.html"_s));
    const auto report = SupportReport::parse(contentOf(u"report.html"_s));
    QVERIFY(std::holds_alternative<SupportReport>(report));
    QCOMPARE(std::get<SupportReport>(report).address(), m_host->practiceAddress());
}

void DonePageTest::saysWhatBecameOfTheMessage()
{
    MessageDraft draft;
    draft.from = m_controller->check()->request().address;
    draft.to = { *draft.from };
    draft.subject = u"Test"_s;
    draft.text = u"Test"_s;
    QVERIFY(!m_controller->send(draft));
    QTRY_VERIFY(!m_controller->isSending());
    m_page->enter();
    QVERIFY(summary().contains(u"The server accepted the message"_s));
    QVERIFY(summary().contains(m_controller->sender()->outcome().finalReply.text()));
}

void DonePageTest::choose(const QString &id)
{
    auto *choice = m_page->findChild<QComboBox *>(u"exportChoice"_s);
    choice->setCurrentIndex(choice->findData(id));
    QCOMPARE(choice->currentData().toString(), id);
}

void DonePageTest::handsOverToEveryProgram()
{
    const QString host = m_controller->half(Half::Outgoing)->best()->endpoint.host;
    for (const ExportFormat &format : exportFormats()) {
        choose(format.id);
        const QByteArray content = panel()->content();
        QVERIFY2(content.contains(host.toUtf8()) || format.id == u"qr", qPrintable(format.id));
        QVERIFY(!content.contains(m_host->practicePassword().toUtf8()));
        QVERIFY2(
            m_page->findChild<QPushButton *>(u"saveExport"_s)->isEnabled(), qPrintable(format.id));
    }
    choose(u"qr"_s);
    QVERIFY(!m_page->findChild<QLabel *>(u"exportPicture"_s)->pixmap().isNull());
    choose(u"msmtp"_s);
    const auto *text = m_page->findChild<QTextEdit *>(u"exportText"_s);
    QCOMPARE(text->toPlainText().toUtf8(), panel()->content());
    m_page->findChild<QPushButton *>(u"copyExport"_s)->click();
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), panel()->content());
}

void DonePageTest::copiesEachValueOfAStep()
{
    choose(u"thunderbird"_s);
    QStringList shown;
    for (const QLabel *value : panel()->findChildren<QLabel *>(u"stepValue"_s))
        shown << value->text();
    QStringList copied;
    for (QToolButton *button : panel()->findChildren<QToolButton *>(u"copyStep"_s)) {
        button->click();
        copied << QApplication::clipboard()->text();
    }
    QCOMPARE(copied, shown);
    const Endpoint endpoint = m_controller->half(Half::Incoming)->best()->endpoint;
    QVERIFY(copied.contains(endpoint.host) && copied.contains(QString::number(endpoint.port)));
}

void DonePageTest::savesWhatIsShown()
{
    choose(u"mobileconfig"_s);
    panel()->saveTo(m_folder.filePath(u"mail.mobileconfig"_s));
    QCOMPARE(contentOf(u"mail.mobileconfig"_s), panel()->content());
    QVERIFY(contentOf(u"mail.mobileconfig"_s).startsWith("<?xml"));
    panel()->saveTo(m_folder.filePath(u"no/such/folder/x"_s));
    QVERIFY(panel()->findChild<FaultLabel *>()->fault().contains(u"could not be saved"_s));
}

void DonePageTest::saysWhatStandsAgainstAnExport()
{
    m_controller->skip(Half::Incoming);
    m_page->enter();
    choose(u"outlook"_s);
    QVERIFY(panel()->findChild<FaultLabel *>()->fault().contains(u"incoming"_s));
    QVERIFY(panel()->content().isEmpty());
    QVERIFY(!m_page->findChild<QPushButton *>(u"saveExport"_s)->isEnabled());
    choose(u"msmtp"_s);
    QVERIFY(panel()->findChild<FaultLabel *>()->fault().isEmpty());
    QVERIFY(!panel()->content().isEmpty());
}

void DonePageTest::putsThePasswordOnTheSheetOnlyWhileTicked()
{
    const QByteArray password = m_host->practicePassword().toHtmlEscaped().toUtf8();
    auto *tick = m_page->findChild<QCheckBox *>(u"withPassword"_s);
    choose(u"msmtp"_s);
    QVERIFY(tick->isHidden());
    choose(u"sheet"_s);
    QVERIFY(!tick->isHidden() && !tick->isChecked());
    QVERIFY(!panel()->content().contains(password));
    tick->click();
    QVERIFY(panel()->content().contains(password));
    const auto *text = m_page->findChild<QTextEdit *>(u"exportText"_s);
    QVERIFY(text->toPlainText().contains(m_host->practicePassword()));
    panel()->saveTo(m_folder.filePath(u"sheet.html"_s));
    QVERIFY(contentOf(u"sheet.html"_s).contains(password));
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(m_folder.filePath(u"sheet.html"_s))
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
    choose(u"thunderbird"_s);
    choose(u"sheet"_s);
    QVERIFY(!tick->isChecked());
    tick->click();
    m_controller->startOver();
    QVERIFY(!text->toPlainText().contains(m_host->practicePassword()));
    QVERIFY(panel()->content().isEmpty());
}

void DonePageTest::startsOver()
{
    m_page->findChild<QPushButton *>(u"startOver"_s)->click();
    QVERIFY(!m_controller->check());
    m_page->enter();
    QVERIFY(summary().isEmpty());
}

void DonePageTest::guideSaysWhatThisCheckFound()
{
    const PortGuide guide(m_controller.get());
    const QString text = guide.plainText();
    for (const ProbeReport &report : m_controller->half(Half::Outgoing)->reports()) {
        const QString line = u"%1: %2"_s.arg(report.endpoint.host, Words::happened(report));
        QVERIFY2(text.contains(line), qPrintable(line));
    }
    m_controller->dropCheck();
    QTRY_VERIFY(guide.plainText().contains(u"not looked at"_s));
}

void DonePageTest::guideSpeaksEveryLanguageInFull()
{
    const QDir guides(u":/guide"_s);
    QStringList names = guides.entryList();
    QVERIFY(names.size() >= 2);
    for (const QString &name : names) {
        QFile file(guides.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const char *needed :
            { "<!-- found 587 -->", "<!-- found 465 -->", "<!-- found 2525 -->",
                "<!-- found 25 -->", "<!-- found 993 -->", "<!-- found 143 -->",
                "<!-- found 995 -->", "<!-- found 110 -->", "RFC 8314", "RFC 6409", "RFC 5321" })
            QVERIFY2(text.contains(QLatin1String(needed)), needed);
        QCOMPARE(text.count(u"<h2>"_s), 8);
    }
}

QTEST_MAIN(DonePageTest)
#include "tst_donepage.moc"
