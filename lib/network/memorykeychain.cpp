// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/memorykeychain.h"

namespace portwright {

void MemoryKeychain::read(const QString &entry, QObject *context, Answered answered)
{
    const auto found = m_entries.constFind(entry);
    if (found == m_entries.constEnd())
        answerLater(context, answered, { {}, KeychainFailure { KeychainFault::NotFound, {} } });
    else
        answerLater(context, answered, { *found, {} });
}

void MemoryKeychain::write(
    const QString &entry, const Secret &secret, QObject *context, Answered answered)
{
    m_entries.insert(entry, secret);
    answerLater(context, answered, {});
}

void MemoryKeychain::remove(const QString &entry, QObject *context, Answered answered)
{
    m_entries.remove(entry);
    answerLater(context, answered, {});
}

} // namespace portwright
