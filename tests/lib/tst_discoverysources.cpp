// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/ispdbsource.h"
#include "discovery/mxsource.h"
#include "discovery/providersource.h"
#include "discovery/srvsource.h"
#include "support/fakeengine.h"
#include "support/fakefetcher.h"
#include "support/sourcebench.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// The sources that ask DNS, the public list and the built-in table.
class tst_DiscoverySources : public QObject {
    Q_OBJECT

    const ProviderTable m_table { R"({"providers": [
        {"id": "hoster", "domains": "hoster.example", "mx": "mx.hoster.example",
         "smtp": ["smtp.hoster.example:465 implicit password address"], "sources": 1},
        {"id": "closed", "domains": "closed.example", "kind": "none", "sources": 1}]})" };
    const QString m_list = u"https://autoconfig.thunderbird.net/v1.1/"_s;

    static Draw first()
    {
        return [](quint32) { return 0; };
    }
    DiscoveryResult searchMx(
        FakeResolver &dns, FakeFetcher &web, const DiscoveryOptions &options = {}) const
    {
        MxSource source({ &dns, &web, &m_table }, options);
        return resultOf(source);
    }

private slots:
    void knowsProvidersWithoutAsking()
    {
        ProviderSource source(&m_table);
        const DiscoveryResult result = resultOf(source, u"anna@hoster.example"_s);
        QVERIFY(result.settings());
        QCOMPARE(result.trust, SettingsTrust::BuiltIn);
        QCOMPARE(result.origin, Origin::Published);
        QCOMPARE(linesOf(result.ledger), QStringList { u"built-in table nothing settings"_s });
    }

    void saysWhoHasNoMailServers()
    {
        ProviderSource source(&m_table);
        const DiscoveryResult result = resultOf(source, u"anna@closed.example"_s);
        QCOMPARE(result.settings()->advice->access, ProviderAdvice::Access::NoMailPrograms);
        QCOMPARE(result.ledger.first().answer, DiscoveryAnswer::NoMailServers);
    }

    void doesNotKnowEverybody()
    {
        ProviderSource source(&m_table);
        const DiscoveryResult result = resultOf(source);
        QVERIFY(std::holds_alternative<NothingPublished>(result.outcome));
    }

    void asksAllServicesAtOnce()
    {
        FakeResolver dns;
        dns.services[u"_submission._tcp.example.org"_s] = { { 0, 1, 587, u"smtp.example.org"_s } };
        dns.services[u"_pop3s._tcp.example.org"_s] = { { 0, 1, 995, u"pop.example.net"_s } };
        dns.services[u"_imaps._tcp.example.org"_s] = { { 5, 1, 993, u"imap.example.org"_s } };
        SrvSource source(&dns, first());
        const DiscoveryResult result = resultOf(source);
        QCOMPARE(result.origin, Origin::Srv);
        QCOMPARE(result.trust, SettingsTrust::None);
        const MailAddress anna = mailAddress(u"anna@example.org"_s);
        const QList<DeclaredServer> incoming = result.settings()->incoming();
        QCOMPARE(incoming.first().endpoint.protocol, Protocol::Pop3); // by its priority
        QVERIFY(result.needsConfirmation(incoming.first(), anna));
        QVERIFY(!result.needsConfirmation(incoming.last(), anna));
        QCOMPARE(result.settings()->outgoing().first().endpoint.tls, TlsMode::StartTls);
        QCOMPARE(result.settings()->outgoing().first().username, u"anna@example.org"_s);
        QCOMPARE(linesOf(result.ledger),
            (QStringList { u"SRV _submissions._tcp.example.org domain not-found"_s,
                u"SRV _submission._tcp.example.org domain settings"_s,
                u"SRV _imaps._tcp.example.org domain settings"_s,
                u"SRV _imap._tcp.example.org domain not-found"_s,
                u"SRV _pop3s._tcp.example.org domain settings"_s,
                u"SRV _pop3._tcp.example.org domain not-found"_s }));
    }

    void believesAValidatedAnswer()
    {
        FakeResolver dns;
        dns.validation = AnswerValidation::Validated;
        dns.services[u"_imaps._tcp.example.org"_s] = { { 5, 1, 993, u"imap.example.net"_s } };
        SrvSource source(&dns, first());
        const DiscoveryResult result = resultOf(source);
        QCOMPARE(result.trust, SettingsTrust::Dnssec);
        QVERIFY(!result.needsConfirmation(
            result.settings()->servers.first(), mailAddress(u"anna@example.org"_s)));
    }

    void hearsThatSomethingIsNotOffered()
    {
        FakeResolver dns;
        dns.services[u"_pop3._tcp.example.org"_s] = { { 0, 0, 0, u""_s } };
        SrvSource source(&dns, first());
        const DiscoveryResult result = resultOf(source);
        QCOMPARE(result.settings()->refused, QList { Protocol::Pop3 });
        QCOMPARE(result.ledger.last().answer, DiscoveryAnswer::NotOffered);
    }

    void saysWhichServicesWereBeingAsked()
    {
        FakeResolver dns;
        dns.silentNames.insert(u"_imap._tcp.example.org"_s);
        SrvSource source(&dns, first());
        DiscoveryResult found;
        connect(&source, &DiscoverySource::finished, this,
            [&found](const DiscoveryResult &result) { found = result; });
        source.start(mailAddress(u"anna@example.org"_s));
        source.cancel();
        source.cancel();
        QCOMPARE(found.ledger.size(), 6);
        QCOMPARE(found.ledger.first().answer, DiscoveryAnswer::Cancelled);
    }

    void tellsThePublicListTheDomainOnly()
    {
        FakeFetcher web;
        web.put(m_list + u"xn--bcher-kva.example"_s, autoconfigDocument("imap.a.b", "smtp.a.b"));
        DiscoveryOptions options;
        options.addressTelling = DiscoveryOptions::AddressTelling::WhereNeeded;
        IspdbSource source(&web, options);
        const DiscoveryResult result = resultOf(source, u"anna@bücher.example"_s);
        QCOMPARE(result.origin, Origin::Ispdb);
        QCOMPARE(result.trust, SettingsTrust::VerifiedHttps);
        QCOMPARE(web.askedUrls(), QStringList { m_list + u"xn--bcher-kva.example"_s });
        QCOMPARE(result.ledger.first().told, Told::Domain);
    }

    void asksAnotherListIfToldTo_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("folder") << u"http://127.0.0.1:8080/list/"_s;
        QTest::newRow("without its slash") << u"http://127.0.0.1:8080/list"_s;
    }
    void asksAnotherListIfToldTo()
    {
        QFETCH(QString, list);
        QCOMPARE(IspdbSource::urlFor(QUrl(list), u"example.org"_s),
            QUrl(u"http://127.0.0.1:8080/list/example.org"_s));
    }

    void tellsNoNetworkFromNotListed()
    {
        FakeFetcher web;
        IspdbSource source(&web, {});
        QVERIFY(std::holds_alternative<DiscoveryFailure>(resultOf(source).outcome));
        web.putStatus(m_list + u"example.org"_s, 404);
        IspdbSource again(&web, {});
        QVERIFY(std::holds_alternative<NothingPublished>(resultOf(again).outcome));
    }

    void recognizesTheHosterByItsMailExchange()
    {
        FakeResolver dns;
        FakeFetcher web;
        dns.exchanges[u"example.org"_s] = { u"a.mx.hoster.example"_s };
        const DiscoveryResult result = searchMx(dns, web);
        QCOMPARE(result.settings()->id, u"hoster"_s);
        QCOMPARE(result.origin, Origin::MailExchange);
        QCOMPARE(result.trust, SettingsTrust::None); // a hint
        QVERIFY(result.needsConfirmation(
            result.settings()->servers.first(), mailAddress(u"anna@example.org"_s)));
        QCOMPARE(web.asked.size(), 0);
    }

    void asksTheHosterOfTheMailExchange()
    {
        FakeResolver dns;
        FakeFetcher web;
        dns.exchanges[u"example.org"_s] = { u"mx1.mail.isp.co.uk"_s };
        web.put(m_list + u"isp.co.uk"_s, autoconfigDocument("imap.isp.co.uk", "smtp.isp.co.uk"));
        const DiscoveryResult result = searchMx(dns, web);
        QVERIFY(result.settings());
        QCOMPARE(result.trust, SettingsTrust::None);
        QCOMPARE(result.settings()->servers.first().username, u"anna@example.org"_s);
        QCOMPARE(web.askedUrls(),
            (QStringList {
                u"https://autoconfig.isp.co.uk/mail/config-v1.1.xml"_s, m_list + u"isp.co.uk"_s }));
        QVERIFY(linesOf(result.ledger).contains(m_list + u"isp.co.uk mx-domain settings"_s));
    }

    void leavesTheWebAlone_data()
    {
        QTest::addColumn<QString>("exchange");
        QTest::addColumn<DiscoveryOptions::Reach>("reach");
        QTest::newRow("the domain's own exchange")
            << u"mx.example.org"_s << DiscoveryOptions::Reach::Everywhere;
        QTest::newRow("offline") << u"mx.isp.example"_s << DiscoveryOptions::Reach::DnsOnly;
        QTest::newRow("no exchange") << QString() << DiscoveryOptions::Reach::Everywhere;
    }
    void leavesTheWebAlone()
    {
        QFETCH(QString, exchange);
        QFETCH(DiscoveryOptions::Reach, reach);
        FakeResolver dns;
        FakeFetcher web;
        if (!exchange.isEmpty())
            dns.exchanges[u"example.org"_s] = { exchange };
        DiscoveryOptions options;
        options.reach = reach;
        const DiscoveryResult result = searchMx(dns, web, options);
        QVERIFY(std::holds_alternative<NothingPublished>(result.outcome));
        QCOMPARE(web.asked.size(), 0);
        QCOMPARE(result.ledger.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_DiscoverySources)
#include "tst_discoverysources.moc"
