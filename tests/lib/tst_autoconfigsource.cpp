// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfigsource.h"
#include "support/fakefetcher.h"
#include "support/sourcebench.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class tst_AutoconfigSource : public QObject {
    Q_OBJECT

    const QString m_own = u"https://autoconfig.example.org/mail/config-v1.1.xml"_s;
    const QString m_wellKnown
        = u"https://example.org/.well-known/autoconfig/mail/config-v1.1.xml"_s;
    const QString m_ownPlain = u"http://autoconfig.example.org/mail/config-v1.1.xml"_s;
    const QByteArray m_document = autoconfigDocument("imap.example.org", "smtp.example.net");

    DiscoveryResult search(FakeFetcher &web, const DiscoveryOptions &options = {}) const
    {
        AutoconfigSource source(&web, options);
        return resultOf(source);
    }
    static DiscoveryOptions tellingTheAddress()
    {
        DiscoveryOptions options;
        options.addressTelling = DiscoveryOptions::AddressTelling::WhereNeeded;
        return options;
    }
    /// What the ledger says of the first question, which was for m_own.
    DiscoveryAnswer answerOf(FakeFetcher &web) const
    {
        const DiscoveryResult result = search(web);
        for (const LedgerEntry &entry : result.ledger) {
            if (entry.asked == m_own)
                return entry.answer;
        }
        return DiscoveryAnswer::Cancelled;
    }

private slots:
    void takesWhatTheDomainPublishes()
    {
        FakeFetcher web;
        web.put(m_own, m_document);
        const DiscoveryResult result = search(web);
        QVERIFY(result.settings());
        QCOMPARE(result.trust, SettingsTrust::VerifiedHttps);
        QCOMPARE(result.origin, Origin::Published);
        const DeclaredServer outgoing = result.settings()->outgoing().first();
        QCOMPARE(outgoing.username, u"anna@example.org"_s);
        // Who publishes over verified https may name servers elsewhere.
        QVERIFY(!result.needsConfirmation(outgoing, mailAddress(u"anna@example.org"_s)));
        QVERIFY(linesOf(result.ledger).contains(m_own + u" domain settings"_s));
        for (const HttpRequest &request : web.asked)
            QCOMPARE(request.url.scheme(), u"https"_s);
    }

    void doesNotWaitForASilentServer()
    {
        FakeFetcher web;
        web.silent.insert(m_own);
        web.put(m_wellKnown, m_document);
        const DiscoveryResult result = search(web);
        QVERIFY(result.settings());
        QVERIFY(linesOf(result.ledger).contains(m_own + u" domain cancelled"_s));
        QVERIFY(!web.isWaiting());
    }

    void trustsNothingThatCameOverHttp()
    {
        FakeFetcher web;
        web.put(m_ownPlain, m_document);
        const DiscoveryResult result = search(web);
        QVERIFY(result.settings());
        QCOMPARE(result.trust, SettingsTrust::None);
        QCOMPARE(result.origin, Origin::Guess);
        const MailAddress anna = mailAddress(u"anna@example.org"_s);
        QVERIFY(result.needsConfirmation(result.settings()->outgoing().first(), anna));
        QVERIFY(!result.needsConfirmation(result.settings()->incoming().first(), anna));
    }

    void trustsNothingThatWentThroughHttp()
    {
        FakeFetcher web;
        web.putRedirect(m_ownPlain, u"https://example.org/config.xml"_s);
        web.put(u"https://example.org/config.xml"_s, m_document);
        const DiscoveryResult result = search(web);
        QVERIFY(result.settings());
        QCOMPARE(result.trust, SettingsTrust::None);
    }

    void namesEveryTrouble_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<QString>("id");
        const auto page = [](int status, const QByteArray &type, const QByteArray &body) {
            HttpAnswer answer;
            answer.channel = HttpAnswer::Channel::VerifiedHttps;
            answer.status = status;
            answer.contentType = type;
            answer.body = body;
            return answer;
        };
        const auto failed = [](HttpFault fault) {
            HttpAnswer answer;
            answer.failure = HttpFailure { fault, u"words"_s };
            return answer;
        };
        QTest::newRow("404") << page(404, "text/html", "<html>no</html>") << u"not-found"_s;
        QTest::newRow("503") << page(503, {}, {}) << u"http-error"_s;
        QTest::newRow("401") << page(401, {}, {}) << u"sign-in-wanted"_s;
        QTest::newRow("511") << page(511, {}, {}) << u"captive-portal"_s;
        QTest::newRow("a page for everything")
            << page(200, "text/html", "<!DOCTYPE html><html></html>") << u"web-page"_s;
        QTest::newRow("a page that says it is XML")
            << page(200, "text/xml", "  <!doctype html><p>") << u"web-page"_s;
        QTest::newRow("not XML") << page(200, "text/plain", "hello") << u"not-xml"_s;
        QTest::newRow("empty") << page(200, "text/xml", "") << u"not-xml"_s;
        QTest::newRow("wrong type")
            << page(200, "application/json", "{}") << u"wrong-content-type"_s;
        QTest::newRow("another kind of XML")
            << page(200, "text/xml", "<rss/>") << u"bad-document"_s;
        QTest::newRow("no servers") << page(200, "text/xml",
            "<clientConfig><emailProvider><domain>a.b</domain></emailProvider>"
            "</clientConfig>") << u"no-mail-servers"_s;
        QTest::newRow("entities") << page(
            200, "text/xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><clientConfig/>")
                                  << u"hostile-document"_s;
        QTest::newRow("endless nesting")
            << page(200, "text/xml", QByteArray("<a>").repeated(70)) << u"hostile-document"_s;
        QTest::newRow("too large") << failed(HttpFault::TooLarge) << u"too-large"_s;
        QTest::newRow("hanging") << failed(HttpFault::TimedOut) << u"timed-out"_s;
        QTest::newRow("wrong certificate") << failed(HttpFault::TlsFailed) << u"tls-failed"_s;
        QTest::newRow("nobody there") << failed(HttpFault::Unreachable) << u"unreachable"_s;
        QTest::newRow("no such host") << failed(HttpFault::HostNotFound) << u"host-not-found"_s;
        QTest::newRow("proxy") << failed(HttpFault::Proxy) << u"proxy-failed"_s;
    }
    void namesEveryTrouble()
    {
        QFETCH(HttpAnswer, answer);
        FakeFetcher web;
        web.pages[m_own] = answer;
        const QString named = toId(answerOf(web));
        QTEST(named, "id");
    }

    /// Whatever one place does, the other one counts.
    void goesOnInSpiteOfEveryTrouble_data() { namesEveryTrouble_data(); }
    void goesOnInSpiteOfEveryTrouble()
    {
        QFETCH(HttpAnswer, answer);
        FakeFetcher web;
        web.pages[m_own] = answer;
        web.put(m_wellKnown, m_document);
        QVERIFY(search(web).settings());
    }

    void followsRedirectsToOthers()
    {
        FakeFetcher web;
        web.putRedirect(m_own, u"https://hoster.example/c.xml"_s);
        web.put(u"https://hoster.example/c.xml"_s, m_document);
        const DiscoveryResult result = search(web);
        QCOMPARE(result.trust, SettingsTrust::VerifiedHttps);
        QVERIFY(linesOf(result.ledger).contains(m_own + u" domain redirected"_s));
        QVERIFY(linesOf(result.ledger).contains(u"https://hoster.example/c.xml domain settings"_s));
    }

    void doesNotRunInCircles()
    {
        FakeFetcher web;
        web.putRedirect(m_own, m_wellKnown);
        web.putRedirect(m_wellKnown, m_own);
        const QStringList lines = linesOf(search(web).ledger);
        QCOMPARE(lines.filter(u"redirect-loop"_s).size(), 2);
    }

    void doesNotRunForever()
    {
        FakeFetcher web;
        web.putRedirect(m_own, u"https://example.org/0"_s);
        for (int i = 0; i < 20; ++i)
            web.putRedirect(
                u"https://example.org/%1"_s.arg(i), u"https://example.org/%1"_s.arg(i + 1));
        QCOMPARE(linesOf(search(web).ledger).filter(u"too-many-redirects"_s).size(), 1);
        QVERIFY(web.asked.size() < 12);
    }

    void refusesRedirectsThatGiveHttpsUp_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("id");
        QTest::newRow("http") << u"http://example.org/c.xml"_s << u"insecure-redirect"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"bad-redirect"_s;
        QTest::newRow("user part") << u"https://a:b@example.org/"_s << u"bad-redirect"_s;
        QTest::newRow("no host") << u"https:///c.xml"_s << u"bad-redirect"_s;
    }
    void refusesRedirectsThatGiveHttpsUp()
    {
        QFETCH(QString, target);
        FakeFetcher web;
        web.putRedirect(m_own, target);
        const QString named = toId(answerOf(web));
        QTEST(named, "id");
        QVERIFY(!web.askedUrls().contains(target));
    }

    void findsAPortalInBetween()
    {
        FakeFetcher web;
        web.putRedirect(m_ownPlain, u"http://login.hotel.example/"_s);
        web.put(u"http://login.hotel.example/"_s, "<html>Welcome</html>", "text/html");
        const DiscoveryResult result = search(web);
        QCOMPARE(linesOf(result.ledger).filter(u"captive-portal"_s).size(), 1);
        QVERIFY(std::holds_alternative<DiscoveryFailure>(result.outcome));
    }

    void tellsTheAddressOnlyWhereItMayAndMust()
    {
        const QString withAddress = m_own + u"?emailaddress=anna%40example.org"_s;
        FakeFetcher web;
        web.putStatus(m_own, 404);
        web.put(withAddress, m_document);
        QVERIFY(!search(web).settings()); // nobody allowed it
        QVERIFY(!web.askedUrls().contains(withAddress));

        const DiscoveryResult told = search(web, tellingTheAddress());
        QVERIFY(told.settings());
        QCOMPARE(linesOf(told.ledger).constLast(), withAddress + u" address settings"_s);

        FakeFetcher generous;
        generous.put(m_own, m_document);
        QVERIFY(search(generous, tellingTheAddress()).settings());
        QCOMPARE(generous.askedUrls().filter(u"anna"_s), QStringList());
    }

    void neverTellsTheAddressOverHttp_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("asked with it") << QString();
        QTest::newRow("redirected with it") << u"http://example.org/?a=anna@example.org"_s;
    }
    void neverTellsTheAddressOverHttp()
    {
        QFETCH(QString, target);
        FakeFetcher web;
        web.putStatus(m_own, 404);
        if (!target.isEmpty()) {
            web.putRedirect(m_own + u"?emailaddress=anna%40example.org"_s, target);
            web.putRedirect(m_ownPlain, target);
        }
        const DiscoveryResult result = search(web, tellingTheAddress());
        for (const HttpRequest &request : web.asked) {
            const QString url = QUrl::fromPercentEncoding(request.url.toEncoded());
            QVERIFY2(request.url.scheme() == u"https" || !url.contains(u"anna"), qPrintable(url));
        }
        for (const LedgerEntry &entry : result.ledger)
            QVERIFY(entry.told != Told::Address || entry.asked.startsWith(u"https:"_s));
    }

    void tellsTheAddressToNoStranger()
    {
        const QString stranger = u"https://hoster.example/?a=anna@example.org"_s;
        FakeFetcher web;
        web.putStatus(m_own, 404);
        web.putRedirect(m_own + u"?emailaddress=anna%40example.org"_s, stranger);
        web.put(stranger, m_document);
        const DiscoveryResult result = search(web, tellingTheAddress());
        QVERIFY(!web.askedUrls().contains(stranger));
        const auto *question = std::get_if<RedirectQuestion>(&result.outcome);
        QVERIFY(question);
        QCOMPARE(question->domain, u"hoster.example"_s);
        DiscoveryOptions agreed = tellingTheAddress();
        agreed.agreedDomains = { u"hoster.example"_s };
        QVERIFY(search(web, agreed).settings());
    }

    void recognizesTheAddressInEverySpelling()
    {
        FakeFetcher web;
        web.putRedirect(u"http://autoconfig.xn--bcher-kva.example/mail/config-v1.1.xml"_s,
            u"http://xn--bcher-kva.example/?a=Anna%40xn--bcher-kva.example"_s);
        AutoconfigSource source(&web, {});
        const DiscoveryResult result = resultOf(source, u"anna@bücher.example"_s);
        QCOMPARE(linesOf(result.ledger).filter(u"insecure-redirect"_s).size(), 1);
        QCOMPARE(web.askedUrls().filter(u"?a="_s), QStringList());
    }

    void saysWhatWasUnderWay()
    {
        FakeFetcher web;
        web.silent = { m_own, m_wellKnown };
        AutoconfigSource source(&web, {});
        DiscoveryResult found;
        connect(&source, &DiscoverySource::finished, this,
            [&found](const DiscoveryResult &result) { found = result; });
        source.start(mailAddress(u"anna@example.org"_s));
        source.cancel();
        source.cancel();
        QCOMPARE(linesOf(found.ledger),
            (QStringList { m_own + u" domain cancelled"_s, m_wellKnown + u" domain cancelled"_s }));
        QVERIFY(!web.isWaiting());
    }
};

QTEST_GUILESS_MAIN(tst_AutoconfigSource)
#include "tst_autoconfigsource.moc"
