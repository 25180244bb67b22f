// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/servicefacts.h"
#include "protocol/smtpcapabilities.h"

#include <QSet>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What an endpoint offers, read from the lines that servers of several makers really send.
class ServiceFactsTest : public QObject {
    Q_OBJECT

    static ProbeReport answered(Protocol protocol, quint16 port, const QStringList &capabilities)
    {
        ProbeReport report;
        report.endpoint = { protocol, u"mail.example.org"_s, port, usualTlsMode(protocol, port) };
        report.state = ProbeState::Done;
        report.outcome.kind = OutcomeKind::Reached;
        report.outcome.channel = report.endpoint.tls;
        report.outcome.capabilities = capabilities;
        if (report.endpoint.tls != TlsMode::None)
            report.outcome.tls = TlsDetails {};
        return report;
    }

    /// As a session reads them.
    static ProbeReport smtp(quint16 port, const QStringList &lines)
    {
        ServerReply reply { 250, {}, { u"250-mail.example.org"_s } };
        for (const QString &line : lines)
            reply.lines.append(u"250-"_s + line);
        const SmtpCapabilities capabilities = SmtpCapabilities::fromEhlo(reply);
        ProbeReport report = answered(Protocol::Smtp, port, capabilities.lines());
        report.outcome.mechanisms = capabilities.mechanisms();
        report.outcome.sizeLimitInBytes = capabilities.sizeLimitInBytes();
        return report;
    }

    static ServiceFacts of(const QList<ProbeReport> &probes, qsizetype best = -1,
        const PublishedSettings *publisher = nullptr)
    {
        CheckPicture picture;
        picture.halves = { HalfPicture { probes, best, true, {}, {}, {} } };
        picture.clock = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        return serviceFacts(picture, publisher);
    }

    static EndpointFacts factsOf(const ProbeReport &probe)
    {
        return of({ probe }).endpoints.value(0);
    }

    static QStringList features(const EndpointFacts &facts, Offer wanted)
    {
        QStringList names;
        for (const FeatureOffer &one : facts.features) {
            if (one.offer == wanted)
                names += keyword(one.feature);
        }
        return names;
    }

private slots:
    void everyFeatureHasOneRowAndItsOwnKeyword()
    {
        QSet<int> features;
        QSet<QString> keywords;
        for (const ServiceFeatureRow &row : serviceFeatures()) {
            features.insert(int(row.feature));
            keywords.insert(toId(row.protocol) + row.keyword);
        }
        QCOMPARE(features.size(), serviceFeatures().size());
        QCOMPARE(keywords.size(), serviceFeatures().size());
        QCOMPARE(features.size(), qsizetype(ServiceFeature::Pop3Utf8) + 1);
        QCOMPARE(toId(ServiceFeature::SmtpPipelining), u"pipelining"_s);
    }

    void readsWhatPostfixSays()
    {
        const EndpointFacts facts = factsOf(smtp(587,
            { u"PIPELINING"_s, u"SIZE 52428800"_s, u"VRFY"_s, u"ETRN"_s, u"AUTH PLAIN LOGIN"_s,
                u"ENHANCEDSTATUSCODES"_s, u"8BITMIME"_s, u"DSN"_s, u"SMTPUTF8"_s, u"CHUNKING"_s }));
        QCOMPARE(facts.sizeLimitInBytes, std::optional<qint64>(52428800));
        QVERIFY(facts.declaresSize);
        QVERIFY(facts.limits.isEmpty());
        QCOMPARE(facts.mechanisms, (QStringList { u"PLAIN"_s, u"LOGIN"_s }));
        QCOMPARE(facts.password, PasswordHandling::SentEncrypted);
        QCOMPARE(features(facts, Offer::Yes),
            (QStringList { u"SMTPUTF8"_s, u"8BITMIME"_s, u"DSN"_s, u"PIPELINING"_s, u"CHUNKING"_s,
                u"ENHANCEDSTATUSCODES"_s }));
        QCOMPARE(features(facts, Offer::No),
            (QStringList { u"REQUIRETLS"_s, u"DELIVERBY"_s, u"FUTURERELEASE"_s, u"BINARYMIME"_s }));
        QVERIFY(features(facts, Offer::NotKnown).isEmpty());
    }

    void readsWhatExchangeOnlineSays()
    {
        const EndpointFacts facts = factsOf(smtp(587,
            { u"SIZE 157286400"_s, u"PIPELINING"_s, u"DSN"_s, u"ENHANCEDSTATUSCODES"_s,
                u"AUTH LOGIN XOAUTH2"_s, u"8BITMIME"_s, u"BINARYMIME"_s, u"CHUNKING"_s,
                u"SMTPUTF8"_s }));
        QCOMPARE(facts.sizeLimitInBytes, std::optional<qint64>(157286400));
        QCOMPARE(facts.mechanisms, (QStringList { u"XOAUTH2"_s, u"LOGIN"_s }));
        QCOMPARE(facts.password, PasswordHandling::SentEncrypted);
        QVERIFY(features(facts, Offer::Yes).contains(u"BINARYMIME"_s));
    }

    void readsTheLimitsOfRfc9422()
    {
        const EndpointFacts facts = factsOf(
            smtp(587, { u"LIMITS RCPTMAX=20 MAILMAX=5 rcptdomainmax=1"_s, u"AUTH PLAIN"_s }));
        QCOMPARE(facts.limits.value(u"RCPTMAX"_s), 20);
        QCOMPARE(facts.limits.value(u"MAILMAX"_s), 5);
        QCOMPARE(facts.limits.value(u"RCPTDOMAINMAX"_s), 1);
        QVERIFY(!facts.declaresSize);
        QVERIFY(!facts.sizeLimitInBytes);
    }

    void takesNoLimitThatCannotBeOne()
    {
        QVERIFY(factsOf(smtp(587, { u"LIMITS RCPTMAX=0 MAILMAX=-3"_s })).limits.isEmpty());
    }

    void aSizeWithoutANumberIsNoLimitAndNoSilence()
    {
        const EndpointFacts facts = factsOf(smtp(587, { u"SIZE"_s, u"AUTH PLAIN"_s }));
        QVERIFY(facts.declaresSize);
        QVERIFY(!facts.sizeLimitInBytes);
    }

    void tellsWhatBecomesOfThePassword_data()
    {
        QTest::addColumn<QString>("mechanisms");
        QTest::addColumn<quint16>("port");
        QTest::addColumn<PasswordHandling>("handling");
        QTest::newRow("SCRAM") << u"PLAIN SCRAM-SHA-256"_s << quint16(465)
                               << PasswordHandling::ProvenByBoth;
        QTest::newRow("CRAM") << u"PLAIN CRAM-MD5"_s << quint16(465) << PasswordHandling::Proven;
        QTest::newRow("old digest")
            << u"LOGIN DIGEST-MD5"_s << quint16(465) << PasswordHandling::Proven;
        QTest::newRow("sent") << u"PLAIN XOAUTH2"_s << quint16(465)
                              << PasswordHandling::SentEncrypted;
        QTest::newRow("token") << u"XOAUTH2 OAUTHBEARER"_s << quint16(465)
                               << PasswordHandling::TokenOnly;
        QTest::newRow("not known here")
            << u"GSSAPI NTLM"_s << quint16(465) << PasswordHandling::NotTaken;
        QTest::newRow("none") << QString() << quint16(25) << PasswordHandling::NotTaken;
    }
    void tellsWhatBecomesOfThePassword()
    {
        QFETCH(QString, mechanisms);
        QFETCH(quint16, port);
        QTEST(factsOf(smtp(port, { u"AUTH "_s + mechanisms })).password, "handling");
    }

    void aPasswordWithoutTlsIsSentInClear()
    {
        ProbeReport report = smtp(587, { u"AUTH PLAIN"_s });
        report.outcome.channel = TlsMode::None;
        report.outcome.tls.reset();
        QCOMPARE(factsOf(report).password, PasswordHandling::SentInClear);
        QVERIFY(!factsOf(report).tls);
    }

    void imapAndPop3NeedNoMechanismToTakeAPassword()
    {
        QCOMPARE(factsOf(answered(Protocol::Imap, 993, { u"IMAP4rev1"_s })).password,
            PasswordHandling::SentEncrypted);
        QCOMPARE(factsOf(answered(Protocol::Imap, 143, { u"LOGINDISABLED"_s })).password,
            PasswordHandling::NotTaken);
        QCOMPARE(
            factsOf(answered(Protocol::Pop3, 995, {})).password, PasswordHandling::SentEncrypted);
    }

    void imapTellsTheRestAfterTheSignIn()
    {
        ProbeReport report = answered(Protocol::Imap, 993,
            { u"IMAP4rev1"_s, u"SASL-IR"_s, u"LOGIN-REFERRALS"_s, u"ID"_s, u"ENABLE"_s, u"IDLE"_s,
                u"LITERAL+"_s, u"AUTH=PLAIN"_s });
        QCOMPARE(features(factsOf(report), Offer::Yes), (QStringList { u"IDLE"_s, u"ID"_s }));
        QVERIFY(features(factsOf(report), Offer::No).isEmpty());
        report.signedInCapabilities = { u"IMAP4rev1"_s, u"IDLE"_s, u"ID"_s, u"NAMESPACE"_s,
            u"SPECIAL-USE"_s, u"MOVE"_s, u"QRESYNC"_s, u"QUOTA"_s };
        QCOMPARE(features(factsOf(report), Offer::Yes),
            (QStringList { u"IDLE"_s, u"MOVE"_s, u"SPECIAL-USE"_s, u"QUOTA"_s, u"CONDSTORE"_s,
                u"QRESYNC"_s, u"NAMESPACE"_s, u"ID"_s }));
        QCOMPARE(features(factsOf(report), Offer::No),
            (QStringList { u"UTF8=ACCEPT"_s, u"COMPRESS=DEFLATE"_s }));
    }

    void imap4rev2IncludesWhatItIncludes()
    {
        ProbeReport report = answered(Protocol::Imap, 993, { u"IMAP4rev2"_s });
        report.signedInCapabilities = { u"IMAP4rev2"_s, u"QUOTA=RES-STORAGE"_s };
        QCOMPARE(features(factsOf(report), Offer::Yes),
            (QStringList { u"IDLE"_s, u"MOVE"_s, u"QUOTA"_s, u"NAMESPACE"_s }));
    }

    void readsWhatPop3Announces()
    {
        const EndpointFacts facts = factsOf(answered(Protocol::Pop3, 995,
            { u"TOP"_s, u"USER"_s, u"SASL CRAM-MD5 KERBEROS_V4"_s, u"LOGIN-DELAY 900"_s,
                u"PIPELINING"_s, u"EXPIRE 60"_s, u"UIDL"_s }));
        QCOMPARE(facts.loginDelay, std::optional<std::chrono::seconds>(900s));
        QCOMPARE(facts.expiry, u"60"_s);
        QCOMPARE(
            features(facts, Offer::Yes), (QStringList { u"UIDL"_s, u"TOP"_s, u"PIPELINING"_s }));
        QCOMPARE(features(facts, Offer::No), (QStringList { u"UTF8"_s, u"RESP-CODES"_s }));
    }

    void pop3WithoutCapaDeniesNothing()
    {
        const EndpointFacts facts = factsOf(answered(Protocol::Pop3, 995, {}));
        QCOMPARE(features(facts, Offer::NotKnown).size(), 5);
        QVERIFY(!facts.loginDelay);
        QVERIFY(facts.expiry.isEmpty());
    }

    void tellsHowTheAddressFamiliesDo_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("used");
        QTest::addColumn<QString>("failed");
        QTest::addColumn<FamilyState>("ipv4");
        QTest::addColumn<FamilyState>("ipv6");
        const QStringList both { u"2001:db8::1"_s, u"192.0.2.1"_s };
        QTest::newRow("newer first")
            << both << both[0] << QString() << FamilyState::NotTried << FamilyState::Answered;
        QTest::newRow("newer fails")
            << both << both[1] << u"6"_s << FamilyState::Answered << FamilyState::Failed;
        QTest::newRow("older fails")
            << both << both[0] << u"4"_s << FamilyState::Failed << FamilyState::Answered;
        QTest::newRow("older alone") << QStringList { both[1] } << both[1] << QString()
                                     << FamilyState::Answered << FamilyState::NoAddress;
        QTest::newRow("behind a proxy") << QStringList() << u"mail.example.org"_s << QString()
                                        << FamilyState::NotKnown << FamilyState::NotKnown;
    }
    void tellsHowTheAddressFamiliesDo()
    {
        QFETCH(QStringList, known);
        QFETCH(QString, used);
        QFETCH(QString, failed);
        ProbeReport report = smtp(587, {});
        report.connection.addresses = known;
        report.connection.address = used;
        report.connection.ipv4Failed = failed == u"4";
        report.connection.ipv6Failed = failed == u"6";
        QTEST(factsOf(report).ipv4, "ipv4");
        QTEST(factsOf(report).ipv6, "ipv6");
    }

    void countsTheDaysThatACertificateHasLeft()
    {
        ProbeReport report = smtp(465, {});
        QVERIFY(!factsOf(report).certificateDaysLeft);
        CertificateSummary own;
        own.validUntil = QDateTime(QDate(2026, 12, 2), QTime(12, 0), Qt::UTC);
        report.outcome.tls->chain = { own };
        QCOMPARE(factsOf(report).certificateDaysLeft, std::optional<qint64>(10));
        own.validUntil = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        report.outcome.tls->chain = { own };
        QCOMPARE(factsOf(report).certificateDaysLeft, std::optional<qint64>(-2));
    }

    void whatIsChosenComesFirstAndWhatDidNotAnswerIsNotThere()
    {
        ProbeReport closed = smtp(2525, {});
        closed.outcome.kind = OutcomeKind::Unreachable;
        ProbeReport running = smtp(465, {});
        running.state = ProbeState::Running;
        const ServiceFacts facts = of({ smtp(25, {}), closed, running, smtp(587, {}) }, 3);
        QCOMPARE(facts.endpoints.size(), 2);
        QCOMPARE(facts.endpoints[0].endpoint.port, 587);
        QVERIFY(facts.endpoints[0].isChosen);
        QCOMPARE(facts.endpoints[1].endpoint.port, 25);
        QVERIFY(!facts.endpoints[1].isChosen);
    }

    void onlyWhereSomebodyCanSignInIsWorthMeasuring()
    {
        const ServiceFacts facts = of({ smtp(25, {}), smtp(587, { u"AUTH PLAIN"_s }) });
        QCOMPARE(facts.measurable().size(), 1);
        QCOMPARE(facts.measurable().constFirst().port, 587);
    }

    void takesTheMailboxAndWhatWasMeasured()
    {
        ProbeReport report = answered(Protocol::Imap, 993, { u"IMAP4rev1"_s });
        MailboxFacts mailbox;
        mailbox.messages = 7;
        report.outcome.mailbox = mailbox;
        ServiceFacts facts = of({ report });
        QVERIFY(facts.mailbox);
        QCOMPARE(facts.mailbox->messages, std::optional<qint64>(7));
        QVERIFY(!facts.endpoints[0].steadiness);
        facts.addSteadiness({ Steadiness { report.endpoint, {} } }); // cancelled before it began
        QVERIFY(!facts.endpoints[0].steadiness);
        facts.addSteadiness({ Steadiness { report.endpoint, { report } } });
        QCOMPARE(facts.endpoints[0].steadiness->tries.size(), 1);
    }

    void helpPagesThatAreNoWebPagesAreLeftOut()
    {
        PublishedSettings publisher;
        publisher.displayName = u"Example Mail"_s;
        publisher.documentationUrls = { u"javascript:alert(1)"_s, u"https://help.example.org/"_s };
        const ServiceFacts facts = of({}, -1, &publisher);
        QCOMPARE(facts.helpPages, QStringList { u"https://help.example.org/"_s });
        QCOMPARE(facts.providerName, u"Example Mail"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceFactsTest)
#include "tst_servicefacts.moc"
