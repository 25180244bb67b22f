// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/standardsources.h"
#include "support/fakeengine.h"
#include "support/fakefetcher.h"
#include "support/sourcebench.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class tst_DiscoveryService : public QObject {
    Q_OBJECT

    ProviderTable m_table;

    static QSet<QString> sourcesOf(const DiscoveryService &service)
    {
        QSet<QString> sources;
        for (const DiscoveryResult &result : service.results())
            sources.insert(toId(result.source));
        return sources;
    }
    static void run(DiscoveryService &service, const QString &address)
    {
        QSignalSpy settled(&service, &DiscoveryService::settled);
        service.start(mailAddress(address));
        QVERIFY(settled.isEmpty());
        QVERIFY(settled.wait(5000));
        QCOMPARE(settled.size(), 1);
        QVERIFY(!service.isBusy());
    }

private slots:
    void asksEverySource()
    {
        FakeResolver dns;
        FakeFetcher web;
        DiscoveryService service;
        addStandardSources(service, { &dns, &web, &m_table }, {});
        QSignalSpy found(&service, &DiscoveryService::resultFound);
        run(service, u"anna@example.org"_s);
        QCOMPARE(found.size(), 6);
        QCOMPARE(sourcesOf(service),
            (QSet<QString> { u"provider-table"_s, u"srv"_s, u"mx"_s, u"autoconfig"_s, u"ispdb"_s,
                u"autodiscover"_s }));
        QVERIFY(service.ledger().size() >= 1 + 6 + 1 + 4 + 1 + 2);
    }

    void asksNoWebServerOffline()
    {
        FakeResolver dns;
        dns.exchanges[u"example.org"_s] = { u"mx.isp.example"_s };
        DiscoveryService service;
        DiscoveryOptions options;
        options.reach = DiscoveryOptions::Reach::DnsOnly;
        addStandardSources(service, { &dns, nullptr, &m_table }, options);
        run(service, u"anna@example.org"_s);
        QCOMPARE(sourcesOf(service), (QSet<QString> { u"provider-table"_s, u"srv"_s, u"mx"_s }));
        for (const LedgerEntry &entry : service.ledger())
            QVERIFY(!entry.asked.contains(u"://"));
    }

    void asksOnlyTheWebServersItMay()
    {
        FakeResolver dns;
        dns.exchanges[u"example.org"_s] = { u"mx.isp.example"_s };
        const auto asked = [&](const DiscoveryOptions &options) {
            FakeFetcher web;
            DiscoveryService service;
            addStandardSources(service, { &dns, &web, &m_table }, options);
            run(service, u"anna@example.org"_s);
            QSet<QString> hosts;
            for (const HttpRequest &request : web.asked)
                hosts.insert(request.url.host());
            return hosts;
        };
        DiscoveryOptions options;
        const QString list = options.ispdb.host();
        options.reach = DiscoveryOptions::Reach::NotTheDomain;
        QCOMPARE(asked(options), QSet<QString> { list });
        options.ispdb.clear();
        QCOMPARE(asked(options), QSet<QString> {});
        options.reach = DiscoveryOptions::Reach::Everywhere;
        QVERIFY(asked(options).contains(u"autoconfig.example.org"_s));
        QVERIFY(asked(options).contains(u"autoconfig.isp.example"_s));
        QVERIFY(!asked(options).contains(list));
    }

    void tellsAFastSourceBeforeASlowOne()
    {
        FakeResolver dns;
        FakeFetcher web;
        web.silent = { u"https://autoconfig.thunderbird.net/v1.1/gmail.com"_s };
        DiscoveryService service;
        addStandardSources(service, { &dns, &web, &m_table }, {});
        QSignalSpy found(&service, &DiscoveryService::resultFound);
        QSignalSpy settled(&service, &DiscoveryService::settled);
        service.start(mailAddress(u"anna@gmail.com"_s));
        QTRY_COMPARE(found.size(), 5);
        QVERIFY(settled.isEmpty());
        QCOMPARE(service.results().first().source, SettingsSource::ProviderTable);
        service.cancel();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(service.results().last().source, SettingsSource::Ispdb);
        QCOMPARE(service.ledger().last().answer, DiscoveryAnswer::Cancelled);
        service.cancel();
        QCOMPARE(settled.size(), 1);
    }

    void asksNobodyAboutAnAddressLiteral()
    {
        FakeResolver dns;
        FakeFetcher web;
        DiscoveryService service;
        addStandardSources(service, { &dns, &web, &m_table }, {});
        run(service, u"anna@[192.0.2.1]"_s);
        QVERIFY(service.results().isEmpty());
        QVERIFY(web.asked.isEmpty());
    }

    /// Whatever is allowed: over http the address goes nowhere, and no stranger hears it.
    void tellsTheAddressToNobodyItShouldNot_data()
    {
        QTest::addColumn<DiscoveryOptions::AddressTelling>("telling");
        QTest::newRow("never") << DiscoveryOptions::AddressTelling::Never;
        QTest::newRow("where needed") << DiscoveryOptions::AddressTelling::WhereNeeded;
    }
    void tellsTheAddressToNobodyItShouldNot()
    {
        QFETCH(DiscoveryOptions::AddressTelling, telling);
        FakeResolver dns;
        dns.exchanges[u"example.org"_s] = { u"mx.isp.example"_s };
        FakeFetcher web;
        web.putStatus(u"https://autoconfig.example.org/mail/config-v1.1.xml"_s, 404);
        web.putStatus(u"https://example.org/autodiscover/autodiscover.xml"_s, 401);
        DiscoveryOptions options;
        options.addressTelling = telling;
        DiscoveryService service;
        addStandardSources(service, { &dns, &web, &m_table }, options);
        run(service, u"anna.secret@example.org"_s);
        QVERIFY(web.asked.size() > 5);
        int told = 0;
        for (const HttpRequest &request : web.asked) {
            const QByteArray all = request.url.toEncoded() + request.body;
            if (!all.contains("anna.secret"))
                continue;
            ++told;
            QCOMPARE(request.url.scheme(), u"https"_s);
            QVERIFY(request.url.host().endsWith(u"example.org"));
        }
        QCOMPARE(told > 0, telling == DiscoveryOptions::AddressTelling::WhereNeeded);
        int booked = 0;
        for (const LedgerEntry &entry : service.ledger())
            booked += entry.told == Told::Address;
        QCOMPARE(booked, told); // the ledger hides nothing
    }

    /// What finds settings has no way to be given a password.
    void seesNoSecrets()
    {
        const QString root = QStringLiteral(PORTWRIGHT_SOURCE_DIR "/lib/");
        QStringList files { root + u"network/httpfetcher.h"_s };
        QDirIterator walk(root + u"discovery"_s, QDir::Files);
        while (walk.hasNext())
            files << walk.next();
        QVERIFY(files.size() > 20);
        for (const QString &name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            for (const char *header :
                { "model/secret.h", "model/credentials.h", "model/networksettings.h" })
                QVERIFY2(!text.contains(header), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(tst_DiscoveryService)
#include "tst_discoveryservice.moc"
