// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/tlshistory.h"

#include "model/tlsdetails.h"

namespace portwright {

void TlsHistory::add(const Endpoint &endpoint, const QString &version)
{
    m_seen.removeIf([](const auto &seen) { return seen.value().until.hasExpired(); });
    if (!isWeaker(version, versionAt(endpoint)))
        m_seen.insert(endpoint.hostAndPort(), { version, QDeadlineTimer(m_memory) });
}

QString TlsHistory::versionAt(const Endpoint &endpoint) const
{
    const auto seen = m_seen.constFind(endpoint.hostAndPort());
    return seen == m_seen.constEnd() || seen->until.hasExpired() ? QString() : seen->version;
}

} // namespace portwright
