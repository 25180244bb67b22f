// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagesource.h"
#include "model/envelope.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <variant>

namespace portwright {

/// An attachment that is no file on disk.
struct GeneratedAttachment {
    QString name;
    std::variant<QByteArray, qint64> content; ///< its bytes, or how many pseudo-random ones

    bool operator==(const GeneratedAttachment &) const = default;
};

/// What a person composed. Everything in Unicode.
struct MessageDraft {
    QString fromName;
    std::optional<MailAddress> from;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QList<MailAddress> bcc; ///< in the envelope, never in the header
    QString subject;
    QString text;
    QString html; ///< empty: plain text alone; with an empty text: HTML alone
    QStringList attachments; ///< local paths
    QList<GeneratedAttachment> generatedAttachments; ///< behind the files
    QList<QPair<QString, QString>> extraHeaders;
    std::optional<DsnRequest> dsn;
};

/// A message ready to go.
struct BuiltMessage {
    Envelope envelope;
    QString messageId; ///< with angle brackets
    std::shared_ptr<MessageSource> source;
};

/// Makes MIME of a draft (RFC 5322, RFC 2045 to 2047, RFC 2231). Attachments are read while
/// sending, never held in memory; they are opened here, so a file that is missing is known at once.
/// The message is seven-bit, except that an address outside ASCII stands in the header as it is
/// (RFC 6532).
class MessageBuilder {
public:
    /// `now` becomes Date; a Message-ID is made of random bits and the sender's domain. Fails with
    /// every kind of fault but AttachmentChanged, which comes while reading, UnknownTemplate and
    /// TextUnreadable, which come before.
    [[nodiscard]] static std::variant<BuiltMessage, MessageFault> build(
        const MessageDraft &draft, const QDateTime &now = QDateTime::currentDateTime());
    /// The size the finished message will have, found without opening a file: for the size meter.
    /// Missing and unreadable files count as nothing, faults as if they were mended.
    [[nodiscard]] static qint64 estimatedSizeInBytes(const MessageDraft &draft);
};

} // namespace portwright
