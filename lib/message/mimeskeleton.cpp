// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/mimeskeleton.h"

#include "message/gmime.h"
#include "message/headertext.h"
#include "message/unguessable.h"

#include <algorithm>
#include <memory>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using gmime::Owned;
    using Part = Owned<GMimeObject>;

    Owned<GMimeDataWrapper> wrapped(const QByteArray &bytes, GMimeContentEncoding encoding)
    {
        const Owned<GMimeStream> stream(
            g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
        return Owned<GMimeDataWrapper>(g_mime_data_wrapper_new_with_stream(stream.get(), encoding));
    }

    QString withLfLineEnds(QString text)
    {
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        return text;
    }

    // What any transport leaves as it is. Trailing blanks and "From " at the start do not survive
    // everywhere.
    bool isSafeAsItIs(const QString &text)
    {
        const auto lines = QStringView(text).split(u'\n');
        return std::all_of(lines.begin(), lines.end(), [](QStringView line) {
            return line.size() <= 76 && !line.endsWith(u' ') && !line.endsWith(u'\t')
                && !line.startsWith(u"From ") && std::all_of(line.begin(), line.end(), [](QChar c) {
                       return c == u'\t' || (c.unicode() >= 0x20 && c.unicode() < 0x7f);
                   });
        });
    }

    Part textPart(const char *subtype, const QString &typed)
    {
        const QString text = withLfLineEnds(typed);
        GMimePart *part = g_mime_part_new_with_type("text", subtype);
        Part owned(GMIME_OBJECT(part));
        g_mime_object_set_content_type_parameter(owned.get(), "charset", "utf-8");
        g_mime_part_set_content_encoding(part,
            isSafeAsItIs(text) ? GMIME_CONTENT_ENCODING_7BIT
                               : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
        g_mime_part_set_content(part, wrapped(text.toUtf8(), GMIME_CONTENT_ENCODING_DEFAULT).get());
        return owned;
    }

    Part attachmentPart(const AttachmentLabel &label, const QByteArray &mark)
    {
        const QByteArray type = label.mediaType.section(u'/', 0, 0).toLatin1();
        const QByteArray subtype = label.mediaType.section(u'/', 1).toLatin1();
        GMimePart *part = g_mime_part_new_with_type(type.constData(), subtype.constData());
        Part owned(GMIME_OBJECT(part));
        // Ours, because GMime lets control characters and line ends of a file name pass.
        const QByteArray disposition
            = " attachment" + encodedParameter("filename", label.name) + '\n';
        GMimeHeaderList *headers = g_mime_object_get_header_list(owned.get());
        g_mime_header_list_append(headers, "Content-Disposition", "attachment", nullptr);
        g_mime_header_set_raw_value(
            g_mime_header_list_get_header(headers, "Content-Disposition"), disposition.constData());
        g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
        // Declared as encoded already, so GMime writes the mark as it is.
        g_mime_part_set_content(part, wrapped(mark, GMIME_CONTENT_ENCODING_BASE64).get());
        return owned;
    }

    Part multipart(const char *subtype, const std::vector<Part> &parts)
    {
        GMimeMultipart *multipart = g_mime_multipart_new_with_subtype(subtype);
        Part owned(GMIME_OBJECT(multipart));
        // "=_" occurs in no quoted-printable and no base64 (RFC 2045, section 6.7).
        g_mime_multipart_set_boundary(multipart, ("=_" + unguessableId()).constData());
        for (const Part &part : parts)
            g_mime_multipart_add(multipart, part.get());
        return owned;
    }

    Part bodyPart(const QString &text, const QString &html)
    {
        if (html.isEmpty())
            return textPart("plain", text);
        if (text.isEmpty())
            return textPart("html", html);
        std::vector<Part> parts; // the best last (RFC 2046, section 5.1.4)
        parts.push_back(textPart("plain", text));
        parts.push_back(textPart("html", html));
        return multipart("alternative", parts);
    }

    QByteArray written(GMimeObject *object)
    {
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(object, nullptr, stream.get());
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
    }

} // namespace

QByteArrayList mimeSkeleton(
    const QString &text, const QString &html, const QList<AttachmentLabel> &attachments)
{
    gmime::initialise();

    Part root = bodyPart(text, html);
    QByteArrayList marks;
    if (!attachments.isEmpty()) {
        std::vector<Part> parts;
        parts.push_back(std::move(root));
        for (const AttachmentLabel &label : attachments) {
            marks.append(unguessableId());
            parts.push_back(attachmentPart(label, marks.last()));
        }
        root = multipart("mixed", parts);
    }
    // GMime was given no CR, so every LF is a line end of its own.
    QByteArray rest = written(root.get()).replace('\n', "\r\n");
    QByteArrayList pieces;
    for (const QByteArray &mark : marks) {
        const qsizetype at = rest.indexOf(mark);
        pieces.append(rest.left(at));
        rest.remove(0, at + mark.size());
    }
    if (!rest.endsWith("\r\n"))
        rest += "\r\n";
    pieces.append(rest);
    return pieces;
}

} // namespace portwright
