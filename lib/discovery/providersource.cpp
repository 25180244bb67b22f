// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/providersource.h"

#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

ProviderSource::ProviderSource(const ProviderTable *table, QObject *parent)
    : DiscoverySource(parent)
    , m_table(table)
{
}

void ProviderSource::start(const MailAddress &address)
{
    DiscoveryResult result;
    result.source = SettingsSource::ProviderTable;
    result.origin = Origin::Published;
    result.trust = SettingsTrust::BuiltIn;
    LedgerEntry entry;
    entry.asked = u"built-in table"_s;
    if (const auto row = m_table->forDomain(address.asciiDomain())) {
        result.outcome = settingsFor(*row, address);
        entry.answer
            = row->servers.isEmpty() ? DiscoveryAnswer::NoMailServers : DiscoveryAnswer::Settings;
    }
    result.ledger = { entry };
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void ProviderSource::cancel()
{
    DiscoveryResult result;
    result.outcome = DiscoveryFailure { DiscoveryAnswer::Cancelled, {} };
    finish(result);
}

void ProviderSource::finish(const DiscoveryResult &result)
{
    if (!std::exchange(m_isFinished, true))
        emit finished(result);
}

} // namespace portwright
