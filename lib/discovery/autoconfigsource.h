// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/websource.h"

namespace portwright {

/// What the mail domain itself publishes (draft-ietf-mailmaint-autoconfig): both https places side
/// by side; then, where a server is there but wants to know for whom and the person lets it, with
/// the address; at last both places over http, whose word nobody vouches for.
class AutoconfigSource : public WebSource {
    Q_OBJECT
public:
    AutoconfigSource(
        HttpFetcher *fetcher, const DiscoveryOptions &options, QObject *parent = nullptr);

protected:
    void begin() override;
    [[nodiscard]] std::optional<Outcome> understand(WebAnswer &answer) override;
    void endRound() override;
    [[nodiscard]] Origin originOf(SettingsTrust trust) const override;

private:
    enum class Round { Https, WithAddress, Http };
    [[nodiscard]] QUrl ownHost(const QString &scheme) const;
    [[nodiscard]] QUrl wellKnown(const QString &scheme) const;

    Round m_round = Round::Https;
    bool m_serverIsThere = false; ///< autoconfig.D answered, verified, but without settings
};

} // namespace portwright
