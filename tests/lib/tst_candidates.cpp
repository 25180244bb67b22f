// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/candidates.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

MailAddress address(const QString &text) { return std::get<MailAddress>(MailAddress::parse(text)); }

QStringList hostsOf(const QList<HostCandidate> &candidates)
{
    QStringList hosts;
    for (const HostCandidate &candidate : candidates)
        hosts.append(candidate.host);
    return hosts;
}

} // namespace

class tst_Candidates : public QObject {
    Q_OBJECT
private slots:
    void guessesFromTheDomain()
    {
        QCOMPARE(hostsOf(guessedHosts(address(u"anna@example.org"_s), Protocol::Smtp)),
            (QStringList { u"smtp.example.org"_s, u"mail.example.org"_s, u"example.org"_s }));
    }
    void guessesWithALabels()
    {
        QCOMPARE(hostsOf(guessedHosts(address(u"anna@bücher.example"_s), Protocol::Smtp)).first(),
            u"smtp.xn--bcher-kva.example"_s);
    }
    void takesAnAddressLiteralAsItIs()
    {
        QCOMPARE(hostsOf(guessedHosts(address(u"anna@[192.0.2.1]"_s), Protocol::Smtp)),
            QStringList { u"192.0.2.1"_s });
        QCOMPARE(hostsOf(guessedHosts(address(u"anna@[IPv6:2001:db8::1]"_s), Protocol::Smtp)),
            QStringList { u"2001:db8::1"_s });
    }
    void aMailExchangeElsewhereIsForeign()
    {
        const MailAddress anna = address(u"anna@example.org"_s);
        QVERIFY(guessedFromMailExchange(u"mx.hoster.example"_s, anna, Protocol::Smtp, 3).foreign);
        QVERIFY(!guessedFromMailExchange(u"mx.example.org"_s, anna, Protocol::Smtp, 3).foreign);
        QVERIFY(guessedFromMailExchange(u"notexample.org"_s, anna, Protocol::Smtp, 3).foreign);
    }
    void takesOtherNamesFromACertificateButNoWildcards()
    {
        CertificateSummary certificate;
        certificate.dnsNames = { u"mail.example.org"_s, u"*.hoster.example"_s,
            u"Server12.hoster.example"_s, u"192.0.2.7"_s, u"server12.hoster.example"_s };
        QCOMPARE(otherNames(certificate, u"mail.example.org"_s),
            QStringList { u"server12.hoster.example"_s });
    }
};

QTEST_GUILESS_MAIN(tst_Candidates)
#include "tst_candidates.moc"
