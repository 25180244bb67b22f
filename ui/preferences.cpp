// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    constexpr QLatin1StringView portOrderKey("check/portOrder");
    constexpr QLatin1StringView budgetKey("check/budgetInSeconds");
    constexpr QLatin1StringView arrivalPatienceKey("message/waitInSeconds");
    constexpr QLatin1StringView ehloNameKey("check/ehloName");
    constexpr QLatin1StringView asksIspdbKey("discovery/asksIspdb");
    constexpr QLatin1StringView asksDomainKey("discovery/asksDomain");
    constexpr QLatin1StringView tellsAddressKey("discovery/tellsDomainTheAddress");
    constexpr QLatin1StringView logBoundKey("log/bound");
    constexpr QLatin1StringView languageKey("language");
    constexpr QLatin1StringView proxyKey("network/proxy");
    constexpr QLatin1StringView proxyHostKey("network/proxyHost");
    constexpr QLatin1StringView proxyPortKey("network/proxyPort");
    constexpr QLatin1StringView proxyUsernameKey("network/proxyUsername");
    constexpr QLatin1StringView clientCertificateKey("network/clientCertificateFile");

    QString proxyId(NetworkSettings::Proxy proxy)
    {
        switch (proxy) {
        case NetworkSettings::Proxy::System:
            return u"system"_s;
        case NetworkSettings::Proxy::None:
            return u"none"_s;
        case NetworkSettings::Proxy::Socks5:
            return u"socks5"_s;
        }
        Q_UNREACHABLE();
    }

    NetworkSettings::Proxy proxyFromId(const QString &id)
    {
        for (const auto proxy : { NetworkSettings::Proxy::None, NetworkSettings::Proxy::Socks5 }) {
            if (id == proxyId(proxy))
                return proxy;
        }
        return NetworkSettings::Proxy::System;
    }

    bool flag(const QSettings &settings, QLatin1StringView key, bool usual)
    {
        const QString value = settings.value(key).toString();
        if (value == u"true")
            return true;
        return value == u"false" ? false : usual;
    }

    qint64 number(
        const QSettings &settings, QLatin1StringView key, qint64 usual, qint64 low, qint64 high)
    {
        bool isNumber = false;
        const qint64 value = settings.value(key).toLongLong(&isNumber);
        return isNumber ? std::clamp(value, low, high) : usual;
    }

} // namespace

Preferences Preferences::read(const QSettings &settings)
{
    Preferences result;
    result.order = portOrderFromId(settings.value(portOrderKey).toString()).value_or(result.order);
    result.budget
        = std::chrono::seconds(number(settings, budgetKey, result.budget.count(), 5, 120));
    result.arrivalPatience = std::chrono::seconds(
        number(settings, arrivalPatienceKey, result.arrivalPatience.count(), 10, 600));
    result.ehloName = settings.value(ehloNameKey).toString();
    result.asksIspdb = flag(settings, asksIspdbKey, result.asksIspdb);
    result.asksDomain = flag(settings, asksDomainKey, result.asksDomain);
    result.tellsDomainTheAddress = flag(settings, tellsAddressKey, result.tellsDomainTheAddress);
    result.logBound = number(settings, logBoundKey, result.logBound, 1'000, 1'000'000);
    result.language = settings.value(languageKey).toString();
    result.proxy = proxyFromId(settings.value(proxyKey).toString());
    result.proxyHost = settings.value(proxyHostKey).toString();
    result.proxyPort = quint16(number(settings, proxyPortKey, result.proxyPort, 1, 65'535));
    result.proxyUsername = settings.value(proxyUsernameKey).toString();
    result.clientCertificateFile = settings.value(clientCertificateKey).toString();
    return result;
}

void Preferences::write(QSettings &settings) const
{
    settings.setValue(portOrderKey, toId(order));
    settings.setValue(budgetKey, qint64(budget.count()));
    settings.setValue(arrivalPatienceKey, qint64(arrivalPatience.count()));
    settings.setValue(ehloNameKey, ehloName);
    settings.setValue(asksIspdbKey, asksIspdb);
    settings.setValue(asksDomainKey, asksDomain);
    settings.setValue(tellsAddressKey, tellsDomainTheAddress);
    settings.setValue(logBoundKey, qint64(logBound));
    settings.setValue(languageKey, language);
    settings.setValue(proxyKey, proxyId(proxy));
    settings.setValue(proxyHostKey, proxyHost);
    settings.setValue(proxyPortKey, proxyPort);
    settings.setValue(proxyUsernameKey, proxyUsername);
    settings.setValue(clientCertificateKey, clientCertificateFile);
}

NetworkSettings Preferences::network() const
{
    NetworkSettings result;
    result.proxy = proxy;
    result.proxyHost = proxyHost;
    result.proxyPort = proxyPort;
    result.proxyUsername = proxyUsername;
    result.proxyPassword = proxyPassword;
    result.clientCertificateFile = clientCertificateFile;
    result.clientCertificatePassphrase = clientCertificatePassphrase;
    return result;
}

DiscoveryOptions Preferences::discovery() const
{
    DiscoveryOptions result;
    if (!asksDomain)
        result.reach
            = asksIspdb ? DiscoveryOptions::Reach::NotTheDomain : DiscoveryOptions::Reach::DnsOnly;
    if (!asksIspdb)
        result.ispdb.clear();
    if (asksDomain && tellsDomainTheAddress)
        result.addressTelling = DiscoveryOptions::AddressTelling::WhereNeeded;
    return result;
}

} // namespace portwright
