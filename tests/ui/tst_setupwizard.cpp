// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/consentcard.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/panels/probetablemodel.h"
#include "ui/panels/settingscard.h"
#include "ui/panels/signincard.h"
#include "ui/panels/stepbar.h"
#include "wizardbench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace portwright;
using Phase = HalfCheck::Phase;

/// The first three steps, as a person goes through them, against practice servers.
class TestSetupWizard : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<tests::WizardBench>();
        QVERIFY(m_bench->isReady());
    }
    void cleanup() { m_bench.reset(); }
    void findsSettingsFromAddressAndPassword();
    void fillsTheTableWhileItSearches();
    void testsServersOnlyWithoutPassword();
    void explainsRefusedPasswordAndTriesAgainOnlyOnClick();
    void asksForConsentAndGoesOn();
    void sendsNothingWithoutConsent();
    void showsWhatToDoWhenNothingIsFound();
    void cancelsAtOnce();
    void stopsTheCheckWhenGoingBack();
    void keepsTheResultWhenGoingBackAndForth();
    void testsAgainWithChangedServer();
    void copiesSettings();
    void ticksOnlyWhatWasProved();
    void goesBackToTheStartWhenTheNetworkChanges();

private:
    std::unique_ptr<tests::WizardBench> m_bench;
};

void TestSetupWizard::findsSettingsFromAddressAndPassword()
{
    m_bench->practise("all-fine");
    m_bench->model()->clear();
    m_bench->wizard()->goTo(Step::Account);
    QVERIFY(!m_bench->canGoOn());
    m_bench->type("address", PracticeServer::accountAddress());
    m_bench->type("password", PracticeServer::accountPassword());
    m_bench->click("next");
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(), Phase::SignedIn);
    const QString settings = m_bench->find<SettingsCard>()->toPlainText();
    QVERIFY2(settings.contains(u"practice.test"_s), qPrintable(settings));
    QVERIFY2(settings.contains(u"587"_s), qPrintable(settings));
    QVERIFY2(settings.contains(PracticeServer::accountAddress()), qPrintable(settings));
    QCOMPARE(m_bench->find<SettingsCard>()->verdict(), Card::Verdict::Good);
    QCOMPARE(m_bench->signIns(), 1);
    QVERIFY(!m_bench->shows<SignInCard>());
}

void TestSetupWizard::fillsTheTableWhileItSearches()
{
    m_bench->practise("slow-greeting");
    m_bench->click("next");
    auto *table = m_bench->find<QTreeView>();
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() >= 4);
    QCOMPARE(m_bench->phase(), Phase::Searching);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (const int column : { ProbeTableModel::Server, ProbeTableModel::Port,
                 ProbeTableModel::Security, ProbeTableModel::Happened })
            QVERIFY(!table->model()->index(row, column).data().toString().isEmpty());
    }
}

void TestSetupWizard::testsServersOnlyWithoutPassword()
{
    m_bench->practise("all-fine");
    m_bench->type("password", {});
    m_bench->click("next");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(), Phase::FoundWithoutSignIn);
    QCOMPARE(m_bench->signIns(), 0);
    QCOMPARE(m_bench->find<SettingsCard>()->verdict(), Card::Verdict::NotTested);
    QCOMPARE(m_bench->find<SignInCard>()->verdict(), Card::Verdict::NotTested);

    m_bench->type("signInPassword", PracticeServer::accountPassword());
    m_bench->click("signIn");
    QTRY_COMPARE(m_bench->phase(), Phase::SignedIn);
    QCOMPARE(m_bench->signIns(), 1);
    QCOMPARE(m_bench->signIns(Half::Incoming), 0); // it has a card of its own
    QCOMPARE(m_bench->find<SettingsCard>()->verdict(), Card::Verdict::Good);
    QTRY_VERIFY(m_bench->shows<SignInCard>());
    QCOMPARE(m_bench->find<QLineEdit>("signInPassword")->text(), PracticeServer::accountPassword());
    m_bench->click("signIn"); // and need not be typed twice
    QTRY_COMPARE(m_bench->phase(Half::Incoming), Phase::SignedIn);
    QTRY_VERIFY(!m_bench->shows<SignInCard>());
}

void TestSetupWizard::explainsRefusedPasswordAndTriesAgainOnlyOnClick()
{
    m_bench->practise("wrong-password");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(), Phase::SignInRefused);
    QCOMPARE(m_bench->find<SettingsCard>()->verdict(), Card::Verdict::Fault);
    QVERIFY(m_bench->shows<SignInCard>());
    QTRY_VERIFY(m_bench->shows<DiagnosisCard>());
    auto *card = m_bench->find<DiagnosisCard>();
    QVERIFY(!card->title().isEmpty() && !card->text().isEmpty());
    QVERIFY2(card->quotation().startsWith(u"535 "_s), qPrintable(card->quotation()));
    QCOMPARE(m_bench->signIns(), 1);

    m_bench->type("signInPassword", u"another one"_s);
    QCOMPARE(m_bench->signIns(), 1);
    m_bench->click("signIn");
    QTRY_COMPARE(m_bench->phase(), Phase::SignInRefused);
    QCOMPARE(m_bench->signIns(), 2);
    QCOMPARE(m_bench->model()->password().bytes(), QByteArrayView("another one"));

    m_bench->click("signInWithLocalPart");
    QTRY_COMPARE(m_bench->phase(), Phase::SignInRefused);
    QCOMPARE(m_bench->signIns(), 3);
    QCOMPARE(m_bench->controller()->half(Half::Outgoing)->username(), u"anna"_s);
}

void TestSetupWizard::asksForConsentAndGoesOn()
{
    m_bench->practise("certificate-expired");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->phase(), Phase::NeedsConsent);
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    QTRY_VERIFY(m_bench->shows<ConsentCard>());
    QStringList shown;
    for (const QLabel *label : m_bench->find<ConsentCard>()->findChildren<QLabel *>())
        shown += label->text();
    const CertificateSummary certificate
        = m_bench->controller()->half(Half::Outgoing)->best()->outcome.tls->chain.first();
    QVERIFY(shown.join(u' ').contains(certificate.subject));
    QVERIFY(shown.join(u' ').contains(certificate.issuer));
    QVERIFY(shown.join(u' ').remove(u'\n').contains(
        QString::fromLatin1(certificate.sha256.left(16).toHex(':')).toUpper()));
    QCOMPARE(m_bench->signIns(), 0);
    while (m_bench->shows<ConsentCard>())
        m_bench->click("agree");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(), Phase::SignedIn);
}

void TestSetupWizard::sendsNothingWithoutConsent()
{
    m_bench->practise("certificate-expired");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->phase(), Phase::NeedsConsent);
    QTRY_COMPARE(m_bench->phase(Half::Incoming), Phase::NeedsConsent);
    while (m_bench->shows<ConsentCard>())
        m_bench->click("decline");
    QVERIFY(m_bench->find<QPushButton>("tryAgain"));
    QVERIFY(!m_bench->canGoOn());
    QCOMPARE(m_bench->signIns(), 0);
    m_bench->click("tryAgain");
    QTRY_VERIFY(m_bench->shows<ConsentCard>());
}

void TestSetupWizard::showsWhatToDoWhenNothingIsFound()
{
    m_bench->practise("all-fine");
    m_bench->find<QCheckBox>("knowsServers")->click();
    m_bench->type("host", u"nowhere.practice.test"_s);
    m_bench->click("next");
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->phase(), Phase::NothingFound, 8000);
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    QVERIFY(!m_bench->canGoOn());
    QVERIFY(m_bench->find<QPushButton>("tryAgain"));
    m_bench->click("typeServers");
    QCOMPARE(m_bench->wizard()->step(), Step::Account);
    QCOMPARE(m_bench->wizard()->focusWidget(), m_bench->find<QLineEdit>("host"));
}

void TestSetupWizard::cancelsAtOnce()
{
    m_bench->practise("slow-greeting");
    QVERIFY(!m_bench->find<QPushButton>("cancel")->isEnabled());
    m_bench->click("next");
    QTRY_VERIFY(m_bench->controller()->half(Half::Outgoing)->reports().size() >= 4);
    QTest::keyClick(m_bench->wizard(), Qt::Key_Escape);
    QCOMPARE(m_bench->phase(), Phase::Cancelled); // before anything else can happen
    QVERIFY(m_bench->find<QPushButton>("tryAgain"));
    QVERIFY(!m_bench->find<QPushButton>("cancel")->isEnabled());
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
}

void TestSetupWizard::stopsTheCheckWhenGoingBack()
{
    m_bench->practise("slow-greeting");
    m_bench->click("next");
    QTRY_VERIFY(m_bench->controller()->half(Half::Outgoing)->reports().size() >= 4);
    m_bench->click("back");
    QCOMPARE(m_bench->wizard()->step(), Step::Account);
    QCOMPARE(m_bench->phase(), Phase::Cancelled);
    QVERIFY(!m_bench->controller()->isCheckCurrent());
}

void TestSetupWizard::keepsTheResultWhenGoingBackAndForth()
{
    m_bench->practise("all-fine");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    m_bench->click("back");
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    m_bench->click("back");
    m_bench->click("next");
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    m_bench->click("next");
    QCOMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->signIns(), 1);
}

void TestSetupWizard::testsAgainWithChangedServer()
{
    m_bench->practise("all-fine");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    m_bench->click("change");
    QCOMPARE(m_bench->find<QLineEdit>("port")->text(), u"587"_s);
    m_bench->type("port", u"99999"_s);
    m_bench->click("testAgain");
    QCOMPARE(m_bench->wizard()->step(), Step::Settings);
    QVERIFY(!m_bench->fault("port").isEmpty());
    m_bench->type("port", u"2525"_s);
    m_bench->click("testAgain");
    QTRY_COMPARE(m_bench->phase(), Phase::SignedIn);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->controller()->half(Half::Outgoing)->best()->endpoint.port, quint16(2525));
    QVERIFY(m_bench->model()->outgoing().isKnown);
}

void TestSetupWizard::copiesSettings()
{
    m_bench->practise("all-fine");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    m_bench->click("copyAll");
    QCOMPARE(QGuiApplication::clipboard()->text(), m_bench->find<SettingsCard>()->toPlainText());
}

void TestSetupWizard::ticksOnlyWhatWasProved()
{
    m_bench->practise("wrong-password");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    m_bench->click("next");
    QCOMPARE(m_bench->wizard()->step(), Step::Done);
    const QString leftOut = m_bench->find<StepBar>()->accessibleDescription();
    QVERIFY(leftOut.contains(stepTitle(Step::Settings)));
    QVERIFY(leftOut.contains(stepTitle(Step::Message)));

    m_bench->practise("all-fine");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    m_bench->click("next");
    QCOMPARE(m_bench->wizard()->step(), Step::Message);
    QVERIFY(m_bench->find<StepBar>()->accessibleDescription().isEmpty());
    m_bench->click("send");
    QTRY_VERIFY(!m_bench->controller()->isSending());
    m_bench->click("next");
    QCOMPARE(m_bench->wizard()->step(), Step::Done);
    QVERIFY(m_bench->find<StepBar>()->accessibleDescription().isEmpty());
}

void TestSetupWizard::goesBackToTheStartWhenTheNetworkChanges()
{
    m_bench->practise("all-fine");
    m_bench->click("next");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    Preferences preferences = m_bench->controller()->preferences();
    preferences.logBound = 5'000;
    m_bench->controller()->setPreferences(preferences);
    QCOMPARE(m_bench->wizard()->step(), Step::Settings);
    preferences.proxy = NetworkSettings::Proxy::None;
    m_bench->controller()->setPreferences(preferences);
    QCOMPARE(m_bench->wizard()->step(), Step::Account);
    QVERIFY(!m_bench->controller()->check());
}

QTEST_MAIN(TestSetupWizard)
#include "tst_setupwizard.moc"
