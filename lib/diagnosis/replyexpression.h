// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

namespace portwright {

/// A regular expression, one of very many, that is compiled for the first text it could match and
/// not before: compiling all of the table takes a hundred times as long as using it.
class ReplyExpression {
public:
    explicit ReplyExpression(const QString &pattern);

    [[nodiscard]] bool occursIn(const QString &text) const;
    [[nodiscard]] const QRegularExpression &expression() const { return m_expression; }

private:
    QString m_pattern;
    QList<QStringView> m_landmarks; ///< into the pattern
    QRegularExpression m_expression; ///< which Qt compiles when it is first asked
};

/// Pieces of `pattern` of which every text that it matches holds one at least; none if there is no
/// such list. Knows what the table is written in: letters, classes, groups, looking around and
/// quantifiers, without options.
[[nodiscard]] QList<QStringView> landmarksOf(QStringView pattern);

} // namespace portwright
