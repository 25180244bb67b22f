// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/discoverysource.h"
#include "discovery/providertable.h"

namespace portwright {

/// The built-in table, by mail domain: tells nobody anything.
class ProviderSource : public DiscoverySource {
    Q_OBJECT
public:
    /// `table` outlives it.
    explicit ProviderSource(const ProviderTable *table, QObject *parent = nullptr);
    void start(const MailAddress &address) override;
    void cancel() override;

private:
    void finish(const DiscoveryResult &result);
    const ProviderTable *m_table;
    bool m_isFinished = false;
};

} // namespace portwright
