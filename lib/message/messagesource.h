// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <variant>

namespace portwright {

/// What keeps a message from being built or read to its end. `field` and `subject` say where:
/// a header name, a file name.
struct MessageFault {
    enum class Kind {
        IllegalHeaderName, ///< RFC 5322, section 2.2
        LineBreakInHeader, ///< CR or LF inside a header: header injection
        HeaderReserved, ///< a header that only the program sets
        AttachmentMissing,
        AttachmentUnreadable,
        AttachmentChanged, ///< shorter or longer than when the message was built
        NoSender, ///< RFC 5322, section 3.6: From is not optional
        NoRecipient,
        UnknownTemplate,
        TextUnreadable,
    };
    Kind kind = Kind::AttachmentUnreadable;
    QString subject; ///< the header or file at fault
    QString words; ///< the system's own, where there are any

    bool operator==(const MessageFault &) const = default;
};

/// A finished message, read once from front to back: CRLF line ends only, no line over 998 octets
/// (RFC 5322, section 2.1.1), no dot-stuffing yet.
class MessageSource {
public:
    MessageSource() = default;
    MessageSource(const MessageSource &) = delete;
    MessageSource &operator=(const MessageSource &) = delete;
    virtual ~MessageSource();

    /// Exactly what `read` will give in all.
    [[nodiscard]] virtual qint64 sizeInBytes() const = 0;
    /// True if the content holds octets above 127, which need 8BITMIME (RFC 6152).
    [[nodiscard]] virtual bool hasEightBitContent() const = 0;
    /// True if a header field holds UTF-8, which needs SMTPUTF8 (RFC 6532).
    [[nodiscard]] virtual bool hasUtf8Headers() const = 0;
    /// At most `maximum` further bytes; empty at the end. After a fault it gives the fault again.
    [[nodiscard]] virtual std::variant<QByteArray, MessageFault> read(qint64 maximum) = 0;
};

} // namespace portwright
