// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linebuffer.h"

#include <algorithm>
#include <utility>

namespace portwright {

std::optional<ReceivedLine> LineBuffer::takeLine(QByteArrayView &bytes)
{
    const qsizetype lineFeed = bytes.indexOf('\n');
    if (lineFeed < 0) {
        keep(bytes);
        bytes = {};
        return std::nullopt;
    }
    keep(bytes.first(lineFeed));
    bytes = bytes.sliced(lineFeed + 1);
    if (m_line.droppedBytes == 0 && m_line.text.endsWith('\r'))
        m_line.text.chop(1);
    return std::exchange(m_line, {});
}

void LineBuffer::keep(QByteArrayView part)
{
    const qsizetype kept = std::min(part.size(), limit - m_line.text.size());
    m_line.text.append(part.first(kept));
    m_line.droppedBytes += part.size() - kept;
}

} // namespace portwright
