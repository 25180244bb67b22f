// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/stage.h"
#include "model/tlsdetails.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace portwright {

/// Why a connection could not be made or did not last.
enum class ConnectionFault {
    HostNotFound,
    ResolverFailed, ///< DNS did not answer, or answered with an error of its own
    Refused,
    NotPermitted, ///< this computer itself forbids it: a firewall, a policy
    OutOfResources, ///< this computer grants no more connections or files: EMFILE, ENFILE, ENOBUFS
    NoAnswer,
    HostUnreachable, ///< there is no way, and something on it says so
    Reset,
    Closed, ///< ended by the peer in the ordinary way
    Proxy,
    Other,
};

struct ConnectionFailure {
    ConnectionFault fault = ConnectionFault::Other;
    QString words; ///< the system's own

    bool operator==(const ConnectionFailure &) const = default;
};

/// What one connection showed below the mail protocol, as far as it came. Times count from the
/// start of the connection attempt, name look-up included.
struct ConnectionReport {
    QStringList addresses; ///< of the host, those that were found; empty: a proxy looks it up
    QString address; ///< the IP address in use
    QStringList failedAddresses; ///< tried and given up, with a blank and the reason's words
    bool ipv6Failed = false; ///< an IPv6 address was tried in vain while IPv4 answered
    bool ipv4Failed = false;
    bool ipv6Silent = false; ///< the same, and nothing answered: packets vanish
    std::optional<std::chrono::milliseconds> resolvedAfter;
    std::optional<std::chrono::milliseconds> connectedAfter;
    std::optional<std::chrono::milliseconds> firstBytesAfter; ///< first bytes from the peer
    std::optional<std::chrono::milliseconds> encryptedAfter;
    std::chrono::milliseconds roundTrip { 0 }; ///< of the TCP handshake
    std::optional<TlsAlert> tlsAlert; ///< that ended the handshake
    /// TranscriptEntry::index of the last that was heard, or went wrong, in each stage.
    QMap<Stage, qint64> entries;

    /// The line that shows what happened in `stage`, or before it if nothing did; -1: there is
    /// none.
    [[nodiscard]] qint64 entryOf(Stage stage) const;

    bool operator==(const ConnectionReport &) const = default;
};

[[nodiscard]] QString toId(ConnectionFault fault);

} // namespace portwright
