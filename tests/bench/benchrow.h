// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace portwright::bench {

/// One row of the table that tests/bench/run puts together. Less is better.
struct Row {
    QByteArray what;
    double measured;
    const char *unit;
    double other; ///< the same of what it is compared to
    const char *comparedTo;
    double mostTimes; ///< the target: how many times the other it may be

    [[nodiscard]] bool holds() const { return measured <= mostTimes * other; }
};

/// Prints it, with tabulators between the columns, and tells whether it holds.
[[nodiscard]] inline bool holds(const Row &row)
{
    std::printf("%s\t%.4g %s\t%.2f x\t%s (%.4g %s)\t%.4g x\t%s\n", row.what.constData(),
        row.measured, row.unit, row.measured / row.other, row.comparedTo, row.other, row.unit,
        row.mostTimes, row.holds() ? "holds" : "MISSED");
    std::fflush(stdout);
    return row.holds();
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// In milliseconds.
template <typename Work> double timeOf(const Work &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

struct Pair {
    double ours;
    double other;
};

/// The medians of both over `turns`, in turn, so that both see the same weather.
template <typename Ours, typename Other>
Pair inTurn(int turns, const Ours &ours, const Other &other)
{
    QList<double> oursTaken;
    QList<double> otherTaken;
    for (int turn = 0; turn < turns; ++turn) {
        oursTaken << timeOf(ours);
        otherTaken << timeOf(other);
    }
    return { median(oursTaken), median(otherTaken) };
}

} // namespace portwright::bench
