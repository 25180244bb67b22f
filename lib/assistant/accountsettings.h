// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/checkrequest.h"
#include "discovery/declaredserver.h"

#include <QByteArray>
#include <optional>

namespace portwright {

/// One half of an account, as a program has to be told it.
struct ServerSettings {
    Endpoint endpoint;
    QString username;
    QString mechanism; ///< that signed in; empty: not known
    QByteArray fingerprint; ///< SHA-256 of a certificate that cannot be verified; else empty

    /// How the sign-in is called where mechanisms are not named.
    [[nodiscard]] AuthMethod authentication() const;
    bool operator==(const ServerSettings &) const = default;
};

/// The settings of an account that are handed over to other programs. There is no place for a
/// password: what is made of this cannot hold one. No value has a control character in it.
struct AccountSettings {
    MailAddress address;
    QString displayName; ///< that recipients see; may be empty
    std::optional<ServerSettings> outgoing;
    std::optional<ServerSettings> incoming;

    [[nodiscard]] const std::optional<ServerSettings> &server(Half half) const
    {
        return half == Half::Outgoing ? outgoing : incoming;
    }
    [[nodiscard]] std::optional<ServerSettings> &server(Half half)
    {
        return half == Half::Outgoing ? outgoing : incoming;
    }
    bool operator==(const AccountSettings &) const = default;
};

/// `name` in one line, as it may stand in `AccountSettings`.
[[nodiscard]] QString fitDisplayName(const QString &name);

} // namespace portwright
