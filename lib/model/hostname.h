// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <variant>

namespace portwright {

/// What is wrong with something typed as a host name.
enum class HostNameFault { Empty, ContainsBlank, IsUrl, ContainsPort, IllegalCharacter, TooLong };

/// Reads a host name or IP literal as a person types it. Result: an A-label host name in lower case
/// without the final dot (RFC 1123, section 2.1; RFC 5890), or the IP literal without brackets.
/// Blanks around it are ignored; every other fault is named.
[[nodiscard]] std::variant<QString, HostNameFault> parseHostName(const QString &typed);

/// True if `host` is an IPv4 or IPv6 literal.
[[nodiscard]] bool isIpLiteral(const QString &host);

/// True if `host` is `domain` or below it. Both as A-labels in lower case.
[[nodiscard]] bool isWithinDomain(const QString &host, const QString &domain);

} // namespace portwright
