// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/latecomer.h"

namespace portwright {

std::optional<Comparison> betterLatecomer(const QList<ProbeReport> &reports, qsizetype chosen,
    PortOrder order, const CheckConsents &consents)
{
    QList<ProbeReport> untried = reports;
    untried[chosen].signIn = SignIn::NotTried;
    const Recommendation fair = recommend(untried, order, consents, std::chrono::milliseconds(0));
    if (fair.best < 0 || fair.best == chosen)
        return std::nullopt;
    for (const Comparison &other : fair.runnersUp) {
        // To be faster alone is no reason to choose it.
        if (other.row == chosen && other.reason != RankReason::Faster)
            return Comparison { fair.best, other.reason };
    }
    return std::nullopt;
}

} // namespace portwright
