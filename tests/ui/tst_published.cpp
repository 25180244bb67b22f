// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishinghost.h"
#include "ui/panels/advicecard.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/panels/ledgermodel.h"
#include "ui/panels/settingscard.h"
#include "ui/words/words.h"
#include "wizardbench.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace portwright;
using Phase = HalfCheck::Phase;

namespace {

/// One server for each half, at the ports that are encrypted from the first byte.
QByteArray autodiscoverDocument(const QByteArray &host)
{
    const auto server = [&](const QByteArray &type, const QByteArray &port) {
        return "<Protocol><Type>" + type + "</Type><Server>" + host + "</Server><Port>" + port
            + "</Port><SSL>on</SSL><LoginName>anna@example.org</LoginName></Protocol>";
    };
    return "<Autodiscover "
           "xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">"
           "<Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/"
           "responseschema/2006a\"><Account><AccountType>email</AccountType><Action>settings"
           "</Action>"
        + server("IMAP", "993") + server("SMTP", "465") + "</Account></Response></Autodiscover>";
}

} // namespace

/// Stands in for the web browser.
class UrlCatcher : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
    Q_INVOKABLE void open(const QUrl &url) { opened += url; }
};

/// What is published about an account: who is asked for it, who may be, and what providers say.
class TestPublished : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        auto host = std::make_unique<tests::PublishingHost>();
        m_host = host.get();
        m_bench = std::make_unique<tests::WizardBench>(std::move(host));
        QVERIFY(m_bench->isReady());
    }
    void cleanup() { m_bench.reset(); }
    void advisesBeforeTheSignIn();
    void opensTheProvidersPages();
    void opensTheHelpPage();
    void saysWhoLetsNoMailProgramsIn();
    void showsWhoWasAskedWhileItSearches();
    void asksNobodyThatIsSwitchedOff();
    void asksBeforeFollowingARedirectElsewhere();

private:
    void begin(const QString &address, const QString &password = u"right"_s)
    {
        m_bench->type("address", address);
        m_bench->type("password", password);
        m_bench->click("next");
    }

    tests::PublishingHost *m_host = nullptr;
    std::unique_ptr<tests::WizardBench> m_bench;
};

void TestPublished::advisesBeforeTheSignIn()
{
    m_host->dns.silentNames = { u"smtp.gmail.com"_s, u"imap.gmail.com"_s, u"pop.gmail.com"_s };
    begin(u"anna@gmail.com"_s);
    QTRY_VERIFY(m_bench->shows<AdviceCard>());
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    QCOMPARE(m_bench->signIns(), 0);
    QVERIFY(m_bench->find<AdviceCard>()->title().contains(u"Gmail"_s));
    QVERIFY(m_bench->find<QPushButton>("appPassword"));
}

void TestPublished::opensTheProvidersPages()
{
    for (const auto &host : { u"smtp.gmail.com"_s, u"imap.gmail.com"_s })
        m_host->dns.addresses.insert(host, { u"192.0.2.7"_s });
    begin(u"anna@gmail.com"_s, u"the account's own"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(Half::Outgoing), Phase::SignInRefused);
    QTRY_VERIFY(m_bench->shows<DiagnosisCard>());
    QVERIFY(!m_bench->shows<AdviceCard>()); // the card says it

    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"https"_s, &catcher, "open");
    m_bench->click("openPage");
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(catcher.opened, QList<QUrl> { QUrl(u"https://myaccount.google.com/apppasswords"_s) });
}

void TestPublished::opensTheHelpPage()
{
    for (const auto &host : { u"smtp.gmail.com"_s, u"imap.gmail.com"_s })
        m_host->dns.addresses.insert(host, { u"192.0.2.7"_s });
    begin(u"anna@gmail.com"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QVERIFY(!m_bench->find<QPushButton>("openHelp")); // folded
    m_bench->click("aboutServer");
    const auto *help = m_bench->find<QPushButton>("openHelp");
    QVERIFY(help);
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"https"_s, &catcher, "open");
    m_bench->click("openHelp");
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(catcher.opened, QList<QUrl> { QUrl(help->accessibleDescription()) });
    QVERIFY(catcher.opened.first().host().endsWith(u"google.com"_s));
    m_bench->click("aboutServer");
    QVERIFY(!m_bench->find<QPushButton>("openHelp"));
}

void TestPublished::saysWhoLetsNoMailProgramsIn()
{
    QString domain;
    for (const ProviderRow &row : m_host->providers.rows()) {
        if (row.kind == ProviderRow::Kind::None && !row.domains.isEmpty())
            domain = row.domains.first();
    }
    QVERIFY(!domain.isEmpty());
    begin(u"anna@"_s + domain);
    QTRY_COMPARE(m_bench->phase(Half::Outgoing), Phase::NothingFound);
    QVERIFY(m_bench->shows<AdviceCard>());
    QCOMPARE(m_bench->find<AdviceCard>()->verdict(), Card::Verdict::Warning);
    QVERIFY(!m_bench->find<QPushButton>("tryAgain"));
}

void TestPublished::showsWhoWasAskedWhileItSearches()
{
    m_host->publish();
    m_host->dns.silentNames = { u"mail.example.org"_s };
    begin(u"anna@example.org"_s);
    QTRY_VERIFY(m_bench->find<QPushButton>("whoWasAsked"));
    QCOMPARE(m_bench->phase(Half::Outgoing), Phase::Searching);
    m_bench->click("whoWasAsked");
    const auto *ledger = m_bench->find<QTreeView>("ledger");
    QVERIFY(ledger);
    const auto rowsAbout = [&](const QString &asked) {
        return ledger->model()->match(
            ledger->model()->index(0, LedgerModel::Asked), Qt::DisplayRole, asked);
    };
    const QString url = u"https://autoconfig.example.org/mail/config-v1.1.xml"_s;
    QTRY_COMPARE(rowsAbout(url).size(), 1);
    const QModelIndex row = rowsAbout(url).constFirst();
    QCOMPARE(row.siblingAtColumn(LedgerModel::Told).data().toString(), Words::told(Told::Domain));
    QCOMPARE(row.siblingAtColumn(LedgerModel::Answer).data().toString(),
        Words::answer(DiscoveryAnswer::Settings));
}

void TestPublished::asksNobodyThatIsSwitchedOff()
{
    QSignalSpy changed(m_bench->controller(), &SetupController::preferencesChanged);
    m_bench->type("address", u"anna@example.org"_s);
    const auto line = [this] { return m_bench->find<QLabel>("whoIsAsked")->text(); };
    QVERIFY(line().contains(u"Thunderbird"_s) && line().contains(u"example.org"_s));
    QVERIFY(!m_bench->find<QCheckBox>("asksIspdb"));
    m_bench->click("chooseWhoIsAsked");
    QVERIFY(!m_bench->find<QCheckBox>("tellsAddress")->isChecked());
    m_bench->click("tellsAddress");
    QVERIFY(line().contains(u"whole address"_s));
    m_bench->click("asksIspdb");
    QVERIFY(!line().contains(u"Thunderbird"_s));
    m_bench->click("asksDomain");
    QVERIFY(!m_bench->find<QCheckBox>("tellsAddress")->isEnabled());
    QCOMPARE(changed.size(), 3);
    QVERIFY(!m_bench->controller()->preferences().asksDomain);
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_host->web.asked.size(), 0);
}

void TestPublished::asksBeforeFollowingARedirectElsewhere()
{
    m_host->dns.addresses.remove(u"mail.example.org"_s);
    const QString there = u"https://settings.isp.example/autodiscover.xml"_s;
    m_host->web.putRedirect(
        u"https://autodiscover.example.org/autodiscover/autodiscover.xml"_s, there);
    m_host->web.put(there, autodiscoverDocument("mail.isp.example"));
    begin(u"anna@example.org"_s);
    QTRY_VERIFY(m_bench->find<QPushButton>("followRedirect"));
    QVERIFY(!m_host->web.askedUrls().contains(there));
    QTRY_VERIFY(!m_bench->controller()->isChecking());
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    m_bench->click("followRedirect");
    QTRY_VERIFY(m_host->web.askedUrls().contains(there));
    QTRY_VERIFY(m_bench->controller()->half(Half::Outgoing)->best());
    QVERIFY(!m_bench->find<QPushButton>("followRedirect"));
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QVERIFY(m_bench->findIn<SettingsCard>(m_bench->find<QWidget>("incomingSettings"))
                ->toPlainText()
                .contains(u"mail.isp.example"_s));
}

QTEST_MAIN(TestPublished)
#include "tst_published.moc"
