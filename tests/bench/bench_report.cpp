// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A report with a long log, written and read, against what Qt takes for the same JSON.

#include "assistant/supportreport.h"
#include "benchrow.h"
#include "transcript/transcript.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace portwright;
using namespace portwright::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 50'000;
constexpr int turns = 5;

SupportReport longReport()
{
    QJsonArray entries;
    for (int i = 0; i < lines; ++i) {
        TranscriptEntry entry;
        entry.index = i;
        entry.time = std::chrono::milliseconds(i);
        entry.connection = u"mail%1.example.org:587"_s.arg(i % 12);
        entry.direction = Direction(i % 4);
        entry.text = u"250-line %1 of a server that has a lot to say"_s.arg(i);
        entries << toJson(entry);
    }
    return SupportReport::of({ { u"made"_s, u"2026-01-01T00:00:00Z"_s },
        { u"program"_s, QJsonObject { { u"version"_s, u"0"_s } } },
        { u"transcript"_s, QJsonObject { { u"entries"_s, entries } } } });
}

} // namespace

int main()
{
    const SupportReport report = longReport();
    const QByteArray bytes = report.toScriptElement();
    const QByteArray json = report.toJson();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!std::holds_alternative<SupportReport>(SupportReport::parse(json)))
        qFatal("what was written cannot be read");
    const Pair writing = inTurn(
        turns, [&] { (void)report.toScriptElement(); },
        [&] { (void)document.toJson(QJsonDocument::Compact); });
    const Pair reading = inTurn(
        turns, [&] { (void)SupportReport::parse(json); },
        [&] { (void)QJsonDocument::fromJson(json); });
    bool well = holds({ "report of 50,000 lines, written", writing.ours, "ms", writing.other,
        "Qt writes the same JSON", 1.5 });
    well &= holds({ "report of 50,000 lines, read and checked", reading.ours, "ms", reading.other,
        "Qt reads the same JSON", 3 });
    return well ? 0 : 1;
}
