// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/exportdocuments.h"
#include "assistant/exportqrcode.h"
#include "discovery/autoconfigparser.h"
#include "support/addresses.h"
#include "support/exportedaccounts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace portwright;
using namespace portwright::tests;
using namespace Qt::StringLiterals;

/// Files are read back by others' parsers, and by our own.
class TestExportDocuments : public QObject {
    Q_OBJECT

    /// What Apple publishes for the payload com.apple.mail.managed, passwords left out.
    static QSet<QString> publishedMailKeys()
    {
        return { u"EmailAccountDescription"_s, u"EmailAccountName"_s, u"EmailAccountType"_s,
            u"EmailAddress"_s, u"IncomingMailServerAuthentication"_s,
            u"IncomingMailServerHostName"_s, u"IncomingMailServerPortNumber"_s,
            u"IncomingMailServerUseSSL"_s, u"IncomingMailServerUsername"_s,
            u"OutgoingMailServerAuthentication"_s, u"OutgoingMailServerHostName"_s,
            u"OutgoingMailServerPortNumber"_s, u"OutgoingMailServerUseSSL"_s,
            u"OutgoingMailServerUsername"_s, u"PayloadDisplayName"_s, u"PayloadIdentifier"_s,
            u"PayloadType"_s, u"PayloadUUID"_s, u"PayloadVersion"_s };
    }

    static PublishedSettings readBack(const QByteArray &document, const QString &address)
    {
        const auto read = parseAutoconfig(document, mailAddress(address));
        if (const auto *settings = std::get_if<PublishedSettings>(&read))
            return *settings;
        qFatal("our own parser refuses the document:\n%s", document.constData());
    }

    /// The dark modules of a picture, as a reader of QR codes sees them.
    static QSet<QPair<int, int>> darkModules(const QByteArray &picture)
    {
        static const QRegularExpression module(u"M(\\d+) (\\d+)h1v1h-1z"_s);
        QSet<QPair<int, int>> dark;
        auto found = module.globalMatch(QString::fromLatin1(picture));
        while (found.hasNext()) {
            const auto match = found.next();
            dark.insert({ match.captured(1).toInt(), match.captured(2).toInt() });
        }
        return dark;
    }

private slots:
    void plistlibReadsTheProfile()
    {
        AccountSettings settings = account(u"änne&o'neil@bücher.example"_s);
        settings.displayName = u"\"Änne\" <b>&amp; ]]>"_s;
        settings.outgoing->username = u"EXAMPLE\\<änne> & \"x\""_s;
        settings.incoming->endpoint.protocol = Protocol::Pop3;
        settings.outgoing->endpoint.tls = TlsMode::None;
        settings.outgoing->mechanism = u"CRAM-MD5"_s;
        const QJsonObject profile = readByPlistlib(appleProfile(settings)).object();
        QCOMPARE(profile[u"PayloadType"_s], QJsonValue(u"Configuration"_s));
        QCOMPARE(profile[u"PayloadVersion"_s], QJsonValue(1));
        QCOMPARE(profile[u"PayloadContent"_s].toArray().size(), 1);
        const QJsonObject mail = profile[u"PayloadContent"_s][0].toObject();
        const QStringList keys = mail.keys();
        QCOMPARE((QSet<QString>(keys.begin(), keys.end())), publishedMailKeys());
        QCOMPARE(mail[u"PayloadType"_s], QJsonValue(u"com.apple.mail.managed"_s));
        QCOMPARE(mail[u"EmailAccountType"_s], QJsonValue(u"EmailTypePOP"_s));
        QCOMPARE(mail[u"EmailAddress"_s], QJsonValue(settings.address.toString()));
        QCOMPARE(mail[u"EmailAccountName"_s], QJsonValue(settings.displayName));
        QCOMPARE(mail[u"IncomingMailServerHostName"_s], QJsonValue(u"imap.example.org"_s));
        QCOMPARE(mail[u"IncomingMailServerPortNumber"_s], QJsonValue(993));
        QCOMPARE(mail[u"IncomingMailServerUseSSL"_s], QJsonValue(true));
        QCOMPARE(mail[u"IncomingMailServerAuthentication"_s], QJsonValue(u"EmailAuthPassword"_s));
        QCOMPARE(mail[u"OutgoingMailServerPortNumber"_s], QJsonValue(587));
        QCOMPARE(mail[u"OutgoingMailServerUseSSL"_s], QJsonValue(false));
        QCOMPARE(mail[u"OutgoingMailServerAuthentication"_s], QJsonValue(u"EmailAuthCRAMMD5"_s));
        QCOMPARE(mail[u"OutgoingMailServerUsername"_s], QJsonValue(settings.outgoing->username));
    }

    void aNewerProfileReplacesAnOlderOne()
    {
        const auto identifiers = [](const AccountSettings &settings) {
            const QJsonObject profile = readByPlistlib(appleProfile(settings)).object();
            const QJsonValue mail = profile[u"PayloadContent"_s][0];
            return QStringList { profile[u"PayloadIdentifier"_s].toString(),
                profile[u"PayloadUUID"_s].toString(), mail[u"PayloadIdentifier"_s].toString(),
                mail[u"PayloadUUID"_s].toString() };
        };
        AccountSettings other = account();
        other.outgoing->endpoint.port = 465;
        QCOMPARE(identifiers(account()), identifiers(other));
        const QStringList own = identifiers(account());
        QCOMPARE((QSet<QString>(own.begin(), own.end())).size(), 4);
        QVERIFY(identifiers(account(u"bert@example.org"_s)) != own);
    }

    void ourOwnParserReadsTheAutoconfigDocument_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"anna@example.org"_s;
        QTest::newRow("a domain outside ASCII") << u"anna@bücher.example"_s;
        QTest::newRow("XML's own characters") << u"a&b'c@example.org"_s;
    }
    void ourOwnParserReadsTheAutoconfigDocument()
    {
        QFETCH(QString, address);
        for (const TlsMode mode : { TlsMode::Implicit, TlsMode::StartTls, TlsMode::None }) {
            AccountSettings settings = account(address);
            settings.outgoing->endpoint.tls = mode;
            settings.outgoing->username = settings.address.localPart();
            settings.incoming->mechanism = u"CRAM-MD5"_s;
            const PublishedSettings read = readBack(autoconfigDocument(settings), address);
            QCOMPARE(read.domains, QStringList { settings.address.asciiDomain() });
            QCOMPARE(read.servers.size(), 2);
            QVERIFY(read.skipped.isEmpty());
            const DeclaredServer incoming = read.incoming().constFirst();
            QCOMPARE(incoming.endpoint, settings.incoming->endpoint);
            QCOMPARE(incoming.username, settings.incoming->username);
            QCOMPARE(incoming.authentication, QList { AuthMethod::PasswordEncrypted });
            const DeclaredServer outgoing = read.outgoing().constFirst();
            QCOMPARE(outgoing.endpoint, settings.outgoing->endpoint);
            QCOMPARE(outgoing.username, settings.address.localPart());
            QCOMPARE(outgoing.authentication, QList { AuthMethod::PasswordCleartext });
        }
    }

    void oneAutoconfigDocumentServesAllMailboxes()
    {
        AccountSettings settings = account();
        settings.outgoing->username = u"anna"_s;
        const PublishedSettings read
            = readBack(autoconfigDocument(settings), u"bert@example.org"_s);
        QCOMPARE(read.incoming().constFirst().username, u"bert@example.org"_s);
        QCOMPARE(read.outgoing().constFirst().username, u"bert"_s);
    }

    void recordsLeaveOutAHalfThatIsMissing()
    {
        AccountSettings settings = account();
        settings.incoming.reset();
        QCOMPARE(dnsRecords(settings),
            QByteArray("_submission._tcp.example.org. 3600 IN SRV 0 1 587 mail.example.org.\n"
                       "autoconfig.example.org. 3600 IN CNAME example.org.\n"));
    }

    void recordsNameTheServiceOfEachHalf_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QByteArray>("record");
        const auto row = [](Protocol protocol, quint16 port, TlsMode tls, const char *record) {
            QTest::newRow(record) << Endpoint { protocol, u"h.example.org"_s, port, tls }
                                  << QByteArray(record);
        };
        row(Protocol::Smtp, 465, TlsMode::Implicit,
            "_submissions._tcp.xn--bcher-kva.example. 3600 IN SRV 0 1 465 h.example.org.\n");
        row(Protocol::Smtp, 2525, TlsMode::StartTls,
            "_submission._tcp.xn--bcher-kva.example. 3600 IN SRV 0 1 2525 h.example.org.\n");
        row(Protocol::Imap, 993, TlsMode::Implicit,
            "_imaps._tcp.xn--bcher-kva.example. 3600 IN SRV 0 1 993 h.example.org.\n");
        row(Protocol::Imap, 143, TlsMode::StartTls,
            "_imap._tcp.xn--bcher-kva.example. 3600 IN SRV 0 1 143 h.example.org.\n");
        row(Protocol::Pop3, 995, TlsMode::Implicit,
            "_pop3s._tcp.xn--bcher-kva.example. 3600 IN SRV 0 1 995 h.example.org.\n");
        row(Protocol::Pop3, 110, TlsMode::StartTls,
            "_pop3._tcp.xn--bcher-kva.example. 3600 IN SRV 0 1 110 h.example.org.\n");
    }
    void recordsNameTheServiceOfEachHalf()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(QByteArray, record);
        AccountSettings settings = account(u"anna@bücher.example"_s);
        const bool isOutgoing = endpoint.protocol == Protocol::Smtp;
        (isOutgoing ? settings.outgoing : settings.incoming)->endpoint = endpoint;
        QVERIFY2(dnsRecords(settings).contains(record), dnsRecords(settings).constData());
    }

    void thePhoneIsToldWhatItsFormatKnows()
    {
        AccountSettings settings = account(u"anna@bücher.example"_s);
        settings.incoming->endpoint.protocol = Protocol::Pop3;
        settings.displayName = u"Anna \"Ä\" \\"_s;
        settings.outgoing->mechanism = u"XOAUTH2"_s;
        const QString username = u"anna@bücher.example"_s;
        QCOMPARE(QJsonDocument::fromJson(phonePayload(settings)).array(),
            (QJsonArray { 1, QJsonArray { 1, 1 },
                QJsonArray { 1, u"imap.example.org"_s, 993, 3, 1, username },
                QJsonArray {
                    QJsonArray { QJsonArray { 0, u"mail.example.org"_s, 587, 2, 6, username },
                        QJsonArray { u"anna@xn--bcher-kva.example"_s, u"Anna \"Ä\" \\"_s } } } }));
    }

    void theCodeHasTheShapeThatReadersLookFor()
    {
        const QByteArray picture = qrPicture("https://example.org/ä");
        QXmlStreamReader xml(picture);
        QVERIFY(xml.readNextStartElement());
        const int side = xml.attributes().value(u"viewBox"_s).toString().section(u' ', 3).toInt();
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        // ISO/IEC 18004: 17 + 4 * version modules a side, a quiet zone of four, and three finder
        // patterns of seven with a light ring in them.
        QCOMPARE((side - 8 - 17) % 4, 0);
        const auto dark = darkModules(picture);
        for (const auto &[x, y] : dark)
            QVERIFY(x >= 4 && y >= 4 && x < side - 4 && y < side - 4);
        const QList<QPair<int, int>> corners { { 4, 4 }, { side - 11, 4 }, { 4, side - 11 } };
        for (const auto &corner : corners) {
            for (int y = 0; y < 7; ++y) {
                for (int x = 0; x < 7; ++x) {
                    const int ring = qMax(qAbs(x - 3), qAbs(y - 3));
                    QCOMPARE(dark.contains({ corner.first + x, corner.second + y }), ring != 2);
                }
            }
        }
        QVERIFY(qrPicture(QByteArray(3000, 'x')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExportDocuments)
#include "tst_exportdocuments.moc"
