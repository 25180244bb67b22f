// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/messagebuilder.h"

#include "message/base64lines.h"
#include "message/composedsource.h"
#include "message/headertext.h"
#include "message/mimeskeleton.h"
#include "message/patterndevice.h"
#include "message/testid.h"
#include "message/unguessable.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Kind = MessageFault::Kind;

    bool hasLineBreak(const QString &text) { return text.contains(u'\r') || text.contains(u'\n'); }

    bool isReserved(const QString &name)
    {
        static const QStringList reserved { u"from"_s, u"to"_s, u"cc"_s, u"bcc"_s, u"date"_s,
            u"subject"_s, u"message-id"_s, u"mime-version"_s, u"user-agent"_s, testIdField };
        return reserved.contains(name, Qt::CaseInsensitive)
            || name.startsWith(u"content-"_s, Qt::CaseInsensitive);
    }

    std::optional<MessageFault> headerFault(const MessageDraft &draft)
    {
        // RFC 5322, section 3.6.8; fifty characters leave room for an encoded word on the line.
        static const QRegularExpression fieldName(u"\\A[!-9;-~]{1,50}\\z"_s);
        if (hasLineBreak(draft.fromName))
            return MessageFault { Kind::LineBreakInHeader, u"From"_s, {} };
        if (hasLineBreak(draft.subject))
            return MessageFault { Kind::LineBreakInHeader, u"Subject"_s, {} };
        for (const auto &[name, value] : draft.extraHeaders) {
            if (!fieldName.match(name).hasMatch())
                return MessageFault { Kind::IllegalHeaderName, name, {} };
            if (isReserved(name))
                return MessageFault { Kind::HeaderReserved, name, {} };
            if (hasLineBreak(value))
                return MessageFault { Kind::LineBreakInHeader, name, {} };
        }
        return std::nullopt;
    }

    QString mediaType(const QString &fileName)
    {
        const QString type
            = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
        // These may not be base64 (RFC 2046, section 5.2.1; RFC 2045, section 6.4).
        const bool isComposite = type.startsWith(u"message/"_s) || type.startsWith(u"multipart/"_s);
        return isComposite || !type.contains(u'/') ? u"application/octet-stream"_s : type;
    }

    AttachmentLabel label(const QString &fileName)
    {
        const QString name = QFileInfo(fileName).fileName();
        return { name, mediaType(name) };
    }

    std::variant<AttachmentContent, MessageFault> openFile(const QString &path)
    {
        const QFileInfo entry(path);
        if (!entry.exists())
            return MessageFault { Kind::AttachmentMissing, path, {} };
        auto file = std::make_unique<QFile>(path);
        // Opening a pipe would wait for somebody to write into it.
        const bool mayOpen = entry.isFile() || entry.isDir();
        if (!mayOpen || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return MessageFault { Kind::AttachmentUnreadable, path,
                mayOpen ? file->errorString() : QString() };
        const qint64 size = file->size();
        return AttachmentContent { path, size, std::move(file) };
    }

    AttachmentContent openGenerated(const GeneratedAttachment &attachment)
    {
        if (const auto *size = std::get_if<qint64>(&attachment.content)) {
            auto pattern = std::make_unique<PatternDevice>(*size);
            const qint64 length = pattern->size();
            return { attachment.name, length, std::move(pattern) };
        }
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(std::get<QByteArray>(attachment.content));
        buffer->open(QIODevice::ReadOnly);
        const qint64 length = buffer->size();
        return { attachment.name, length, std::move(buffer) };
    }

    QByteArray addressField(
        const QByteArray &name, const QString &displayName, const QList<MailAddress> &addresses)
    {
        QByteArray field = name + ": ";
        qsizetype lineStart = 0;
        if (!displayName.isEmpty())
            field += encodedPhrase(displayName, field.size()) + ' ';
        for (const MailAddress &address : addresses) {
            const QByteArray bare = address.forEnvelope().toUtf8();
            const QByteArray shown = displayName.isEmpty() ? bare : '<' + bare + '>';
            lineStart = field.lastIndexOf('\n') + 1;
            if (field.size() - lineStart + shown.size() > 76 && field.endsWith(' ')) {
                field.chop(1);
                field += "\n ";
            }
            field += shown + ", ";
        }
        field.chop(2);
        return field + '\n';
    }

    // RFC 5322, section 3.3, in the sender's local time
    QByteArray dateField(const QDateTime &now)
    {
        const int minutes = now.offsetFromUtc() / 60;
        const QString offset = u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                                   .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                                   .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
        const QString time = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss "_s);
        return "Date: " + (time + offset).toLatin1() + '\n';
    }

    QByteArray messageHeader(
        const MessageDraft &draft, const QByteArray &messageId, const QDateTime &now)
    {
        QByteArray header = dateField(now);
        if (draft.from)
            header += addressField("From", draft.fromName, { *draft.from });
        if (!draft.to.isEmpty())
            header += addressField("To", {}, draft.to);
        if (!draft.cc.isEmpty())
            header += addressField("Cc", {}, draft.cc);
        if (draft.to.isEmpty() && draft.cc.isEmpty())
            header += "To: undisclosed-recipients:;\n"; // an empty group (RFC 5322, section 3.4)
        header += "Subject: " + encodedText(draft.subject, 9) + '\n';
        header += "Message-ID: " + messageId + '\n';
        header += testIdField.latin1() + (": " + messageId) + '\n';
        header += "User-Agent: Portwright/" PORTWRIGHT_VERSION "\n";
        for (const auto &[name, value] : draft.extraHeaders)
            header += name.toLatin1() + ": " + encodedText(value, name.size() + 2) + '\n';
        header += "MIME-Version: 1.0\n";
        return header.replace('\n', "\r\n");
    }

    // Everybody once, however often they are named.
    QList<MailAddress> recipients(const MessageDraft &draft)
    {
        QList<MailAddress> once;
        for (const MailAddress &address : draft.to + draft.cc + draft.bcc) {
            if (!once.contains(address))
                once.append(address);
        }
        return once;
    }

    QByteArray newMessageId(const MessageDraft &draft)
    {
        const QString domain = draft.from ? draft.from->asciiDomain() : u"localhost"_s;
        return '<' + unguessableId() + '@' + domain.toUtf8() + '>';
    }

    QByteArrayList skeleton(const MessageDraft &draft, const QList<AttachmentLabel> &labels,
        const QByteArray &messageId, const QDateTime &now)
    {
        QByteArrayList texts = mimeSkeleton(draft.text, draft.html, labels);
        texts.first().prepend(messageHeader(draft, messageId, now));
        return texts;
    }

} // namespace

std::variant<BuiltMessage, MessageFault> MessageBuilder::build(
    const MessageDraft &draft, const QDateTime &now)
{
    if (!draft.from)
        return MessageFault { Kind::NoSender, u"From"_s, {} };
    if (draft.to.isEmpty() && draft.cc.isEmpty() && draft.bcc.isEmpty())
        return MessageFault { Kind::NoRecipient, u"To"_s, {} };
    if (const auto fault = headerFault(draft))
        return *fault;

    QList<AttachmentLabel> labels;
    std::vector<AttachmentContent> contents;
    for (const QString &path : draft.attachments) {
        auto opened = openFile(path);
        if (const auto *fault = std::get_if<MessageFault>(&opened))
            return *fault;
        labels.append(label(path));
        contents.push_back(std::get<AttachmentContent>(std::move(opened)));
    }
    for (const GeneratedAttachment &attachment : draft.generatedAttachments) {
        labels.append({ attachment.name, mediaType(attachment.name) });
        contents.push_back(openGenerated(attachment));
    }

    BuiltMessage message;
    message.envelope = { draft.from, recipients(draft), draft.dsn };
    const QByteArray messageId = newMessageId(draft);
    message.messageId = QString::fromUtf8(messageId);
    message.source = std::make_shared<ComposedSource>(
        skeleton(draft, labels, messageId, now), std::move(contents));
    return message;
}

qint64 MessageBuilder::estimatedSizeInBytes(const MessageDraft &draft)
{
    qint64 size = 0;
    QList<AttachmentLabel> labels;
    for (const QString &path : draft.attachments) {
        const QFileInfo file(path);
        if (!file.isFile() || !file.isReadable())
            continue;
        labels.append(label(path));
        size += base64LinesSize(file.size());
    }
    for (const GeneratedAttachment &attachment : draft.generatedAttachments) {
        labels.append({ attachment.name, mediaType(attachment.name) });
        const auto *length = std::get_if<qint64>(&attachment.content);
        size += base64LinesSize(length ? std::max<qint64>(*length, 0)
                                       : std::get<QByteArray>(attachment.content).size());
    }
    const auto texts = skeleton(draft, labels, newMessageId(draft), QDateTime::currentDateTime());
    for (const QByteArray &text : texts)
        size += text.size();
    return size;
}

} // namespace portwright
