// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/redirectrules.h"

#include "discovery/registrabledomain.h"
#include "model/hostname.h"

namespace portwright {

bool RedirectRules::isOwn(const QString &host) const
{
    if (isWithinDomain(host, domain))
        return true;
    const QString owner = domainToAgreeTo(host);
    return owner == registrableDomain(domain) || agreedDomains.contains(owner);
}

QString domainToAgreeTo(const QString &host)
{
    const QString registrable = registrableDomain(host);
    return registrable.isEmpty() ? host : registrable;
}

bool RedirectRules::allow(const QString &host) const
{
    return scope == Scope::Anywhere || isOwn(host);
}

} // namespace portwright
