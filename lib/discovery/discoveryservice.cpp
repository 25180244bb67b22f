// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discovery/discoveryservice.h"

namespace portwright {

void DiscoveryService::add(std::unique_ptr<DiscoverySource> source)
{
    connect(source.get(), &DiscoverySource::finished, this, &DiscoveryService::take);
    m_sources.push_back(std::move(source));
}

void DiscoveryService::start(const MailAddress &address)
{
    // An address literal (RFC 5321, section 4.1.3) names its host and belongs to no domain.
    if (m_sources.empty() || address.asciiDomain().startsWith(u'[')) {
        QMetaObject::invokeMethod(this, &DiscoveryService::settled, Qt::QueuedConnection);
        return;
    }
    m_busy = qsizetype(m_sources.size());
    for (const auto &source : m_sources)
        source->start(address);
}

void DiscoveryService::cancel()
{
    if (!isBusy())
        return;
    for (const auto &source : m_sources)
        source->cancel();
}

QList<LedgerEntry> DiscoveryService::ledger() const
{
    QList<LedgerEntry> entries;
    for (const DiscoveryResult &result : m_results)
        entries += result.ledger;
    return entries;
}

void DiscoveryService::take(const DiscoveryResult &result)
{
    m_results.append(result);
    --m_busy;
    emit resultFound(result);
    if (m_busy == 0)
        emit settled();
}

} // namespace portwright
