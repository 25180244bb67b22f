// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/serverreply.h"
#include "protocol/linebuffer.h"
#include "protocol/receivedreply.h"

#include <optional>
#include <variant>
#include <vector>

namespace portwright {

/// One value of an IMAP response (RFC 9051, section 4).
struct ImapValue {
    enum class Kind { Nil, Atom, String, List };
    Kind kind = Kind::Nil;
    QByteArray text; ///< of an atom as it came, of a string without quotes and escapes
    std::vector<ImapValue> list;

    bool operator==(const ImapValue &) const = default;
};

/// RFC 9051, section 7.1.
enum class ImapStatus { Ok, No, Bad, PreAuth, Bye };

/// One complete response of an IMAP server (RFC 9051, section 2.2.2).
struct ImapResponse {
    enum class Kind { Tagged, Untagged, Continuation };
    Kind kind = Kind::Untagged;
    QByteArray tag; ///< of a tagged one

    std::optional<ImapStatus> status; ///< of every tagged one, and of untagged ones that have it
    QByteArray code; ///< the response code, upper case, without brackets: "ALERT"
    QByteArray codeArguments; ///< "IMAP4rev1 IDLE" of "[CAPABILITY IMAP4rev1 IDLE]"
    QByteArray text; ///< for people; of a continuation what stands behind "+ "

    QByteArray keyword; ///< of untagged data, upper case: "LIST", "EXISTS"
    std::optional<qint64> number; ///< "* 23 EXISTS"
    std::vector<ImapValue> values; ///< empty if they are not well-formed

    QStringList lines; ///< as received, literals left out
    qsizetype droppedBytes = 0; ///< of lines beyond LineBuffer::limit

    [[nodiscard]] ServerReply toReply() const;
    bool operator==(const ImapResponse &) const = default;
};

using ImapProgress = std::variant<UnfinishedReply, ImapResponse, MalformedReply>;

/// Puts one response together, literals included, however its bytes are cut. Ready for the next
/// after each end. What is no response at all is malformed; a response whose data nobody can read
/// is one that nobody asked for, and has no values. Keeps at most `maximumSize` and a line.
///
/// A literal is looked for in untagged data only: in the text of OK, NO, BAD, BYE and PREAUTH,
/// which is for people, "{5}" at the end is nothing but text.
class ImapResponseParser {
public:
    static constexpr qsizetype maximumSize = 64 * 1024;
    static constexpr int maximumDepth = 16; ///< of lists within lists

    /// Takes bytes from the front of `bytes`, up to and with the end of one response if it is
    /// there; all of them if it is not.
    [[nodiscard]] ImapProgress take(QByteArrayView &bytes);

    /// What there is of a line that has not ended yet.
    [[nodiscard]] const QByteArray &unfinished() const { return m_lines.unfinished(); }

private:
    [[nodiscard]] bool takeLiteral(QByteArrayView &bytes);
    [[nodiscard]] ImapProgress finishResponse();
    [[nodiscard]] MalformedReply malformed();

    LineBuffer m_lines;
    ImapResponse m_response;
    QByteArray m_octets; ///< of the whole response so far, literals with their "{5}" and CRLF
    std::optional<qsizetype> m_literalLeft; ///< octets of a literal still to come
};

} // namespace portwright
