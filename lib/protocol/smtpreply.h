// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/serverreply.h"
#include "protocol/receivedreply.h"

#include <QByteArray>
#include <variant>

namespace portwright {

/// The reply code of a server that ends the session, to whatever command (RFC 5321, section 3.8).
inline constexpr int closingCode = 421;

using SmtpReplyProgress = std::variant<UnfinishedReply, ServerReply, MalformedReply>;

/// Puts the lines of one reply together (RFC 5321, section 4.2): "250-" goes on, "250 " or a bare
/// "250" ends, and the code is the same in every line. Ready for the next reply after each end.
/// Knows nothing of what a code means.
class SmtpReplyParser {
public:
    static constexpr qsizetype maximumLines = 1000;

    /// `line` is whole and without its line end; at most LineBuffer::limit bytes.
    [[nodiscard]] SmtpReplyProgress addLine(QByteArrayView line);

private:
    ServerReply m_reply;
};

} // namespace portwright
