// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/imapcapabilities.h"
#include "protocol/imapidle.h"
#include "protocol/imapmailbox.h"
#include "protocol/sessionplan.h"

#include <QMap>
#include <algorithm>

namespace portwright {

/// Looks for one message, place after place, and stops at the first that has it. Each place costs
/// one round trip where it has nothing, for EXAMINE and the searches go in one flight (RFC 9051,
/// section 5.5: they are carried out in their order), and one more to fetch what was found. The
/// first look goes back to a day (SEARCH SINCE), those behind it to where the one before ended.
///
/// | asking for | then                                                                            |
/// |------------|---------------------------------------------------------------------------------|
/// | a search   | hits: FETCH, or STORE; else the next place                                      |
/// | hits       | it is there: done; else the next place                                          |
/// | a removal  | done                                                                            |
/// | INBOX      | after the last place, where IDLE is to follow: both in one flight               |
///
/// A place that cannot be opened is passed over; without INBOX it is Refused.
class ImapFinder {
public:
    enum class Afterwards { Nothing, Idle };
    static constexpr qsizetype maximumHits = 8; ///< the newest, in one place

    /// `tags`, `effects` and `outcome` belong to the session and outlive this.
    ImapFinder(ImapTags &tags, EffectQueue &effects, SessionOutcome &outcome);

    [[nodiscard]] StepProgress start(const FindMessageStep &step, const QList<ImapPlace> &places,
        const ImapCapabilities &capabilities, Afterwards afterwards);
    /// False after the end of one look, until the next.
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    /// `shown` is `response` without secrets.
    [[nodiscard]] StepProgress handle(const ImapResponse &response, const ServerReply &shown);

    /// What comes between two looks, or behind the end of a wait.
    [[nodiscard]] ImapIdle::Heard hear(const ImapResponse &response);
    void leaveIdle() { m_idle.leave(); }

private:
    enum class Question { Open, FindById, FindByText, Fetch, Store, Expunge, Reopen };

    [[nodiscard]] const ImapPlace &place() const { return m_places[m_at]; }
    [[nodiscard]] bool awaits(Question question) const
    {
        return std::find(m_awaited.cbegin(), m_awaited.cend(), question) != m_awaited.cend();
    }
    [[nodiscard]] bool removes() const { return m_step.then == FindMessageStep::Then::Remove; }
    void ask(Question question, const QByteArray &command);
    void open();
    [[nodiscard]] QByteArray range() const;
    void handleData(const ImapResponse &response);
    void keepMessage(const ImapValue &items);
    [[nodiscard]] StepProgress answer(
        Question question, const ImapResponse &response, const ServerReply &shown);
    [[nodiscard]] StepProgress takeHits();
    [[nodiscard]] StepProgress nextPlace();
    [[nodiscard]] StepProgress handleIdle(ImapIdle::Heard heard);
    [[nodiscard]] StepProgress done();

    ImapTags &m_tags;
    EffectQueue &m_effects;
    SessionOutcome &m_outcome;
    ImapIdle m_idle;

    FindMessageStep m_step;
    QList<ImapPlace> m_places;
    Afterwards m_afterwards = Afterwards::Nothing;
    bool m_canRemoveOne = false; ///< UID EXPUNGE is there (RFC 4315)
    bool m_isLooking = false;
    qsizetype m_at = 0; ///< of m_places
    bool m_isOpen = false;
    bool m_isThere = false; ///< the message itself, in the present place
    QMap<QByteArray, Question> m_awaited; ///< by tag
    QList<qint64> m_numbers; ///< of the SEARCH under way
    QList<qint64> m_hits; ///< unique identifiers
    QList<qint64> m_own; ///< those of the message itself
    QMap<QByteArray, qint64> m_nextIdentifiers; ///< by place, as of its latest opening
    qint64 m_firstToLookAt = 0; ///< in the present place; 0: as far back as a day
};

} // namespace portwright
