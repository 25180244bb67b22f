// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace portwright {

/// One piece of a command's arguments. A bracket of a list is a word of its own; what stands in
/// brackets as in "BODY[HEADER]" belongs to the atom.
struct PracticeImapWord {
    enum class Kind { Atom, String, Open, Close };
    Kind kind;
    QByteArray text; ///< of a quoted string or literal: what it stands for

    [[nodiscard]] bool isText() const { return kind == Kind::Atom || kind == Kind::String; }
};

/// One IMAP command (RFC 9051, section 2.2.1) with everything that was said of it.
struct PracticeImapCommand {
    QByteArray tag; ///< empty: there is none, or it is none
    QByteArray name; ///< upper case; "UID FETCH" is one name; empty: the syntax is wrong
    QList<PracticeImapWord> words;

    /// `octets` are its lines with CRLF between them, literals included, without the last CRLF.
    [[nodiscard]] static PracticeImapCommand parse(const QByteArray &octets);
    /// The texts, where there are so many and no lists.
    [[nodiscard]] std::optional<QList<QByteArray>> texts(qsizetype count) const;
};

/// What the end of a line announces (RFC 9051, section 4.3; RFC 7888).
struct PracticeLiteral {
    qsizetype size;
    bool isAwaited; ///< for "+", which allows it

    [[nodiscard]] static std::optional<PracticeLiteral> announcedBy(const QByteArray &line);
};

} // namespace portwright
