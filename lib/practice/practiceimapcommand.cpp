// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceimapcommand.h"

#include <algorithm>

namespace portwright {

namespace {

    bool isTag(const QByteArray &text)
    {
        return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
            return c > ' ' && c < 0x7F && !QByteArrayView("(){%*\"\\+").contains(c);
        });
    }

    /// Takes words off the front of the octets, one by one.
    class WordReader {
    public:
        WordReader(const QByteArray &octets, qsizetype at)
            : m_octets(octets)
            , m_at(at)
        {
        }

        /// Nothing if the syntax is wrong.
        std::optional<QList<PracticeImapWord>> all()
        {
            using Kind = PracticeImapWord::Kind;
            QList<PracticeImapWord> words;
            while (m_at < m_octets.size()) {
                const char c = m_octets[m_at];
                std::optional<QByteArray> text;
                if (c == ' ') {
                    ++m_at;
                    continue;
                }
                if (c == '(' || c == ')') {
                    ++m_at;
                    words.append({ c == '(' ? Kind::Open : Kind::Close, {} });
                    continue;
                }
                if (c == '"')
                    text = quoted();
                else if (c == '{')
                    text = literal();
                else
                    text = atom();
                if (!text)
                    return std::nullopt;
                words.append({ c == '"' || c == '{' ? Kind::String : Kind::Atom, *text });
            }
            return words;
        }

    private:
        std::optional<QByteArray> quoted()
        {
            QByteArray text;
            for (++m_at; m_at < m_octets.size(); ++m_at) {
                if (m_octets[m_at] == '"') {
                    ++m_at;
                    return text;
                }
                if (m_octets[m_at] == '\\' && ++m_at == m_octets.size())
                    break;
                text += m_octets[m_at];
            }
            return std::nullopt;
        }

        std::optional<QByteArray> literal()
        {
            const qsizetype end = m_octets.indexOf("\r\n", m_at);
            const auto announced = PracticeLiteral::announcedBy(m_octets.mid(m_at, end - m_at));
            if (end < 0 || !announced || announced->size > m_octets.size() - end - 2)
                return std::nullopt;
            m_at = end + 2 + announced->size;
            return m_octets.mid(end + 2, announced->size);
        }

        std::optional<QByteArray> atom()
        {
            const qsizetype start = m_at;
            for (bool isSection = false; m_at < m_octets.size(); ++m_at) {
                const char c = m_octets[m_at];
                if (c == '[' || c == ']')
                    isSection = c == '[';
                else if (c == '\r' || c == '\n' || c == '\0')
                    return std::nullopt;
                else if (!isSection && (c == ' ' || c == '(' || c == ')' || c == '"'))
                    break;
            }
            return m_octets.mid(start, m_at - start);
        }

        const QByteArray &m_octets;
        qsizetype m_at;
    };

} // namespace

PracticeImapCommand PracticeImapCommand::parse(const QByteArray &octets)
{
    PracticeImapCommand command;
    const qsizetype blank = octets.indexOf(' ');
    if (blank < 0 || !isTag(octets.first(blank)))
        return command;
    command.tag = octets.first(blank);
    auto words = WordReader(octets, blank + 1).all();
    if (!words || words->isEmpty() || words->first().kind != PracticeImapWord::Kind::Atom)
        return command;
    command.name = words->takeFirst().text.toUpper();
    if (command.name == "UID" && !words->isEmpty())
        command.name += ' ' + words->takeFirst().text.toUpper();
    command.words = *words;
    return command;
}

std::optional<QList<QByteArray>> PracticeImapCommand::texts(qsizetype count) const
{
    if (words.size() != count || !std::ranges::all_of(words, &PracticeImapWord::isText))
        return std::nullopt;
    QList<QByteArray> texts;
    for (const PracticeImapWord &word : words)
        texts.append(word.text);
    return texts;
}

std::optional<PracticeLiteral> PracticeLiteral::announcedBy(const QByteArray &line)
{
    const qsizetype start = line.lastIndexOf('{');
    if (start < 0 || !line.endsWith('}'))
        return std::nullopt;
    QByteArray number = line.mid(start + 1).chopped(1);
    const bool isAwaited = !number.endsWith('+');
    if (!isAwaited)
        number.chop(1);
    bool isNumber = false;
    const quint32 size = number.toUInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return PracticeLiteral { static_cast<qsizetype>(size), isAwaited };
}

} // namespace portwright
