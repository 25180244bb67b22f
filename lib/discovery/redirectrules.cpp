// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/redirectrules.h"

#include "discovery/registrabledomain.h"
#include "model/hostname.h"

namespace portwright {

bool RedirectRules::allow(const QString &host) const
{
    if (scope == Scope::Anywhere || isWithinDomain(host, domain))
        return true;
    const QString registrable = registrableDomain(host);
    return !registrable.isEmpty()
        && (registrable == registrableDomain(domain) || agreedDomains.contains(registrable));
}

} // namespace portwright
