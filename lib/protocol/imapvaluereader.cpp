// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapvaluereader.h"

namespace portwright {

std::optional<qsizetype> announcedLiteral(QByteArrayView line)
{
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0 || !line.endsWith('}'))
        return std::nullopt;
    QByteArrayView digits = line.sliced(open + 1).chopped(1);
    if (digits.endsWith('+'))
        digits.chop(1);
    if (digits.isEmpty() || digits.size() > 10) // a number has 32 bits
        return std::nullopt;
    qsizetype size = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        size = size * 10 + (digit - '0');
    }
    return size;
}

ImapValueReader::ImapValueReader(QByteArrayView octets)
    : m_octets(octets)
{
}

std::optional<std::vector<ImapValue>> ImapValueReader::readAll()
{
    std::vector<ImapValue> values;
    if (!readList(values, 0) || !atEnd())
        return std::nullopt;
    return values;
}

/// Up to the parenthesis that closes it, which is left, or the end.
bool ImapValueReader::readList(std::vector<ImapValue> &values, int depth)
{
    if (depth > ImapResponseParser::maximumDepth)
        return false;
    while (!atEnd() && m_octets[m_at] != ')') {
        if (m_octets[m_at] == ' ') {
            ++m_at;
            continue;
        }
        ImapValue value;
        if (!readValue(value, depth))
            return false;
        values.push_back(std::move(value));
    }
    return true;
}

bool ImapValueReader::readValue(ImapValue &value, int depth)
{
    switch (m_octets[m_at]) {
    case '(':
        value.kind = ImapValue::Kind::List;
        ++m_at;
        if (!readList(value.list, depth + 1) || atEnd())
            return false;
        ++m_at;
        return true;
    case '"':
        value.kind = ImapValue::Kind::String;
        return readQuoted(value.text);
    case '{':
    case '~':
        value.kind = ImapValue::Kind::String;
        return readLiteral(value.text);
    default:
        readAtom(value);
        return true;
    }
}

bool ImapValueReader::readQuoted(QByteArray &text)
{
    for (++m_at; !atEnd(); ++m_at) {
        const char octet = m_octets[m_at];
        if (octet == '"') {
            ++m_at;
            return true;
        }
        if (octet == '\\' && ++m_at >= m_octets.size())
            return false;
        text += m_octets[m_at];
    }
    return false;
}

bool ImapValueReader::readLiteral(QByteArray &text)
{
    const QByteArrayView rest = m_octets.sliced(m_at);
    const qsizetype lineEnd = rest.indexOf('\n');
    if (lineEnd < 1)
        return false;
    const QByteArrayView announcement = rest.first(lineEnd - 1);
    const auto size = announcedLiteral(announcement);
    const bool isAlone = announcement.lastIndexOf('{') == (rest.startsWith('~') ? 1 : 0);
    if (!size || !isAlone || *size > rest.size() - lineEnd - 1)
        return false;
    text = rest.sliced(lineEnd + 1, *size).toByteArray();
    m_at += lineEnd + 1 + *size;
    return true;
}

/// Wider than the RFC's: whatever is neither blank nor parenthesis.
void ImapValueReader::readAtom(ImapValue &value)
{
    const qsizetype begin = m_at;
    while (!atEnd() && m_octets[m_at] != ' ' && m_octets[m_at] != '(' && m_octets[m_at] != ')')
        ++m_at;
    const QByteArray text = m_octets.sliced(begin, m_at - begin).toByteArray();
    if (text.compare("NIL", Qt::CaseInsensitive) == 0)
        return;
    value.kind = ImapValue::Kind::Atom;
    value.text = text;
}

} // namespace portwright
