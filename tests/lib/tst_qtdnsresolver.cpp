// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/qtdnsresolver.h"

#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

/// What can be asked without a network.
class tst_QtDnsResolver : public QObject {
    Q_OBJECT
private slots:
    void answersLiteralsWithoutDns_data();
    void answersLiteralsWithoutDns();
    void knowsLocalhost();
    void answersLaterAndOnce();
    void forgetsWhoIsGone();
    void answersEveryoneWhoAsksMeanwhile();
    void answersEveryoneAboutRecordsToo();
};

void tst_QtDnsResolver::answersLiteralsWithoutDns_data()
{
    QTest::addColumn<QString>("literal");
    QTest::newRow("IPv4") << u"192.0.2.1"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s;
}

void tst_QtDnsResolver::answersLiteralsWithoutDns()
{
    QFETCH(QString, literal);
    QtDnsResolver resolver;
    std::optional<AddressAnswer> heard;
    resolver.lookUpAddresses(
        literal, this, [&heard](const AddressAnswer &answer) { heard = answer; });
    QTRY_VERIFY(heard);
    QVERIFY(!heard->failure);
    QCOMPARE(heard->addresses, QList { QHostAddress(literal) });
}

void tst_QtDnsResolver::answersEveryoneWhoAsksMeanwhile()
{
    QtDnsResolver resolver;
    int answers = 0;
    const auto count = [&answers](const AddressAnswer &) { ++answers; };
    auto gone = std::make_unique<QObject>();
    resolver.lookUpAddresses(u"localhost"_s, this, count);
    resolver.lookUpAddresses(u"localhost"_s, gone.get(), count);
    resolver.lookUpAddresses(u"localhost"_s, this, count);
    gone.reset();
    QTRY_COMPARE(answers, 2);
}

/// Whatever the answer is where there is no DNS: everyone gets the same, who is gone does not keep
/// the others from it.
void tst_QtDnsResolver::answersEveryoneAboutRecordsToo()
{
    QtDnsResolver resolver;
    int exchanges = 0;
    int services = 0;
    auto gone = std::make_unique<QObject>();
    for (QObject *context :
        { gone.get(), static_cast<QObject *>(this), gone.get(), static_cast<QObject *>(this) }) {
        resolver.lookUpMailExchanges(
            u"localhost"_s, context, [&exchanges](const MailExchangeAnswer &) { ++exchanges; });
        resolver.lookUpServices(u"_submission._tcp.localhost"_s, context,
            [&services](const ServiceAnswer &) { ++services; });
    }
    gone.reset();
    QTRY_COMPARE_WITH_TIMEOUT(exchanges, 2, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(services, 2, 30'000);
}

void tst_QtDnsResolver::knowsLocalhost()
{
    QtDnsResolver resolver;
    std::optional<AddressAnswer> heard;
    resolver.lookUpAddresses(
        u"localhost"_s, this, [&heard](const AddressAnswer &answer) { heard = answer; });
    QTRY_VERIFY(heard);
    QVERIFY(!heard->failure);
    QVERIFY(heard->addresses.first().isLoopback());
}

void tst_QtDnsResolver::answersLaterAndOnce()
{
    QtDnsResolver resolver;
    int answers = 0;
    for (const QString &host : { u"localhost"_s, u"localhost"_s, u"192.0.2.1"_s }) {
        const int before = answers;
        resolver.lookUpAddresses(host, this, [&answers](const AddressAnswer &) { ++answers; });
        QCOMPARE(answers, before);
        QTRY_COMPARE(answers, before + 1);
    }
    QCoreApplication::processEvents();
    QCOMPARE(answers, 3);
}

void tst_QtDnsResolver::forgetsWhoIsGone()
{
    QtDnsResolver resolver;
    bool heard = false;
    auto context = std::make_unique<QObject>();
    const auto hear = [&heard](const AddressAnswer &) { heard = true; };
    resolver.lookUpAddresses(u"localhost"_s, context.get(), hear);
    resolver.lookUpAddresses(u"192.0.2.1"_s, context.get(), hear);
    context.reset();
    std::optional<AddressAnswer> later;
    resolver.lookUpAddresses(
        u"localhost"_s, this, [&later](const AddressAnswer &answer) { later = answer; });
    QTRY_VERIFY(later);
    QCoreApplication::processEvents();
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(tst_QtDnsResolver)
#include "tst_qtdnsresolver.moc"
