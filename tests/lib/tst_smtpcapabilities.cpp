// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpcapabilities.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

SmtpCapabilities of(const QStringList &lines)
{
    ServerReply reply { 250, {}, {} };
    for (qsizetype i = 0; i < lines.size(); ++i)
        reply.lines.append((i + 1 < lines.size() ? u"250-"_s : u"250 "_s) + lines[i]);
    return SmtpCapabilities::fromEhlo(reply);
}

} // namespace

class SmtpCapabilitiesTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheFirstLineForTheGreetingItIs();
    void comparesKeywordsWithoutCase();
    void takesMechanismsOfBothForms();
    void readsTheSizeLimit_data();
    void readsTheSizeLimit();
    void readsLimits();
};

void SmtpCapabilitiesTest::takesTheFirstLineForTheGreetingItIs()
{
    const SmtpCapabilities capabilities = of({ u"STARTTLS PIPELINING"_s, u"8BITMIME"_s });
    QVERIFY(!capabilities.startTls());
    QCOMPARE(capabilities.lines(), QStringList { u"8BITMIME"_s });
}

void SmtpCapabilitiesTest::comparesKeywordsWithoutCase()
{
    const SmtpCapabilities capabilities
        = of({ u"x"_s, u"StartTls"_s, u"pipelining"_s, u"ChunkingX"_s, u"dsn  "_s, QString() });
    QVERIFY(capabilities.startTls());
    QVERIFY(capabilities.pipelining());
    QVERIFY(!capabilities.chunking());
    QVERIFY(capabilities.dsn());
    QCOMPARE(capabilities.lines().size(), 4);
}

void SmtpCapabilitiesTest::takesMechanismsOfBothForms()
{
    const SmtpCapabilities capabilities
        = of({ u"x"_s, u"AUTH plain LOGIN"_s, u"AUTH=LOGIN  CRAM-MD5"_s, u"AUTHX NTLM"_s });
    QCOMPARE(capabilities.mechanisms(), (QStringList { u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s }));
    QCOMPARE(of({ u"x"_s, u"AUTH"_s }).mechanisms(), QStringList());
}

void SmtpCapabilitiesTest::readsTheSizeLimit_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<qint64>("limit"); // -1: none
    QTest::newRow("usual") << u"SIZE 52428800"_s << qint64(52428800);
    QTest::newRow("beyond 32 bits") << u"size 9999999999"_s << qint64(9999999999);
    QTest::newRow("no number") << u"SIZE"_s << qint64(-1);
    QTest::newRow("zero is none") << u"SIZE 0"_s << qint64(-1);
    QTest::newRow("negative") << u"SIZE -5"_s << qint64(-1);
    QTest::newRow("nonsense") << u"SIZE lots"_s << qint64(-1);
    QTest::newRow("absurd") << u"SIZE 99999999999999999999999"_s << qint64(-1);
}

void SmtpCapabilitiesTest::readsTheSizeLimit()
{
    QFETCH(QString, line);
    QTEST(of({ u"x"_s, line }).sizeLimitInBytes().value_or(-1), "limit");
    QVERIFY(of({ u"x"_s, line }).size());
}

void SmtpCapabilitiesTest::readsLimits()
{
    const SmtpCapabilities capabilities = of({ u"x"_s, u"LIMITS RCPTMAX=20 mailmax=5 X"_s });
    QCOMPARE(capabilities.limit(u"RCPTMAX"), std::optional<qint64>(20));
    QCOMPARE(capabilities.recipientLimit(), std::optional<qint64>(20));
    QVERIFY(!of({ u"x"_s, u"LIMITS RCPTMAX=0"_s }).recipientLimit());
    QVERIFY(!of({ u"x"_s, u"LIMITS MAILMAX=5"_s }).recipientLimit());
    QCOMPARE(capabilities.limit(u"MAILMAX"), std::optional<qint64>(5));
    QCOMPARE(capabilities.limit(u"RCPTDOMAINMAX"), std::optional<qint64>());
}

QTEST_GUILESS_MAIN(SmtpCapabilitiesTest)
#include "tst_smtpcapabilities.moc"
