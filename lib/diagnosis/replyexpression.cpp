// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyexpression.h"

#include <QVarLengthArray>

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Pieces of the pattern, one of which must stand in the text; none: nothing is known.
    using Landmarks = QVarLengthArray<QStringView, 8>;

    qsizetype shortest(const Landmarks &landmarks)
    {
        const auto least = std::min_element(landmarks.begin(), landmarks.end(),
            [](QStringView a, QStringView b) { return a.size() < b.size(); });
        return least == landmarks.end() ? 0 : least->size();
    }

    /// Of what stands in a row the longest piece is kept, of alternatives one of each.
    class LandmarkReader {
    public:
        explicit LandmarkReader(QStringView pattern)
            : m_rest(pattern)
        {
        }

        Landmarks readPattern()
        {
            const Landmarks landmarks = readAlternatives();
            return m_isUnderstood ? landmarks : Landmarks();
        }

    private:
        /// Up to the end or to the bracket that closes it.
        Landmarks readAlternatives()
        {
            Landmarks all = readSequence();
            bool areKnown = !all.isEmpty();
            while (take(u'|')) {
                const Landmarks next = readSequence();
                areKnown = areKnown && !next.isEmpty();
                all.append(next.constData(), next.size());
            }
            return areKnown ? all : Landmarks();
        }

        Landmarks readSequence()
        {
            Landmarks best;
            QStringView letters; // that stand side by side
            const auto offer = [&best](const Landmarks &landmarks) {
                if (shortest(landmarks) > shortest(best))
                    best = landmarks;
            };
            while (!m_rest.isEmpty() && !m_rest.startsWith(u'|') && !m_rest.startsWith(u')')) {
                const bool isGroup = m_rest.startsWith(u'(');
                const Landmarks group = isGroup ? readGroup() : Landmarks();
                const QStringView letter = isGroup ? QStringView() : readCharacter();
                const Times times = readQuantifier();
                if (times == Times::Once && !letter.isEmpty()
                    && letters.data() + letters.size() == letter.data()) {
                    letters = QStringView(letters.begin(), letter.end());
                    continue;
                }
                offer({ letters });
                letters = times == Times::PerhapsNever ? QStringView() : letter;
                if (times != Times::PerhapsNever)
                    offer(group);
            }
            offer({ letters });
            return best;
        }

        Landmarks readGroup()
        {
            m_rest = m_rest.sliced(1);
            const bool isPlain = !m_rest.startsWith(u'?') || m_rest.startsWith(u"?:");
            const bool looksAround = m_rest.startsWith(u"?=") || m_rest.startsWith(u"?!")
                || m_rest.startsWith(u"?<=") || m_rest.startsWith(u"?<!");
            m_isUnderstood = m_isUnderstood && (isPlain || looksAround);
            if (isPlain && take(u'?'))
                take(u':');
            const Landmarks landmarks = readAlternatives();
            take(u')');
            return isPlain ? landmarks : Landmarks();
        }

        /// Itself, or nothing where several will do or none is meant.
        QStringView readCharacter()
        {
            const bool isEscaped = take(u'\\');
            const QStringView character = m_rest.left(1);
            m_rest = m_rest.mid(1);
            if (isEscaped && !character.isEmpty() && character.front().isLetterOrNumber()) {
                m_isUnderstood = m_isUnderstood && QStringView(u"bBdDsSwW").contains(character);
                return {};
            }
            if (!isEscaped && character == u"[")
                skipClass();
            return isEscaped || !QStringView(u"[.^$").contains(character) ? character
                                                                          : QStringView();
        }

        /// Behind its bracket. One that closes it is meant literally if it is the first.
        void skipClass()
        {
            take(u'^');
            take(u']');
            while (!m_rest.isEmpty() && !take(u']'))
                m_rest = m_rest.mid(m_rest.startsWith(u'\\') ? 2 : 1);
        }

        enum class Times { Once, Repeated, PerhapsNever };

        Times readQuantifier()
        {
            Times times = Times::Once;
            if (take(u'?') || take(u'*')) {
                times = Times::PerhapsNever;
            } else if (take(u'+')) {
                times = Times::Repeated;
            } else if (m_rest.startsWith(u'{')) {
                times = m_rest.startsWith(u"{0") ? Times::PerhapsNever : Times::Repeated;
                m_rest = m_rest.mid(m_rest.indexOf(u'}') + 1);
            }
            if (times != Times::Once && !take(u'?'))
                take(u'+');
            return times;
        }

        bool take(QChar expected)
        {
            const bool isThere = m_rest.startsWith(expected);
            if (isThere)
                m_rest = m_rest.sliced(1);
            return isThere;
        }

        QStringView m_rest;
        bool m_isUnderstood = true;
    };

} // namespace

ReplyExpression::ReplyExpression(const QString &pattern)
    : m_pattern(pattern)
    , m_landmarks(landmarksOf(m_pattern))
    , m_expression(pattern)
{
}

bool ReplyExpression::occursIn(const QString &text) const
{
    const auto isThere = [&text](QStringView landmark) { return text.contains(landmark); };
    return (m_landmarks.isEmpty() || std::any_of(m_landmarks.begin(), m_landmarks.end(), isThere))
        && m_expression.match(text).hasMatch();
}

QList<QStringView> landmarksOf(QStringView pattern)
{
    const Landmarks landmarks = LandmarkReader(pattern).readPattern();
    return { landmarks.begin(), landmarks.end() };
}

} // namespace portwright
