// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishinghost.h"
#include "ui/findings/reportpage.h"
#include "ui/panels/checkedaccount.h"
#include "ui/panels/consentcard.h"
#include "ui/panels/diagnosiscard.h"
#include "ui/panels/portguide.h"
#include "ui/panels/savereportdialog.h"
#include "ui/panels/settingscard.h"
#include "ui/panels/settingssummary.h"
#include "ui/panels/signincard.h"
#include "ui/words/words.h"
#include "wizardbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonValue>
#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace portwright;
using Phase = HalfCheck::Phase;

/// Both halves of an account, as a person sees them.
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
    QVERIFY(!checkedAccount(*m_bench->controller())->outgoing); // nobody has agreed
    m_bench->click("decline");
    QVERIFY(!m_bench->shows<ConsentCard>());
    QVERIFY(!checkedAccount(*m_bench->controller())->outgoing);
    QVERIFY(checkedAccount(*m_bench->controller())->incoming);
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
    QTRY_VERIFY(m_bench->shows<DiagnosisCard>());
    const auto *diagnosis = m_bench->find<DiagnosisCard>();
    QVERIFY(diagnosis->quotation().contains(u"AUTHENTICATIONFAILED"_s));
    QCOMPARE(halvesOf(diagnosis->diagnosis()), { Half::Incoming });
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

void TestHalves::tellsBothHalvesInTheReport()
{
    m_host->publish();
    begin(u"anna@example.org"_s);
    QTRY_COMPARE(m_bench->wizard()->step(), Step::Settings);
    const SupportReport report = SaveReportDialog(m_bench->controller()).report();
    const QJsonValue incoming = report.part(u"check"_s)[u"incoming"_s];
    QCOMPARE(incoming[u"best"_s][u"host"_s].toString(), u"mail.example.org"_s);
    QCOMPARE(incoming[u"best"_s][u"port"_s].toInt(), 993);
    QCOMPARE(incoming[u"best"_s][u"sign_in"_s].toString(), u"accepted"_s);
    const QString page = QString::fromUtf8(reportPage(report));
    for (const QString &wanted :
        { Words::half(Half::Outgoing), Words::half(Half::Incoming), u"mail.example.org"_s,
            u"https://autoconfig.example.org/mail/config-v1.1.xml"_s, Words::told(Told::Domain) })
        QVERIFY2(page.contains(wanted.toHtmlEscaped()), qPrintable(wanted));
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
