// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <chrono>
#include <optional>

namespace portwright {

/// How fast accounts of one provider may follow each other, so that a list of many looks to its
/// servers like a few people and not like an attack.
struct PaceLimits {
    /// A check has up to eight connections at a time, one for each port. Two checks stay far below
    /// what servers allow one client (Postfix: 50 at once), with room for others at this address.
    int atOnce = 2;
    /// Four accounts a second at most: with two sign-ins each, less than what limits on the rate
    /// of connections count as a flood, and nothing that a person would notice.
    std::chrono::milliseconds gap { 250 };
};

/// Keeps to the limits, one count for each place. Times are those of one clock.
class HostPace {
public:
    explicit HostPace(const PaceLimits &limits)
        : m_limits(limits)
    {
    }

    /// How long until an account may begin at `place`; nothing: as soon as another one has left.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitFor(
        const QString &place, std::chrono::milliseconds now) const;
    void enter(const QString &place, std::chrono::milliseconds now);
    void leave(const QString &place);

private:
    struct Place {
        int inside = 0;
        std::chrono::milliseconds entered { 0 };
    };

    PaceLimits m_limits;
    QHash<QString, Place> m_places;
};

} // namespace portwright
