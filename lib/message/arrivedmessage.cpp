// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/arrivedmessage.h"

#include "message/gmime.h"
#include "message/testid.h"

#include <QTimeZone>

#include <memory>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using gmime::Owned;

    struct FreeText {
        void operator()(char *text) const { g_free(text); }
    };
    using OwnedText = std::unique_ptr<char, FreeText>;

    struct FreeDate {
        void operator()(GDateTime *date) const { g_date_time_unref(date); }
    };

    Owned<GMimeMessage> parsed(const QByteArray &content)
    {
        gmime::initialise();
        const Owned<GMimeStream> stream(
            g_mime_stream_mem_new_with_buffer(content.constData(), size_t(content.size())));
        const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
    }

    struct Field {
        QString name; ///< lower case
        QString value; ///< unfolded
    };

    QList<Field> fieldsOf(GMimeMessage *message)
    {
        QList<Field> fields;
        GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
        const int count = g_mime_header_list_get_count(headers);
        for (int i = 0; i < count; ++i) {
            GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
            const char *raw = g_mime_header_get_raw_value(header);
            const OwnedText value(g_mime_utils_header_unfold(raw ? raw : ""));
            fields.append({ QString::fromUtf8(g_mime_header_get_name(header)).toLower(),
                QString::fromUtf8(value.get()).simplified() });
        }
        return fields;
    }

    QString valueOf(const QList<Field> &fields, const QString &name)
    {
        for (const Field &field : fields) {
            if (field.name == name)
                return field.value;
        }
        return {};
    }

    /// RFC 5322, section 3.3, with all that is obsolete.
    QDateTime timeIn(const QString &text)
    {
        const std::unique_ptr<GDateTime, FreeDate> date(
            g_mime_utils_header_decode_date(text.trimmed().toUtf8().constData()));
        return date
            ? QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date.get()), QTimeZone::utc())
            : QDateTime();
    }

    void readTrace(ArrivedMessage &message, const QList<Field> &fields)
    {
        QStringList texts;
        for (const Field &field : fields) {
            if (field.name == u"received" && message.path.size() < ArrivedMessage::maximumHops) {
                ReceivedHop hop = readReceived(field.value);
                const qsizetype end = field.value.lastIndexOf(u';');
                if (end >= 0)
                    hop.time = timeIn(field.value.mid(end + 1));
                message.path.prepend(hop);
            } else if (field.name == u"authentication-results") {
                const AuthenticationResults read = readAuthenticationResults(field.value);
                AuthenticationResults &known = message.authentication;
                if (texts.isEmpty())
                    known.server = read.server;
                if (read.server != known.server || texts.size() > 10)
                    continue;
                known.results += read.results;
                texts.append(field.value);
            }
        }
        message.authenticationText = texts.join(u'\n');
    }

    QByteArray contentOf(GMimeObject *part)
    {
        GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
        if (!content)
            return {};
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(content, stream.get());
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
    }

    /// "rfc822; anna@example.org" (RFC 3464, section 2.1.2) without the type.
    QString withoutType(const QString &value)
    {
        const qsizetype end = value.indexOf(u';');
        return end < 0 ? value : value.mid(end + 1).trimmed();
    }

    /// RFC 3464, section 2.1: groups of fields, the first for the message, then one a recipient.
    void readStatuses(ArrivedMessage &message, QByteArray report)
    {
        report.replace("\r\n", "\n");
        for (qsizetype at = 0; at < report.size();) {
            qsizetype end = report.indexOf("\n\n", at);
            end = end < 0 ? report.size() : end + 1;
            const QByteArray group = report.mid(at, end - at) + '\n';
            at = end + 1;
            const auto fields = parsed(group.trimmed() + "\n\n");
            if (!fields)
                continue;
            const QList<Field> said = fieldsOf(fields.get());
            const QString recipient = valueOf(said, u"final-recipient"_s);
            if (recipient.isEmpty() || message.statuses.size() == ArrivedMessage::maximumStatuses)
                continue;
            message.statuses.append(
                { withoutType(recipient), valueOf(said, u"action"_s).section(u' ', 0, 0).toLower(),
                    valueOf(said, u"status"_s).section(u' ', 0, 0),
                    withoutType(valueOf(said, u"diagnostic-code"_s)),
                    withoutType(valueOf(said, u"remote-mta"_s)),
                    withoutType(valueOf(said, u"original-recipient"_s)) });
        }
    }

    void readPart(ArrivedMessage &message, GMimeObject *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(part);
        if (!GMIME_IS_PART(part))
            return;
        if (g_mime_content_type_is_type(type, "message", "delivery-status")
            || g_mime_content_type_is_type(type, "message", "global-delivery-status"))
            readStatuses(message, contentOf(part));
        else if (message.text.isEmpty() && g_mime_content_type_is_type(type, "text", "plain"))
            message.text
                = QString::fromUtf8(contentOf(part)).trimmed().left(ArrivedMessage::maximumText);
    }

    /// RFC 6522, section 3: a part for people, one for programs, the message that it is about.
    void readBounce(ArrivedMessage &message, GMimeObject *body, const QList<Field> &fields)
    {
        const QString from = valueOf(fields, u"from"_s);
        GMimeContentType *type = g_mime_object_get_content_type(body);
        const bool isReport
            = GMIME_IS_MULTIPART(body) && g_mime_content_type_is_type(type, "multipart", "report");
        const bool isFromServer = from.contains(u"mailer-daemon"_s, Qt::CaseInsensitive);
        if (!isReport && !isFromServer)
            return;
        if (!GMIME_IS_MULTIPART(body))
            readPart(message, body);
        const int count = isReport ? g_mime_multipart_get_count(GMIME_MULTIPART(body)) : 0;
        for (int i = 0; i < count; ++i)
            readPart(message, g_mime_multipart_get_part(GMIME_MULTIPART(body), i));
        message.isBounce = isFromServer || !message.statuses.isEmpty(); // else: it was read
    }

} // namespace

ArrivedMessage readArrivedMessage(const QByteArray &content)
{
    ArrivedMessage message;
    const auto parsedMessage = parsed(content);
    if (!parsedMessage)
        return message;
    const QList<Field> fields = fieldsOf(parsedMessage.get());
    message.messageId = valueOf(fields, u"message-id"_s);
    message.testId = valueOf(fields, QString(testIdField).toLower());
    readTrace(message, fields);
    if (GMimeObject *body = g_mime_message_get_mime_part(parsedMessage.get()))
        readBounce(message, body, fields);
    return message;
}

} // namespace portwright
