// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/proxychoice.h"
#include "support/driverbench.h"
#include "support/scriptedserver.h"
#include "support/socksserver.h"

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

class tst_Proxy : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_server.listenOn(u"127.0.0.1"_s)); }
    void leavesTheNameToTheProxy();
    void saysThatTheProxyRefusesThePassword();
    void saysThatTheProxyIsNotThere();
    void takesTheSystemsProxy();
    void goesToLoopbackWithoutTheSystemsProxy();

private:
    static NetworkSettings socks(quint16 port, const Secret &password)
    {
        NetworkSettings settings;
        settings.proxy = NetworkSettings::Proxy::Socks5;
        settings.proxyHost = u"127.0.0.1"_s;
        settings.proxyPort = port;
        settings.proxyUsername = u"anna"_s;
        settings.proxyPassword = password;
        return settings;
    }

    static QNetworkProxy found(const NetworkSettings &settings, const QString &host)
    {
        ProxyChoice choice(settings);
        QObject context;
        std::optional<QNetworkProxy> proxy;
        choice.find(host, &context, [&](const QNetworkProxy &answer) { proxy = answer; });
        (void)QTest::qWaitFor([&] { return proxy.has_value(); });
        return proxy.value_or(QNetworkProxy(QNetworkProxy::FtpCachingProxy));
    }

    ScriptedServer m_server { { Say { "220 hello\r\n" }, Hear { "HELLO\r\n" }, Say { "250 hi\r\n" },
        Stall {} } };
};

void tst_Proxy::leavesTheNameToTheProxy()
{
    SocksServer proxy(m_server.serverPort(), "anna", "open");
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    DriverBench bench;
    bench.settings = socks(proxy.serverPort(), Secret("open"));
    bench.endpointHost = u"behind.example.test"_s; // nobody but the proxy knows it
    QCOMPARE(bench.run(587).kind, OutcomeKind::Reached);
    QCOMPARE(proxy.askedFor(), "behind.example.test"_ba);
    QVERIFY(!bench.driver->report().resolvedAfter);
}

void tst_Proxy::saysThatTheProxyRefusesThePassword()
{
    SocksServer proxy(m_server.serverPort(), "anna", "open");
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    DriverBench bench;
    bench.settings = socks(proxy.serverPort(), Secret("wrong"));
    const SessionOutcome outcome = bench.run(587);
    QCOMPARE(outcome.kind, OutcomeKind::Unreachable);
    QCOMPARE(outcome.connectionFailure->fault, ConnectionFault::Proxy);
}

void tst_Proxy::saysThatTheProxyIsNotThere()
{
    SocksServer proxy(m_server.serverPort(), {}, {});
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const quint16 port = proxy.serverPort();
    proxy.close();
    DriverBench bench;
    bench.settings = socks(port, {});
    const SessionOutcome outcome = bench.run(587);
    QCOMPARE(outcome.kind, OutcomeKind::Unreachable);
    QCOMPARE(outcome.connectionFailure->fault, ConnectionFault::Proxy);
}

void tst_Proxy::takesTheSystemsProxy()
{
    qputenv("http_proxy", "http://proxy.example.test:3128");
    qputenv("all_proxy", "http://proxy.example.test:3128");
    const QNetworkProxy proxy = found({}, u"mail.example.test"_s);
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
    QCOMPARE(proxy.hostName(), u"proxy.example.test"_s);
    QVERIFY(proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability));
    NetworkSettings none;
    none.proxy = NetworkSettings::Proxy::None;
    QCOMPARE(found(none, u"mail.example.test"_s).type(), QNetworkProxy::NoProxy);
}

void tst_Proxy::goesToLoopbackWithoutTheSystemsProxy()
{
    qputenv("all_proxy", "http://proxy.example.test:3128");
    const QNetworkProxy proxy = found({}, u"127.0.0.1"_s);
    qunsetenv("all_proxy");
    QCOMPARE(proxy.type(), QNetworkProxy::NoProxy);
}

QTEST_GUILESS_MAIN(tst_Proxy)
#include "tst_proxy.moc"
