// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/tlsinspectors.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    struct Inspector {
        const char *mark; ///< in the name of the issuer, in any case
        const char *product;
    };

    // One row for each; a mark is long enough that no public authority bears it.
    constexpr Inspector inspectors[] = {
        { "avast! web/mail shield", "Avast" },
        { "avast web/mail shield", "Avast" },
        { "avg web/mail shield", "AVG" },
        { "avira web", "Avira" },
        { "norton web/mail shield", "Norton" },
        { "kaspersky anti-virus personal root", "Kaspersky" },
        { "kaspersky", "Kaspersky" },
        { "eset ssl filter ca", "ESET" },
        { "bitdefender personal ca", "Bitdefender" },
        { "bitdefender ca ssl", "Bitdefender" },
        { "dr.web", "Dr.Web" },
        { "drweb", "Dr.Web" },
        { "bullguard ssl proxy", "BullGuard" },
        { "g data mail", "G DATA" },
        { "adguard personal ca", "AdGuard" },
        { "mcafee web gateway", "McAfee Web Gateway" },
        { "sophos ssl ca", "Sophos" },
        { "sophos_ca", "Sophos" },
        { "sophos web appliance", "Sophos" },
        { "fortinet", "FortiGate" },
        { "fortigate", "FortiGate" },
        { "zscaler", "Zscaler" },
        { "netskope", "Netskope" },
        { "cisco umbrella", "Cisco Umbrella" },
        { "blue coat", "Blue Coat" },
        { "bluecoat", "Blue Coat" },
        { "palo alto networks", "Palo Alto" },
        { "check point", "Check Point" },
        { "sonicwall", "SonicWall" },
        { "watchguard", "WatchGuard" },
        { "barracuda", "Barracuda" },
        { "forcepoint", "Forcepoint" },
        { "websense", "Forcepoint" },
        { "smoothwall", "Smoothwall" },
        { "untangle", "Untangle" },
        { "securly", "Securly" },
        { "lightspeed rocket", "Lightspeed" },
        { "iboss", "iboss" },
        { "cloudflare for teams", "Cloudflare Gateway" },
        { "net nanny", "Net Nanny" },
        { "mitmproxy", "mitmproxy" },
        { "superfish", "Superfish" },
    };

} // namespace

QString tlsInspectorOf(const QList<CertificateSummary> &chain)
{
    for (const CertificateSummary &certificate : chain) {
        const QString issuer = certificate.issuer.toLower();
        const auto found = std::find_if(std::begin(inspectors), std::end(inspectors),
            [&](const Inspector &known) { return issuer.contains(QLatin1StringView(known.mark)); });
        if (found != std::end(inspectors))
            return QString::fromLatin1(found->product);
    }
    return {};
}

} // namespace portwright
