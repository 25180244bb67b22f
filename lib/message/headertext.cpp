// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/headertext.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>

namespace portwright {

namespace {

    constexpr qsizetype encodedLineLimit = 76; // RFC 2047, section 2
    constexpr qsizetype foldColumn = 78; // RFC 5322, section 2.1.1: should
    constexpr qsizetype longestPlainWord = 900; // leaves room for a field name within 998

    bool isPrintableAscii(QStringView text)
    {
        return std::all_of(text.begin(), text.end(),
            [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    }

    bool isAlphanumeric(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    bool isOneOf(char c, QByteArrayView characters) { return characters.indexOf(c) >= 0; }

    QByteArray escaped(char sign, char c) { return sign + QByteArray(1, c).toHex().toUpper(); }

    // The "Q" encoding in the narrow alphabet that a phrase allows too. "B" would be shorter for
    // some alphabets, but widespread decoders join adjacent encoded words before they decode, and
    // lose what follows the padding in the middle (GMime 3.2).
    QByteArray qEncoded(const QByteArray &utf8)
    {
        QByteArray encoded;
        for (const char c : utf8) {
            if (c == ' ')
                encoded += '_';
            else if (isAlphanumeric(c) || isOneOf(c, "!*+-/"))
                encoded += c;
            else
                encoded += escaped('=', c);
        }
        return encoded;
    }

    QByteArray encodedWords(QStringView text, qsizetype column)
    {
        const QByteArray opening = "=?UTF-8?Q?";
        const QByteArray closing = "?=";
        QByteArray result = opening;
        column += opening.size();
        for (const uint codePoint : text.toUcs4()) { // no character is cut (rule in section 5)
            const auto character = char32_t(codePoint);
            const QByteArray encoded = qEncoded(QString::fromUcs4(&character, 1).toUtf8());
            if (column + encoded.size() + closing.size() > encodedLineLimit) {
                result += closing + "\n " + opening; // what is between them means nothing
                column = 1 + opening.size();
            }
            result += encoded;
            column += encoded.size();
        }
        return result + closing;
    }

    // Breaks in front of blanks, which unfolding brings back.
    QByteArray folded(const QByteArray &text, qsizetype column)
    {
        QByteArray result;
        for (const QByteArray &word : text.split(' ')) {
            if (!result.isEmpty()) {
                const bool fits = column + 1 + word.size() <= foldColumn;
                result += fits ? " " : "\n ";
                column = fits ? column + 1 : 1;
            }
            result += word;
            column += word.size();
        }
        return result;
    }

    bool isPlain(QStringView text)
    {
        if (!isPrintableAscii(text) || text.contains(u"=?") || text.contains(u"  ")
            || text.startsWith(u' ') || text.endsWith(u' '))
            return false;
        const auto words = text.split(u' ');
        return std::none_of(words.begin(), words.end(),
            [](QStringView word) { return word.size() > longestPlainWord; });
    }

} // namespace

QByteArray encodedText(QStringView text, qsizetype column)
{
    return isPlain(text) ? folded(text.toLatin1(), column) : encodedWords(text, column);
}

QByteArray encodedPhrase(QStringView name, qsizetype column)
{
    QByteArray latin1 = name.toLatin1();
    if (!isPlain(name) || column + latin1.size() > encodedLineLimit)
        return encodedWords(name, column);
    const bool isAtoms = std::all_of(latin1.cbegin(), latin1.cend(),
        [](char c) { return c == ' ' || isAlphanumeric(c) || isOneOf(c, "!#$%&'*+-/=?^_`{|}~"); });
    if (isAtoms)
        return latin1;
    return '"' + latin1.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray encodedParameter(const QByteArray &name, QStringView value)
{
    constexpr qsizetype room = 60;
    // Mail programs disagree about quotes, blanks and encoded words inside of quotes.
    if (isPlain(value) && value.size() <= room && !value.contains(u'"') && !value.contains(u'\\'))
        return ";\n " + name + "=\"" + value.toLatin1() + '"';

    QByteArrayList sections { "UTF-8''" };
    const QByteArray octets = value.toUtf8();
    for (const char c : octets) {
        const QByteArray encoded = isAlphanumeric(c) || isOneOf(c, "-._~!#$&+^`{|}")
            ? QByteArray(1, c)
            : escaped('%', c);
        if (sections.last().size() + encoded.size() > room)
            sections.append(QByteArray());
        sections.last() += encoded;
    }
    if (sections.size() == 1)
        return ";\n " + name + "*=" + sections.first();
    QByteArray result;
    for (qsizetype i = 0; i < sections.size(); ++i)
        result += ";\n " + name + '*' + QByteArray::number(i) + "*=" + sections[i];
    return result;
}

} // namespace portwright
