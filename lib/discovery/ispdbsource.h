// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/websource.h"

namespace portwright {

/// A public list of providers, asked for the mail domain; it is told nothing more.
class IspdbSource : public WebSource {
    Q_OBJECT
public:
    IspdbSource(HttpFetcher *fetcher, const DiscoveryOptions &options, QObject *parent = nullptr);

    /// Where `list` has what it knows of `domain`.
    [[nodiscard]] static QUrl urlFor(const QUrl &list, const QString &domain);

protected:
    void begin() override;
    [[nodiscard]] std::optional<Outcome> understand(WebAnswer &answer) override;
    void endRound() override;
    [[nodiscard]] Origin originOf(SettingsTrust) const override { return Origin::Ispdb; }
};

} // namespace portwright
