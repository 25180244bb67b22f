// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/advicecard.h"
#include "wizardbench.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace portwright;

/// What is typed on the first page: faults are named in time, and no sooner.
class TestAccountPage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<tests::WizardBench>();
        QVERIFY(m_bench->isReady());
    }
    void cleanup() { m_bench.reset(); }
    void waitsForTheChanceToTypeTheAddress();
    void namesAddressFaultsThatTypingCannotMend();
    void namesServerFaults_data();
    void namesServerFaults();
    void ignoresFaultyServersThatAreFoldedAway();
    void saysWhatTheProviderWantsBeforeThePasswordIsTyped();

private:
    std::unique_ptr<tests::WizardBench> m_bench;
};

void TestAccountPage::waitsForTheChanceToTypeTheAddress()
{
    m_bench->type("address", u"anna"_s);
    QVERIFY(m_bench->fault("address").isEmpty());
    QVERIFY(!m_bench->canGoOn());
    m_bench->find<QLineEdit>("password")->setFocus();
    QVERIFY(!m_bench->fault("address").isEmpty());
    m_bench->find<QLineEdit>("address")->setFocus();
    QTest::keyClicks(m_bench->find<QLineEdit>("address"), u"@example.org"_s);
    QVERIFY(m_bench->fault("address").isEmpty());
    QVERIFY(m_bench->canGoOn());
}

void TestAccountPage::namesAddressFaultsThatTypingCannotMend()
{
    m_bench->type("address", u"@example.org"_s);
    QVERIFY(!m_bench->fault("address").isEmpty());
    m_bench->type("address", u"anna b@example.org"_s);
    QVERIFY(!m_bench->fault("address").isEmpty());
    QVERIFY(!m_bench->canGoOn());
}

void TestAccountPage::saysWhatTheProviderWantsBeforeThePasswordIsTyped()
{
    m_bench->type("address", u"anna@gmail.co"_s);
    QVERIFY(!m_bench->shows<AdviceCard>());
    m_bench->type("address", u"anna@gmail.com"_s);
    QVERIFY(m_bench->shows<AdviceCard>());
    QVERIFY(m_bench->find<AdviceCard>()->title().contains(u"Gmail"_s));
    QVERIFY(m_bench->find<QPushButton>("appPassword"));
    m_bench->type("address", u"anna@example.org"_s);
    QVERIFY(!m_bench->shows<AdviceCard>());
}

void TestAccountPage::namesServerFaults_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::newRow("blanks") << u"mail example org"_s << QString();
    QTest::newRow("URL") << u"https://mail.example.org/"_s << QString();
    QTest::newRow("host and port") << u"mail.example.org:587"_s << QString();
    QTest::newRow("port 0") << QString() << u"0"_s;
    QTest::newRow("port 70000") << QString() << u"70000"_s;
    QTest::newRow("port in words") << QString() << u"smtp"_s;
    QTest::newRow("negative port") << QString() << u"-25"_s;
}

void TestAccountPage::namesServerFaults()
{
    QFETCH(const QString, host);
    QFETCH(const QString, port);
    m_bench->type("address", u"anna@example.org"_s);
    m_bench->find<QCheckBox>("knowsServers")->click();
    m_bench->type("host", host);
    m_bench->type("port", port);
    m_bench->find<QLineEdit>("address")->setFocus();
    QCOMPARE(m_bench->fault("host").isEmpty(), host.isEmpty());
    QCOMPARE(m_bench->fault("port").isEmpty(), port.isEmpty());
    QVERIFY(!m_bench->canGoOn());
    m_bench->type("host", u"mail.example.org"_s);
    m_bench->type("port", u"587"_s);
    QVERIFY(m_bench->fault("host").isEmpty() && m_bench->fault("port").isEmpty());
    QVERIFY(m_bench->canGoOn());
}

void TestAccountPage::ignoresFaultyServersThatAreFoldedAway()
{
    m_bench->type("address", u"anna@example.org"_s);
    m_bench->find<QCheckBox>("knowsServers")->click();
    m_bench->type("port", u"70000"_s);
    QVERIFY(!m_bench->canGoOn());
    m_bench->find<QCheckBox>("knowsServers")->click();
    QVERIFY(m_bench->canGoOn());
}

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
