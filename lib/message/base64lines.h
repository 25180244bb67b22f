// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace portwright {

/// Octets in one line of base64 as RFC 2045, section 6.8 wants it: 76 characters.
constexpr qsizetype base64LineInput = 57;

/// How long `base64Lines` makes so many bytes.
[[nodiscard]] qint64 base64LinesSize(qint64 sizeInBytes);

/// Base64 in lines of 76 characters with CRLF between them and none at the end, so that the pieces
/// of one content, each a multiple of `base64LineInput` long but the last, are joined by CRLF.
[[nodiscard]] QByteArray base64Lines(QByteArrayView bytes);

} // namespace portwright
