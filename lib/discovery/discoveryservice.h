// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoverysource.h"

#include <memory>
#include <vector>

namespace portwright {

/// Asks all sources about one address, side by side, and tells what each one found as it comes. A
/// source that fails or hangs holds up no other.
class DiscoveryService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Before the start.
    void add(std::unique_ptr<DiscoverySource> source);
    void start(const MailAddress &address);
    /// What was under way is in the ledger as cancelled; `settled` follows at once.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    /// In the order they came.
    [[nodiscard]] const QList<DiscoveryResult> &results() const { return m_results; }
    /// Who was told what, by all sources that are done.
    [[nodiscard]] QList<LedgerEntry> ledger() const;

signals:
    void resultFound(const portwright::DiscoveryResult &result);
    /// Every source is done.
    void settled();

private:
    void take(const DiscoveryResult &result);

    std::vector<std::unique_ptr<DiscoverySource>> m_sources;
    QList<DiscoveryResult> m_results;
    qsizetype m_busy = 0;
};

} // namespace portwright
