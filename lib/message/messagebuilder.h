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

namespace portwright {

/// What a person composed. Everything in Unicode; file names are local paths.
struct MessageDraft {
    QString fromName;
    std::optional<MailAddress> from;
    QList<MailAddress> to;
    QList<MailAddress> cc;
    QList<MailAddress> bcc; ///< in the envelope, never in the header
    QString subject;
    QString text;
    QString html; ///< empty: plain text alone
    QStringList attachments;
    QList<QPair<QString, QString>> extraHeaders;
    std::optional<DsnRequest> dsn;
};

/// A message ready to go.
struct BuiltMessage {
    Envelope envelope;
    QString messageId; ///< with angle brackets
    std::shared_ptr<MessageSource> source;
};

/// Makes MIME of a draft (RFC 5322, RFC 2045..2047, RFC 2231). Attachments are read while sending,
/// never held in memory; they are opened here, so a file that is missing is known at once.
class MessageBuilder {
public:
    /// `now` becomes Date; a Message-ID is made of random bits and the sender's domain.
    [[nodiscard]] static std::variant<BuiltMessage, MessageFault> build(
        const MessageDraft &draft, const QDateTime &now = QDateTime::currentDateTime());
    /// The size the finished message will have, without opening a file twice: for the size meter.
    /// Missing files count as nothing.
    [[nodiscard]] static qint64 estimatedSizeInBytes(const MessageDraft &draft);
};

} // namespace portwright
