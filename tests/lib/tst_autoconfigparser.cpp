// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfigparser.h"
#include "support/addresses.h"

#include <QElapsedTimer>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// What the parser makes of documents that strangers write.
class tst_AutoconfigParser : public QObject {
    Q_OBJECT

    static QByteArray server(const QByteArray &element, const QByteArray &type,
        const QByteArray &host, const QByteArray &rest = {})
    {
        return "<" + element + " type=\"" + type + "\"><hostname>" + host
            + "</hostname><port>993</port><socketType>SSL</socketType>"
              "<authentication>password-cleartext</authentication>"
            + (rest.isEmpty() ? "<username>%EMAILADDRESS%</username>" : rest) + "</" + element
            + ">";
    }
    static QByteArray document(const QByteArray &servers, const QByteArray &more = {})
    {
        return "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\">"
               "<domain>example.org</domain>"
            + servers + "</emailProvider>" + more + "</clientConfig>";
    }
    static PublishedSettings settings(const QByteArray &document)
    {
        const auto read = parseAutoconfig(document, mailAddress(u"Anna@Example.org"_s));
        return std::holds_alternative<PublishedSettings>(read) ? std::get<PublishedSettings>(read)
                                                               : PublishedSettings();
    }
    static QString refusal(const QByteArray &document)
    {
        const auto read = parseAutoconfig(document, mailAddress(u"anna@example.org"_s));
        return std::holds_alternative<DocumentFault>(read) ? toId(std::get<DocumentFault>(read))
                                                           : QString();
    }

private slots:
    void keepsThePublishersOrder()
    {
        const PublishedSettings read
            = settings(document(server("incomingServer", "pop3", "pop.example.org")
                + server("outgoingServer", "smtp", "smtp.example.org")
                + server("incomingServer", "imap", "imap.example.org")));
        QCOMPARE(read.servers.size(), 3);
        QCOMPARE(read.incoming().at(0).endpoint.host, u"pop.example.org"_s);
        QCOMPARE(read.incoming().at(1).endpoint.protocol, Protocol::Imap);
        QCOMPARE(read.outgoing().size(), 1);
        QVERIFY(read.isComplete());
    }

    void fillsPlaceholdersInOnePass()
    {
        const MailAddress address = mailAddress(u"\"%EMAILDOMAIN%\"@example.org"_s);
        QCOMPARE(withAddressFilledIn(u"%EMAILLOCALPART%/%EMAILDOMAIN%/%OTHER%"_s, address),
            u"\"%EMAILDOMAIN%\"/example.org/%OTHER%"_s);
    }

    void namesWhatItSkips()
    {
        const PublishedSettings read = settings(document(
            server("incomingServer", "jmap", "a.example.org")
            + server("incomingServer", "imap", "a b") + server("incomingServer", "imap", "10.1")
            + server("incomingServer", "imap", "imap.example.org", "<username>a&#10;b</username>")
            + server("outgoingServer", "smtp", "smtp.example.org", "<x/>")
            + server("outgoingServer", "smtp", "smtp.example.org")));
        QStringList reasons;
        for (const SkippedServer &skipped : read.skipped)
            reasons << toId(skipped.direction) + u' ' + toId(skipped.reason);
        QCOMPARE(reasons,
            (QStringList { u"incoming type"_s, u"incoming hostname"_s, u"incoming hostname"_s,
                u"incoming username"_s, u"outgoing username"_s }));
        QCOMPARE(read.servers.size(), 1);
        QVERIFY(!read.isComplete());
    }

    void readsDeclaredHosts_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("host");
        const auto row = [](const QString &declared, const QString &host) {
            QTest::newRow(qPrintable(declared)) << declared << host;
        };
        row(u"Mail.Example.ORG."_s, u"mail.example.org"_s);
        row(u"bücher.example"_s, u"xn--bcher-kva.example"_s);
        row(u"192.0.2.1"_s, u"192.0.2.1"_s);
        row(u"2001:DB8:0:0::1"_s, u"2001:db8::1"_s);
        for (const QString &bad : { u""_s, u"."_s, u"a..b"_s, u"192.0.2"_s, u"256.1.1.1"_s,
                 u"[2001:db8::1]"_s, u"fe80::1%eth0"_s, u"a_b.example"_s, u"mail.example.org:993"_s,
                 u"a。b"_s, u"-a.example"_s, u"a@example.org"_s, u"0x7f.1"_s })
            row(bad, QString());
    }
    void readsDeclaredHosts()
    {
        QFETCH(QString, declared);
        QFETCH(QString, host);
        QCOMPARE(declaredHost(declared).value_or(QString()), host);
    }

    void refusesWhatIsHostile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        const QByteArray good = document(server("incomingServer", "imap", "imap.example.org"));
        QTest::newRow("cut off") << good.chopped(1) << u"malformed"_s;
        QTest::newRow("empty") << QByteArray() << u"malformed"_s;
        QTest::newRow("something behind") << good + "<a/>" << u"malformed"_s;
        QTest::newRow("doctype") << "<!DOCTYPE a>" + good << u"doctype"_s;
        QTest::newRow("too large") << good + QByteArray(1024 * 1024, ' ') << u"too-large"_s;
        QTest::newRow("too deep") << QByteArray("<a>").repeated(65) << u"too-deep"_s;
        QTest::newRow("web page") << QByteArray("<html><body>Sign in</body></html>")
                                  << u"no-client-config"_s;
        QTest::newRow("no domain")
            << QByteArray("<clientConfig><emailProvider/></clientConfig>") << u"no-domain"_s;
        QTest::newRow("no servers") << document({}) << u"no-servers"_s;
    }
    void refusesWhatIsHostile()
    {
        QFETCH(QByteArray, content);
        QTEST(refusal(content), "reason");
    }

    /// Documents of 1 MiB that were made to be slow to read.
    void staysFast_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray attributes = "<clientConfig";
        for (int i = 0; attributes.size() < 1'000'000; ++i)
            attributes += " a" + QByteArray::number(i, 36) + "=\"\"";
        QTest::newRow("attributes") << attributes + "/>";
        QTest::newRow("attributes in UTF-16") << QByteArray("\xff\xfe")
                + QByteArray(reinterpret_cast<const char *>(
                                 QString::fromLatin1(attributes.left(500'000)).utf16()),
                    1'000'000);
        QByteArray namespaces;
        for (int i = 0; namespaces.size() < 500'000; ++i)
            namespaces
                += (i % 1000 ? "" : "><a") + (" xmlns:n" + QByteArray::number(i, 36)) + "=\"u\"";
        QTest::newRow("namespaces")
            << "<a" + namespaces + ">" + QByteArray("<b/>").repeated(100'000);
        QTest::newRow("elements") << "<a>" + QByteArray("<b/>").repeated(250'000) + "</a>";
        QTest::newRow("text") << "<a>" + QByteArray("&lt;").repeated(250'000) + "</a>";
        QTest::newRow("comments") << "<a>" + QByteArray("<!---->").repeated(140'000) + "</a>";
        QTest::newRow("'<' in attributes") << [] {
            QByteArray tag = "<a";
            for (int i = 0; tag.size() < 1'000'000; ++i)
                tag += " a" + QByteArray::number(i, 36) + "=\"<\"";
            return tag + "/>";
        }();
    }
    void staysFast()
    {
        QFETCH(QByteArray, content);
        QVERIFY(content.size() <= 1024 * 1024 + 8);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!refusal(content).isEmpty());
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void showsOnlyHarmlessLinks_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("https") << u"https://example.org/help?a=1#b"_s << true;
        QTest::newRow("http") << u"http://example.org/"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("user") << u"https://example.org@evil.example/"_s << false;
        QTest::newRow("blank") << u"https://example.org/a b"_s << false;
        QTest::newRow("no host") << u"https:///a"_s << false;
    }
    void showsOnlyHarmlessLinks()
    {
        QFETCH(QString, url);
        QTEST(isPlainWebUrl(url), "isPlain");
    }
};

QTEST_APPLESS_MAIN(tst_AutoconfigParser)
#include "tst_autoconfigparser.moc"
