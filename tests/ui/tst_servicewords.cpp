// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/servicewords.h"

#include <QSet>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Words for everything that is known of a server, and for what is not.
class ServiceWordsTest : public QObject {
    Q_OBJECT

    static EndpointFacts smtp(quint16 port)
    {
        EndpointFacts facts;
        facts.endpoint
            = { Protocol::Smtp, u"mail.example.org"_s, port, usualTlsMode(Protocol::Smtp, port) };
        TlsDetails tls;
        tls.version = u"TLSv1.3"_s;
        tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
        facts.tls = tls;
        facts.password = PasswordHandling::SentEncrypted;
        facts.mechanisms = { u"PLAIN"_s };
        facts.readyAfter = 120ms;
        return facts;
    }

    static QStringList answer(const QList<EndpointFacts> &endpoints, const QString &question)
    {
        ServiceFacts facts;
        facts.endpoints = endpoints;
        return answer(facts, question);
    }

    static QStringList answer(const ServiceFacts &facts, const QString &question)
    {
        for (const ServiceSection &section : ServiceWords::sections(facts)) {
            for (const AnsweredQuestion &one : section.answers) {
                if (one.question == question)
                    return one.lines;
            }
        }
        return {};
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyValueHasWords()
    {
        for (const ServiceFeatureRow &row : serviceFeatures())
            QVERIFY(!ServiceWords::say(row.feature).isEmpty());
        QSet<QString> handlings;
        for (const auto handling : { PasswordHandling::NotTaken, PasswordHandling::TokenOnly,
                 PasswordHandling::ProvenByBoth, PasswordHandling::Proven,
                 PasswordHandling::SentEncrypted, PasswordHandling::SentInClear })
            handlings << ServiceWords::say(handling) << toId(handling);
        QCOMPARE(handlings.size(), 12);
        QSet<QString> families;
        for (const auto state : { FamilyState::NotKnown, FamilyState::NoAddress,
                 FamilyState::NotTried, FamilyState::Answered, FamilyState::Failed })
            families << ServiceWords::say(state) << toId(state);
        QCOMPARE(families.size(), 10);
    }

    void headingsAreQuestionsWithoutTechnicalWords()
    {
        ServiceFacts facts;
        facts.endpoints = { smtp(587) };
        const QList<ServiceSection> sections = ServiceWords::sections(facts);
        QCOMPARE(sections.size(), 5);
        for (const ServiceSection &section : sections) {
            QVERIFY(section.heading.endsWith(u'?'));
            QVERIFY(!section.heading.contains(u"TLS"_s));
            QVERIFY(!section.answers.isEmpty());
            for (const AnsweredQuestion &one : section.answers)
                QVERIFY2(!one.lines.isEmpty(), qPrintable(one.question));
        }
    }

    void withoutAServerOnlyHelpIsLeft()
    {
        QCOMPARE(ServiceWords::sections({}).size(), 1);
        QCOMPARE(answer(ServiceFacts {}, u"Help page"_s), QStringList { u"None is known"_s });
    }

    void whatAllPortsShareIsSaidOnce()
    {
        QCOMPARE(answer({ smtp(587), smtp(465) }, u"Encryption"_s),
            QStringList { u"Yes, in the newest way (TLS 1.3, TLS_AES_256_GCM_SHA384)"_s });
    }

    void whatDiffersIsSaidOfEachPort()
    {
        EndpointFacts older = smtp(465);
        older.tls->version = u"TLSv1.2"_s;
        older.tls->cipher = u"AES256-SHA"_s;
        EndpointFacts none = smtp(25);
        none.tls.reset();
        EndpointFacts ancient = smtp(2525);
        ancient.tls->version = u"TLSv1"_s;
        QCOMPARE(answer({ smtp(587), older, none, ancient }, u"Encryption"_s),
            (QStringList {
                u"port 587: Yes, in the newest way (TLS 1.3, TLS_AES_256_GCM_SHA384)"_s,
                u"port 465: Yes, in an older way that still holds (TLS 1.2, AES256-SHA)"_s,
                u"port 25: None: anybody on the way can read along"_s,
                u"port 2525: Yes, but in a way that is out of date (TLS 1, TLS_AES_256_GCM_SHA384)"_s,
            }));
    }

    void portsOfSeveralServersAreNamedWithThem()
    {
        EndpointFacts other = smtp(587);
        other.endpoint.host = u"smtp.example.net"_s;
        QCOMPARE(answer({ smtp(587), other }, u"Time to answer"_s),
            QStringList { u"mail.example.org:587 and smtp.example.net:587: 120 ms"_s });
    }

    void saysWhoProvesAServerAndForHowLong()
    {
        EndpointFacts facts = smtp(587);
        CertificateSummary own;
        own.issuer = u"Example CA"_s;
        own.dnsNames = { u"mail.example.org"_s };
        own.validUntil = QDateTime(QDate(2027, 3, 3), QTime(12, 0), Qt::UTC);
        facts.tls->chain = { own };
        facts.certificateDaysLeft = 101;
        QCOMPARE(answer({ facts }, u"Proof of identity"_s),
            QStringList { u"Proven by a certificate of Example CA, valid until March 3, 2027 "
                          "(days left: 101) (mail.example.org)"_s });
        facts.tls->faults = { CertificateFault::SelfSigned };
        QVERIFY(answer({ facts }, u"Proof of identity"_s).first().startsWith(u"Not proven."_s));
        facts.tls.reset();
        QVERIFY(answer({ facts }, u"Proof of identity"_s).first().startsWith(u"None"_s));
    }

    void manyNamesAreCounted()
    {
        EndpointFacts facts = smtp(587);
        CertificateSummary own;
        for (int i = 0; i < 100; ++i)
            own.dnsNames << u"h%1.example.org"_s.arg(i);
        facts.tls->chain = { own };
        QVERIFY(
            answer({ facts }, u"Proof of identity"_s).first().endsWith(u"h5.example.org, +94)"_s));
    }

    void saysTheLimitsOrThatTheyAreNotKnown()
    {
        EndpointFacts facts = smtp(587);
        QVERIFY(answer({ facts }, u"Largest message"_s).first().startsWith(u"Not known"_s));
        QVERIFY(
            answer({ facts }, u"Recipients of one message"_s).first().startsWith(u"Not known"_s));
        QVERIFY(answer({ facts }, u"Messages in one connection"_s).isEmpty());
        QVERIFY(answer({ facts }, u"Space in the mailbox"_s).first().startsWith(u"Not known"_s));
        facts.declaresSize = true;
        QCOMPARE(
            answer({ facts }, u"Largest message"_s), QStringList { u"No fixed limit (SIZE)"_s });
        facts.sizeLimitInBytes = 52428800;
        facts.limits = { { u"RCPTMAX"_s, 20 }, { u"MAILMAX"_s, 5 }, { u"RCPTDOMAINMAX"_s, 1 } };
        QCOMPARE(answer({ facts }, u"Largest message"_s),
            QStringList { u"50.0 MB, attachments included (SIZE 52428800)"_s });
        QCOMPARE(answer({ facts }, u"Recipients of one message"_s),
            QStringList { u"20 at most (LIMITS RCPTMAX)"_s });
        QCOMPARE(answer({ facts }, u"Messages in one connection"_s),
            QStringList { u"5 at most (LIMITS MAILMAX)"_s });
        QCOMPARE(answer({ facts }, u"Mail domains of the recipients"_s),
            QStringList { u"1 at most (LIMITS RCPTDOMAINMAX)"_s });
    }

    void saysWhatAMailboxHolds()
    {
        ServiceFacts facts;
        facts.endpoints = { smtp(587) };
        MailboxFacts mailbox;
        mailbox.messages = 1234;
        facts.mailbox = mailbox;
        QVERIFY(answer(facts, u"Space in the mailbox"_s).first().contains(u"QUOTA"_s));
        QCOMPARE(answer(facts, u"Messages in it now"_s), QStringList { u"1,234"_s });
        facts.mailbox->quotaLimitInOctets = 1 << 30;
        facts.mailbox->quotaUsedInOctets = 1 << 29;
        facts.mailbox->specialFolders = { { u"\\Sent"_s, u"Sent"_s } };
        QCOMPARE(answer(facts, u"Space in the mailbox"_s),
            QStringList { u"1.0 GB, of which 512.0 MB is used (QUOTA)"_s });
        QCOMPARE(answer(facts, u"Folders with a purpose"_s), QStringList { u"Sent"_s });
    }

    void saysWhatPop3Keeps()
    {
        EndpointFacts facts = smtp(995);
        facts.endpoint.protocol = Protocol::Pop3;
        facts.loginDelay = 90s;
        facts.expiry = u"NEVER"_s;
        QCOMPARE(answer({ facts }, u"Pause between two sign-ins"_s),
            QStringList { u"1 min 30 s (LOGIN-DELAY)"_s });
        QCOMPARE(answer({ facts }, u"Mail is kept"_s),
            QStringList { u"As long as you like (EXPIRE)"_s });
        facts.expiry = u"60"_s;
        QCOMPARE(answer({ facts }, u"Mail is kept"_s), QStringList { u"Days: 60 (EXPIRE)"_s });
    }

    void whatIsOfferedComesFirst()
    {
        EndpointFacts facts = smtp(587);
        facts.features = { { ServiceFeature::SmtpUtf8, Offer::No },
            { ServiceFeature::Dsn, Offer::Yes }, { ServiceFeature::Chunking, Offer::NotKnown } };
        QCOMPARE(answer({ facts }, u"Sending mail (SMTP)"_s),
            (QStringList {
                u"Yes: a report when a message was delivered, or was not (DSN)"_s,
                u"No: addresses with letters of every alphabet (SMTPUTF8)"_s,
                u"Not known: large messages in pieces, which saves time (CHUNKING)"_s,
            }));
    }

    void saysHowSteadyAServerWas()
    {
        QCOMPARE(
            answer({ smtp(587) }, u"Asked several times"_s), QStringList { u"Not measured yet"_s });
        ProbeReport answered;
        answered.state = ProbeState::Done;
        answered.outcome.kind = OutcomeKind::Reached;
        answered.tookTime = 40ms;
        ProbeReport silent = answered;
        silent.outcome.kind = OutcomeKind::TimedOut;
        silent.outcome.stage = Stage::Connect;
        const Endpoint endpoint = smtp(587).endpoint;
        QCOMPARE(ServiceWords::say(Steadiness { endpoint, { answered, answered } }),
            u"2 of 2 tries answered, mostly within 40 ms (40 ms to 40 ms)"_s);
        QCOMPARE(ServiceWords::say(Steadiness { endpoint, { answered, silent } }),
            u"1 of 2 tries answered, mostly within 40 ms (40 ms to 40 ms); otherwise: No answer, "
            "probably blocked"_s);
        QCOMPARE(ServiceWords::say(Steadiness { endpoint, { silent } }),
            u"none of 1 tries was answered (No answer, probably blocked)"_s);
    }

    void controlCharactersOfAServerAreMadeVisible()
    {
        EndpointFacts facts = smtp(587);
        facts.tls->cipher = u"\u001b[31mred\u202e"_s;
        const QString line = answer({ facts }, u"Encryption"_s).first();
        QVERIFY(!line.contains(u'\u001b'));
        QVERIFY(!line.contains(u'\u202e'));
    }

    void aCopyHoldsEveryLine()
    {
        ServiceFacts facts;
        facts.endpoints = { smtp(587), smtp(465) };
        facts.endpoints[1].readyAfter = 99ms;
        facts.helpPages = { u"https://help.example.org/"_s };
        const QList<ServiceSection> sections = ServiceWords::sections(facts);
        const QString text = ServiceWords::toPlainText(sections);
        for (const ServiceSection &section : sections) {
            QVERIFY(text.contains(section.heading + u'\n'));
            for (const AnsweredQuestion &one : section.answers) {
                QVERIFY(text.contains(one.question + u": "_s));
                for (const QString &line : one.lines)
                    QVERIFY(text.contains(line));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ServiceWordsTest)
#include "tst_servicewords.moc"
