// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to say what a reply means: the first one, for which the table is read, every
// example of the table, and a reply without end. The floors: reading the table as JSON, and
// making a reply readable, which is done before the table is looked at.

#include "benchrow.h"
#include "diagnosis/replyclassifier.h"
#include "diagnosis/replypatterns.h"

#include <QFile>
#include <QJsonDocument>

#include <limits>

using namespace portwright;
using namespace portwright::bench;
using namespace Qt::StringLiterals;

namespace {

ReplyEvidence refusedPassword()
{
    ReplyEvidence evidence;
    evidence.stage = Stage::Auth;
    evidence.lines = { "535 5.7.8 Error: authentication failed" };
    return evidence;
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

/// The best of five, as this is over sooner than another process lets us go on.
double bestTimeFor(const ReplyEvidence &evidence)
{
    double best = std::numeric_limits<double>::infinity();
    for (int turn = 0; turn < 5; ++turn)
        best = std::min(best, timeOf([&] { (void)classify(evidence); }));
    return best;
}

} // namespace

int main()
{
    const double first = timeOf([] { (void)classify(refusedPassword()); }); // before anything else
    const double table = timeOf([] {
        QFile file(u":/replypatterns.json"_s);
        (void)file.open(QIODevice::ReadOnly);
        (void)QJsonDocument::fromJson(file.readAll());
    });

    const QList<ReplyPattern> &patterns = builtInReplyPatterns();
    for (const ReplyPattern &pattern : patterns)
        (void)classify(pattern.example); // compiles what the examples need
    const Pair usual = inTurn(
        20,
        [&] {
            for (const ReplyPattern &pattern : patterns)
                (void)classify(pattern.example);
        },
        [&] {
            for (const ReplyPattern &pattern : patterns)
                (void)ReplyText::from(pattern.example);
        });
    double slowest = 0;
    for (const ReplyPattern &pattern : patterns)
        slowest = std::max(slowest, bestTimeFor(pattern.example));
    const ReplyEvidence endless = hugeReply();
    (void)classify(endless);
    const double huge = bestTimeFor(endless);

    bool well = holds(
        { "classifier, the first reply", first, "ms", table, "Qt reads the table as JSON", 10 });
    well &= holds({ "classifier, each example of the table", usual.ours / double(patterns.size()),
        "ms", usual.other / double(patterns.size()), "making it readable", 100 });
    well &= holds({ "classifier, the slowest example", slowest, "ms", 10, "the limit", 1 });
    well &= holds({ "classifier, a reply of 1 MB", huge, "ms", 50, "the limit", 1 });
    return well ? 0 : 1;
}
