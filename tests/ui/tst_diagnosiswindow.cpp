// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "ownsettings.h"
#include "practice/practicescenario.h"
#include "ui/assistantwindow.h"
#include "ui/panels/attachmentlist.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/panels/logdelegate.h"
#include "ui/panels/logview.h"
#include "ui/panels/protocollogpanel.h"
#include "ui/panels/transcriptmodel.h"
#include "ui/setupcontroller.h"
#include "ui/setupwizard.h"
#include "ui/words/diagnosiswords.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <memory>

using namespace Qt::StringLiterals;
using namespace portwright;

/// Every fault there is to practise, in the window, up to the line of the log that proves it.
class TestDiagnosisWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void knowsEveryScenario();
    void explainsWhatIsWrong_data();
    void explainsWhatIsWrong();
    void saysThatEverythingWorks_data();
    void saysThatEverythingWorks();
    void opensTheLogToShowTheLine();
    void triesTheLocalPartFromTheCard();
    void asksForTheServersFromTheCard();
    void sendsAgainFromTheCard();
    void showsOneCardForBothHalves();
    void usesAnotherPortFromTheCard();
    void triesTheUsualPortsWhereOneWasTyped();
    void showsTheLineBehindARowOfTheTable();
    void startsOverFromTheTables();

private:
    static Preferences quickPreferences()
    {
        Preferences preferences;
        preferences.budget = std::chrono::seconds(5);
        return preferences;
    }
    template <typename T> [[nodiscard]] T *shown(const char *name = nullptr)
    {
        const QList<T *> all = m_window->findChildren<T *>(QString::fromLatin1(name));
        for (T *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] SetupWizard *wizard() { return m_window->findChild<SetupWizard *>(); }
    [[nodiscard]] QList<DiagnosisCard *> cards()
    {
        QList<DiagnosisCard *> cards;
        for (auto *card : m_window->findChildren<DiagnosisCard *>()) {
            if (card->isVisible() && card->objectName() != u"rowDiagnosis"_s)
                cards += card;
        }
        return cards;
    }
    [[nodiscard]] DiagnosisCard *cardOf(DiagnosisCode code)
    {
        for (DiagnosisCard *card : cards()) {
            if (card->diagnosis().code == code)
                return card;
        }
        return nullptr;
    }
    void begin(const QString &scenario);
    void reach(Step step, const QString &scenario);
    void comparesWithTheLog(const DiagnosisCard &card, const QRegularExpression &line);

    tests::OwnSettings m_folder;
    std::unique_ptr<Composition> m_host;
    std::unique_ptr<SetupModel> m_model;
    std::unique_ptr<SetupController> m_controller;
    std::unique_ptr<AssistantWindow> m_window;
};

namespace {

struct Practised {
    const char *scenario;
    Step step;
    DiagnosisCode code;
    const char *line; ///< of the log, that proves it
};

constexpr std::array practised {
    Practised { "587-blocked", Step::Settings, DiagnosisCode::PortBlocked, ":587" },
    Practised { "wrong-password", Step::Settings, DiagnosisCode::WrongCredentials, "^535 " },
    Practised { "no-starttls", Step::Find, DiagnosisCode::NoEncryption, "^250" },
    Practised { "certificate-expired", Step::Find, DiagnosisCode::CertificateExpired, "expired" },
    Practised {
        "certificate-wrong-host", Step::Find, DiagnosisCode::CertificateNameMismatch, "host" },
    Practised { "greylisted", Step::Message, DiagnosisCode::Greylisted, "^45. " },
    Practised { "recipient-unknown", Step::Message, DiagnosisCode::RecipientUnknown, "^550 " },
    Practised { "too-large", Step::Message, DiagnosisCode::MessageTooLarge, "SIZE|^552 " },
    Practised { "slow-greeting", Step::Settings, DiagnosisCode::ServerSlow, "^220 " },
    Practised { "drops", Step::Message, DiagnosisCode::ConnectionDropped, "clos|lost|hung" },
};

constexpr std::array nothingWrong { "all-fine", "only-465", "only-2525" };

} // namespace

void TestDiagnosisWindow::init()
{
    QSettings().clear();
    m_host = std::make_unique<Composition>();
    m_model = std::make_unique<SetupModel>();
    m_controller
        = std::make_unique<SetupController>(m_host.get(), m_model.get(), quickPreferences());
    m_window = std::make_unique<AssistantWindow>(m_controller.get());
    m_window->resize(1024, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDiagnosisWindow::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_model.reset();
    m_host.reset();
}

void TestDiagnosisWindow::begin(const QString &scenario)
{
    m_window->startPractice(scenario);
    shown<QPushButton>("next")->click();
}

void TestDiagnosisWindow::reach(Step step, const QString &scenario)
{
    begin(scenario);
    if (step == Step::Find) {
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->check()->isConcluded()
                || m_controller->phase(Half::Outgoing) == HalfCheck::Phase::NeedsConsent,
            10'000);
        return;
    }
    QTRY_COMPARE_WITH_TIMEOUT(wizard()->step(), Step::Settings, 10'000);
    if (step == Step::Settings)
        return;
    QTRY_COMPARE(m_controller->phase(Half::Outgoing), HalfCheck::Phase::SignedIn);
    shown<QPushButton>("next")->click();
    QCOMPARE(wizard()->step(), Step::Message);
    if (scenario == u"too-large") {
        QFile large(m_folder.filePath(u"large.bin"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(QByteArray(50'000, 'x'));
        large.close();
        shown<AttachmentList>()->addFiles({ large.fileName() });
    }
    shown<QPushButton>("send")->click();
    QTRY_VERIFY(m_controller->sender() && !m_controller->isSending());
}

void TestDiagnosisWindow::knowsEveryScenario()
{
    QSet<QString> known;
    for (const Practised &one : practised)
        known += QString::fromLatin1(one.scenario);
    for (const char *scenario : nothingWrong)
        known += QString::fromLatin1(scenario);
    for (const PracticeScenario &scenario : PracticeScenario::all())
        QVERIFY2(known.contains(scenario.id), qPrintable(scenario.id));
}

void TestDiagnosisWindow::explainsWhatIsWrong_data()
{
    QTest::addColumn<Practised>("practised");
    for (const Practised &one : practised)
        QTest::newRow(one.scenario) << one;
}

void TestDiagnosisWindow::explainsWhatIsWrong()
{
    QFETCH(const Practised, practised);
    reach(practised.step, QString::fromLatin1(practised.scenario));
    (void)QTest::qWaitFor([&] { return cardOf(practised.code) != nullptr; }, 8'000);
    QStringList others;
    for (const DiagnosisCard *one : cards())
        others += toId(one->diagnosis().code) + u": "_s + one->diagnosis().reply.text();
    DiagnosisCard *card = cardOf(practised.code);
    QVERIFY2(card, qPrintable(others.join(u' ')));
    if (card->isFolded())
        card->findChild<QToolButton *>(u"fold"_s)->click();
    const DiagnosisText text
        = DiagnosisWords::explain(card->diagnosis(), m_controller->check()->provider());
    QCOMPARE(card->title(), text.title);
    QCOMPARE(card->text(), text.why);
    QCOMPARE(card->steps(), text.steps);
    QVERIFY(!text.title.isEmpty() && !text.why.isEmpty() && !text.steps.isEmpty());
    // One card for one cause.
    QSet<DiagnosisCode> codes;
    for (const DiagnosisCard *one : cards())
        codes += one->diagnosis().code;
    QCOMPARE(codes.size(), cards().size());
    comparesWithTheLog(*card, QRegularExpression(QString::fromLatin1(practised.line)));
}

void TestDiagnosisWindow::comparesWithTheLog(
    const DiagnosisCard &card, const QRegularExpression &line)
{
    auto *showMe = card.findChild<QPushButton *>(u"showEvidence"_s);
    QVERIFY(showMe && showMe->isVisible());
    showMe->click();
    auto *view = shown<LogView>();
    QVERIFY(view);
    QVERIFY(view->findChild<LogDelegate *>()->framedEntry() == card.diagnosis().evidence);
    const QModelIndex current = view->currentIndex();
    QVERIFY(current.isValid());
    const auto *model = qobject_cast<const TranscriptModel *>(view->model());
    const TranscriptEntry *entry = model->entry(current.row());
    QVERIFY(entry);
    QCOMPARE(entry->index, card.diagnosis().evidence);
    const QString said = entry->connection + u' ' + entry->text;
    QVERIFY2(line.match(entry->text).hasMatch() || line.match(said).hasMatch(), qPrintable(said));
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(current)));
}

void TestDiagnosisWindow::saysThatEverythingWorks_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *scenario : nothingWrong)
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void TestDiagnosisWindow::saysThatEverythingWorks()
{
    QFETCH(const QString, scenario);
    reach(Step::Settings, scenario);
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->check()->isFinished(), 10'000);
    QVERIFY2(cards().isEmpty(), cards().isEmpty() ? "" : qPrintable(cards().constFirst()->title()));
    QVERIFY(shown<Card>("everythingWorks"));
}

void TestDiagnosisWindow::opensTheLogToShowTheLine()
{
    reach(Step::Settings, u"wrong-password"_s);
    QTRY_VERIFY(cardOf(DiagnosisCode::WrongCredentials));
    auto *showMe
        = cardOf(DiagnosisCode::WrongCredentials)->findChild<QPushButton *>(u"showEvidence"_s);
    auto *panel = m_window->findChild<ProtocolLogPanel *>();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(panel->isHidden());
    showMe->click();
    QVERIFY(panel->isVisible());

    auto *splitter = m_window->findChild<QSplitter *>();
    splitter->setSizes({ splitter->height(), 0 });
    QVERIFY(splitter->sizes().constLast() == 0);
    showMe->click();
    QVERIFY(splitter->sizes().constLast() > 0);
}

void TestDiagnosisWindow::triesTheLocalPartFromTheCard()
{
    reach(Step::Settings, u"wrong-password"_s);
    QTRY_VERIFY(shown<QPushButton>("signInWithLocalPart"));
    shown<QPushButton>("signInWithLocalPart")->click();
    QTRY_COMPARE(m_controller->phase(Half::Outgoing), HalfCheck::Phase::SignInRefused);
    QTRY_COMPARE(m_controller->half(Half::Outgoing)->username(), u"anna"_s);
    QTRY_VERIFY(cardOf(DiagnosisCode::WrongCredentials));
    QTRY_VERIFY(!shown<QPushButton>("signInWithLocalPart")); // has been tried
}

void TestDiagnosisWindow::asksForTheServersFromTheCard()
{
    m_window->startPractice(u"all-fine"_s);
    TypedServer nowhere;
    nowhere.isKnown = true;
    nowhere.host = u"nowhere.practice.test"_s;
    m_model->setOutgoing(nowhere);
    m_model->setIncoming(nowhere);
    shown<QPushButton>("next")->click();
    QTRY_VERIFY(cardOf(DiagnosisCode::NameNotFound));
    QCOMPARE(cards().size(), 1);
    QVERIFY(shown<QPushButton>("tryAgain"));
    shown<QPushButton>("typeServers")->click();
    QCOMPARE(wizard()->step(), Step::Account);
}

void TestDiagnosisWindow::sendsAgainFromTheCard()
{
    reach(Step::Message, u"greylisted"_s);
    QTRY_VERIFY(cardOf(DiagnosisCode::Greylisted));
    const MessageSender *first = m_controller->sender();
    const qint64 before = m_controller->transcript()->nextIndex();
    cardOf(DiagnosisCode::Greylisted)->findChild<QPushButton *>(u"tryAgain"_s)->click();
    QVERIFY(m_controller->isSending() || m_controller->sender() != first);
    QTRY_VERIFY(!m_controller->isSending());
    QVERIFY(m_controller->transcript()->nextIndex() > before);
    QTRY_COMPARE(cards().size(), 1);
}

void TestDiagnosisWindow::showsOneCardForBothHalves()
{
    reach(Step::Settings, u"wrong-password"_s);
    QTRY_COMPARE(m_controller->phase(Half::Incoming), HalfCheck::Phase::SignInRefused);
    QTRY_COMPARE(cards().size(), 1);
    QCOMPARE(halvesOf(cards().constFirst()->diagnosis()).size(), 2);
}

void TestDiagnosisWindow::usesAnotherPortFromTheCard()
{
    reach(Step::Message, u"drops"_s);
    QCOMPARE(m_controller->half(Half::Outgoing)->best()->endpoint.port, quint16(587));
    QTRY_VERIFY(shown<QPushButton>("alternative"));
    QVERIFY(!shown<QPushButton>("tryAgain")); // the message could arrive twice
    shown<QPushButton>("alternative")->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard()->step(), Step::Settings, 10'000);
    QCOMPARE(m_controller->half(Half::Outgoing)->best()->endpoint.port, quint16(465));
    QCOMPARE(m_model->outgoing().port, u"465"_s);
}

void TestDiagnosisWindow::triesTheUsualPortsWhereOneWasTyped()
{
    m_window->startPractice(u"only-465"_s);
    TypedServer typed;
    typed.isKnown = true;
    typed.host = u"smtp.practice.test"_s;
    typed.port = u"587"_s;
    m_model->setOutgoing(typed);
    shown<QPushButton>("next")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_controller->phase(Half::Outgoing), HalfCheck::Phase::NothingFound, 10'000);
    QTRY_VERIFY(shown<QPushButton>("usualPorts"));
    shown<QPushButton>("usualPorts")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_controller->phase(Half::Outgoing), HalfCheck::Phase::SignedIn, 10'000);
    QCOMPARE(m_controller->half(Half::Outgoing)->best()->endpoint.port, quint16(465));
    QCOMPARE(m_model->outgoing().host, typed.host);
}

void TestDiagnosisWindow::startsOverFromTheTables()
{
    reach(Step::Find, u"no-starttls"_s);
    QTRY_VERIFY(m_controller->check()->isConcluded());
    m_window->resize(900, 640); // leaves the tables something to lay out
    m_controller->startOver();
    QCOMPARE(wizard()->step(), Step::Account);
}

void TestDiagnosisWindow::showsTheLineBehindARowOfTheTable()
{
    reach(Step::Settings, u"only-465"_s);
    shown<QPushButton>("back")->click();
    auto *table = shown<QTreeView>("outgoing");
    QVERIFY(table);
    const QList<ProbeReport> &reports = m_controller->half(Half::Outgoing)->reports();
    qsizetype closed = 0;
    while (closed < reports.size() && reports[closed].endpoint.port != 587)
        ++closed;
    QVERIFY(closed < reports.size());
    table->setCurrentIndex(table->model()->index(int(closed), 0));
    auto *card = shown<DiagnosisCard>("rowDiagnosis");
    QVERIFY(card);
    QCOMPARE(card->diagnosis().code, DiagnosisCode::ConnectionRefused);
    QVERIFY(!shown<QPushButton>("tryAgain") && !shown<QPushButton>("alternative"));
    comparesWithTheLog(*card, QRegularExpression(u":587 "_s));
}

QTEST_MAIN(TestDiagnosisWindow)
#include "tst_diagnosiswindow.moc"
