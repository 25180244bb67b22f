// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "ui/pages/messagepage.h"
#include "ui/panels/attachmentlist.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/panels/faultlabel.h"
#include "ui/panels/messageform.h"
#include "ui/panels/sendresult.h"
#include "ui/panels/sizemeter.h"
#include "ui/setupcontroller.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// Types and sends at the practice servers, through everything the program is made of.
class MessagePageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fillsInThePersonsOwnAddress();
    void sendsAndShowsTheServersOwnReply();
    void keepsBccOutOfTheHeader();
    void sendsTheFormattedVersionOnRequest();
    void saysThatARecipientWasRefused();
    void namesEachRefusedRecipientOfAnAcceptedMessage();
    void saysThatTheMessageIsTooLarge();
    void saysHonestlyThatNobodyKnows();
    void namesImpossibleAddressesAtTheField();
    void wantsARecipient();
    void refusesALineBreakInTheSubject();
    void namesAMissingAttachmentAndKeepsTheRest();
    void namesAFileThatVanishedBeforeSending();
    void namesAFileThatWentWhileSending();
    void takesDroppedFilesAndBringsRemovedOnesBack();
    void bringsBackWhatATemplateReplaced();
    void enterInAFieldNeitherSendsNorLeaves();
    void stopsSendingAtOnce();
    void forgetsTheAccountBeforeAnother();

private:
    void check(const QString &scenario);
    template <typename Widget = QLineEdit> [[nodiscard]] Widget *field(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void click(const QString &name) { QTest::mouseClick(field<QPushButton>(name), Qt::LeftButton); }
    void send()
    {
        click(u"send"_s);
        QTRY_VERIFY(!m_controller->isSending() && m_controller->sender());
    }
    [[nodiscard]] QString faults() const
    {
        QStringList words;
        for (const FaultLabel *label : m_page->findChildren<FaultLabel *>()) {
            if (!label->fault().isEmpty())
                words += label->fault();
        }
        return words.join(u'\n');
    }
    [[nodiscard]] SendResult *result() const { return m_page->findChild<SendResult *>(); }
    [[nodiscard]] DiagnosisCard *diagnosis() const { return m_page->findChild<DiagnosisCard *>(); }
    [[nodiscard]] QString makeFile(const QString &name, qsizetype size)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size
            ? file.fileName()
            : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_host;
    std::unique_ptr<SetupModel> m_model;
    std::unique_ptr<SetupController> m_controller;
    std::unique_ptr<MessagePage> m_page;
};

void MessagePageTest::init()
{
    m_host = std::make_unique<Composition>();
    m_model = std::make_unique<SetupModel>();
    m_controller = std::make_unique<SetupController>(m_host.get(), m_model.get(), Preferences {});
    m_page = std::make_unique<MessagePage>(m_controller.get());
    m_page->resize(900, 900);
    m_page->show();
}

void MessagePageTest::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_model.reset();
    m_host.reset();
}

void MessagePageTest::check(const QString &scenario)
{
    QVERIFY(m_controller->startPractice(scenario));
    m_controller->startCheck();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_controller->half(Half::Outgoing)->phase(), HalfCheck::Phase::SignedIn, 20'000);
    m_page->enter();
}

void MessagePageTest::fillsInThePersonsOwnAddress()
{
    check(u"all-fine"_s);
    QCOMPARE(field(u"from"_s)->text(), m_host->practiceAddress());
    QCOMPARE(field(u"to"_s)->text(), m_host->practiceAddress());
    QVERIFY(!field(u"subject"_s)->text().isEmpty());
    QVERIFY(!m_page->findChild<SizeMeter *>()->text().isEmpty());
}

void MessagePageTest::sendsAndShowsTheServersOwnReply()
{
    check(u"all-fine"_s);
    field(u"subject"_s)->setText(u"Grüße"_s);
    send();
    QTRY_COMPARE(m_host->practiceMails().size(), 1);
    QVERIFY(result()->isVisible());
    QCOMPARE(result()->verdict(), Card::Verdict::Good);
    QCOMPARE(result()->quotation(), m_controller->sender()->outcome().finalReply.text());
    QVERIFY(!result()->quotation().isEmpty());
    QVERIFY(m_page->canAdvance());
    QCOMPARE(m_page->advanceText().remove(u'&'), u"Next"_s);
}

void MessagePageTest::keepsBccOutOfTheHeader()
{
    check(u"all-fine"_s);
    field(u"bcc"_s)->setText(u"Hidden <hidden@example.org>"_s);
    field(u"to"_s)->setText(m_host->practiceAddress());
    send();
    QTRY_COMPARE(m_host->practiceMails().size(), 1);
    QCOMPARE(m_host->practiceMails().first().recipients,
        QStringList({ m_host->practiceAddress(), u"hidden@example.org"_s }));
    QVERIFY(!m_host->practiceMails().first().content.contains("hidden@example.org"));
}

void MessagePageTest::sendsTheFormattedVersionOnRequest()
{
    check(u"all-fine"_s);
    auto *html = field<QPlainTextEdit>(u"html"_s);
    QVERIFY(!html->isVisible());
    field<QPlainTextEdit>(u"text"_s)->setPlainText(u"1 < 2"_s);
    field<QCheckBox>(u"formatted"_s)->setChecked(true);
    QVERIFY(html->isVisible());
    QVERIFY(html->toPlainText().contains(u"1 &lt; 2"_s));
    send();
    QTRY_COMPARE(m_host->practiceMails().size(), 1);
    QVERIFY(m_host->practiceMails().first().content.contains("multipart/alternative"));
}

void MessagePageTest::saysThatARecipientWasRefused()
{
    check(u"recipient-unknown"_s);
    send();
    QVERIFY(diagnosis());
    QVERIFY(!result()->isVisible()); // said once
    QCOMPARE(diagnosis()->diagnosis().code, DiagnosisCode::RecipientUnknown);
    QCOMPARE(diagnosis()->verdict(), Card::Verdict::Fault);
    QVERIFY(diagnosis()->quotation().startsWith(u"5"_s));
    QVERIFY(m_host->practiceMails().isEmpty());
    QVERIFY2(
        diagnosis()->text().contains(m_host->practiceAddress()), qPrintable(diagnosis()->text()));
    QCOMPARE(m_page->advanceText().remove(u'&'), u"Skip"_s);
}

void MessagePageTest::namesEachRefusedRecipientOfAnAcceptedMessage()
{
    check(u"all-fine"_s);
    field(u"cc"_s)->setText(u"nobody@practice.test"_s);
    send();
    QTRY_COMPARE(m_host->practiceMails().size(), 1);
    QCOMPARE(result()->verdict(), Card::Verdict::Warning);
    QString said;
    for (const QLabel *label : result()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"nobody@practice.test was refused: 550"_s), qPrintable(said));
}

void MessagePageTest::saysThatTheMessageIsTooLarge()
{
    check(u"too-large"_s);
    const auto limit = m_controller->half(Half::Outgoing)->best()->outcome.sizeLimitInBytes;
    QVERIFY(limit);
    auto *meter = m_page->findChild<SizeMeter *>();
    QVERIFY(!meter->isTooLarge());
    auto *attachments = m_page->findChild<AttachmentList *>();
    attachments->addFiles({ makeFile(u"large.bin"_s, *limit) });
    QTRY_VERIFY(meter->isTooLarge());
    QVERIFY(faults().contains(u"too large"_s));
    send();
    QVERIFY(diagnosis());
    QCOMPARE(diagnosis()->diagnosis().code, DiagnosisCode::MessageTooLarge);
    QVERIFY(!result()->isVisible()); // said once
    QCOMPARE(attachments->files().size(), 1);
}

void MessagePageTest::saysHonestlyThatNobodyKnows()
{
    check(u"drops"_s);
    send();
    QCOMPARE(m_controller->sender()->outcome().acceptance, Acceptance::Unknown);
    QCOMPARE(result()->verdict(), Card::Verdict::Warning);
    QVERIFY(result()->text().contains(u"twice"_s));
}

void MessagePageTest::namesImpossibleAddressesAtTheField()
{
    check(u"all-fine"_s);
    field(u"to"_s)->setText(u"anna@example.org, nonsense"_s);
    click(u"send"_s);
    QVERIFY(!m_controller->isSending());
    QVERIFY2(faults().contains(u"nonsense: "_s), qPrintable(faults()));
    QCOMPARE(field(u"to"_s)->text(), u"anna@example.org, nonsense"_s);
    field(u"to"_s)->setText(m_host->practiceAddress());
    QVERIFY(!faults().contains(u"nonsense"_s));
    field(u"from"_s)->clear();
    click(u"send"_s);
    QVERIFY(!m_controller->sender());
}

void MessagePageTest::wantsARecipient()
{
    check(u"all-fine"_s);
    field(u"to"_s)->clear();
    click(u"send"_s);
    QVERIFY(!m_controller->sender());
    QVERIFY2(faults().contains(u"at least one recipient"_s), qPrintable(faults()));
}

void MessagePageTest::refusesALineBreakInTheSubject()
{
    check(u"all-fine"_s);
    field(u"subject"_s)->setText(u"Hello\r\nBcc: victim@example.org"_s);
    QVERIFY2(faults().contains(u"line break"_s), qPrintable(faults()));
    click(u"send"_s);
    QVERIFY(!m_controller->sender());
    QVERIFY(field(u"subject"_s)->text().startsWith(u"Hello"_s));
}

void MessagePageTest::namesAMissingAttachmentAndKeepsTheRest()
{
    check(u"all-fine"_s);
    field<QPlainTextEdit>(u"text"_s)->setPlainText(u"typed with care"_s);
    m_page->findChild<AttachmentList *>()->addFiles({ m_folder.filePath(u"absent.jpg"_s) });
    QVERIFY2(faults().contains(u"\"absent.jpg\" is not there"_s), qPrintable(faults()));
    click(u"send"_s);
    QVERIFY(!m_controller->sender());
    QCOMPARE(field<QPlainTextEdit>(u"text"_s)->toPlainText(), u"typed with care"_s);
}

void MessagePageTest::namesAFileThatVanishedBeforeSending()
{
    check(u"all-fine"_s);
    auto *attachments = m_page->findChild<AttachmentList *>();
    const QString path = makeFile(u"vanishing.bin"_s, 1000);
    attachments->addFiles({ path });
    QVERIFY(faults().isEmpty());
    QVERIFY(QFile::remove(path));
    click(u"send"_s);
    QVERIFY(!m_controller->sender());
    QVERIFY(attachments->fault().contains(u"vanishing.bin"_s));
    QVERIFY(!makeFile(u"vanishing.bin"_s, 1000).isEmpty());
    send();
    QTRY_COMPARE(m_host->practiceMails().size(), 1);
    QVERIFY(attachments->fault().isEmpty());
}

void MessagePageTest::namesAFileThatWentWhileSending()
{
    check(u"all-fine"_s);
    auto *attachments = m_page->findChild<AttachmentList *>();
    const QString path = makeFile(u"shrinking.bin"_s, 8 * 1024 * 1024);
    attachments->addFiles({ path });
    click(u"send"_s);
    QVERIFY(m_controller->isSending());
    QVERIFY(QFile::resize(path, 10)); // its content goes; the file is open already
    QTRY_VERIFY(!m_controller->isSending());
    QCOMPARE(m_controller->sender()->outcome().kind, OutcomeKind::MessageFailed);
    QVERIFY2(attachments->fault().contains(u"shrinking.bin"_s), qPrintable(attachments->fault()));
    QCOMPARE(result()->title(), u"The message could not be read to its end"_s);
    QCOMPARE(attachments->files(), QStringList { path });
    QVERIFY(m_host->practiceMails().isEmpty());
}

void MessagePageTest::takesDroppedFilesAndBringsRemovedOnesBack()
{
    auto *form = m_page->findChild<MessageForm *>();
    auto *attachments = m_page->findChild<AttachmentList *>();
    QMimeData dropped;
    dropped.setUrls({ QUrl::fromLocalFile(makeFile(u"a.txt"_s, 10)),
        QUrl::fromLocalFile(makeFile(u"b.txt"_s, 10)) });
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(form, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({ 10, 10 }, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(form, &event);
    QCOMPARE(attachments->files().size(), 2);

    auto *list = attachments->findChild<QListWidget *>();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(attachments->files().size(), 1);
    QVERIFY(attachments->files().first().endsWith(u"b.txt"_s));
    for (QPushButton *button : attachments->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Undo"_s)
            button->click();
    }
    QCOMPARE(attachments->files().size(), 2);
    QVERIFY(attachments->files().first().endsWith(u"a.txt"_s));
}

void MessagePageTest::bringsBackWhatATemplateReplaced()
{
    auto *form = m_page->findChild<MessageForm *>();
    field(u"subject"_s)->setText(u"mine"_s);
    field<QPlainTextEdit>(u"text"_s)->setPlainText(u"my words"_s);
    form->applyTemplate(u"eicar"_s, 0);
    QVERIFY(field(u"subject"_s)->text() != u"mine"_s);
    QCOMPARE(form->draft().generatedAttachments.size(), 1);
    for (QPushButton *button : form->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Undo"_s && button->isVisible())
            button->click();
    }
    QCOMPARE(field(u"subject"_s)->text(), u"mine"_s);
    QCOMPARE(field<QPlainTextEdit>(u"text"_s)->toPlainText(), u"my words"_s);
    QVERIFY(form->draft().generatedAttachments.isEmpty());
}

void MessagePageTest::enterInAFieldNeitherSendsNorLeaves()
{
    check(u"all-fine"_s);
    QSignalSpy left(m_page.get(), &MessagePage::completed);
    QWidget around; // stands for the wizard, where Enter goes on
    m_page->setParent(&around);
    m_page->show();
    field(u"subject"_s)->setFocus();
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(field(u"subject"_s), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(!m_controller->sender());
    QVERIFY(left.isEmpty());
    m_page->setParent(nullptr);
}

void MessagePageTest::stopsSendingAtOnce()
{
    check(u"all-fine"_s);
    m_page->findChild<MessageForm *>()->applyTemplate(u"large"_s, 20 * 1024 * 1024);
    click(u"send"_s);
    QVERIFY(m_controller->isSending());
    QVERIFY(!m_page->canAdvance());
    QVERIFY(field<QPushButton>(u"cancelSend"_s)->isVisible());
    QVERIFY(!m_page->findChild<MessageForm *>()->isEnabled());
    const auto *progress = m_page->findChild<QProgressBar *>();
    QVERIFY(progress);
    click(u"cancelSend"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isSending(), 100);
    QCOMPARE(result()->title(), u"Stopped"_s);
    QVERIFY(m_page->findChild<MessageForm *>()->isEnabled());
    QVERIFY(m_page->findChild<MessageForm *>()->draft().subject.contains(u"large"_s));
}

void MessagePageTest::forgetsTheAccountBeforeAnother()
{
    check(u"all-fine"_s);
    send();
    QVERIFY(result()->isVisible());
    m_controller->startOver();
    QVERIFY(!result()->isVisible());
    field(u"to"_s)->setText(u"somebody@example.org"_s);
    check(u"all-fine"_s);
    QCOMPARE(field(u"to"_s)->text(), m_host->practiceAddress());
}

QTEST_MAIN(MessagePageTest)
#include "tst_messagepage.moc"
