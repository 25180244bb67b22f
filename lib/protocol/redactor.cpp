// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/redactor.h"

#include "model/wiped.h"

#include <QRegularExpression>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Shorter ones occur in every text; they are hidden only where they stand alone.
    constexpr qsizetype shortForm = 4;

    const QString placeholder = u"(hidden)"_s;

    /// Without a copy of `bytes`.
    QByteArray base64(QByteArrayView bytes)
    {
        return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
    }

    /// Those base64 characters that depend on `bytes` alone if `offset` bytes stand before it.
    QByteArray base64Core(QByteArrayView bytes, qsizetype offset)
    {
        QByteArray shifted(offset + bytes.size(), '\0');
        std::copy(bytes.begin(), bytes.end(), shifted.begin() + offset);
        const Wiped encoded(shifted.toBase64(QByteArray::OmitTrailingEquals));
        overwrite(shifted);
        const qsizetype first = (offset * 8 + 5) / 6;
        const qsizetype end = (offset + bytes.size()) * 8 / 6;
        return encoded->mid(first, end - first);
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

Redactor::~Redactor()
{
    for (QString &form : m_forms)
        overwrite(form);
}

void Redactor::hide(const Credentials &credentials)
{
    m_username = credentials.username;
    addFormsOf(credentials.secret.bytes());
}

void Redactor::hideResponse(QByteArrayView response)
{
    const Wiped text(QString::fromUtf8(response));
    if (response.isEmpty() || *text == m_username)
        return;
    addForm(*text);
    const Wiped encoded(base64(response));
    addForm(QString::fromLatin1(*encoded));
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

void Redactor::addForm(QString form)
{
    if (form.isEmpty() || m_forms.contains(form))
        return overwrite(form);
    m_forms.append(std::move(form));
    std::stable_sort(m_forms.begin(), m_forms.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void Redactor::addFormsOf(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const Wiped text(QString::fromUtf8(bytes));
    addForm(*text);
    addForm(QString::fromLatin1(bytes)); // how UTF-8 reads in a line that is not UTF-8 as a whole
    addForm(asQuotedString(*text));
    const Wiped percentEncoded(
        QByteArray::fromRawData(bytes.data(), bytes.size()).toPercentEncoding());
    addForm(QString::fromLatin1(*percentEncoded));
    const Wiped lowerCase(withLowerCaseEscapes(*percentEncoded));
    addForm(QString::fromLatin1(*lowerCase));
    for (qsizetype offset = 0; offset < 3; ++offset) {
        const Wiped core(base64Core(bytes, offset));
        addForm(QString::fromLatin1(*core));
    }
    const Wiped encoded(base64(bytes));
    addForm(QString::fromLatin1(*encoded));
}

} // namespace portwright
