// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace portwright {

/// Printable ASCII. The rest of what RFC 9051, section 9, lets into a quoted string is what servers
/// of RFC 3501 refuse, or control characters.
[[nodiscard]] bool canBeQuoted(const QByteArray &text);
/// As a quoted string (RFC 9051, section 4.3); `text` can be one.
[[nodiscard]] QByteArray quoted(QByteArray text);

} // namespace portwright
