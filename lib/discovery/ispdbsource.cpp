// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/ispdbsource.h"

namespace portwright {

IspdbSource::IspdbSource(HttpFetcher *fetcher, const DiscoveryOptions &options, QObject *parent)
    : WebSource(SettingsSource::Ispdb, fetcher, options, parent)
{
}

QUrl IspdbSource::urlFor(const QUrl &list, const QString &domain)
{
    QUrl url = list;
    const QString folder = url.path();
    url.setPath((folder.endsWith(u'/') ? folder : folder + u'/') + domain);
    return url;
}

void IspdbSource::begin() { ask(urlFor(options().ispdb, address().asciiDomain())); }

std::optional<WebSource::Outcome> IspdbSource::understand(WebAnswer &answer)
{
    return understandAutoconfig(answer);
}

void IspdbSource::endRound()
{
    const LedgerEntry &last = ledger().constLast();
    if (last.answer == DiscoveryAnswer::HostNotFound) // the list itself: no network
        finish(DiscoveryFailure { last.answer, last.words }, {});
    else
        finishEmptyHanded();
}

} // namespace portwright
