// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/networksettings.h"

#include <QNetworkProxy>

namespace portwright {

/// The proxy for a connection to `host` and `port`; type NoProxy if there is none.
[[nodiscard]] QNetworkProxy proxyFor(
    const NetworkSettings &settings, const QString &host, quint16 port);

} // namespace portwright
