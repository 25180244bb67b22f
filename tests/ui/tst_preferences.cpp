// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace portwright;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void startsWithTheUsualOnes();
    void readsWhatItWrote();
    void bringsNonsenseBackIntoBounds();
    void neverWritesAPassword();
    void mapsTheSwitchesOntoTheSearch();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"settings.ini"_s); }

    QTemporaryDir m_folder;
};

void PreferencesTest::startsWithTheUsualOnes()
{
    const QSettings nothing(m_folder.filePath(u"nothing.ini"_s), QSettings::IniFormat);
    QVERIFY(Preferences::read(nothing) == Preferences {});
}

void PreferencesTest::readsWhatItWrote()
{
    Preferences set;
    set.order = PortOrder::Rfc8314;
    set.budget = std::chrono::seconds(45);
    set.arrivalPatience = std::chrono::seconds(120);
    set.ehloName = u"laptop.example.org"_s;
    set.logBound = 50'000;
    set.language = u"de"_s;
    set.asksIspdb = false;
    set.asksDomain = false;
    set.tellsDomainTheAddress = true;
    set.proxy = NetworkSettings::Proxy::Socks5;
    set.proxyHost = u"proxy.example.org"_s;
    set.proxyPort = 9050;
    set.proxyUsername = u"anna"_s;
    set.clientCertificateFile = u"/home/anna/mine.p12"_s;
    {
        QSettings settings(path(), QSettings::IniFormat);
        set.write(settings);
    }
    const QSettings settings(path(), QSettings::IniFormat);
    QVERIFY(Preferences::read(settings) == set);
}

void PreferencesTest::bringsNonsenseBackIntoBounds()
{
    QSettings settings(path(), QSettings::IniFormat);
    Preferences {}.write(settings);
    for (const QString &key : settings.allKeys())
        settings.setValue(key, -7);
    const Preferences low = Preferences::read(settings);
    QCOMPARE(low.budget, std::chrono::seconds(5));
    QCOMPARE(low.arrivalPatience, std::chrono::seconds(10));
    QCOMPARE(low.logBound, 1'000);
    QCOMPARE(low.proxyPort, quint16(1));
    for (const QString &key : settings.allKeys())
        settings.setValue(key, 70'000'000);
    const Preferences high = Preferences::read(settings);
    QCOMPARE(high.budget, std::chrono::seconds(120));
    QCOMPARE(high.arrivalPatience, std::chrono::seconds(600));
    QCOMPARE(high.logBound, 1'000'000);
    QCOMPARE(high.proxyPort, quint16(65'535));
    for (const QString &key : settings.allKeys())
        settings.setValue(key, u"nonsense"_s);
    const Preferences words = Preferences::read(settings);
    QCOMPARE(words.budget, Preferences {}.budget);
    QCOMPARE(words.arrivalPatience, std::chrono::seconds(60));
    QCOMPARE(words.logBound, Preferences {}.logBound);
    QVERIFY(words.order == PortOrder::Guide);
    QVERIFY(words.proxy == NetworkSettings::Proxy::System);
}

void PreferencesTest::neverWritesAPassword()
{
    Preferences set;
    set.proxyPassword = Secret("hunter-two");
    set.clientCertificatePassphrase = Secret("hunter-three");
    {
        QSettings settings(path(), QSettings::IniFormat);
        set.write(settings);
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.isEmpty());
    QVERIFY(!written.contains("hunter"));
    QVERIFY(!written.contains(QByteArray("hunter-two").toBase64()));
}

void PreferencesTest::mapsTheSwitchesOntoTheSearch()
{
    using Reach = DiscoveryOptions::Reach;
    using Telling = DiscoveryOptions::AddressTelling;
    Preferences preferences;
    QCOMPARE(preferences.discovery().reach, Reach::Everywhere);
    QVERIFY(!preferences.discovery().ispdb.isEmpty());
    QCOMPARE(preferences.discovery().addressTelling, Telling::Never);
    preferences.tellsDomainTheAddress = true;
    QCOMPARE(preferences.discovery().addressTelling, Telling::WhereNeeded);
    preferences.asksIspdb = false;
    QCOMPARE(preferences.discovery().reach, Reach::Everywhere);
    QVERIFY(preferences.discovery().ispdb.isEmpty());
    preferences.asksDomain = false;
    QCOMPARE(preferences.discovery().reach, Reach::DnsOnly);
    QCOMPARE(preferences.discovery().addressTelling, Telling::Never);
    preferences.asksIspdb = true;
    QCOMPARE(preferences.discovery().reach, Reach::NotTheDomain);
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
