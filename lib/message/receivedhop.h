// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace portwright {

/// One server that a message passed, as it says itself (RFC 5321, section 4.4).
struct ReceivedHop {
    QString from; ///< what the one before called itself; empty: not said
    QString by; ///< who writes this
    QString protocol; ///< "ESMTPS" (RFC 3848); empty: not said
    QDateTime time; ///< by its own clock; invalid: not said

    bool operator==(const ReceivedHop &) const = default;
};

/// Reads the value of one Received field. `time` stays invalid.
[[nodiscard]] ReceivedHop readReceived(const QString &value);

} // namespace portwright
