// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/evidence.h"

#include "transcript/transcript.h"

namespace portwright {

namespace {

    /// The latest; -1: there is none.
    qint64 indexOf(const QString &words, const QString &connection, const Transcript &transcript)
    {
        for (qsizetype row = transcript.size() - 1; row >= 0; --row) {
            const TranscriptEntry &entry = transcript.at(row);
            if (entry.direction == Direction::Server && entry.connection == connection
                && entry.text == words)
                return entry.index;
        }
        return -1;
    }

} // namespace

QList<Diagnosis> pointingAtWords(QList<Diagnosis> diagnoses, const Transcript &transcript)
{
    for (Diagnosis &diagnosis : diagnoses) {
        if (!diagnosis.endpoint || diagnosis.reply.lines.isEmpty())
            continue;
        const qint64 index
            = indexOf(diagnosis.reply.lines.last(), diagnosis.endpoint->hostAndPort(), transcript);
        if (index >= 0)
            diagnosis.evidence = index;
    }
    return diagnoses;
}

} // namespace portwright
