// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memorymessage.h"

#include <algorithm>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

MemoryMessage::MemoryMessage(QByteArray content)
    : m_content(std::move(content))
    , m_promised(m_content.size())
{
}

bool MemoryMessage::hasEightBitContent() const
{
    return std::any_of(m_content.begin(), m_content.end(), [](char c) { return uchar(c) > 127; });
}

std::variant<QByteArray, MessageFault> MemoryMessage::read(qint64 maximum)
{
    if (m_breaksAt && m_at >= *m_breaksAt) {
        return MessageFault { MessageFault::Kind::AttachmentUnreadable, u"photo.jpeg"_s,
            u"Input/output error"_s };
    }
    const qsizetype end = m_breaksAt.value_or(m_content.size());
    const QByteArray piece = m_content.mid(m_at, std::min<qsizetype>(maximum, end - m_at));
    m_at += piece.size();
    return piece;
}

} // namespace portwright
