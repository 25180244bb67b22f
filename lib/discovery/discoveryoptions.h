// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>
#include <chrono>

namespace portwright {

/// How far the search for settings may go.
struct DiscoveryOptions {
    enum class Reach {
        Everywhere,
        NotTheDomain, ///< no web server of the mail domain, nor of who runs its mail exchange
        DnsOnly, ///< the built-in table, SRV and MX: no web server is asked
    };
    /// Whether a mail domain's own servers, and nobody else, may be told the whole address. Never
    /// over anything but verified https.
    enum class AddressTelling { Never, WhereNeeded };

    Reach reach = Reach::Everywhere;
    AddressTelling addressTelling = AddressTelling::Never;
    /// Empty: no provider list is asked.
    QUrl ispdb { QStringLiteral("https://autoconfig.thunderbird.net/v1.1/") };
    QStringList agreedDomains; ///< that a redirect may lead to, as RedirectQuestion names them
    std::chrono::milliseconds timeout { 8000 }; ///< for each web server
};

} // namespace portwright
