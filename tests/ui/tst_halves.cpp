// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishinghost.h"
#include "ui/panels/advicecard.h"
#include "ui/panels/checkreport.h"
#include "ui/panels/consentcard.h"
#include "ui/panels/ledgermodel.h"
#include "ui/panels/portguide.h"
#include "ui/panels/settingscard.h"
#include "ui/panels/signincard.h"
#include "ui/words/words.h"
#include "wizardbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace portwright;
using Phase = HalfCheck::Phase;

/// Stands in for the web browser.
class UrlCatcher : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
    Q_INVOKABLE void open(const QUrl &url) { opened += url; }
};

/// Both halves of an account and what is published about it, as a person sees them.
class TestHalves : public QObject {
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
    void fillsBothTablesAndMovesOn();
    void asksForConsentToOneHalfAlone();
    void oneAnswerServesBothHalves();
    void goesOnWithTheHalfThatWasFound();
    void declinesOneHalfAndGoesOnWithTheOther();
    void leavesOutAHalf();
    void leavesOutAHalfAfterwardsAndTestsItAgain();
    void testsAtLeastOneHalf();
    void readsTheProtocolOfIncomingMail();
    void signsInAgainAtOneHalf();
    void advisesBeforeTheSignIn();
    void opensTheProvidersPages();
    void saysWhoLetsNoMailProgramsIn();
    void showsWhoWasAskedWhileItSearches();
    void asksNobodyThatIsSwitchedOff();
    void asksBeforeFollowingARedirectElsewhere();
    void tellsBothHalvesInTheReport();
    void guideSaysWhatWasFoundAtIncomingPorts();

private:
    void begin(const QString &address, const QString &password = u"right"_s)
    {
        m_bench->type("address", address);
        m_bench->type("password", password);
        m_bench->click("next");
    }
    [[nodiscard]] QWidget *part(const char *name) { return m_bench->find<QWidget>(name); }
    [[nodiscard]] SettingsCard *card(const char *half)
    {
        return m_bench->findIn<SettingsCard>(part(half));
    }
    static TlsDetails selfSigned(const QByteArray &fingerprint)
    {
        TlsDetails details;
        CertificateSummary certificate;
        certificate.sha256 = fingerprint;
        details.chain = { certificate };
        details.faults = { CertificateFault::SelfSigned };
        return details;
    }

    tests::PublishingHost *m_host = nullptr;
    std::unique_ptr<tests::WizardBench> m_bench;
};

void TestHalves::fillsBothTablesAndMovesOn()
{
    m_host->publish();
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(Half::Outgoing), Phase::SignedIn);
    QCOMPARE(m_bench->phase(Half::Incoming), Phase::SignedIn);
    const QString outgoing = card("outgoingSettings")->toPlainText();
    QVERIFY2(outgoing.contains(u"465"_s), qPrintable(outgoing));
    QVERIFY2(
        outgoing.contains(u"Published by example.org over verified HTTPS"_s), qPrintable(outgoing));
    const QString incoming = card("incomingSettings")->toPlainText();
    QVERIFY2(incoming.contains(u"IMAP"_s) && incoming.contains(u"993"_s), qPrintable(incoming));
    const auto *mailbox = m_bench->findIn<QLabel>(part("incomingSettings"), "mailbox");
    QVERIFY(mailbox && mailbox->text().contains(u"unread: 7"_s));
    QVERIFY(mailbox->text().contains(u"Drafts"_s));
    QVERIFY(!m_bench->findIn<QLabel>(part("outgoingSettings"), "mailbox"));

    m_bench->click("back");
    for (const char *name : { "outgoing", "incoming" }) {
        const auto *table = m_bench->find<QTreeView>(name);
        QVERIFY2(table && table->model()->rowCount() > 0, name);
    }
}

void TestHalves::asksForConsentToOneHalfAlone()
{
    for (const quint16 port : { 993, 143, 995, 110 })
        m_host->certificates.insert(port, selfSigned("one"));
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->phase(Half::Incoming), Phase::NeedsConsent);
    QTRY_COMPARE(m_bench->phase(Half::Outgoing), Phase::SignedIn);
    QTRY_VERIFY(m_bench->shows<ConsentCard>());
    QVERIFY(m_bench->find<ConsentCard>()->title().contains(Words::half(Half::Incoming)));
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    QVERIFY(!m_bench->canGoOn());
    QCOMPARE(m_bench->signIns(), 1);
    m_bench->click("agree");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(Half::Incoming), Phase::SignedIn);
}

void TestHalves::oneAnswerServesBothHalves()
{
    for (const quint16 port : { 587, 2525, 465, 25, 993, 143, 995, 110 })
        m_host->certificates.insert(port, selfSigned("one"));
    begin(u"anna@example.org"_s);
    QTRY_VERIFY(m_bench->shows<ConsentCard>());
    QTRY_COMPARE(m_bench->phase(Half::Incoming), Phase::NeedsConsent);
    m_bench->click("agree");
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(Half::Outgoing), Phase::SignedIn);
    QCOMPARE(m_bench->phase(Half::Incoming), Phase::SignedIn);
}

void TestHalves::goesOnWithTheHalfThatWasFound()
{
    m_host->closedPorts = { 993, 143, 995, 110 };
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(Half::Incoming), Phase::NothingFound);
    QCOMPARE(card("incomingSettings")->verdict(), Card::Verdict::Fault);
    QVERIFY(m_bench->canGoOn());
    m_bench->click("next");
    QCOMPARE(m_bench->wizard()->step(), Step::Message);
}

void TestHalves::declinesOneHalfAndGoesOnWithTheOther()
{
    for (const quint16 port : { 587, 2525, 465, 25 })
        m_host->certificates.insert(port, selfSigned("one"));
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->phase(Half::Incoming), Phase::SignedIn);
    QTRY_VERIFY(m_bench->shows<ConsentCard>());
    m_bench->click("decline");
    QVERIFY(!m_bench->shows<ConsentCard>());
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    QVERIFY(m_bench->canGoOn());
    m_bench->click("next");
    QCOMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->controller()->phase(Half::Outgoing), Phase::Cancelled);
    m_bench->click("next"); // nobody to send as
    QCOMPARE(m_bench->wizard()->step(), Step::Done);
}

void TestHalves::leavesOutAHalf()
{
    m_bench->find<QCheckBox>("knowsServers")->click();
    m_bench->find<QCheckBox>("skipIncoming")->click();
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(Half::Incoming), Phase::NotAsked);
    QCOMPARE(card("incomingSettings")->verdict(), Card::Verdict::NotTested);
    for (const Endpoint &endpoint : m_host->drivers.asked)
        QCOMPARE(endpoint.protocol, Protocol::Smtp);
    QVERIFY(summaryText(*m_bench->controller()).contains(u"Not tested."_s));
}

void TestHalves::leavesOutAHalfAfterwardsAndTestsItAgain()
{
    m_host->closedPorts = { 993, 143, 995, 110 };
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    const qsizetype asked = m_host->drivers.asked.size();
    m_bench->findIn<QPushButton>(part("incomingSettings"), "skip")->click();
    QCOMPARE(card("incomingSettings")->verdict(), Card::Verdict::NotTested);
    QCOMPARE(m_host->drivers.asked.size(), asked);
    QVERIFY(m_bench->controller()->isCheckCurrent());
    m_host->closedPorts.clear();
    m_bench->findIn<QPushButton>(part("incomingSettings"), "skip")->click();
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->controller()->phase(Half::Incoming), Phase::SignedIn);
}

void TestHalves::testsAtLeastOneHalf()
{
    m_bench->type("address", u"anna@example.org"_s);
    m_bench->find<QCheckBox>("knowsServers")->click();
    m_bench->find<QCheckBox>("skipOutgoing")->click();
    QVERIFY(!m_bench->find<QCheckBox>("skipIncoming")->isEnabled());
    QVERIFY(m_bench->canGoOn());
    TypedServer skipped;
    skipped.isKnown = skipped.isSkipped = true;
    m_bench->model()->setIncoming(skipped);
    QVERIFY(!m_bench->model()->canCheck());
}

void TestHalves::readsTheProtocolOfIncomingMail()
{
    m_bench->find<QCheckBox>("knowsServers")->click();
    auto *protocol = m_bench->find<QComboBox>("protocol");
    QVERIFY(protocol);
    protocol->setCurrentIndex(protocol->findText(Words::protocol(Protocol::Pop3)));
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(
        m_bench->controller()->half(Half::Incoming)->best()->endpoint.protocol, Protocol::Pop3);
    QVERIFY(card("incomingSettings")->toPlainText().contains(u"POP3"_s));
}

void TestHalves::signsInAgainAtOneHalf()
{
    m_host->incomingPassword = "another";
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(Half::Outgoing), Phase::SignedIn);
    QCOMPARE(m_bench->phase(Half::Incoming), Phase::SignInRefused);
    QVERIFY(!m_bench->findIn<SignInCard>(part("outgoingSettings")));
    auto *signIn = m_bench->findIn<SignInCard>(part("incomingSettings"));
    QVERIFY(signIn);
    QVERIFY(signIn->quotation().contains(u"AUTHENTICATIONFAILED"_s));
    QCOMPARE(m_host->drivers.signIns.size(), 2);
    m_bench->type("signInPassword", u"another"_s);
    m_bench->click("signIn");
    QTRY_COMPARE(m_bench->phase(Half::Incoming), Phase::SignedIn);
    QCOMPARE(m_host->drivers.signIns.size(), 3);
    QVERIFY(m_host->drivers.signIns.last().endsWith(u"@993"_s));
    QCOMPARE(m_bench->phase(Half::Outgoing), Phase::SignedIn);
    QVERIFY(
        m_bench->findIn<QLabel>(part("incomingSettings"), "signInsUsed")->text().contains(u'2'));
}

void TestHalves::advisesBeforeTheSignIn()
{
    m_host->dns.silentNames = { u"smtp.gmail.com"_s, u"imap.gmail.com"_s, u"pop.gmail.com"_s };
    begin(u"anna@gmail.com"_s);
    QTRY_VERIFY(m_bench->shows<AdviceCard>());
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    QCOMPARE(m_bench->signIns(), 0);
    QVERIFY(m_bench->find<AdviceCard>()->title().contains(u"Gmail"_s));
    QVERIFY(m_bench->find<QPushButton>("appPassword"));
}

void TestHalves::opensTheProvidersPages()
{
    for (const auto &host : { u"smtp.gmail.com"_s, u"imap.gmail.com"_s })
        m_host->dns.addresses.insert(host, { u"192.0.2.7"_s });
    begin(u"anna@gmail.com"_s, u"the account's own"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QCOMPARE(m_bench->phase(Half::Outgoing), Phase::SignInRefused);
    QVERIFY(m_bench->shows<AdviceCard>());

    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"https"_s, &catcher, "open");
    m_bench->click("appPassword");
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(catcher.opened, QList<QUrl> { QUrl(u"https://myaccount.google.com/apppasswords"_s) });
}

void TestHalves::saysWhoLetsNoMailProgramsIn()
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

void TestHalves::showsWhoWasAskedWhileItSearches()
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

void TestHalves::asksNobodyThatIsSwitchedOff()
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

void TestHalves::asksBeforeFollowingARedirectElsewhere()
{
    m_host->dns.addresses.remove(u"mail.example.org"_s);
    m_host->web.putRedirect(u"https://autoconfig.example.org/mail/config-v1.1.xml"_s,
        u"https://settings.isp.example/config.xml"_s);
    m_host->web.put(u"https://settings.isp.example/config.xml"_s,
        autoconfigDocument("mail.isp.example", "mail.isp.example"));
    begin(u"anna@example.org"_s);
    QTRY_VERIFY(m_bench->find<QPushButton>("followRedirect"));
    QVERIFY(!m_host->web.askedUrls().contains(u"https://settings.isp.example/config.xml"_s));
    QTRY_VERIFY(!m_bench->controller()->isChecking());
    QCOMPARE(m_bench->wizard()->step(), Step::Find);
    m_bench->click("followRedirect");
    QTRY_VERIFY(m_host->web.askedUrls().contains(u"https://settings.isp.example/config.xml"_s));
    QTRY_VERIFY(m_bench->controller()->half(Half::Outgoing)->best());
    QVERIFY(!m_bench->find<QPushButton>("followRedirect"));
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    QVERIFY(card("incomingSettings")->toPlainText().contains(u"mail.isp.example"_s));
}

void TestHalves::tellsBothHalvesInTheReport()
{
    m_host->publish();
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    const QString text = reportText(*m_bench->controller());
    for (const QString &wanted :
        { Words::half(Half::Outgoing), Words::half(Half::Incoming), u"mail.example.org:993"_s,
            u"https://autoconfig.example.org/mail/config-v1.1.xml"_s, Words::told(Told::Domain) })
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    const QJsonObject report = QJsonDocument::fromJson(reportJson(*m_bench->controller())).object();
    const QJsonObject incoming = report.value(u"incoming"_s).toObject();
    QCOMPARE(incoming.value(u"status"_s).toString(), u"signed-in"_s);
    QCOMPARE(incoming.value(u"settings"_s).toObject().value(u"port"_s).toInt(), 993);
    QVERIFY(!report.value(u"ledger"_s).toArray().isEmpty());
}

void TestHalves::guideSaysWhatWasFoundAtIncomingPorts()
{
    m_host->publish();
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    const PortGuide guide(m_bench->controller());
    const HalfCheck *incoming = m_bench->controller()->half(Half::Incoming);
    QVERIFY(!incoming->reports().isEmpty());
    for (const ProbeReport &report : incoming->reports()) {
        const QString line = u"%1: %2"_s.arg(report.endpoint.host, Words::happened(report));
        QVERIFY2(guide.plainText().contains(line), qPrintable(line));
    }
}

QTEST_MAIN(TestHalves)
#include "tst_halves.moc"
