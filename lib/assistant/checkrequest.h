// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/recommendation.h"
#include "discovery/discoveryoptions.h"
#include "model/credentials.h"
#include "model/mailaddress.h"

#include <optional>

namespace portwright {

/// The two halves of a mail account: submission, and access to the mailbox.
enum class Half { Outgoing, Incoming };

/// What a person knows of a server, or of the way to sign in there; each empty where they do not.
struct KnownServer {
    QString host; ///< as parseHostName gives it
    std::optional<Protocol> protocol; ///< of incoming mail, where there are two
    std::optional<quint16> port;
    std::optional<TlsMode> tls;
    QString username; ///< empty: as published, else the address
    bool wasEncrypted = false; ///< `tls` was proven before: that it is missing now is a downgrade

    bool operator==(const KnownServer &) const = default;
};

/// What a person typed, and how the check is to be done.
struct CheckRequest {
    enum class Scope { Both, OutgoingOnly, IncomingOnly };

    MailAddress address;
    std::optional<Credentials> credentials; ///< nothing: test the servers only
    KnownServer outgoing;
    KnownServer incoming;
    Scope scope = Scope::Both;

    PortOrder order = PortOrder::Guide;
    CheckConsents consents;
    bool tryLocalPart = false; ///< agreed to a second sign-in with the local part
    std::chrono::milliseconds budget = std::chrono::seconds(20); ///< for the whole check
    QString ehloName;
    DiscoveryOptions discovery;

    [[nodiscard]] const KnownServer &known(Half half) const
    {
        return half == Half::Outgoing ? outgoing : incoming;
    }
    [[nodiscard]] bool includes(Half half) const
    {
        return scope == Scope::Both || (scope == Scope::OutgoingOnly) == (half == Half::Outgoing);
    }
};

} // namespace portwright
