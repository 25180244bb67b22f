// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoveryoptions.h"
#include "discovery/discoveryservice.h"
#include "discovery/mxsource.h"

namespace portwright {

/// Gives `service` every source that `options` leave open. The tools outlive it; where DNS alone
/// may be asked, no fetcher is needed. A new source is one line here.
void addStandardSources(
    DiscoveryService &service, const MxSource::Tools &tools, const DiscoveryOptions &options);

} // namespace portwright
