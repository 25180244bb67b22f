// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/evidence.h"

#include "transcript/transcript.h"

namespace portwright {

namespace {

    /// The latest; -1: there is none.
    template <typename Condition>
    qint64 indexOf(Condition proves, const QString &connection, const Transcript &transcript)
    {
        for (qsizetype row = transcript.size() - 1; row >= 0; --row) {
            const TranscriptEntry &entry = transcript.at(row);
            if (entry.direction == Direction::Server && entry.connection == connection
                && proves(entry.text))
                return entry.index;
        }
        return -1;
    }

    /// A line of EHLO's reply (RFC 1870, section 3).
    bool declaresSizeLimit(const QString &line)
    {
        constexpr qsizetype behindCode = 4;
        return QStringView(line)
            .mid(behindCode)
            .startsWith(QLatin1StringView("SIZE "), Qt::CaseInsensitive);
    }

} // namespace

QList<Diagnosis> pointingAtWords(QList<Diagnosis> diagnoses, const Transcript &transcript)
{
    for (Diagnosis &diagnosis : diagnoses) {
        const bool isDeclared = diagnosis.code == DiagnosisCode::MessageTooLarge;
        if (!diagnosis.endpoint || (diagnosis.reply.lines.isEmpty() && !isDeclared))
            continue;
        const auto proves = [&reply = diagnosis.reply](const QString &line) {
            return reply.lines.isEmpty() ? declaresSizeLimit(line) : line == reply.lines.last();
        };
        const qint64 index = indexOf(proves, diagnosis.endpoint->hostAndPort(), transcript);
        if (index >= 0)
            diagnosis.evidence = index;
    }
    return diagnoses;
}

} // namespace portwright
