// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

namespace portwright {

/// One line of a peer, without its line end.
struct ReceivedLine {
    QByteArray text;
    qsizetype droppedBytes = 0; ///< beyond LineBuffer::limit, not kept
};

/// Cuts a stream of bytes into lines. Ends a line at LF and takes one CR before it away: CRLF is
/// the rule, and servers with a bare LF are understood. Keeps one unfinished line of bounded
/// length and nothing else; a reply line may have 512 octets (RFC 5321, section 4.5.3.1.5).
class LineBuffer {
public:
    static constexpr qsizetype limit = 8192;
    static constexpr qsizetype endless = 1 << 20; ///< no line of any mail protocol is that long

    /// Takes bytes from the front of `bytes`, up to and with the next line end if there is one.
    /// Nothing if the line is unfinished; `bytes` is empty then.
    [[nodiscard]] std::optional<ReceivedLine> takeLine(QByteArrayView &bytes);

    /// The line has gone on for so long that there is no use in waiting for its end.
    [[nodiscard]] bool isEndless() const { return m_line.droppedBytes > endless; }
    /// What there is of the line that has not ended yet.
    [[nodiscard]] const QByteArray &unfinished() const { return m_line.text; }

private:
    void keep(QByteArrayView part);

    ReceivedLine m_line;
};

} // namespace portwright
