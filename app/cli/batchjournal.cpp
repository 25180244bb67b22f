// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batchjournal.h"

#include "model/wholefile.h"
#include "ui/words/batchtext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace portwright {

namespace {

    /// Several times what a line of ours can have, and as many lines as a list can have rows.
    constexpr qint64 longestLine = 64 * 1024;

    struct Journal {
        Q_DECLARE_TR_FUNCTIONS(portwright::BatchJournal)
    };

} // namespace

std::optional<QString> BatchJournal::begin(const QList<AccountVerdict> &verdicts)
{
    m_lock.setStaleLockTime(0); // a long list is no sign of a copy that died
    if (!m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError)
        return Journal::tr("another portwright-cli is writing there");
    if (auto failure = writeWholeFile(m_file.fileName(), batchLines(verdicts)))
        return failure;
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return std::nullopt;
    return m_file.errorString();
}

bool BatchJournal::append(const AccountVerdict &verdict)
{
    const QByteArray line = batchLine(verdict);
    return m_file.write(line) == line.size() && m_file.flush();
}

std::optional<QList<AccountVerdict>> readVerdicts(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<AccountVerdict> verdicts;
    for (int lines = 0; lines < 2 * mostCsvRows && !file.atEnd(); ++lines) {
        const QByteArray line = file.readLine(longestLine);
        if (const auto verdict = accountVerdict(QJsonDocument::fromJson(line).object()))
            verdicts.append(*verdict);
    }
    return verdicts;
}

} // namespace portwright
