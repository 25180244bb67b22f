// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceimapmailbox.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    using Ranges = QList<std::pair<quint32, quint32>>;

    /// A sequence-set (RFC 9051, section 9): "2,4:7,9:*". Nothing if it is none.
    std::optional<Ranges> rangesOf(const QByteArray &set, quint32 highest)
    {
        Ranges ranges;
        for (const QByteArray &range : set.split(',')) {
            QList<quint32> ends;
            for (const QByteArray &end : range.split(':')) {
                bool isNumber = end == "*";
                ends.append(isNumber ? highest : end.toUInt(&isNumber));
                if (!isNumber)
                    return std::nullopt;
            }
            if (ends.size() > 2)
                return std::nullopt;
            ranges.append(std::minmax(ends.first(), ends.last()));
        }
        return ranges;
    }

    bool contains(const Ranges &ranges, quint32 number)
    {
        return std::ranges::any_of(ranges, [number](const auto &range) {
            return range.first <= number && number <= range.second;
        });
    }

    /// With the empty line that ends it.
    QByteArray headerOf(const PracticeMessage &message)
    {
        const qsizetype end = message.content.indexOf("\r\n\r\n");
        return end < 0 ? message.content : message.content.first(end + 4);
    }

    /// Whether one of the fields called `name` contains `text`, folded or not, in any case.
    bool hasField(const PracticeMessage &message, const QByteArray &name, const QByteArray &text)
    {
        QByteArray header = headerOf(message);
        header.replace("\r\n ", " ").replace("\r\n\t", "\t");
        const QByteArray start = name.toLower() + ':';
        return std::ranges::any_of(header.split('\n'), [&](const QByteArray &field) {
            const QByteArray lower = field.toLower();
            return lower.startsWith(start) && lower.mid(start.size()).contains(text.toLower());
        });
    }

    QByteArray literal(const QByteArray &octets)
    {
        return '{' + QByteArray::number(octets.size()) + "}\r\n" + octets;
    }

    /// One item with what it says; nothing if it is not known.
    std::optional<QByteArray> itemOf(const PracticeMessage &message, const QByteArray &item)
    {
        if (item == "UID")
            return "UID " + QByteArray::number(message.uniqueIdentifier);
        if (item == "FLAGS")
            return "FLAGS ()";
        if (item == "RFC822.SIZE")
            return "RFC822.SIZE " + QByteArray::number(message.content.size());
        if (item == "INTERNALDATE")
            return "INTERNALDATE \""
                + QLocale::c().toString(message.received, u"dd-MMM-yyyy hh:mm:ss"_s).toLatin1()
                + " +0000\"";
        if (item == "BODY[]" || item == "BODY.PEEK[]")
            return "BODY[] " + literal(message.content);
        if (item == "BODY[HEADER]" || item == "BODY.PEEK[HEADER]")
            return "BODY[HEADER] " + literal(headerOf(message));
        return std::nullopt;
    }

    /// The items that were named: one, or a list of them.
    std::optional<QList<QByteArray>> itemsIn(QList<PracticeImapWord> words)
    {
        using Kind = PracticeImapWord::Kind;
        const bool isList = words.size() > 2 && words.first().kind == Kind::Open
            && words.last().kind == Kind::Close;
        if (isList)
            words = words.mid(1, words.size() - 2);
        if (words.isEmpty() || (!isList && words.size() > 1))
            return std::nullopt;
        QList<QByteArray> items;
        for (const PracticeImapWord &word : std::as_const(words)) {
            if (word.kind != Kind::Atom)
                return std::nullopt;
            items.append(word.text.toUpper());
        }
        return items;
    }

} // namespace

PracticeImapMailbox::PracticeImapMailbox(QList<PracticeMessage> messages)
    : m_messages(std::move(messages))
{
}

QByteArray PracticeImapMailbox::update(const QList<PracticeMessage> &messages)
{
    QByteArray lines;
    const quint32 last = highest(Numbering::Unique);
    const quint32 first = messages.isEmpty() ? last + 1 : messages.first().uniqueIdentifier;
    // A full mailbox drops its oldest messages; each time the next one becomes the first.
    for (const PracticeMessage &message : std::as_const(m_messages)) {
        if (message.uniqueIdentifier < first)
            lines += "* 1 EXPUNGE\r\n";
    }
    m_messages = messages;
    if (highest(Numbering::Unique) > last)
        lines += "* " + QByteArray::number(m_messages.size()) + " EXISTS\r\n";
    return lines;
}

std::optional<QByteArray> PracticeImapMailbox::search(
    const QList<PracticeImapWord> &criteria, Numbering numbering) const
{
    QList<PracticeMessage> found = m_messages;
    if (criteria.isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (!criteria[i].isText())
            return std::nullopt;
        const QByteArray key = criteria[i].text.toUpper();
        const qsizetype rest = criteria.size() - i - 1;
        if (key == "ALL" || key == "UNSEEN")
            continue;
        if (key == "HEADER" && rest >= 2) {
            const QByteArray name = criteria[++i].text;
            const QByteArray text = criteria[++i].text;
            found.removeIf(
                [&](const PracticeMessage &message) { return !hasField(message, name, text); });
        } else if (key == "UID" && rest >= 1) {
            const auto ranges = rangesOf(criteria[++i].text, highest(Numbering::Unique));
            if (!ranges)
                return std::nullopt;
            found.removeIf([&](const PracticeMessage &message) {
                return !contains(*ranges, message.uniqueIdentifier);
            });
        } else {
            return std::nullopt;
        }
    }
    QByteArray line = "* SEARCH";
    for (qsizetype place = 0; place < m_messages.size(); ++place) {
        const auto isThis = [id = m_messages[place].uniqueIdentifier](
                                const PracticeMessage &hit) { return hit.uniqueIdentifier == id; };
        if (std::ranges::any_of(found, isThis))
            line += ' ' + QByteArray::number(numberOf(place, numbering));
    }
    return line + "\r\n";
}

std::optional<QByteArray> PracticeImapMailbox::fetch(
    const QList<PracticeImapWord> &words, Numbering numbering) const
{
    if (words.isEmpty())
        return std::nullopt;
    const auto ranges = rangesOf(words.first().text, highest(numbering));
    auto items = itemsIn(words.mid(1));
    if (!ranges || !items)
        return std::nullopt;
    // RFC 9051, section 6.4.9: the answer to UID FETCH names it, asked for or not.
    if (numbering == Numbering::Unique && !items->contains("UID"))
        items->prepend("UID");
    QByteArray lines;
    for (qsizetype place = 0; place < m_messages.size(); ++place) {
        if (!contains(*ranges, numberOf(place, numbering)))
            continue;
        QList<QByteArray> told;
        for (const QByteArray &item : std::as_const(*items)) {
            const auto answer = itemOf(m_messages[place], item);
            if (!answer)
                return std::nullopt;
            told.append(*answer);
        }
        lines += "* " + QByteArray::number(place + 1) + " FETCH (" + told.join(' ') + ")\r\n";
    }
    return lines;
}

quint32 PracticeImapMailbox::numberOf(qsizetype place, Numbering numbering) const
{
    return numbering == Numbering::Unique ? m_messages[place].uniqueIdentifier
                                          : static_cast<quint32>(place + 1);
}

quint32 PracticeImapMailbox::highest(Numbering numbering) const
{
    return m_messages.isEmpty() ? 0 : numberOf(m_messages.size() - 1, numbering);
}

} // namespace portwright
