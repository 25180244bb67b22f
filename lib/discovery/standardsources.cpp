// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/standardsources.h"

#include "discovery/autoconfigsource.h"
#include "discovery/autodiscoversource.h"
#include "discovery/ispdbsource.h"
#include "discovery/providersource.h"
#include "discovery/srvsource.h"

namespace portwright {

void addStandardSources(
    DiscoveryService &service, const MxSource::Tools &tools, const DiscoveryOptions &options)
{
    service.add(std::make_unique<ProviderSource>(tools.table));
    service.add(std::make_unique<MxSource>(tools, options));
    service.add(std::make_unique<SrvSource>(tools.resolver, randomDraw()));
    if (options.reach == DiscoveryOptions::Reach::DnsOnly)
        return;
    const bool asksDomain = options.reach == DiscoveryOptions::Reach::Everywhere;
    if (asksDomain)
        service.add(std::make_unique<AutoconfigSource>(tools.fetcher, options));
    if (!options.ispdb.isEmpty())
        service.add(std::make_unique<IspdbSource>(tools.fetcher, options));
    if (asksDomain)
        service.add(std::make_unique<AutodiscoverSource>(tools.fetcher, options));
}

} // namespace portwright
