// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/structuredfield.h"

namespace portwright {

namespace {

    /// Reads one value from its beginning to its end.
    class ClauseReader {
    public:
        explicit ClauseReader(const QString &value)
            : m_value(value)
        {
        }

        QList<QStringList> readAll()
        {
            for (; m_at < m_value.size(); ++m_at)
                readOne(m_value[m_at]);
            endClause();
            return m_clauses;
        }

    private:
        void readOne(QChar character)
        {
            if (character == u'(')
                skipComment();
            else if (character == u'"')
                readQuoted();
            else if (character == u';')
                endClause();
            else if (character.isSpace())
                m_isParted = true;
            else
                add(character);
        }

        void add(QChar character)
        {
            if (m_isParted && character != u'=' && !m_word.endsWith(u'='))
                endWord();
            m_isParted = false;
            m_word += character;
        }

        void skipComment()
        {
            int depth = 0;
            for (; m_at < m_value.size(); ++m_at) {
                const QChar character = m_value[m_at];
                if (character == u'\\')
                    ++m_at;
                else if (character == u'(')
                    ++depth;
                else if (character == u')' && --depth == 0)
                    break;
            }
            m_isParted = true;
        }

        void readQuoted()
        {
            for (++m_at; m_at < m_value.size() && m_value[m_at] != u'"'; ++m_at) {
                if (m_value[m_at] == u'\\' && ++m_at >= m_value.size())
                    return;
                add(m_value[m_at]);
            }
        }

        void endWord()
        {
            if (!m_word.isEmpty())
                m_words.append(m_word);
            m_word.clear();
            m_isParted = false;
        }

        void endClause()
        {
            endWord();
            if (!m_words.isEmpty())
                m_clauses.append(m_words);
            m_words.clear();
        }

        const QString &m_value;
        qsizetype m_at = 0;
        bool m_isParted = false; ///< a blank or comment stands behind the word so far
        QString m_word;
        QStringList m_words;
        QList<QStringList> m_clauses;
    };

} // namespace

QList<QStringList> clausesOf(const QString &value) { return ClauseReader(value).readAll(); }

} // namespace portwright
