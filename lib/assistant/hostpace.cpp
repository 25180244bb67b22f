// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/hostpace.h"

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

std::optional<std::chrono::milliseconds> HostPace::waitFor(
    const QString &place, std::chrono::milliseconds now) const
{
    const auto found = m_places.constFind(place);
    if (found == m_places.constEnd())
        return 0ms;
    if (found->inside >= m_limits.atOnce)
        return std::nullopt;
    return std::max(0ms, found->entered + m_limits.gap - now);
}

void HostPace::enter(const QString &place, std::chrono::milliseconds now)
{
    Place &entered = m_places[place];
    ++entered.inside;
    entered.entered = now;
}

void HostPace::leave(const QString &place) { --m_places[place].inside; }

} // namespace portwright
