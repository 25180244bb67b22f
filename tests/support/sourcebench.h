// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoverysource.h"
#include "support/addresses.h"

#include <QSignalSpy>

namespace portwright {

/// Starts a source for anna@example.org, or another address, and waits for what it found.
[[nodiscard]] inline DiscoveryResult resultOf(
    DiscoverySource &source, const QString &address = QStringLiteral("anna@example.org"))
{
    DiscoveryResult found;
    QSignalSpy finished(&source, &DiscoverySource::finished);
    QObject::connect(&source, &DiscoverySource::finished, &source,
        [&found](const DiscoveryResult &result) { found = result; });
    source.start(mailAddress(address));
    if (!finished.isEmpty())
        qFatal("finished from inside start()");
    if (!finished.wait(5000) || finished.size() != 1)
        qFatal("the source did not finish once");
    return found;
}

/// "https://host/path domain not-found", one for each entry.
[[nodiscard]] inline QStringList linesOf(const QList<LedgerEntry> &ledger)
{
    QStringList lines;
    for (const LedgerEntry &entry : ledger)
        lines << entry.asked + u' ' + toId(entry.told) + u' ' + toId(entry.answer);
    return lines;
}

} // namespace portwright
