// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to say what a reply means: every example of the table over and over, and a
// reply without end. Ends with 1 if a target is missed.

#include "diagnosis/replyclassifier.h"
#include "diagnosis/replypatterns.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace portwright;

namespace {

constexpr double usualTarget = 1.0; // ms, each
constexpr double hugeTarget = 50.0; // ms

double millisecondsFor(const ReplyEvidence &evidence)
{
    QElapsedTimer timer;
    timer.start();
    (void)classify(evidence);
    return double(timer.nsecsElapsed()) / 1e6;
}

ReplyEvidence hugeReply()
{
    ReplyEvidence evidence;
    evidence.stage = Stage::EndOfData;
    for (int i = 0; i < 1000; ++i)
        evidence.lines << "550-5.7.1 "
                + QByteArray("not a word of user mailbox or server ").repeated(27);
    return evidence;
}

} // namespace

int main()
{
    const QList<ReplyPattern> &patterns = builtInReplyPatterns();
    QElapsedTimer timer;
    timer.start();
    for (const ReplyPattern &pattern : patterns)
        (void)classify(pattern.example); // compiles the expressions
    std::printf(
        "%-34s %8.1f ms\n", "all examples, the first time", double(timer.nsecsElapsed()) / 1e6);
    QList<double> times;
    for (int i = 0; i < 20; ++i) {
        for (const ReplyPattern &pattern : patterns)
            times << millisecondsFor(pattern.example);
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    const double high = times[times.size() * 99 / 100];
    const double huge = millisecondsFor(hugeReply());
    std::printf("%-34s %8.3f ms %8.3f ms (99 of 100)\n", "one reply", median, high);
    std::printf("%-34s %8.1f ms\n", "a reply of 1 MB in 1000 lines", huge);
    return high < usualTarget && huge < hugeTarget ? 0 : 1;
}
