// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceimapcommand.h"
#include "practice/practicemessage.h"

#include <QList>
#include <QSet>
#include <optional>

namespace portwright {

/// A mailbox that a client has opened: it sees the messages as they were when it was told of them
/// last, so that the numbers it knows stay true (RFC 9051, section 5.2).
class PracticeImapMailbox {
public:
    /// What numbers mean: those of UID commands never change.
    enum class Numbering { Sequence, Unique };

    explicit PracticeImapMailbox(QList<PracticeMessage> messages);

    [[nodiscard]] qsizetype size() const { return m_messages.size(); }
    /// The lines that tell of what came and went meanwhile; from now on that is what is seen.
    [[nodiscard]] QByteArray update(const QList<PracticeMessage> &messages);

    /// The line of SEARCH; ALL, UNSEEN, UID, HEADER, TEXT, SINCE, and OR of two HEADER are known,
    /// all that are named must be fulfilled (RFC 9051, section 6.4.4). Nothing if there is another.
    [[nodiscard]] std::optional<QByteArray> search(
        const QList<PracticeImapWord> &criteria, Numbering numbering) const;
    /// The lines of FETCH: UID, FLAGS, INTERNALDATE, RFC822.SIZE, BODY[], its beginning, and
    /// BODY[HEADER], with PEEK or without, for nothing is ever marked as seen (RFC 9051,
    /// section 6.4.5). Nothing if something else is asked for.
    [[nodiscard]] std::optional<QByteArray> fetch(
        const QList<PracticeImapWord> &words, Numbering numbering) const;

    /// Marks messages as deleted, as UID STORE wants it. False if something else is to be stored.
    [[nodiscard]] bool mark(const QList<PracticeImapWord> &words);
    /// Those of the set of UID EXPUNGE (RFC 4315, section 2.1) that are marked.
    [[nodiscard]] QList<quint32> marked(const QList<PracticeImapWord> &words) const;

private:
    [[nodiscard]] quint32 numberOf(qsizetype place, Numbering numbering) const;
    [[nodiscard]] quint32 highest(Numbering numbering) const;

    QList<PracticeMessage> m_messages;
    QSet<quint32> m_marked; ///< as deleted, by this client
};

} // namespace portwright
