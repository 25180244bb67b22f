// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountverdict.h"

#include <QFile>
#include <QLockFile>

namespace portwright {

/// The verdicts of a run that is not over, one JSON object a line, in FILE.part beside the FILE it
/// is for. FILE itself is written when all is done, whole or not at all; the journal is what is
/// left where that does not come to be, however the program ended. It only ever grows, so a line
/// that was cut off in the middle is the last one, and is passed over.
class BatchJournal {
public:
    explicit BatchJournal(const QString &output)
        : m_file(output + QStringLiteral(".part"))
        , m_lock(m_file.fileName() + QStringLiteral(".lock"))
    {
    }

    [[nodiscard]] QString name() const { return m_file.fileName(); }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    [[nodiscard]] bool exists() const { return m_file.exists(); }
    /// Begins with `verdicts` in it, in the place of what was there. Gives the reason in words
    /// where that fails, or where another copy of the program is writing there.
    [[nodiscard]] std::optional<QString> begin(const QList<AccountVerdict> &verdicts);
    /// Handed to the system when this returns.
    [[nodiscard]] bool append(const AccountVerdict &verdict);
    void remove() { m_file.remove(); }

private:
    QFile m_file;
    QLockFile m_lock;
};

/// What is in a journal, or in an output of JSON lines. Nothing where it cannot be read.
[[nodiscard]] std::optional<QList<AccountVerdict>> readVerdicts(const QString &name);

} // namespace portwright
