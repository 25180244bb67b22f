// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/reportsection.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    // More than any check has, and less than would trouble anybody who is given a strange file.
    constexpr qsizetype longestText = 4'000; ///< of one cell or line
    constexpr qsizetype mostCharacters = 500'000; ///< of one section

} // namespace

void ReportSection::bound()
{
    qsizetype left = mostCharacters;
    const auto shorten = [&left](QString &text) {
        if (text.size() > longestText)
            text = text.left(longestText) + u"\u2026"_s;
        left -= text.size();
    };
    qsizetype kept = 0;
    for (; kept < rows.size() && left > 0; ++kept) {
        for (QString &cell : rows[kept])
            shorten(cell);
    }
    qsizetype more = rows.size() - kept;
    rows.resize(kept);
    for (kept = 0; kept < blocks.size() && left > 0; ++kept) {
        ReportSection::Block &block = blocks[kept];
        shorten(block.title);
        qsizetype line = 0;
        for (; line < block.lines.size() && left > 0; ++line)
            shorten(block.lines[line]);
        block.lines.resize(line);
    }
    more += blocks.size() - kept;
    blocks.resize(kept);
    if (more > 0)
        blocks << ReportSection::Block { tr("Left out here: %1").arg(more), {} };
}

} // namespace portwright
