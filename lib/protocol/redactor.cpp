// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/redactor.h"

#include <QRegularExpression>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Shorter ones occur in every text; they are hidden only where they stand alone.
    constexpr qsizetype shortForm = 4;

    const QString placeholder = u"(hidden)"_s;

    /// Those base64 characters that depend on `bytes` alone if `offset` bytes stand before it.
    QByteArray base64Core(QByteArrayView bytes, qsizetype offset)
    {
        const QByteArray encoded = (QByteArray(offset, '\0') + bytes.toByteArray())
                                       .toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype first = (offset * 8 + 5) / 6;
        const qsizetype end = (offset + bytes.size()) * 8 / 6;
        return encoded.mid(first, end - first);
    }

    /// "%C3%A4" as "%c3%a4".
    QByteArray withLowerCaseEscapes(QByteArray percentEncoded)
    {
        for (qsizetype at = percentEncoded.indexOf('%'); at >= 0;
             at = percentEncoded.indexOf('%', at + 3))
            percentEncoded.replace(at, 3, percentEncoded.mid(at, 3).toLower());
        return percentEncoded;
    }

    QString asQuotedString(QString text)
    {
        return text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    }

} // namespace

void Redactor::hide(const Credentials &credentials)
{
    m_username = credentials.username;
    addFormsOf(credentials.secret.bytes());
}

void Redactor::hideResponse(QByteArrayView response)
{
    if (response.isEmpty() || QString::fromUtf8(response) == m_username)
        return;
    addForm(QString::fromUtf8(response));
    addForm(QString::fromLatin1(response.toByteArray().toBase64()));
}

QString Redactor::redact(const QString &text) const
{
    QString redacted = text;
    for (const QString &form : m_forms) {
        if (!redacted.contains(form))
            continue;
        if (form.size() >= shortForm) {
            redacted.replace(form, placeholder);
        } else {
            const QRegularExpression alone(
                u"(?<![\\w+/=])"_s + QRegularExpression::escape(form) + u"(?![\\w+/=])"_s);
            redacted.replace(alone, placeholder);
        }
    }
    return redacted;
}

ServerReply Redactor::redact(const ServerReply &reply) const
{
    ServerReply redacted = reply;
    for (QString &line : redacted.lines)
        line = redact(line);
    redacted.enhancedStatusCode = redact(reply.enhancedStatusCode);
    redacted.responseCode = redact(reply.responseCode);
    return redacted;
}

void Redactor::addForm(const QString &form)
{
    if (form.isEmpty() || m_forms.contains(form))
        return;
    m_forms.append(form);
    std::stable_sort(m_forms.begin(), m_forms.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void Redactor::addFormsOf(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const QString text = QString::fromUtf8(bytes);
    addForm(text);
    addForm(QString::fromLatin1(bytes)); // how UTF-8 reads in a line that is not UTF-8 as a whole
    addForm(asQuotedString(text));
    const QByteArray percentEncoded = bytes.toByteArray().toPercentEncoding();
    addForm(QString::fromLatin1(percentEncoded));
    addForm(QString::fromLatin1(withLowerCaseEscapes(percentEncoded)));
    for (qsizetype offset = 0; offset < 3; ++offset)
        addForm(QString::fromLatin1(base64Core(bytes, offset)));
    addForm(QString::fromLatin1(bytes.toByteArray().toBase64()));
}

} // namespace portwright
