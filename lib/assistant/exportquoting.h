// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace portwright {

/// As one word of a POSIX shell. Text without anything special stays as it is.
[[nodiscard]] QString shellQuoted(const QString &text);
/// As a string of PHP in single quotes, where only the quote and the backslash mean something.
[[nodiscard]] QString phpQuoted(const QString &text);
/// As a value of a .env file in double quotes, with a backslash before each of `special`.
[[nodiscard]] QString envQuoted(const QString &text, QStringView special);
/// "[2001:db8::1]" for an IPv6 literal, else the host as it is (RFC 3986, section 3.2.2).
[[nodiscard]] QString urlHost(const QString &host);

} // namespace portwright
