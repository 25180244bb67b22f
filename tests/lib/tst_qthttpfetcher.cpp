// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/qthttpfetcher.h"
#include "support/scriptedserver.h"
#include "support/socksserver.h"

#include <QSslSocket>
#include <QTest>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Against real servers on loopback.
class tst_QtHttpFetcher : public QObject {
    Q_OBJECT

    CertificateAuthority m_authority;
    const QString m_far = u"autoconfig.example.org"_s;

    Identity identity(
        CertificateKind kind = CertificateKind::Valid, const QString &name = u"localhost"_s) const
    {
        return m_authority.issue(kind, { name });
    }
    NetworkSettings settings() const
    {
        NetworkSettings settings;
        settings.proxy = NetworkSettings::Proxy::None;
        settings.extraAuthoritiesPem = m_authority.rootPem();
        return settings;
    }
    static QList<ServerStep> saying(const QByteArray &answer)
    {
        return { Hear { "\r\n\r\n" }, Say { answer }, Close {} };
    }
    static QList<ServerStep> secretly(QList<ServerStep> script)
    {
        script.prepend(BeginTls {});
        return script;
    }
    static QByteArray page(const QByteArray &head, const QByteArray &body = {})
    {
        return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }
    HttpAnswer fetch(const ScriptedServer &server, const QString &scheme, HttpRequest request = {})
    {
        request.url
            = QUrl(u"%1://localhost:%2/settings?a=b"_s.arg(scheme).arg(server.serverPort()));
        QtHttpFetcher fetcher(settings());
        std::optional<HttpAnswer> heard;
        fetcher.fetch(request, this, [&heard](const HttpAnswer &answer) { heard = answer; });
        if (heard)
            qFatal("answered from inside the call");
        if (!QTest::qWaitFor([&heard] { return heard.has_value(); }, 10'000))
            qFatal("no answer");
        return *heard;
    }

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS library");
    }

    void readsAPage()
    {
        ScriptedServer server(saying(page("200 OK\r\nContent-Type: Text/XML; charset=utf-8\r\n"
                                          "Date: Sun, 06 Nov 1994 08:49:37 GMT",
            "<a/>")));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        const HttpAnswer answer = fetch(server, u"http"_s);
        QVERIFY(!answer.failure);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "<a/>");
        QCOMPARE(answer.contentType, "text/xml");
        QCOMPARE(answer.channel, HttpAnswer::Channel::Plain);
        QCOMPARE(answer.serverTime, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
        QVERIFY(server.heard().startsWith("GET /settings?a=b HTTP/1.1\r\n"));
    }

    void saysNothingOfThePerson()
    {
        ScriptedServer server(saying(page("200 OK\r\nSet-Cookie: id=1; Path=/", "<a/>")));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        QtHttpFetcher fetcher(settings());
        for (int i = 1; i <= 2; ++i) {
            HttpRequest request;
            request.url = QUrl(u"http://localhost:%1/"_s.arg(server.serverPort()));
            bool heard = false;
            fetcher.fetch(request, this, [&heard](const HttpAnswer &) { heard = true; });
            QTRY_VERIFY(heard);
        }
        const QByteArray said = server.heard().toLower();
        QCOMPARE(said.count("get / http/1.1"), 2);
        QVERIFY2(!said.contains("cookie"), said.constData());
        QVERIFY2(!said.contains("authorization"), said.constData());
        QVERIFY(said.contains("user-agent: portwright\r\n"));
        QVERIFY(said.contains("accept-language: *\r\n"));
    }

    void verifiesHttps()
    {
        ScriptedServer server(secretly(saying(page("200 OK", "<a/>"))), identity());
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        const HttpAnswer answer = fetch(server, u"https"_s);
        QVERIFY2(!answer.failure, qPrintable(answer.failure ? answer.failure->words : QString()));
        QCOMPARE(answer.channel, HttpAnswer::Channel::VerifiedHttps);
        QCOMPARE(answer.body, "<a/>");
    }

    void acceptsNoBadCertificate_data()
    {
        QTest::addColumn<CertificateKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("expired") << CertificateKind::Expired << u"localhost"_s;
        QTest::newRow("another host") << CertificateKind::Valid << u"example.org"_s;
        QTest::newRow("self-signed") << CertificateKind::SelfSigned << u"localhost"_s;
        QTest::newRow("stranger") << CertificateKind::UnknownAuthority << u"localhost"_s;
    }
    void acceptsNoBadCertificate()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(QString, name);
        ScriptedServer server(secretly(saying(page("200 OK", "<a/>"))), identity(kind, name));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        HttpRequest request;
        request.body = "who I am";
        request.contentType = "text/plain";
        const HttpAnswer answer = fetch(server, u"https"_s, request);
        QVERIFY(answer.failure);
        QCOMPARE(answer.failure->fault, HttpFault::TlsFailed);
        QVERIFY(!answer.failure->words.isEmpty());
        QVERIFY(answer.failure->tls && !answer.failure->tls->isVerified());
        QVERIFY(!answer.failure->tls->chain.isEmpty());
        QVERIFY(answer.body.isEmpty());
        QVERIFY(!server.heard().contains("who I am"));
    }

    void posts()
    {
        ScriptedServer server({ Hear { "who I am" }, Say { page("200 OK", "<a/>") }, Close {} });
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        HttpRequest request;
        request.body = "who I am";
        request.contentType = "text/xml";
        QCOMPARE(fetch(server, u"http"_s, request).body, "<a/>");
        QVERIFY(server.heard().startsWith("POST /settings?a=b HTTP/1.1\r\n"));
        QVERIFY(server.heard().contains("Content-Type: text/xml\r\n"));
    }

    void handsRedirectsToTheCaller_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target"); // %1: the port
        QTest::newRow("absolute") << QByteArray("https://example.org/a#b")
                                  << u"https://example.org/a"_s;
        QTest::newRow("relative") << QByteArray("/c?d") << u"http://localhost:%1/c?d"_s;
    }
    void handsRedirectsToTheCaller()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, target);
        ScriptedServer server(saying(page("302 Found\r\nLocation: " + location)));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        const HttpAnswer answer = fetch(server, u"http"_s);
        QVERIFY(!answer.failure);
        QCOMPARE(answer.status, 302);
        if (target.contains(u'%'))
            target = target.arg(server.serverPort());
        QCOMPARE(answer.redirect, QUrl(target));
        QCOMPARE(server.connections(), 1);
    }

    void takesANoForAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("404") << QByteArray("404 Not Found") << 404;
        QTest::newRow("401") << QByteArray(
            "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"a\"")
                             << 401;
        QTest::newRow("503") << QByteArray("503 Service Unavailable") << 503;
    }
    void takesANoForAnAnswer()
    {
        QFETCH(QByteArray, head);
        ScriptedServer server(saying(page(head, "<html/>")));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        const HttpAnswer answer = fetch(server, u"http"_s);
        QVERIFY(!answer.failure);
        QTEST(answer.status, "status");
        QVERIFY(!server.heard().toLower().contains("authorization"));
    }

    void stopsAtTheLimit_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("announced") << QByteArray("Content-Length: 50000000\r\n");
        QTest::newRow("endless") << QByteArray();
    }
    void stopsAtTheLimit()
    {
        QFETCH(QByteArray, length);
        ScriptedServer server({ Hear { "\r\n\r\n" },
            Say { "HTTP/1.1 200 OK\r\n" + length + "\r\n" + QByteArray(5000, 'a') }, Stall {} });
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        HttpRequest request;
        request.mostBytes = 1000;
        const HttpAnswer answer = fetch(server, u"http"_s, request);
        QCOMPARE(answer.failure->fault, HttpFault::TooLarge);
        QVERIFY(answer.body.size() <= 1001);
        QVERIFY(answer.took < request.timeout);
    }

    void doesNotUnpackABomb()
    {
        const QByteArray bomb = qCompress(QByteArray(50'000'000, 'a'), 9).mid(4); // RFC 1950
        ScriptedServer server(saying(page("200 OK\r\nContent-Encoding: deflate", bomb)));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        QCOMPARE(fetch(server, u"http"_s).body, bomb);
    }

    void readsJustAsMuchAsTheLimit()
    {
        ScriptedServer server(saying(page("200 OK", QByteArray(1000, 'a'))));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        HttpRequest request;
        request.mostBytes = 1000;
        const HttpAnswer answer = fetch(server, u"http"_s, request);
        QVERIFY(!answer.failure);
        QCOMPARE(answer.body.size(), 1000);
    }

    void doesNotWaitForever_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("in the middle")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    }
    void doesNotWaitForever()
    {
        QFETCH(QByteArray, said);
        ScriptedServer server({ Hear { "\r\n\r\n" }, Say { said }, Stall {} });
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        HttpRequest request;
        request.timeout = std::chrono::milliseconds(150);
        const HttpAnswer answer = fetch(server, u"http"_s, request);
        QCOMPARE(answer.failure->fault, HttpFault::TimedOut);
        QVERIFY(answer.took >= request.timeout);
    }

    void takesHalfAPageForNone()
    {
        ScriptedServer server({ Hear { "\r\n\r\n" },
            Say { "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc" }, Close {} });
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        QCOMPARE(fetch(server, u"http"_s).failure->fault, HttpFault::Unreachable);
    }

    void refusesWhatIsNoWebAddress_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("user part") << QUrl(u"https://a:b@localhost/"_s);
        QTest::newRow("no host") << QUrl(u"https:///a"_s);
        QTest::newRow("data") << QUrl(u"data:text/xml,<a/>"_s);
    }
    void refusesWhatIsNoWebAddress()
    {
        QFETCH(QUrl, url);
        QtHttpFetcher fetcher(settings());
        HttpRequest request;
        request.url = url;
        std::optional<HttpAnswer> heard;
        fetcher.fetch(request, this, [&heard](const HttpAnswer &answer) { heard = answer; });
        QTRY_VERIFY(heard);
        QCOMPARE(heard->failure->fault, HttpFault::BadUrl);
    }

    void givesUpWhenNobodyListensAnyMore()
    {
        ScriptedServer server({ Hear { "\r\n\r\n" }, Stall {} });
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        QtHttpFetcher fetcher(settings());
        HttpRequest request;
        request.url = QUrl(u"http://localhost:%1/"_s.arg(server.serverPort()));
        auto context = std::make_unique<QObject>();
        bool heard = false;
        fetcher.fetch(request, context.get(), [&heard](const HttpAnswer &) { heard = true; });
        QTRY_VERIFY(server.heard().contains("\r\n\r\n"));
        bool isLost = false;
        connect(&server, &ScriptedServer::lost, this, [&isLost] { isLost = true; });
        context.reset();
        QTRY_VERIFY(isLost);
        QVERIFY(!heard);
    }

    void leavesNamesToTheProxy()
    {
        ScriptedServer server(
            secretly(saying(page("200 OK", "<a/>"))), identity(CertificateKind::Valid, m_far));
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        SocksServer proxy(server.serverPort(), "anna", "secret");
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        NetworkSettings network = settings();
        network.proxy = NetworkSettings::Proxy::Socks5;
        network.proxyHost = u"127.0.0.1"_s;
        network.proxyPort = proxy.serverPort();
        network.proxyUsername = u"anna"_s;
        network.proxyPassword = Secret("secret");
        QtHttpFetcher fetcher(network);
        HttpRequest request;
        request.url = QUrl(u"https://"_s + m_far + u"/"_s);
        std::optional<HttpAnswer> heard;
        fetcher.fetch(request, this, [&heard](const HttpAnswer &answer) { heard = answer; });
        QTRY_VERIFY(heard);
        QVERIFY2(!heard->failure, qPrintable(heard->failure ? heard->failure->words : QString()));
        QCOMPARE(heard->body, "<a/>");
        QVERIFY(proxy.askedFor().contains(m_far.toLatin1()));
    }

    void goesWhileItAsks()
    {
        ScriptedServer server({ Stall {} });
        QVERIFY(server.listenOn(u"127.0.0.1"_s));
        auto fetcher = std::make_unique<QtHttpFetcher>(settings());
        HttpRequest request;
        request.url = QUrl(u"http://localhost:%1/"_s.arg(server.serverPort()));
        bool heard = false;
        fetcher->fetch(request, this, [&heard](const HttpAnswer &) { heard = true; });
        QTRY_COMPARE(server.connections(), 1);
        fetcher.reset();
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(tst_QtHttpFetcher)
#include "tst_qthttpfetcher.moc"
