// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceimapmailbox.h"

#include <QLocale>
#include <QRegularExpression>

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
        const QByteArray whole = message.delivered();
        const qsizetype end = whole.indexOf("\r\n\r\n");
        return end < 0 ? whole : whole.first(end + 4);
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

    bool isHeader(const PracticeImapWord &word)
    {
        return word.isText() && word.text.toUpper() == "HEADER";
    }

    QByteArray literal(const QByteArray &octets)
    {
        return '{' + QByteArray::number(octets.size()) + "}\r\n" + octets;
    }

    /// "BODY.PEEK[]<0.2048>" (RFC 9051, section 6.4.5) asks for so many octets.
    std::optional<qsizetype> sizeOfBeginning(const QByteArray &item)
    {
        static const QRegularExpression beginning(
            u"\\ABODY(?:\\.PEEK)?\\[\\]<0\\.([1-9][0-9]{0,8})>\\z"_s);
        const auto match = beginning.match(QString::fromLatin1(item));
        return match.hasMatch() ? std::optional<qsizetype>(match.captured(1).toLongLong())
                                : std::nullopt;
    }

    /// Nothing if `text` is no date as SEARCH wants it.
    std::optional<QDate> dateOf(const QByteArray &text)
    {
        const QDate date = QLocale::c().toDate(QString::fromLatin1(text), u"d-MMM-yyyy"_s);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }

    /// One item with what it says; nothing if it is not known.
    std::optional<QByteArray> itemOf(const PracticeMessage &message, const QByteArray &item)
    {
        if (item == "UID")
            return "UID " + QByteArray::number(message.uniqueIdentifier);
        if (item == "FLAGS")
            return "FLAGS ()";
        if (item == "RFC822.SIZE")
            return "RFC822.SIZE " + QByteArray::number(message.delivered().size());
        if (item == "INTERNALDATE")
            return "INTERNALDATE \""
                + QLocale::c().toString(message.received, u"dd-MMM-yyyy hh:mm:ss"_s).toLatin1()
                + " +0000\"";
        if (item == "BODY[]" || item == "BODY.PEEK[]")
            return "BODY[] " + literal(message.delivered());
        if (const auto size = sizeOfBeginning(item))
            return "BODY[]<0> " + literal(message.delivered().left(*size));
        if (item == "BODY[HEADER]" || item == "BODY.PEEK[HEADER]")
            return "BODY[HEADER] " + literal(headerOf(message));
        return std::nullopt;
    }

    bool has(const QList<PracticeMessage> &messages, quint32 identifier)
    {
        return std::ranges::find(messages, identifier, &PracticeMessage::uniqueIdentifier)
            != messages.end();
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
    int place = 1;
    for (const PracticeMessage &message : std::as_const(m_messages)) {
        if (has(messages, message.uniqueIdentifier))
            ++place;
        else
            lines += "* " + QByteArray::number(place) + " EXPUNGE\r\n";
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
        } else if (key == "OR" && rest >= 6 && isHeader(criteria[i + 1])
            && isHeader(criteria[i + 4])) {
            const auto words = criteria.mid(i + 1, 6);
            i += 6;
            found.removeIf([&](const PracticeMessage &message) {
                return !hasField(message, words[1].text, words[2].text)
                    && !hasField(message, words[4].text, words[5].text);
            });
        } else if (key == "TEXT" && rest >= 1) {
            const QByteArray text = criteria[++i].text.toLower();
            found.removeIf([&](const PracticeMessage &message) {
                return !message.delivered().toLower().contains(text);
            });
        } else if (key == "SINCE" && rest >= 1) {
            const auto date = dateOf(criteria[++i].text);
            if (!date)
                return std::nullopt;
            found.removeIf(
                [&](const PracticeMessage &message) { return message.received.date() < *date; });
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

bool PracticeImapMailbox::mark(const QList<PracticeImapWord> &words)
{
    const QByteArray what = words.value(1, PracticeImapWord {}).text.toUpper();
    const auto ranges
        = rangesOf(words.value(0, PracticeImapWord {}).text, highest(Numbering::Unique));
    const auto flags = itemsIn(words.mid(2));
    if (!ranges || !flags || *flags != QList<QByteArray> { "\\DELETED" }
        || (what != "+FLAGS" && what != "+FLAGS.SILENT"))
        return false;
    for (const PracticeMessage &message : std::as_const(m_messages)) {
        if (contains(*ranges, message.uniqueIdentifier))
            m_marked.insert(message.uniqueIdentifier);
    }
    return true;
}

QList<quint32> PracticeImapMailbox::marked(const QList<PracticeImapWord> &words) const
{
    const auto ranges
        = rangesOf(words.value(0, PracticeImapWord {}).text, highest(Numbering::Unique));
    QList<quint32> identifiers;
    for (const quint32 identifier : m_marked) {
        if (ranges && contains(*ranges, identifier))
            identifiers.append(identifier);
    }
    return identifiers;
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
