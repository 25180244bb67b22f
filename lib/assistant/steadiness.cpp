// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/steadiness.h"

#include <algorithm>

namespace portwright {

namespace {

    bool hasAnswered(const ProbeReport &report)
    {
        return report.outcome.kind == OutcomeKind::Reached;
    }

    QList<std::chrono::milliseconds> sortedTimes(const QList<ProbeReport> &tries)
    {
        QList<std::chrono::milliseconds> times;
        for (const ProbeReport &report : tries) {
            if (hasAnswered(report))
                times.append(report.tookTime);
        }
        std::sort(times.begin(), times.end());
        return times;
    }

} // namespace

qsizetype Steadiness::failures() const
{
    return tries.size() - std::count_if(tries.begin(), tries.end(), hasAnswered);
}

const ProbeReport *Steadiness::firstFailure() const
{
    const auto failed = std::find_if_not(tries.begin(), tries.end(), hasAnswered);
    return failed == tries.end() ? nullptr : &*failed;
}

std::optional<std::chrono::milliseconds> Steadiness::fastest() const
{
    const auto times = sortedTimes(tries);
    return times.isEmpty() ? std::nullopt : std::optional(times.first());
}

std::optional<std::chrono::milliseconds> Steadiness::median() const
{
    const auto times = sortedTimes(tries);
    if (times.isEmpty())
        return std::nullopt;
    const qsizetype middle = times.size() / 2;
    return times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
}

std::optional<std::chrono::milliseconds> Steadiness::slowest() const
{
    const auto times = sortedTimes(tries);
    return times.isEmpty() ? std::nullopt : std::optional(times.last());
}

} // namespace portwright
