// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/middleboxmarks.h"

#include <QRegularExpression>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    bool isStarred(const QString &line)
    {
        static const QRegularExpression starred(u"\\*{5,}"_s);
        return starred.match(line).hasMatch();
    }

    bool isCrossedOut(const QString &capability)
    {
        static const QRegularExpression crossedOut(u"^X{4,}[A-Z]?$"_s);
        return crossedOut.match(capability).hasMatch();
    }

} // namespace

QStringList rewrittenLines(const SessionOutcome &outcome)
{
    QStringList lines;
    std::copy_if(outcome.greeting.lines.begin(), outcome.greeting.lines.end(),
        std::back_inserter(lines), isStarred);
    const QStringList said = outcome.reply ? outcome.reply->lines : QStringList();
    std::copy_if(said.begin(), said.end(), std::back_inserter(lines),
        [](const QString &line) { return isCrossedOut(line.mid(4).trimmed()); });
    return lines;
}

bool isRewritten(const SessionOutcome &outcome)
{
    return !rewrittenLines(outcome).isEmpty()
        || std::any_of(outcome.capabilities.begin(), outcome.capabilities.end(), isCrossedOut);
}

} // namespace portwright
