// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/serverreply.h"
#include "protocol/receivedreply.h"

#include <QList>

#include <deque>
#include <variant>

namespace portwright {

/// One complete response of a POP3 server (RFC 1939, section 3).
struct Pop3Response {
    enum class Status {
        Ok,
        Err,
        Continuation, ///< "+ " of an AUTH exchange (RFC 5034, section 4)
    };
    Status status = Status::Ok;
    QByteArray code; ///< the extended response code, upper case, without brackets: "SYS/TEMP"
    QByteArray text; ///< behind the status indicator and the code; a challenge in base64
    QStringList lines; ///< the first as received, then those of a multi-line response, unstuffed
    QByteArray content; ///< of a message, unstuffed, lines end with CRLF; its beginning

    [[nodiscard]] bool isOk() const { return status == Status::Ok; }
    [[nodiscard]] ServerReply toReply() const;
    bool operator==(const Pop3Response &) const = default;
};

using Pop3Progress = std::variant<UnfinishedReply, Pop3Response, MalformedReply>;

/// Puts the lines of one response together. What form a response has depends on its command
/// (RFC 1939, section 3), so that must be told before it comes; -ERR has one line in any case.
/// Takes the stuffed dot of each line away. Ready for the next response after each end.
class Pop3ResponseParser {
public:
    enum class Form {
        SingleLine,
        MultiLine,
        Message, ///< a multi-line response that is (a part of) a message
    };
    static constexpr qsizetype maximumLines = 1000;
    static constexpr qsizetype maximumContent = 48 * 1024; ///< the rest of a message is not kept

    /// One command's response is to come; those of several commands come in their order. What comes
    /// without being expected has a single line.
    void expect(Form form) { m_expected.push_back(form); }
    /// `line` is whole and without its line end; at most LineBuffer::limit bytes.
    [[nodiscard]] Pop3Progress addLine(QByteArrayView line);
    /// The next line belongs to a message, or is the dot behind it.
    [[nodiscard]] bool isInMessage() const
    {
        return m_form == Form::Message && !m_response.lines.isEmpty();
    }

private:
    [[nodiscard]] Pop3Progress addFirstLine(QByteArrayView line);
    [[nodiscard]] Pop3Progress malformed(QByteArrayView line);

    std::deque<Form> m_expected;
    Form m_form = Form::SingleLine; ///< of the response that has begun
    Pop3Response m_response; ///< without lines: none has begun
};

} // namespace portwright
