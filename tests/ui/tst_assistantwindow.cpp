// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "ownsettings.h"
#include "practice/practiceserver.h"
#include "ui/assistantwindow.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/panels/portguide.h"
#include "ui/panels/preferencesdialog.h"
#include "ui/panels/protocollogpanel.h"
#include "ui/setupcontroller.h"
#include "ui/setupwizard.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;
using namespace portwright;

/// The window as a whole: by keyboard alone, with a name for everything, and what it remembers.
class TestAssistantWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void checksAnAccountByKeyboardAlone();
    void suitsEverybodyAtEachStep_data();
    void suitsEverybodyAtEachStep();
    void suitsEverybodyWhereNothingArrived();
    void wrapsWhatIsWrongInLargeText_data();
    void wrapsWhatIsWrongInLargeText();
    void hidesTheLogAndRemembers();
    void saysWherePreferencesCannotBeSaved_data();
    void saysWherePreferencesCannotBeSaved();
    void saysThatItIsPractice();
    void asksOnceBeforeClosingDuringASend();
    void saysWhyPracticeCannotStart();
    void opensTheGuideOnce();

private:
    void openWindow();
    void goTo(Step step, const QString &scenario);
    void unfoldEverything();
    void suitsEverybody();
    void hasANameForEverything();
    void givesEachMnemonicOnce();
    void fitsASmallScreen();
    [[nodiscard]] SetupWizard *wizard() { return m_window->findChild<SetupWizard *>(); }

    tests::OwnSettings m_settings;
    QTranslator m_german;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<SetupModel> m_model;
    std::unique_ptr<SetupController> m_controller;
    std::unique_ptr<AssistantWindow> m_window;
};

void TestAssistantWindow::initTestCase()
{
    QApplication::setOrganizationName(u"portwright"_s); // QSettings is at fault without one
    QVERIFY(m_german.load(u":/i18n/portwright_de.qm"_s));
}

void TestAssistantWindow::init()
{
    QSettings().clear();
    m_composition = std::make_unique<Composition>();
    m_model = std::make_unique<SetupModel>();
    m_controller
        = std::make_unique<SetupController>(m_composition.get(), m_model.get(), Preferences());
}

void TestAssistantWindow::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_model.reset();
    m_composition.reset();
    QApplication::removeTranslator(&m_german);
}

void TestAssistantWindow::openWindow()
{
    m_window = std::make_unique<AssistantWindow>(m_controller.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAssistantWindow::suitsEverybodyAtEachStep_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Step>("step");
    for (const QString &language : { u"en"_s, u"de"_s }) {
        const auto row = [&](const char *name) {
            return qPrintable(language + u", "_s + QLatin1StringView(name));
        };
        QTest::newRow(row("account")) << language << QString() << Step::Account;
        QTest::newRow(row("find")) << language << u"certificate-expired"_s << Step::Find;
        QTest::newRow(row("settings")) << language << u"all-fine"_s << Step::Settings;
        QTest::newRow(row("refused")) << language << u"wrong-password"_s << Step::Settings;
        QTest::newRow(row("blocked")) << language << u"587-blocked"_s << Step::Settings;
        QTest::newRow(row("message")) << language << u"all-fine"_s << Step::Message;
        QTest::newRow(row("done")) << language << u"all-fine"_s << Step::Done;
    }
}

void TestAssistantWindow::suitsEverybodyAtEachStep()
{
    QFETCH(const QString, language);
    QFETCH(const QString, scenario);
    QFETCH(const Step, step);
    if (language == u"de")
        QApplication::installTranslator(&m_german);
    openWindow();
    goTo(step, scenario);
    unfoldEverything();
    suitsEverybody();
    auto *tabs = m_window->findChild<QTabWidget *>(u"doneTabs"_s);
    for (int tab = 1; tabs && tabs->isVisible() && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        suitsEverybody();
    }
}

void TestAssistantWindow::suitsEverybodyWhereNothingArrived()
{
    Preferences impatient;
    impatient.arrivalPatience = std::chrono::seconds(0);
    m_controller->setPreferences(impatient);
    openWindow();
    goTo(Step::Message, u"all-fine"_s);
    m_window->findChild<QLineEdit *>(u"to"_s)->setText(u"bert@example.net"_s);
    m_window->findChild<QPushButton *>(u"send"_s)->click();
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"lookAgain"_s)->isVisible());
    suitsEverybody();
}

void TestAssistantWindow::suitsEverybody()
{
    hasANameForEverything();
    givesEachMnemonicOnce();
    fitsASmallScreen();
}

void TestAssistantWindow::goTo(Step step, const QString &scenario)
{
    if (!scenario.isEmpty()) {
        m_window->startPractice(scenario);
        m_controller->startCheck();
        QTRY_VERIFY(m_controller->half(Half::Outgoing)->isConcluded());
        if (scenario != u"all-fine"_s)
            QTRY_VERIFY(!m_controller->diagnoses().isEmpty());
    }
    wizard()->goTo(step);
    QCOMPARE(wizard()->step(), step);
}

void TestAssistantWindow::unfoldEverything()
{
    for (const char *name : { "knowsServers", "change", "why", "fold", "details" }) {
        auto *button = m_window->findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (button && button->isVisible())
            button->click();
    }
}

void TestAssistantWindow::checksAnAccountByKeyboardAlone()
{
    openWindow();
    QVERIFY(m_composition->startPractice(u"all-fine"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"address"_s);
    QTest::keyClicks(QApplication::focusWidget(), PracticeServer::accountAddress());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"password"_s);
    QTest::keyClicks(QApplication::focusWidget(), PracticeServer::accountPassword());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(wizard()->step(), Step::Settings);
    QCOMPARE(m_controller->half(Half::Outgoing)->phase(), HalfCheck::Phase::SignedIn);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard()->step(), Step::Message);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(wizard()->step(), Step::Settings);
}

void TestAssistantWindow::hasANameForEverything()
{
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
            || qobject_cast<QLabel *>(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName()));
    }
}

void TestAssistantWindow::givesEachMnemonicOnce()
{
    QHash<QString, QString> taken;
    const auto take = [&taken](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return true;
        if (taken.contains(key))
            qWarning("%s: \"%s\" and \"%s\"", qPrintable(key), qPrintable(text),
                qPrintable(taken.value(key)));
        return !std::exchange(taken[key], text).isNull() ? false : true;
    };
    for (const QAction *menu : m_window->menuBar()->actions())
        QVERIFY(take(menu->text()));
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            QVERIFY(take(button->text()));
    }
    for (const auto *tabs : m_window->findChildren<QTabWidget *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            QVERIFY(take(tabs->tabText(tab)));
    }
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            QVERIFY(take(label->text()));
    }
}

void TestAssistantWindow::fitsASmallScreen()
{
    QVERIFY2(
        m_window->minimumSizeHint().width() <= 1024 && m_window->minimumSizeHint().height() <= 700,
        qPrintable(u"%1x%2"_s.arg(m_window->minimumSizeHint().width())
                       .arg(m_window->minimumSizeHint().height())));
}

void TestAssistantWindow::wrapsWhatIsWrongInLargeText_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Step>("step");
    QTest::newRow("refused") << u"wrong-password"_s << Step::Settings;
    QTest::newRow("blocked") << u"587-blocked"_s << Step::Settings;
    QTest::newRow("certificate") << u"certificate-expired"_s << Step::Find;
}

void TestAssistantWindow::wrapsWhatIsWrongInLargeText()
{
    QFETCH(const QString, scenario);
    QFETCH(const Step, step);
    QApplication::installTranslator(&m_german);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    openWindow();
    m_window->resize(1024, 700);
    goTo(step, scenario);
    unfoldEverything();
    QCoreApplication::sendPostedEvents();
    bool isAny = false;
    for (const auto *card : m_window->findChildren<DiagnosisCard *>()) {
        if (!card->isVisible())
            continue;
        isAny = true;
        const auto *page = card->parentWidget();
        for (const auto *part : card->findChildren<QWidget *>()) {
            const QRect place(part->mapTo(page, QPoint()), part->size());
            QVERIFY2(!part->isVisible() || place.right() <= page->rect().right(),
                qPrintable(part->objectName()));
        }
        QVERIFY2(page->width() <= m_window->width(), qPrintable(card->title()));
    }
    QVERIFY(isAny);
    QApplication::setFont(usual);
}

void TestAssistantWindow::hidesTheLogAndRemembers()
{
    openWindow();
    QVERIFY(m_window->findChild<ProtocolLogPanel *>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<ProtocolLogPanel *>()->isVisible());
    m_window->resize(1100, 720);
    m_window->close();
    openWindow();
    QVERIFY(!m_window->findChild<ProtocolLogPanel *>()->isVisible());
    QCOMPARE(m_window->size(), QSize(1100, 720));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->findChild<ProtocolLogPanel *>()->isVisible());
}

void TestAssistantWindow::saysWherePreferencesCannotBeSaved_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("isTold");
    QTemporaryFile file(m_settings.filePath(u"noFolder"_s));
    file.setAutoRemove(false); // goes with the folder around it
    QVERIFY(file.open());
    QTest::newRow("possible") << m_settings.path() << false;
    QTest::newRow("impossible") << file.fileName() << true;
}

void TestAssistantWindow::saysWherePreferencesCannotBeSaved()
{
    QFETCH(const QString, folder);
    QFETCH(const bool, isTold);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    openWindow();
    m_window->findChild<QAction *>(u"preferences"_s)->trigger();
    auto *dialog = m_window->findChild<PreferencesDialog *>();
    dialog->findChild<QSpinBox *>(u"budget"_s)->setValue(61);
    dialog->accept();
    const auto *box = m_window->findChild<QMessageBox *>();
    QCOMPARE(box != nullptr, isTold);
    if (box)
        QVERIFY2(box->informativeText().contains(folder), qPrintable(box->informativeText()));
    QCOMPARE(m_controller->preferences().budget, std::chrono::seconds(61));
    m_window.reset();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestAssistantWindow::saysThatItIsPractice()
{
    openWindow();
    auto *quit = m_window->findChild<QPushButton *>(u"quitPractice"_s);
    QVERIFY(quit && !quit->isVisible());
    m_window->startPractice(u"all-fine"_s);
    QVERIFY(quit->isVisible());
    QCOMPARE(m_model->addressText(), PracticeServer::accountAddress());
    quit->click();
    QVERIFY(!quit->isVisible());
    QVERIFY(m_model->addressText().isEmpty());
    QVERIFY(m_model->password().isEmpty());
}

void TestAssistantWindow::asksOnceBeforeClosingDuringASend()
{
    openWindow();
    m_window->startPractice(u"all-fine"_s);
    m_controller->startCheck();
    QTRY_COMPARE(m_controller->half(Half::Outgoing)->phase(), HalfCheck::Phase::SignedIn);
    MessageDraft draft;
    const auto own = m_model->address();
    draft.from = std::get<MailAddress>(own);
    draft.to = { std::get<MailAddress>(own) };
    draft.subject = u"Closing"_s;
    draft.text = u"Text"_s;
    QVERIFY(!m_controller->send(draft));
    QVERIFY(m_controller->isSending());
    QVERIFY(!m_window->findChild<QAction *>(u"preferences"_s)->isEnabled());
    QVERIFY(!m_window->findChild<QPushButton *>(u"quitPractice"_s)->isEnabled());
    m_window->close();
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    auto *box = m_window->findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!m_controller->isSending());
}

void TestAssistantWindow::saysWhyPracticeCannotStart()
{
    openWindow();
    m_window->startPractice(u"no such scenario"_s);
    const auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY(!box->informativeText().isEmpty());
}

void TestAssistantWindow::opensTheGuideOnce()
{
    openWindow();
    for (int i = 0; i < 2; ++i)
        m_window->findChild<QAction *>(u"portGuide"_s)->trigger();
    QCOMPARE(m_window->findChildren<PortGuide *>().size(), 1);
    QVERIFY(!m_window->findChild<PortGuide *>()->isModal());
}

QTEST_MAIN(TestAssistantWindow)
#include "tst_assistantwindow.moc"
