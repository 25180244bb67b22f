// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/networksettings.h"

#include <QFuture>
#include <QHash>
#include <QNetworkProxy>
#include <functional>

class QObject;

namespace portwright {

/// Which proxy leads to a host. The system may have to fetch a script to know: it is asked in a
/// thread of its own, and once for each host, whatever the port.
class ProxyChoice {
public:
    using Found = std::function<void(const QNetworkProxy &)>;

    explicit ProxyChoice(NetworkSettings settings);
    /// Hands over the proxy, or type NoProxy: at once where it is known, else later, unless
    /// `context` is gone by then.
    void find(const QString &host, QObject *context, const Found &found);

private:
    NetworkSettings m_settings;
    QHash<QString, QFuture<QNetworkProxy>> m_asked; ///< of the system
};

} // namespace portwright
