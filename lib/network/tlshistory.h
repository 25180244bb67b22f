// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/endpoint.h"

#include <QDeadlineTimer>
#include <QHash>
#include <chrono>

namespace portwright {

/// With which version of TLS endpoints were encrypted lately. What has become less since stays as
/// it was until it has not been seen for `memory`: a change that is meant to be is believed then.
class TlsHistory {
public:
    explicit TlsHistory(std::chrono::milliseconds memory = std::chrono::minutes(10))
        : m_memory(memory)
    {
    }

    /// `version` as in TlsDetails.
    void add(const Endpoint &endpoint, const QString &version);
    /// Empty: none is remembered.
    [[nodiscard]] QString versionAt(const Endpoint &endpoint) const;

private:
    struct Seen {
        QString version;
        QDeadlineTimer until;
    };

    std::chrono::milliseconds m_memory;
    QHash<QString, Seen> m_seen; ///< by host and port
};

} // namespace portwright
