// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autodiscoverparser.h"
#include "support/addresses.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class tst_AutodiscoverParser : public QObject {
    Q_OBJECT

    static AutodiscoverAnswer answer(const QByteArray &account)
    {
        return parseAutodiscover(
            "<Autodiscover><Response><Account>" + account + "</Account></Response></Autodiscover>",
            mailAddress(u"anna@example.org"_s));
    }

private slots:
    void readsSslAsWhatItMeans_data()
    {
        QTest::addColumn<QByteArray>("port");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<TlsMode>("tls");
        QTest::newRow("993") << QByteArray("993") << QByteArray() << TlsMode::Implicit;
        QTest::newRow("587, SSL on")
            << QByteArray("587") << QByteArray("<SSL>on</SSL>") << TlsMode::StartTls;
        QTest::newRow("587, SSL off")
            << QByteArray("587") << QByteArray("<SSL>OFF</SSL>") << TlsMode::None;
        QTest::newRow("Encryption outranks")
            << QByteArray("465") << QByteArray("<SSL>off</SSL><Encryption>TLS</Encryption>")
            << TlsMode::Implicit;
    }
    void readsSslAsWhatItMeans()
    {
        QFETCH(QByteArray, port);
        QFETCH(QByteArray, more);
        const AutodiscoverAnswer read = answer("<Protocol><Type>smtp</Type><Server>a.example"
                                               "</Server><Port>"
            + port + "</Port>" + more + "</Protocol>");
        QVERIFY(std::holds_alternative<PublishedSettings>(read));
        const DeclaredServer server = std::get<PublishedSettings>(read).servers.value(0);
        QTEST(server.endpoint.tls, "tls");
        QCOMPARE(server.username, u"anna@example.org"_s);
    }

    void followsNothingDangerous_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::newRow("plain http") << QByteArray("<RedirectUrl>http://a.example/</RedirectUrl>");
        QTest::newRow("user in the URL")
            << QByteArray("<RedirectUrl>https://u@a.example/</RedirectUrl>");
        QTest::newRow("two addresses")
            << QByteArray("<RedirectAddr>a@b.example,c@d.example</RedirectAddr>");
        QTest::newRow("no domain") << QByteArray("<RedirectAddr>a@</RedirectAddr>");
        QTest::newRow("nothing to follow") << QByteArray("<Action>redirectUrl</Action>");
    }
    void followsNothingDangerous()
    {
        QFETCH(QByteArray, account);
        QCOMPARE(answer(account), AutodiscoverAnswer(DocumentFault::BadRedirect));
    }

    void letsTheActionDecide()
    {
        const QByteArray both = "<RedirectAddr>a@b.example</RedirectAddr>"
                                "<RedirectUrl>https://b.example/</RedirectUrl>";
        QCOMPARE(answer("<Action>REDIRECTURL</Action>" + both),
            AutodiscoverAnswer(UrlRedirect { u"https://b.example/"_s }));
        QCOMPARE(answer(both), AutodiscoverAnswer(AddressRedirect { u"a@b.example"_s }));
    }

    void namesProtocolsItDoesNotSpeak()
    {
        const AutodiscoverAnswer read = answer(
            "<Protocol><Type>EXCH</Type></Protocol><Protocol><Type>EXCH</Type></Protocol>");
        QVERIFY(std::holds_alternative<PublishedSettings>(read));
        QCOMPARE(std::get<PublishedSettings>(read).otherProtocols, QStringList { u"EXCH"_s });
        QCOMPARE(answer({}), AutodiscoverAnswer(DocumentFault::NoServers));
    }
};

QTEST_APPLESS_MAIN(tst_AutodiscoverParser)
#include "tst_autodiscoverparser.moc"
