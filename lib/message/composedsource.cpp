// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/composedsource.h"

#include "message/base64lines.h"

#include <algorithm>

namespace portwright {

namespace {

    constexpr qint64 linesInBlock = 12288; // 684 KiB of content, 936 KiB encoded

    bool hasEightBit(const QByteArray &text)
    {
        return std::any_of(
            text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < 0; });
    }

} // namespace

ComposedSource::ComposedSource(QByteArrayList texts, std::vector<AttachmentContent> attachments)
    : m_texts(std::move(texts))
    , m_attachments(std::move(attachments))
{
    Q_ASSERT(size_t(m_texts.size()) == m_attachments.size() + 1);
    for (const QByteArray &text : m_texts) {
        m_size += text.size();
        m_hasUtf8Headers = m_hasUtf8Headers || hasEightBit(text);
    }
    for (const AttachmentContent &attachment : m_attachments)
        m_size += base64LinesSize(attachment.sizeInBytes);
}

std::variant<QByteArray, MessageFault> ComposedSource::read(qint64 maximum)
{
    if (m_taken == m_pending.size()) {
        m_pending.clear();
        m_taken = 0;
        refill(maximum);
    }
    if (m_fault)
        return *m_fault;
    if (m_taken == 0 && m_pending.size() <= maximum)
        return std::exchange(m_pending, {});
    const QByteArray part = m_pending.mid(m_taken, maximum);
    m_taken += part.size();
    return part;
}

void ComposedSource::refill(qint64 wanted)
{
    while (m_pending.isEmpty() && !m_fault && m_next < 2 * m_attachments.size() + 1) {
        if (m_next % 2 == 0)
            m_pending = m_texts[qsizetype(m_next++ / 2)];
        else
            readAttachment(m_attachments[m_next / 2], wanted);
    }
}

void ComposedSource::readAttachment(AttachmentContent &attachment, qint64 wanted)
{
    constexpr qint64 encodedLine = 78;
    const qint64 left = attachment.sizeInBytes - m_readOfAttachment;
    const qint64 lines = std::clamp<qint64>(wanted / encodedLine, 1, linesInBlock);
    QByteArray block(std::min(left, lines * base64LineInput), Qt::Uninitialized);
    for (qint64 filled = 0; filled < block.size();) {
        const qint64 count = attachment.device->read(block.data() + filled, block.size() - filled);
        if (count < 0)
            return fail(attachment, MessageFault::Kind::AttachmentUnreadable);
        if (count == 0)
            return fail(attachment, MessageFault::Kind::AttachmentChanged);
        filled += count;
    }
    m_pending = base64Lines(block);
    m_readOfAttachment += block.size();
    if (m_readOfAttachment < attachment.sizeInBytes) {
        m_pending += "\r\n";
        return;
    }
    char more = 0;
    if (attachment.device->read(&more, 1) > 0)
        return fail(attachment, MessageFault::Kind::AttachmentChanged);
    attachment.device.reset();
    m_readOfAttachment = 0;
    ++m_next;
}

void ComposedSource::fail(const AttachmentContent &attachment, MessageFault::Kind kind)
{
    m_pending.clear();
    const bool system = kind == MessageFault::Kind::AttachmentUnreadable;
    m_fault = MessageFault { kind, attachment.path,
        system ? attachment.device->errorString() : QString() };
}

} // namespace portwright
