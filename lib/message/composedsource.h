// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagesource.h"

#include <QIODevice>
#include <QString>
#include <memory>
#include <vector>

namespace portwright {

/// The content of one attachment, open for reading.
struct AttachmentContent {
    QString path; ///< or the name, where there is no file
    qint64 sizeInBytes = 0; ///< when it was opened
    std::unique_ptr<QIODevice> device;
};

/// A message made of text that is in memory and attachments that are read and encoded as base64 on
/// the way: text, attachment, text, ..., text. Memory is bounded by one block of about a megabyte.
class ComposedSource : public MessageSource {
public:
    /// `texts` has one element more than `attachments`.
    ComposedSource(QByteArrayList texts, std::vector<AttachmentContent> attachments);

    [[nodiscard]] qint64 sizeInBytes() const override { return m_size; }
    /// Everything but addresses in the header is seven-bit by construction.
    [[nodiscard]] bool hasEightBitContent() const override { return false; }
    [[nodiscard]] bool hasUtf8Headers() const override { return m_hasUtf8Headers; }
    [[nodiscard]] std::variant<QByteArray, MessageFault> read(qint64 maximum) override;

private:
    /// Fills the empty `m_pending` with what comes next, about `wanted` bytes; leaves it empty at
    /// the end, and sets `m_fault` where an attachment fails.
    void refill(qint64 wanted);
    void readAttachment(AttachmentContent &attachment, qint64 wanted);
    void fail(const AttachmentContent &attachment, MessageFault::Kind kind);

    QByteArrayList m_texts;
    std::vector<AttachmentContent> m_attachments;
    qint64 m_size = 0;
    bool m_hasUtf8Headers = false;

    size_t m_next = 0; // even: a text; odd: the attachment behind it
    qint64 m_readOfAttachment = 0;
    QByteArray m_pending;
    qsizetype m_taken = 0; // of m_pending
    std::optional<MessageFault> m_fault;
};

} // namespace portwright
