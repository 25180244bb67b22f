// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// GLib names a structure member as Qt names a keyword.
#pragma push_macro("signals")
#undef signals
#include <gmime/gmime.h>
#pragma pop_macro("signals")

#include "support/mailparsers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QStringList strings(const QJsonArray &array)
    {
        QStringList list;
        for (const QJsonValue &value : array)
            list.append(value.toString());
        return list;
    }

    ParsedMessage fromJson(const QJsonObject &json)
    {
        ParsedMessage message;
        message.mediaType = json[u"type"_s].toString();
        message.subject = json[u"subject"_s].toString();
        message.fromName = json[u"fromName"_s].toString();
        message.from = strings(json[u"from"_s].toArray()).value(0);
        message.to = strings(json[u"to"_s].toArray());
        message.cc = strings(json[u"cc"_s].toArray());
        message.defects = strings(json[u"defects"_s].toArray());
        const QJsonArray fields = json[u"fields"_s].toArray();
        for (const QJsonValue &field : fields)
            message.fields.append(
                { field.toArray().at(0).toString(), field.toArray().at(1).toString() });
        const QJsonArray parts = json[u"parts"_s].toArray();
        for (const QJsonValue &value : parts) {
            const QJsonObject part = value.toObject();
            message.parts.append({ part[u"type"_s].toString(), part[u"disposition"_s].toString(),
                part[u"name"_s].toString(),
                QByteArray::fromBase64(part[u"content"_s].toString().toLatin1()) });
            message.defects += strings(part[u"defects"_s].toArray());
        }
        return message;
    }

    QStringList bareAddresses(GMimeMessage *message, GMimeAddressType type)
    {
        QStringList list;
        InternetAddressList *addresses = g_mime_message_get_addresses(message, type);
        for (int i = 0; i < internet_address_list_length(addresses); ++i) {
            InternetAddress *address = internet_address_list_get_address(addresses, i);
            if (INTERNET_ADDRESS_IS_MAILBOX(address))
                list.append(QString::fromUtf8(
                    internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))));
        }
        return list;
    }

    QString mediaTypeOf(GMimeObject *object)
    {
        GMimeContentType *type = g_mime_object_get_content_type(object);
        return QString::fromUtf8(g_mime_content_type_get_media_type(type)) + u'/'
            + QString::fromUtf8(g_mime_content_type_get_media_subtype(type));
    }

    void appendLeaf(GMimeObject *, GMimeObject *object, gpointer list)
    {
        if (!GMIME_IS_PART(object))
            return;
        GMimePart *part = GMIME_PART(object);
        GMimeStream *stream = g_mime_stream_mem_new();
        g_mime_data_wrapper_write_to_stream(g_mime_part_get_content(part), stream);
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
        static_cast<QList<ParsedPart> *>(list)->append(
            { mediaTypeOf(object), QString::fromUtf8(g_mime_object_get_disposition(object)),
                QString::fromUtf8(g_mime_part_get_filename(part)),
                QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)) });
        g_object_unref(stream);
    }

} // namespace

QList<ParsedMessage> parsedByPython(const QByteArrayList &messages)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        qFatal("These tests need python3: it reads the messages as an independent parser.");
    QJsonArray input;
    for (const QByteArray &message : messages)
        input.append(QString::fromLatin1(message.toBase64()));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(
        python, { QStringLiteral(PORTWRIGHT_SOURCE_DIR "/tests/support/parsemessages.py") });
    process.write(QJsonDocument(input).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    if (!finished.wait(60'000) || process.exitCode() != 0)
        qFatal("python3 could not read the messages; its words are above.");
    QList<ParsedMessage> parsed;
    const QJsonArray read = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    for (const QJsonValue &value : read)
        parsed.append(fromJson(value.toObject()));
    if (parsed.size() != messages.size())
        qFatal("python3 read %lld of %lld messages.", qlonglong(parsed.size()),
            qlonglong(messages.size()));
    return parsed;
}

ParsedMessage parsedByGmime(const QByteArray &bytes)
{
    g_mime_init();
    GMimeStream *stream
        = g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    ParsedMessage parsed;
    parsed.mediaType = mediaTypeOf(g_mime_message_get_mime_part(message));
    parsed.subject = QString::fromUtf8(g_mime_message_get_subject(message));
    parsed.from = bareAddresses(message, GMIME_ADDRESS_TYPE_FROM).value(0);
    parsed.fromName = QString::fromUtf8(internet_address_get_name(
        internet_address_list_get_address(g_mime_message_get_from(message), 0)));
    parsed.to = bareAddresses(message, GMIME_ADDRESS_TYPE_TO);
    parsed.cc = bareAddresses(message, GMIME_ADDRESS_TYPE_CC);
    g_mime_message_foreach(message, appendLeaf, &parsed.parts);
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return parsed;
}

QByteArray allOf(MessageSource &source, qint64 pieceSize)
{
    QByteArray all;
    while (true) {
        const auto piece = source.read(pieceSize);
        if (const auto *fault = std::get_if<MessageFault>(&piece))
            qFatal("fault %d at %s: %s", int(fault->kind), qPrintable(fault->subject),
                qPrintable(fault->words));
        const QByteArray &bytes = std::get<QByteArray>(piece);
        if (bytes.size() > pieceSize)
            qFatal("a piece of %lld bytes, %lld at most were asked for", qlonglong(bytes.size()),
                qlonglong(pieceSize));
        if (bytes.isEmpty())
            return all;
        all += bytes;
    }
}

} // namespace portwright
