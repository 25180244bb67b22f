// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyparameters.h"

#include <QRegularExpression>
#include <QUrl>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QRegularExpression expression(const QString &pattern)
    {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    }

    qint64 bytesOf(QStringView unit)
    {
        if (unit.isEmpty() || unit.startsWith(u'b', Qt::CaseInsensitive))
            return 1;
        const QChar letter = unit.front().toLower();
        return letter == u'k' ? 1024 : letter == u'm' ? 1024 * 1024 : 1024 * 1024 * 1024;
    }

    int secondsOf(QStringView unit)
    {
        if (unit.startsWith(u'h', Qt::CaseInsensitive) || unit.startsWith(u's', Qt::CaseInsensitive)
            || unit.startsWith(u'm', Qt::CaseInsensitive)) {
            const QChar letter = unit.front().toLower();
            return letter == u'h' ? 3600 : letter == u'm' ? 60 : 1;
        }
        return 1;
    }

} // namespace

QString urlIn(const QString &words)
{
    static const QRegularExpression bracketed
        = expression(u"<(?:URL:)?(https?://[^<>]{1,2000})>"_s);
    static const QRegularExpression plain
        = expression(uR"(https?://[^\s<>"'|\\^`{}\[\]]{1,2000})"_s);
    QString url = bracketed.match(words).captured(1).remove(u' ');
    if (url.isEmpty())
        url = plain.match(words).captured();
    while (!url.isEmpty() && u".,;:!?)"_s.contains(url.back()))
        url.chop(1);
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && !parsed.host().isEmpty() ? url : QString();
}

std::optional<qint64> sizeLimitIn(const QString &words)
{
    static const QRegularExpression limit = expression(
        uR"((?:limit|maximum|max|exceeds?|larger than|bigger than)[^0-9]{0,60}(\d{1,12})(?![\d.])\s?(bytes?|[kmg]i?b?)?\b)"_s);
    const auto match = limit.match(words);
    const qint64 number = match.captured(1).toLongLong();
    // A small number without a unit is something else: a line's number, a year.
    if (number <= 0 || (!match.hasCaptured(2) && number < 10'000))
        return std::nullopt;
    return number * bytesOf(match.capturedView(2));
}

std::optional<std::chrono::seconds> waitIn(const QString &words)
{
    static const QRegularExpression clock
        = expression(uR"((?:wait|in|for|after|retry=?)\s?(\d\d?):(\d\d):(\d\d)\b)"_s);
    static const QRegularExpression count = expression(
        uR"((?:wait|in|for|after|within|another|least)\s(\d{1,6})\s?(s|secs?|seconds?|m|mins?|minutes?|hours?|h|hrs?)\b)"_s);
    std::chrono::seconds wait { 0 };
    if (const auto match = clock.match(words); match.hasMatch())
        wait = std::chrono::seconds(match.captured(1).toInt() * 3600
            + match.captured(2).toInt() * 60 + match.captured(3).toInt());
    else if (const auto match = count.match(words); match.hasMatch())
        wait = std::chrono::seconds(
            qint64(match.captured(1).toInt()) * secondsOf(match.capturedView(2)));
    return wait.count() > 0 ? std::optional(wait) : std::nullopt;
}

} // namespace portwright
