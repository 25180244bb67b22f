// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autodiscoversource.h"
#include "support/fakefetcher.h"
#include "support/sourcebench.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class tst_AutodiscoverSource : public QObject {
    Q_OBJECT

    const QString m_bare = u"https://example.org/autodiscover/autodiscover.xml"_s;
    const QString m_own = u"https://autodiscover.example.org/autodiscover/autodiscover.xml"_s;

    static QByteArray account(const QByteArray &inside)
    {
        return "<Autodiscover><Response><Account>" + inside
            + "</Account></Response></Autodiscover>";
    }
    static QByteArray settings()
    {
        return account("<Protocol><Type>IMAP</Type><Server>imap.example.org</Server>"
                       "<Port>993</Port></Protocol>");
    }
    static QByteArray toUrl(const QByteArray &url)
    {
        return account("<Action>redirectUrl</Action><RedirectUrl>" + url + "</RedirectUrl>");
    }
    static DiscoveryResult search(FakeFetcher &web, const QStringList &agreed = {},
        DiscoveryOptions::AddressTelling telling = DiscoveryOptions::AddressTelling::WhereNeeded)
    {
        DiscoveryOptions options;
        options.addressTelling = telling;
        options.agreedDomains = agreed;
        AutodiscoverSource source(&web, options);
        return resultOf(source);
    }
    static RedirectQuestion questionOf(const DiscoveryResult &result)
    {
        const auto *question = std::get_if<RedirectQuestion>(&result.outcome);
        return question ? *question : RedirectQuestion();
    }

private slots:
    void asksWithTheAddressAndWithoutAPassword()
    {
        FakeFetcher web;
        web.put(m_own, settings());
        const DiscoveryResult result = search(web);
        QVERIFY(result.settings());
        QCOMPARE(result.trust, SettingsTrust::VerifiedHttps);
        QCOMPARE(web.asked.size(), 2);
        for (const HttpRequest &request : web.asked) {
            QCOMPARE(request.url.scheme(), u"https"_s);
            QVERIFY(request.url.userInfo().isEmpty());
            QVERIFY(request.body.contains("<EMailAddress>anna@example.org</EMailAddress>"));
        }
        QVERIFY(linesOf(result.ledger).contains(m_own + u" address settings"_s));
    }

    void keepsTheAddressToItselfUnlessAllowed()
    {
        FakeFetcher web;
        web.putStatus(m_own, 401);
        const DiscoveryResult result = search(web, {}, DiscoveryOptions::AddressTelling::Never);
        for (const HttpRequest &request : web.asked)
            QVERIFY(request.body.isEmpty());
        QVERIFY(linesOf(result.ledger).contains(m_own + u" domain sign-in-wanted"_s));
        QVERIFY(std::holds_alternative<DiscoveryFailure>(result.outcome));
    }

    void followsRedirectsWithinTheDomain()
    {
        FakeFetcher web;
        web.putRedirect(m_bare, u"https://mail.example.org/a.xml"_s);
        web.put(u"https://mail.example.org/a.xml"_s, toUrl("https://ex.example.org/b.xml"));
        web.put(u"https://ex.example.org/b.xml"_s, settings());
        const DiscoveryResult result = search(web);
        QVERIFY(result.settings());
        QVERIFY(linesOf(result.ledger)
                    .contains(u"https://mail.example.org/a.xml address redirected"_s));
    }

    void asksBeforeItLeavesTheDomain_data()
    {
        QTest::addColumn<QByteArray>("document"); // empty: by HTTP
        QTest::addColumn<QString>("target");
        QTest::newRow("by HTTP") << QByteArray() << u"https://ex.hoster.co.uk/b.xml"_s;
        QTest::newRow("by URL") << toUrl("https://ex.hoster.co.uk/b.xml")
                                << u"https://ex.hoster.co.uk/b.xml"_s;
        QTest::newRow("by address")
            << account("<RedirectAddr>anna@hoster.co.uk</RedirectAddr>") << u"anna@hoster.co.uk"_s;
    }
    void asksBeforeItLeavesTheDomain()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, target);
        FakeFetcher web;
        if (document.isEmpty())
            web.putRedirect(m_own, target);
        else
            web.put(m_own, document);
        const DiscoveryResult result = search(web);
        QCOMPARE(questionOf(result), (RedirectQuestion { target, u"hoster.co.uk"_s }));
        QCOMPARE(linesOf(result.ledger).filter(u"needs-asking"_s).size(), 1);
        QCOMPARE(web.askedUrls().filter(u"hoster"_s), QStringList());

        web.put(u"https://ex.hoster.co.uk/b.xml"_s, settings());
        web.put(u"https://hoster.co.uk/autodiscover/autodiscover.xml"_s, settings());
        QVERIFY(search(web, { u"hoster.co.uk"_s }).settings());
        QVERIFY(!search(web, { u"co.uk"_s, u"example.co.uk"_s }).settings());
    }

    void asksBeforeItGoesToABareAddress()
    {
        FakeFetcher web;
        web.putRedirect(m_own, u"https://192.0.2.1/a.xml"_s);
        QCOMPARE(questionOf(search(web)).domain, u"192.0.2.1"_s);
        web.put(u"https://192.0.2.1/a.xml"_s, settings());
        QVERIFY(!search(web, { u"2.1"_s, u"198.51.2.1"_s }).settings());
        QVERIFY(search(web, { u"192.0.2.1"_s }).settings());
    }

    void knowsWhenItHasBeenThere()
    {
        FakeFetcher web;
        web.put(m_own, toUrl(m_bare.toLatin1()));
        web.put(m_bare, toUrl(m_own.toLatin1()));
        const DiscoveryResult result = search(web);
        QVERIFY(!linesOf(result.ledger).filter(u"redirect-loop"_s).isEmpty());
        QVERIFY(web.asked.size() <= 6);
    }

    void doesNotRunForever()
    {
        FakeFetcher web;
        web.put(m_own, toUrl("https://example.org/0"));
        for (int i = 0; i < 20; ++i)
            web.put(u"https://example.org/%1"_s.arg(i),
                toUrl("https://example.org/" + QByteArray::number(i + 1)));
        QCOMPARE(linesOf(search(web).ledger).filter(u"too-many-redirects"_s).size(), 1);
        QVERIFY(web.asked.size() < 10);
    }

    void refusesToGoToHttp()
    {
        FakeFetcher web;
        web.putRedirect(m_bare, u"http://example.org/a.xml"_s);
        web.put(m_own, toUrl("http://example.org/b.xml"));
        const QStringList lines = linesOf(search(web).ledger);
        QVERIFY(lines.contains(m_bare + u" address insecure-redirect"_s));
        QVERIFY(lines.contains(m_own + u" address bad-redirect"_s));
        QCOMPARE(web.asked.size(), 2);
    }

    void saysWhatElseIsThere()
    {
        FakeFetcher web;
        web.put(m_own, account("<Protocol><Type>EXCH</Type></Protocol>"));
        web.put(m_bare, "<html></html>", "text/html");
        const DiscoveryResult result = search(web);
        QCOMPARE(result.settings()->otherProtocols, QStringList { u"EXCH"_s });
        QVERIFY(result.settings()->servers.isEmpty());
        QVERIFY(linesOf(result.ledger).contains(m_own + u" address no-mail-servers"_s));
        QVERIFY(linesOf(result.ledger).contains(m_bare + u" address web-page"_s));
    }

    void saysWhatTheServerSays()
    {
        FakeFetcher web;
        web.put(m_own,
            "<Autodiscover><Response><Error><ErrorCode>600</ErrorCode>"
            "<Message>Invalid</Message></Error></Response></Autodiscover>");
        const DiscoveryResult result = search(web);
        const auto *failure = std::get_if<DiscoveryFailure>(&result.outcome);
        QVERIFY(failure);
        QCOMPARE(failure->answer, DiscoveryAnswer::ServerError);
        QCOMPARE(failure->words, u"600 Invalid"_s);
    }
};

QTEST_GUILESS_MAIN(tst_AutodiscoverSource)
#include "tst_autodiscoversource.moc"
