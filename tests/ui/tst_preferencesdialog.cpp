// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"
#include "ui/panels/practicedialog.h"
#include "ui/panels/preferencesdialog.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTest>
#include <QTreeWidget>

using namespace portwright;
using namespace Qt::StringLiterals;

/// The two dialogs of the Tools menu.
class PreferencesDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsAndGivesBackEveryPreference();
    void changesNothingBeforeOk();
    void waitsForAProxyThatCanBe();
    void refusesANameThatNoComputerHas();
    void refusesACertificateThatDoesNotOpen();
    void keepsBounds();
    void practiceStartsAndStops();
    void practiceMailboxShowsWhatArrived();

private:
    template <typename Widget> [[nodiscard]] Widget *field(QDialog &dialog, const char *name) const
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] bool canAccept(QDialog &dialog) const
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
    }

    std::unique_ptr<Composition> m_host;
    std::unique_ptr<SetupModel> m_model;
    std::unique_ptr<SetupController> m_controller;
};

void PreferencesDialogTest::init()
{
    m_host = std::make_unique<Composition>();
    m_model = std::make_unique<SetupModel>();
    m_controller = std::make_unique<SetupController>(m_host.get(), m_model.get(), Preferences {});
}

void PreferencesDialogTest::cleanup()
{
    m_controller.reset();
    m_model.reset();
    m_host.reset();
}

void PreferencesDialogTest::showsAndGivesBackEveryPreference()
{
    Preferences set;
    set.order = PortOrder::Rfc8314;
    set.budget = std::chrono::seconds(45);
    set.arrivalPatience = std::chrono::seconds(120);
    set.ehloName = u"laptop.example.org"_s;
    set.logBound = 50'000;
    set.language = u"en"_s;
    set.proxy = NetworkSettings::Proxy::Socks5;
    set.proxyHost = u"proxy.example.org"_s;
    set.proxyPort = 9050;
    set.proxyUsername = u"anna"_s;
    set.proxyPassword = Secret("proxy secret");
    m_controller->setPreferences(set);
    const PreferencesDialog dialog(m_controller.get());
    QVERIFY(dialog.preferences() == set);
}

void PreferencesDialogTest::changesNothingBeforeOk()
{
    PreferencesDialog dialog(m_controller.get());
    field<QSpinBox>(dialog, "budget")->setValue(60);
    QVERIFY(m_controller->preferences() == Preferences {});
    dialog.reject();
    QVERIFY(m_controller->preferences() == Preferences {});
    dialog.accept();
    QCOMPARE(m_controller->preferences().budget, std::chrono::seconds(60));
}

void PreferencesDialogTest::waitsForAProxyThatCanBe()
{
    PreferencesDialog dialog(m_controller.get());
    auto *proxy = field<QComboBox>(dialog, "proxy");
    auto *host = field<QLineEdit>(dialog, "proxyHost");
    QVERIFY(!host->isEnabled());
    QVERIFY(canAccept(dialog));
    proxy->setCurrentIndex(proxy->findData(int(NetworkSettings::Proxy::Socks5)));
    QVERIFY(host->isEnabled());
    QVERIFY(!canAccept(dialog));
    host->setText(u"http://proxy.example.org"_s);
    QVERIFY(!canAccept(dialog));
    QCOMPARE(host->accessibleDescription(), Words::fault(HostNameFault::IsUrl));
    host->setText(u"proxy.example.org"_s);
    QVERIFY(canAccept(dialog));
}

void PreferencesDialogTest::refusesANameThatNoComputerHas()
{
    PreferencesDialog dialog(m_controller.get());
    auto *name = field<QLineEdit>(dialog, "ehloName");
    for (const QString &bad : { u"my laptop"_s, u"host:25"_s, u"a\r\nMAIL FROM:<>"_s }) {
        name->setText(bad);
        QVERIFY2(!canAccept(dialog), qPrintable(bad));
    }
    for (const QString &good : { u"laptop.example.org"_s, u"[192.0.2.7]"_s, QString() }) {
        name->setText(good);
        QVERIFY2(canAccept(dialog), qPrintable(good));
    }
}

void PreferencesDialogTest::refusesACertificateThatDoesNotOpen()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("this is no certificate") > 0 && file.flush());
    PreferencesDialog dialog(m_controller.get());
    auto *certificate = field<QLineEdit>(dialog, "certificate");
    certificate->setText(file.fileName());
    dialog.show();
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(!certificate->accessibleDescription().isEmpty());
    QVERIFY(m_controller->preferences() == Preferences {});
    certificate->clear();
    dialog.accept();
    QVERIFY(!dialog.isVisible());
}

void PreferencesDialogTest::keepsBounds()
{
    PreferencesDialog dialog(m_controller.get());
    field<QSpinBox>(dialog, "budget")->setValue(100'000);
    QCOMPARE(dialog.preferences().budget, std::chrono::seconds(120));
    field<QSpinBox>(dialog, "proxyPort")->setValue(70'000);
    QCOMPARE(dialog.preferences().proxyPort, quint16(65'535));
    field<QSpinBox>(dialog, "logBound")->setValue(0);
    QCOMPARE(dialog.preferences().logBound, 1'000);
}

void PreferencesDialogTest::practiceStartsAndStops()
{
    PracticeDialog dialog(m_controller.get());
    auto *scenarios = field<QListWidget>(dialog, "scenarios");
    QCOMPARE(scenarios->count(), m_host->practiceScenarios().size());
    for (int row = 0; row < scenarios->count(); ++row) {
        const QListWidgetItem *item = scenarios->item(row);
        QVERIFY2(item->text() != item->data(Qt::UserRole).toString(), qPrintable(item->text()));
    }
    scenarios->setCurrentRow(4);
    field<QPushButton>(dialog, "startPractice")->click();
    QCOMPARE(m_host->practiceScenario(), m_host->practiceScenarios().at(4));
    const auto *state = field<QLabel>(dialog, "practiceState");
    QVERIFY(state->text().contains(m_host->practiceAddress()));
    QVERIFY(state->text().contains(m_host->practicePassword()));
    QCOMPARE(m_model->addressText(), m_host->practiceAddress());
    field<QPushButton>(dialog, "stopPractice")->click();
    QVERIFY(m_host->practiceScenario().isEmpty());
    QVERIFY(!field<QPushButton>(dialog, "stopPractice")->isEnabled());
}

void PreferencesDialogTest::practiceMailboxShowsWhatArrived()
{
    PracticeDialog dialog(m_controller.get());
    field<QPushButton>(dialog, "startPractice")->click();
    m_controller->startCheck();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_controller->half(Half::Outgoing)->phase(), HalfCheck::Phase::SignedIn, 20'000);
    const auto *mails = field<QTreeWidget>(dialog, "mails");
    QCOMPARE(mails->topLevelItemCount(), 0);
    MessageDraft draft;
    draft.from = m_controller->check()->request().address;
    draft.to = { *draft.from };
    draft.subject = u"Look at me"_s;
    QVERIFY(!m_controller->send(draft));
    QTRY_COMPARE(mails->topLevelItemCount(), 1);
    QVERIFY(field<QPlainTextEdit>(dialog, "mailContent")
                ->toPlainText()
                .contains(u"Subject: Look at me"_s));
}

QTEST_MAIN(PreferencesDialogTest)
#include "tst_preferencesdialog.moc"
