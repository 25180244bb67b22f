// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/dotstuffing.h"

#include <cstring>
#include <utility>

namespace portwright {

namespace {

    // Where the line after the next LF starts; null if there is none before `end`.
    const char *nextLine(const char *from, const char *end)
    {
        const void *lf = std::memchr(from, '\n', size_t(end - from));
        return lf ? static_cast<const char *>(lf) + 1 : nullptr;
    }

} // namespace

QByteArray DotStuffer::feed(QByteArrayView piece)
{
    if (piece.isEmpty())
        return {};
    QByteArray stuffed;
    stuffed.reserve(piece.size() + piece.size() / 64 + 1);
    const char *copied = piece.begin(); // everything before it is in `stuffed`
    const char *const end = piece.end();
    const char *line = m_last == '\n' ? copied : nextLine(copied, end);
    for (; line && line < end; line = nextLine(line, end)) {
        if (*line != '.')
            continue;
        stuffed.append(copied, line - copied);
        stuffed.append('.');
        copied = line;
    }
    stuffed.append(copied, end - copied);
    m_last = end[-1];
    return stuffed;
}

QByteArray DotStuffer::finish()
{
    const char last = std::exchange(m_last, '\n');
    if (last == '\n')
        return ".\r\n";
    return last == '\r' ? "\n.\r\n" : "\r\n.\r\n";
}

} // namespace portwright
