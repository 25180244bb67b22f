// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace portwright {

enum class Protocol { Smtp, Imap, Pop3 };

/// How a connection becomes encrypted: from its first byte (RFC 8314, section 3), by a command
/// (RFC 3207, RFC 2595), or never.
enum class TlsMode { Implicit, StartTls, None };

/// Which submission port is preferred among equals.
enum class PortOrder { Guide, Rfc8314 };

/// One place to connect to, and how. Never holds credentials. `host` is an A-label host name in
/// lower case or an IP literal without brackets (see hostname.h).
struct Endpoint {
    Protocol protocol = Protocol::Smtp;
    QString host;
    quint16 port = 0;
    TlsMode tls = TlsMode::None;

    bool operator==(const Endpoint &) const = default;
    /// "mail.example.org:587"; an IPv6 literal is put in brackets.
    [[nodiscard]] QString hostAndPort() const;
};

/// A port that mail programs know by number, with the TLS mode it is meant for.
struct StandardPort {
    Protocol protocol;
    quint16 port;
    TlsMode tls;
};

/// The standard ports of one protocol, most preferred first (a new port is one row here).
[[nodiscard]] QList<StandardPort> standardPorts(Protocol protocol, PortOrder order);
/// The TLS mode a port is meant for; STARTTLS where the port has no convention.
[[nodiscard]] TlsMode usualTlsMode(Protocol protocol, quint16 port);

/// True for a port that belongs to `protocol` by convention.
[[nodiscard]] bool isStandardPort(Protocol protocol, quint16 port);

/// Stable identifiers as scripts read them: "smtp", "imap", "pop3"; "implicit", "starttls", "none";
/// "guide", "rfc8314".
[[nodiscard]] QString toId(Protocol protocol);
[[nodiscard]] QString toId(TlsMode mode);
[[nodiscard]] std::optional<TlsMode> tlsModeFromId(QStringView id);
[[nodiscard]] QString toId(PortOrder order);
[[nodiscard]] std::optional<PortOrder> portOrderFromId(QStringView id);

} // namespace portwright
