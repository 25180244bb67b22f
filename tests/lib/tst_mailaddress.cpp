// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/mailaddress.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class tst_MailAddress : public QObject {
    Q_OBJECT
private slots:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("asciiDomain");
        QTest::addColumn<bool>("smtpUtf8");
        QTest::newRow("plain") << u"anna@example.org"_s << u"anna"_s << u"example.org"_s << false;
        QTest::newRow("blanks around")
            << u"  anna@example.org\t"_s << u"anna"_s << u"example.org"_s << false;
        QTest::newRow("upper case domain")
            << u"Anna@Example.ORG"_s << u"Anna"_s << u"example.org"_s << false;
        QTest::newRow("tagged") << u"anna+shop=1@example.org"_s << u"anna+shop=1"_s
                                << u"example.org"_s << false;
        QTest::newRow("quoted") << u"\"anna b@c\"@example.org"_s << u"\"anna b@c\""_s
                                << u"example.org"_s << false;
        QTest::newRow("domain not ASCII")
            << u"anna@bücher.example"_s << u"anna"_s << u"xn--bcher-kva.example"_s << false;
        QTest::newRow("local part not ASCII")
            << u"müller@example.org"_s << u"müller"_s << u"example.org"_s << true;
        QTest::newRow("all not ASCII")
            << u"用户@例子.example"_s << u"用户"_s << u"xn--fsqu00a.example"_s << true;
        QTest::newRow("one label") << u"root@localhost"_s << u"root"_s << u"localhost"_s << false;
        QTest::newRow("literal") << u"anna@[192.0.2.1]"_s << u"anna"_s << u"[192.0.2.1]"_s << false;
    }
    void accepts()
    {
        QFETCH(QString, typed);
        const auto result = MailAddress::parse(typed);
        QVERIFY(std::holds_alternative<MailAddress>(result));
        const MailAddress &address = std::get<MailAddress>(result);
        QTEST(address.localPart(), "local");
        QTEST(address.asciiDomain(), "asciiDomain");
        QTEST(address.needsSmtpUtf8(), "smtpUtf8");
    }
    void namesTheFault_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<MailAddressFault>("fault");
        QTest::newRow("empty") << u"  "_s << MailAddressFault::Empty;
        QTest::newRow("no at") << u"anna.example.org"_s << MailAddressFault::NoAtSign;
        QTest::newRow("no local part") << u"@example.org"_s << MailAddressFault::LocalPartMissing;
        QTest::newRow("no domain") << u"anna@"_s << MailAddressFault::DomainMissing;
        QTest::newRow("blank inside")
            << u"anna b@example.org"_s << MailAddressFault::LocalPartIllegal;
        QTest::newRow("two dots") << u"a..b@example.org"_s << MailAddressFault::LocalPartIllegal;
        QTest::newRow("two ats") << u"a@b@example.org"_s << MailAddressFault::LocalPartIllegal;
        QTest::newRow("line break")
            << u"a\r\nDATA@example.org"_s << MailAddressFault::LocalPartIllegal;
        QTest::newRow("angle bracket") << u"a>@example.org"_s << MailAddressFault::LocalPartIllegal;
        QTest::newRow("line break behind a quoted part")
            << u"\"a\"\n@example.org"_s << MailAddressFault::LocalPartIllegal;
        QTest::newRow("control character of the second set quoted")
            << u"\"a\u0085b\"@example.org"_s << MailAddressFault::LocalPartIllegal;
        QTest::newRow("line break quoted")
            << u"\"a\r\nb\"@example.org"_s << MailAddressFault::LocalPartIllegal;
        QTest::newRow("too long") << QString(65, u'a') + u"@example.org"_s
                                  << MailAddressFault::LocalPartIllegal;
        QTest::newRow("blank in domain")
            << u"anna@exam ple.org"_s << MailAddressFault::DomainIllegal;
        QTest::newRow("line break in an address literal")
            << u"anna@[192.0.2.1\n]"_s << MailAddressFault::DomainIllegal;
        QTest::newRow("dots in domain")
            << u"anna@example..org"_s << MailAddressFault::DomainIllegal;
        QTest::newRow("URL") << u"anna@https://example.org"_s << MailAddressFault::DomainIllegal;
        QTest::newRow("bare IP") << u"anna@192.0.2.1"_s << MailAddressFault::DomainIllegal;
        QTest::newRow("domain too long")
            << u"a@"_s + QString(64, u'b') + u".org"_s << MailAddressFault::DomainIllegal;
    }
    void namesTheFault()
    {
        QFETCH(QString, typed);
        const auto result = MailAddress::parse(typed);
        QVERIFY(std::holds_alternative<MailAddressFault>(result));
        QTEST(std::get<MailAddressFault>(result), "fault");
    }
    void writesALabelsIntoTheEnvelopeUnlessTheLocalPartForbidsIt()
    {
        const auto envelope = [](const QString &typed) {
            return std::get<MailAddress>(MailAddress::parse(typed)).forEnvelope();
        };
        QCOMPARE(envelope(u"anna@bücher.example"_s), u"anna@xn--bcher-kva.example"_s);
        QCOMPARE(envelope(u"müller@bücher.example"_s), u"müller@bücher.example"_s);
    }

    void knowsOneMailboxByItsNames()
    {
        const auto address
            = [](const QString &text) { return std::get<MailAddress>(MailAddress::parse(text)); };
        const MailAddress anna = address(u"anna@bücher.example"_s);
        QVERIFY(isSameMailbox(anna, address(u"Anna@B\u00dcCHER.example"_s)));
        QVERIFY(isSameMailbox(anna, address(u"ANNA@xn--bcher-kva.example"_s)));
        QVERIFY(!isSameMailbox(anna, address(u"anna+test@bücher.example"_s)));
        QVERIFY(!isSameMailbox(anna, address(u"anna@example.org"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_MailAddress)
#include "tst_mailaddress.moc"
