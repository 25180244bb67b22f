// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagesource.h"

#include <optional>

namespace portwright {

/// A message of which everything is known.
class MemoryMessage : public MessageSource {
public:
    explicit MemoryMessage(QByteArray content);

    void setUtf8Headers() { m_utf8Headers = true; }
    /// From this byte on reading fails.
    void breakAt(qsizetype offset) { m_breaksAt = offset; }
    /// It claims to be longer than it is.
    void promiseMore(qint64 bytes) { m_promised += bytes; }

    [[nodiscard]] qint64 sizeInBytes() const override { return m_promised; }
    [[nodiscard]] bool hasEightBitContent() const override;
    [[nodiscard]] bool hasUtf8Headers() const override { return m_utf8Headers; }
    [[nodiscard]] std::variant<QByteArray, MessageFault> read(qint64 maximum) override;
    [[nodiscard]] const QByteArray &content() const { return m_content; }

private:
    QByteArray m_content;
    qint64 m_promised;
    qsizetype m_at = 0;
    bool m_utf8Headers = false;
    std::optional<qsizetype> m_breaksAt;
};

} // namespace portwright
