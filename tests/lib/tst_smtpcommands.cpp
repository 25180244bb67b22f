// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpcapabilities.h"
#include "protocol/smtpcommands.h"
#include "support/addresses.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

SmtpCapabilities offering(const QStringList &lines)
{
    ServerReply reply { 250, {}, { u"250-mail.example.org"_s } };
    for (const QString &line : lines)
        reply.lines.append(u"250-"_s + line);
    return SmtpCapabilities::fromEhlo(reply);
}

Envelope fromAnna()
{
    Envelope envelope;
    envelope.reversePath = mailAddress(u"anna@example.org"_s);
    return envelope;
}

} // namespace

class SmtpCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void greetsWithANameOrAnAddressLiteral_data();
    void greetsWithANameOrAnAddressLiteral();
    void tellsTheServerOnlyWhatItOffersToHear();
    void encodesXtext();
    void namesTheOriginalRecipient();
    void writesDomainsAsALabels();
};

void SmtpCommandsTest::greetsWithANameOrAnAddressLiteral_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("name") << u"client.example.org"_s << u"192.0.2.7"_s << "client.example.org"_qba;
    QTest::newRow("literal given") << u"[192.0.2.1]"_s << u"192.0.2.7"_s << "[192.0.2.1]"_qba;
    QTest::newRow("IPv4") << QString() << u"192.0.2.7"_s << "[192.0.2.7]"_qba;
    QTest::newRow("IPv6") << QString() << u"2001:db8::7"_s << "[IPv6:2001:db8::7]"_qba;
    QTest::newRow("zone") << QString() << u"fe80::1%eth0"_s << "[IPv6:fe80::1]"_qba;
    QTest::newRow("mapped") << QString() << u"::ffff:192.0.2.7"_s << "[192.0.2.7]"_qba;
    QTest::newRow("unknown") << QString() << QString() << "[127.0.0.1]"_qba;
    QTest::newRow("two commands") << u"x\r\nRSET"_s << u"192.0.2.7"_s << "[192.0.2.7]"_qba;
    QTest::newRow("two words") << u"x y"_s << u"192.0.2.7"_s << "[192.0.2.7]"_qba;
    QTest::newRow("not ASCII") << u"münchen.example"_s << u"192.0.2.7"_s << "[192.0.2.7]"_qba;
    QTest::newRow("too long") << QString(300, u'x') << u"192.0.2.7"_s << "[192.0.2.7]"_qba;
}

void SmtpCommandsTest::greetsWithANameOrAnAddressLiteral()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QTEST(smtp::ehloArgument(name, address), "argument");
}

void SmtpCommandsTest::tellsTheServerOnlyWhatItOffersToHear()
{
    Envelope envelope = fromAnna();
    envelope.dsn = DsnRequest { DsnRequest::Return::Headers, "id" };
    const smtp::MessageNeeds needs { 1234, true, true };
    QCOMPARE(smtp::mailFrom(envelope, needs, {}), "MAIL FROM:<anna@example.org>"_qba);
    QCOMPARE(smtp::mailFrom(envelope, needs, offering({ u"size"_s, u"8bitmime"_s })),
        "MAIL FROM:<anna@example.org> SIZE=1234 BODY=8BITMIME"_qba);
    QCOMPARE(smtp::mailFrom(envelope, needs, offering({ u"SMTPUTF8"_s, u"DSN"_s })),
        "MAIL FROM:<anna@example.org> SMTPUTF8 RET=HDRS ENVID=id"_qba);
    QCOMPARE(smtp::mailFrom({}, {}, offering({ u"8BITMIME"_s, u"SMTPUTF8"_s, u"DSN"_s })),
        "MAIL FROM:<>"_qba);
}

void SmtpCommandsTest::encodesXtext()
{
    QCOMPARE(smtp::xtext("a+b=c d\r\n~\x7f\xc3"), "a+2Bb+3Dc+20d+0D+0A~+7F+C3"_qba);
    QCOMPARE(smtp::xtext({}), QByteArray());
}

void SmtpCommandsTest::namesTheOriginalRecipient()
{
    const SmtpCapabilities dsn = offering({ u"DSN"_s });
    QCOMPARE(smtp::rcptTo(mailAddress(u"a+b@example.com"_s), DsnRequest {}, dsn),
        "RCPT TO:<a+b@example.com> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;a+2Bb@example.com"_qba);
    QCOMPARE(smtp::rcptTo(mailAddress(u"ä+b@example.com"_s), DsnRequest {}, dsn),
        u"RCPT TO:<ä+b@example.com> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=utf-8;ä\\x{2B}b@example.com"_s
            .toUtf8());
    QCOMPARE(smtp::rcptTo(mailAddress(u"a@example.com"_s), std::nullopt, dsn),
        "RCPT TO:<a@example.com>"_qba);
}

void SmtpCommandsTest::writesDomainsAsALabels()
{
    QCOMPARE(smtp::rcptTo(mailAddress(u"a@münchen.example"_s), std::nullopt, {}),
        "RCPT TO:<a@xn--mnchen-3ya.example>"_qba);
}

QTEST_GUILESS_MAIN(SmtpCommandsTest)
#include "tst_smtpcommands.moc"
