// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/autoconfigsource.h"

#include <QUrlQuery>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// What a server says that has something, but not for everybody.
    bool mayNeedAddress(DiscoveryAnswer answer)
    {
        return answer == DiscoveryAnswer::NotFound || answer == DiscoveryAnswer::HttpError
            || answer == DiscoveryAnswer::BadDocument || answer == DiscoveryAnswer::NoMailServers;
    }

} // namespace

AutoconfigSource::AutoconfigSource(
    HttpFetcher *fetcher, const DiscoveryOptions &options, QObject *parent)
    : WebSource(SettingsSource::Autoconfig, fetcher, options, parent)
{
}

QUrl AutoconfigSource::ownHost(const QString &scheme) const
{
    return QUrl(
        scheme + u"://autoconfig."_s + address().asciiDomain() + u"/mail/config-v1.1.xml"_s);
}

QUrl AutoconfigSource::wellKnown(const QString &scheme) const
{
    return QUrl(scheme + u"://"_s + address().asciiDomain()
        + u"/.well-known/autoconfig/mail/config-v1.1.xml"_s);
}

void AutoconfigSource::begin()
{
    ask(ownHost(u"https"_s));
    ask(wellKnown(u"https"_s));
}

std::optional<WebSource::Outcome> AutoconfigSource::understand(WebAnswer &answer)
{
    const auto outcome = understandAutoconfig(answer);
    const LedgerEntry &first = answer.ledger.constFirst();
    if (m_round == Round::Https && answer.ledger.size() == 1
        && QUrl(first.asked) == ownHost(u"https"_s) && mayNeedAddress(first.answer))
        m_serverIsThere = true;
    return outcome;
}

void AutoconfigSource::endRound()
{
    if (m_round == Round::Http) {
        finishEmptyHanded();
        return;
    }
    if (m_round == Round::Https && m_serverIsThere
        && options().addressTelling == DiscoveryOptions::AddressTelling::WhereNeeded) {
        m_round = Round::WithAddress;
        QUrl url = ownHost(u"https"_s);
        QUrlQuery query;
        query.addQueryItem(
            u"emailaddress"_s, QString::fromLatin1(QUrl::toPercentEncoding(address().toString())));
        url.setQuery(query);
        ask(url);
        return;
    }
    m_round = Round::Http;
    ask(ownHost(u"http"_s));
    ask(wellKnown(u"http"_s));
}

Origin AutoconfigSource::originOf(SettingsTrust trust) const
{
    return trust == SettingsTrust::None ? Origin::Guess : Origin::Published;
}

} // namespace portwright
