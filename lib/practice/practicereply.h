// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace portwright {

/// One line of reply with its CRLF. `words` starts with the enhanced status code (RFC 2034) except
/// where none belongs: in the greeting, the answers to EHLO and HELO, and intermediate replies.
[[nodiscard]] inline QByteArray practiceReply(int code, const QByteArray &words)
{
    return QByteArray::number(code) + ' ' + words + "\r\n";
}

} // namespace portwright
