// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/protocolsession.h"
#include "support/dialogue.h"
#include "support/dialoguemacros.h"
#include "support/dialogueplan.h"

#include <memory>
#include <optional>

namespace portwright {

/// How the server's bytes reach the session.
enum class Delivery {
    Lines, ///< one line at a time
    Bytes, ///< one byte at a time
    Coalesced, ///< everything the server says in a row at once
};

/// What ends a dialogue before its time.
enum class CutKind { Close, Reset, Stall, Cancel };

/// The dialogue is cut before its atom number `atom`: an atom is one byte of the server, or one
/// event.
struct Cut {
    qsizetype atom = 0;
    CutKind kind = CutKind::Close;
};

/// What one play of a dialogue showed.
struct Play {
    QStringList faults; ///< empty: as it should be
    bool finished = false;
    SessionOutcome outcome; ///< of Finish
    QList<SessionOutcome> holds;
    QList<ShowLine> lines;
    QByteArray sent;
    qsizetype atoms = 0; ///< played
};

/// Plays one dialogue against a session of its own: gives it the server's bytes and the events,
/// and checks that it says what is written, when it is written. One player plays once.
///
/// Events: <tls>, <tls unverified>, <tls failed>, <close>, <reset>, <timeout>, <cancel>, <drained>,
/// <sign-in>, <send>, <find>, <remove>, <quit>; and two that only look: <hold KIND STAGE> demands
/// that the session holds, <piece> that what was sent is the next part of the message.
class DialoguePlayer {
public:
    DialoguePlayer(const Dialogue &dialogue, const QString &secret);

    [[nodiscard]] Play play(Delivery delivery);
    /// Plays up to the cut and checks what the session makes of it.
    [[nodiscard]] Play playUntil(const Cut &cut);

private:
    /// Plays the steps. False if the cut came before their end.
    bool playSteps(Delivery delivery, const std::optional<Cut> &cut);
    bool deliver(const QByteArray &bytes, const std::optional<Cut> &cut);
    void playEvent(const QString &event);
    void endBadly(CutKind kind);
    void checkCut(CutKind kind);
    [[nodiscard]] bool wasRefused(const SessionOutcome &outcome) const;
    void checkSilenceAfterTheEnd();
    void takeEffects();
    void expectLine(const QString &line);
    void expectMessage();
    void expectPiece();
    void expectHold(const QString &kindAndStage);
    void expectNothingUnread();
    [[nodiscard]] bool isBdat() const;
    [[nodiscard]] QByteArray contentOnTheWire() const;
    void fault(const QString &words);

    const Dialogue &m_dialogue;
    DialoguePlan m_plan;
    DialogueMacros m_macros;
    std::unique_ptr<ProtocolSession> m_session;

    Play m_play;
    QByteArray m_unread; ///< sent and not expected yet
    QString m_lastLine; ///< that was expected
    qsizetype m_pieces = 0; ///< bytes of the message seen in pieces
    int m_finishes = 0;
    bool m_tlsDue = false;
    bool m_held = false;
    bool m_messageSent = false; ///< to its last octet
    Stage m_stage = Stage::Connect; ///< armed last, or reached before a hold
};

/// A verified certificate's details, or one that is self-signed.
[[nodiscard]] TlsDetails dialogueTls(const QList<CertificateFault> &faults);

} // namespace portwright
