// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/providertable.h"
#include "discovery/registrabledomain.h"
#include "support/addresses.h"

#include <QSet>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class tst_ProviderTable : public QObject {
    Q_OBJECT

    ProviderTable m_table;

    QString idOf(const QString &domain) const
    {
        const auto row = m_table.forDomain(domain);
        return row ? row->id : QString();
    }

private slots:
    void findsEveryRowByEachOfItsDomains()
    {
        QVERIFY(m_table.rows().size() >= 298);
        QSet<QString> ids;
        int domains = 0;
        for (const ProviderRow &row : m_table.rows()) {
            QVERIFY2(!row.id.isEmpty() && !ids.contains(row.id), qPrintable(row.id));
            ids.insert(row.id);
            for (const QString &domain : row.domains) {
                QCOMPARE(declaredDomain(domain), domain);
                QCOMPARE(idOf(domain), row.id);
                ++domains;
            }
            for (const QString &suffix : row.mxSuffixes) {
                for (const QString &exchange : { suffix, u"mx1."_s + suffix }) {
                    const auto found = m_table.forMailExchange(exchange);
                    QVERIFY2(found && found->id == row.id, qPrintable(exchange));
                }
            }
        }
        QVERIFY(domains >= 1316);
    }

    /// No server is lost on the way, and each is fit to be asked.
    void readsEveryServer()
    {
        const MailAddress address = mailAddress(u"anna@example.org"_s);
        qsizetype servers = 0;
        for (const ProviderRow &row : m_table.rows()) {
            servers += row.servers.size();
            const bool hasNone = row.kind == ProviderRow::Kind::None;
            QVERIFY2(row.servers.isEmpty() == hasNone, qPrintable(row.id));
            QVERIFY2(row.sources > 0 && !row.displayName.isEmpty(), qPrintable(row.id));
            const PublishedSettings settings = settingsFor(row, address);
            QVERIFY2(settings.servers.size() == row.servers.size() || !row.regions.isEmpty(),
                qPrintable(row.id));
            for (const DeclaredServer &server : settings.servers) {
                QCOMPARE(declaredHost(server.endpoint.host), server.endpoint.host);
                QVERIFY2(!server.authentication.isEmpty(), qPrintable(row.id));
            }
            for (const QString &url :
                { row.helpUrl, row.advice.appPasswordUrl, row.advice.enableUrl })
                QVERIFY2(url.isEmpty() || isPlainWebUrl(url), qPrintable(url));
        }
        QCOMPARE(servers, 821);
    }

    void letsThePatternsStandForTheirOwnDomains_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("id");
        QTest::newRow("another country") << u"yahoo.com.vn"_s << u"yahoo"_s;
        QTest::newRow("a name of its own") << u"outlook.example.com"_s << u""_s;
        QTest::newRow("below it") << u"mail.gmx.example"_s << u""_s;
        QTest::newRow("a suffix alone") << u"com"_s << u""_s;
        QTest::newRow("star in front") << u"carolina.rr.com"_s << u"spectrum-roadrunner"_s;
        QTest::newRow("nothing before the star") << u"notrr.com"_s << u""_s;
        QTest::newRow("unknown") << u"example.org"_s << u""_s;
    }
    void letsThePatternsStandForTheirOwnDomains()
    {
        QFETCH(QString, domain);
        QTEST(idOf(domain), "id");
    }

    void takesTheLongestMatch()
    {
        const ProviderTable table(R"({"providers": [
            {"id": "wide", "patterns": "*.example.org", "mx": "example.net"},
            {"id": "narrow", "patterns": "*.a.example.org", "mx": "a.example.net"},
            {"id": "exact", "domains": "b.example.org mx.example.net"}]})");
        QCOMPARE(table.forDomain(u"c.example.org"_s)->id, u"wide"_s);
        QCOMPARE(table.forDomain(u"c.a.example.org"_s)->id, u"narrow"_s);
        QCOMPARE(table.forDomain(u"b.example.org"_s)->id, u"exact"_s);
        QCOMPARE(table.forMailExchange(u"mx.a.example.net"_s)->id, u"narrow"_s);
        QCOMPARE(table.forMailExchange(u"mx.example.net"_s)->id, u"wide"_s);
        QVERIFY(!table.forMailExchange(u"mx.notexample.net"_s));
    }

    void fillsInTheDomain()
    {
        for (const ProviderRow &row : m_table.rows()) {
            if (row.kind != ProviderRow::Kind::Pattern)
                continue;
            const PublishedSettings settings
                = settingsFor(row, mailAddress(u"anna@bücher.example"_s));
            QCOMPARE(settings.servers.first().endpoint.host, u"mail.xn--bcher-kva.example"_s);
            return;
        }
        QFAIL("no row is a pattern");
    }

    void saysWhoLetsNoProgramIn()
    {
        QCOMPARE(m_table.forDomain(u"tuta.com"_s)->advice.access,
            ProviderAdvice::Access::NoMailPrograms);
        QCOMPARE(
            m_table.forDomain(u"proton.me"_s)->advice.access, ProviderAdvice::Access::BridgeOnly);
        const auto gmail = m_table.forDomain(u"gmail.com"_s);
        QVERIFY(gmail->advice.needsAppPassword && gmail->oauth2);
        QCOMPARE(gmail->servers.first().authentication,
            (QList { AuthMethod::OAuth2, AuthMethod::AppPassword }));
    }

    void knowsWhatCanBeRegistered_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("domain");
        QTest::newRow("one below") << u"mx.example.org"_s << u"example.org"_s;
        QTest::newRow("many below") << u"a.b.mx.example.co.uk"_s << u"example.co.uk"_s;
        QTest::newRow("itself") << u"example.org"_s << u"example.org"_s;
        QTest::newRow("a suffix") << u"co.uk"_s << u""_s;
        QTest::newRow("not on the list") << u"mx.example.test"_s << u"example.test"_s;
        QTest::newRow("literal") << u"192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("one label") << u"localhost"_s << u""_s;
    }
    void knowsWhatCanBeRegistered()
    {
        QFETCH(QString, host);
        QTEST(registrableDomain(host), "domain");
    }
};

QTEST_APPLESS_MAIN(tst_ProviderTable)
#include "tst_providertable.moc"
