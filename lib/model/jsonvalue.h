// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QStringList>
#include <algorithm>
#include <chrono>
#include <optional>

namespace portwright {

// What is not known is null in every document that the program writes.

[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

[[nodiscard]] inline QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonValue milliseconds(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue(QJsonValue::Null);
}

/// What a server said, bounded: it may have said more than anybody wants to be sent.
[[nodiscard]] inline QJsonArray wordsOf(const QStringList &lines)
{
    constexpr qsizetype mostLines = 200;
    constexpr qsizetype longestLine = 1'000;
    QJsonArray array;
    for (const QString &line : lines.first(std::min(lines.size(), mostLines)))
        array << (line.size() > longestLine ? line.left(longestLine) + QChar(0x2026) : line);
    if (lines.size() > mostLines)
        array << QStringLiteral("(%1 lines left out here)").arg(lines.size() - mostLines);
    return array;
}

} // namespace portwright
