// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/endpoint.h"
#include "model/hostname.h"
#include "model/secret.h"
#include "model/timeoutpolicy.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Endpoint : public QObject {
    Q_OBJECT
private slots:
    void ordersPortsAsTheGuideAndAsRfc8314()
    {
        const auto numbers = [](Protocol protocol, PortOrder order) {
            QList<int> ports;
            for (const StandardPort &port : standardPorts(protocol, order))
                ports.append(port.port);
            return ports;
        };
        QCOMPARE(numbers(Protocol::Smtp, PortOrder::Guide), (QList<int> { 587, 2525, 465, 25 }));
        QCOMPARE(numbers(Protocol::Smtp, PortOrder::Rfc8314), (QList<int> { 465, 587, 2525, 25 }));
        QCOMPARE(numbers(Protocol::Imap, PortOrder::Guide), (QList<int> { 993, 143 }));
        QCOMPARE(numbers(Protocol::Pop3, PortOrder::Guide), (QList<int> { 995, 110 }));
    }
    void knowsThePortsUsualTlsMode()
    {
        QCOMPARE(usualTlsMode(Protocol::Smtp, 465), TlsMode::Implicit);
        QCOMPARE(usualTlsMode(Protocol::Smtp, 587), TlsMode::StartTls);
        QCOMPARE(usualTlsMode(Protocol::Smtp, 5587), TlsMode::StartTls);
        QCOMPARE(usualTlsMode(Protocol::Imap, 993), TlsMode::Implicit);
    }
    void readsBackItsIdentifiers()
    {
        for (const TlsMode mode : { TlsMode::Implicit, TlsMode::StartTls, TlsMode::None })
            QCOMPARE(tlsModeFromId(toId(mode)), mode);
        QVERIFY(!tlsModeFromId(u"ssl"));
    }
    void bracketsAnIpv6Literal()
    {
        QCOMPARE((Endpoint { Protocol::Smtp, u"2001:db8::1"_s, 25, TlsMode::None }).hostAndPort(),
            u"[2001:db8::1]:25"_s);
    }
    void readsAHostNameAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << u"mail.example.org"_s << u"mail.example.org"_s;
        QTest::newRow("case, blanks and final dot")
            << u" Mail.Example.ORG. "_s << u"mail.example.org"_s;
        QTest::newRow("not ASCII") << u"mail.bücher.example"_s << u"mail.xn--bcher-kva.example"_s;
        QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s;
        QTest::newRow("IPv6") << u"[2001:DB8::1]"_s << u"2001:db8::1"_s;
        QTest::newRow("one label") << u"localhost"_s << u"localhost"_s;
    }
    void readsAHostNameAsTyped()
    {
        QFETCH(QString, typed);
        const auto result = parseHostName(typed);
        QVERIFY(std::holds_alternative<QString>(result));
        QTEST(std::get<QString>(result), "host");
    }
    void namesWhatIsWrongWithAHostName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<HostNameFault>("fault");
        QTest::newRow("empty") << u" "_s << HostNameFault::Empty;
        QTest::newRow("blank") << u"mail example.org"_s << HostNameFault::ContainsBlank;
        QTest::newRow("URL") << u"https://mail.example.org"_s << HostNameFault::IsUrl;
        QTest::newRow("path") << u"mail.example.org/owa"_s << HostNameFault::IsUrl;
        QTest::newRow("port") << u"mail.example.org:587"_s << HostNameFault::ContainsPort;
        QTest::newRow("underscore") << u"my_mail.example.org"_s << HostNameFault::IllegalCharacter;
        QTest::newRow("empty label") << u"mail..example.org"_s << HostNameFault::IllegalCharacter;
        QTest::newRow("long label")
            << QString(64, u'a') + u".org"_s << HostNameFault::IllegalCharacter;
        QTest::newRow("long") << QString(u"abcdefghi."_s).repeated(26) << HostNameFault::TooLong;
    }
    void namesWhatIsWrongWithAHostName()
    {
        QFETCH(QString, typed);
        const auto result = parseHostName(typed);
        QVERIFY(std::holds_alternative<HostNameFault>(result));
        QTEST(std::get<HostNameFault>(result), "fault");
    }
    void isWithinItsDomainByWholeLabels()
    {
        QVERIFY(isWithinDomain(u"mail.example.org"_s, u"example.org"_s));
        QVERIFY(isWithinDomain(u"example.org"_s, u"example.org"_s));
        QVERIFY(!isWithinDomain(u"badexample.org"_s, u"example.org"_s));
        QVERIFY(!isWithinDomain(u"example.org.evil.example"_s, u"example.org"_s));
    }
    void sendingIsAsPatientAsTheStandardAsks()
    {
        const TimeoutPolicy sending = TimeoutPolicy::sending(); // RFC 5321, section 4.5.3.2
        QVERIFY(sending.limit(Stage::Greeting) >= 5min);
        QVERIFY(sending.limit(Stage::MailFrom) >= 5min);
        QVERIFY(sending.limit(Stage::RcptTo) >= 5min);
        QVERIFY(sending.limit(Stage::Data) >= 3min);
        QVERIFY(sending.limit(Stage::EndOfData) >= 10min);
    }
    void aSecretLivesAsLongAsItsLastCopy()
    {
        Secret secret("hunter2");
        const Secret copy = secret;
        secret = Secret();
        QCOMPARE(copy.bytes(), QByteArrayView("hunter2"));
        QVERIFY(secret.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Endpoint)
#include "tst_endpoint.moc"
