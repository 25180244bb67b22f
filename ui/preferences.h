// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoveryoptions.h"
#include "model/endpoint.h"
#include "model/networksettings.h"

#include <QString>
#include <chrono>

class QSettings;

namespace portwright {

/// What a person set for the program as a whole. The two passwords in it last as long as the
/// program runs: they are never written.
struct Preferences {
    PortOrder order = PortOrder::Guide;
    std::chrono::seconds budget { 20 }; ///< for one whole check; 5 s to 120 s
    std::chrono::seconds arrivalPatience { 60 }; ///< for the test message; 10 s to 600 s
    QString ehloName; ///< empty: our address
    qsizetype logBound = 100'000; ///< entries; 1,000 to 1,000,000
    QString language; ///< "de"; empty: the system's

    bool asksIspdb = true; ///< Thunderbird's provider list, which learns the mail domain
    bool asksDomain = true; ///< the mail domain's own web servers
    bool tellsDomainTheAddress = false; ///< to those, where nothing less is answered

    NetworkSettings::Proxy proxy = NetworkSettings::Proxy::System;
    QString proxyHost;
    quint16 proxyPort = 1080;
    QString proxyUsername;
    Secret proxyPassword;
    QString clientCertificateFile; ///< PKCS#12; empty: none
    Secret clientCertificatePassphrase;

    /// What is missing or out of bounds in `settings` becomes the default or the nearest bound.
    [[nodiscard]] static Preferences read(const QSettings &settings);
    void write(QSettings &settings) const;
    [[nodiscard]] NetworkSettings network() const;
    /// How far the search for published settings may go.
    [[nodiscard]] DiscoveryOptions discovery() const;

    bool operator==(const Preferences &) const = default;
};

} // namespace portwright
