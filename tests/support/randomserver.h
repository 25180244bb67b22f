// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/endpoint.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace portwright {

/// A mail server that mostly does what it should, and at random refuses, babbles, repeats what it
/// was told, says things twice, or hangs up; the same for the same seed. It remembers what it has
/// said, for whoever holds a client's words against it.
class RandomServer {
public:
    enum class Whim { Says, HangsUp, FallsSilent };

    RandomServer(Protocol protocol, quint32 seed);

    [[nodiscard]] QByteArray greeting();
    /// What it says to `bytes` of the client. `whim` says whether it goes on then.
    [[nodiscard]] QByteArray answer(const QByteArray &bytes);
    [[nodiscard]] Whim whim() const { return m_whim; }
    /// From now on nothing that begins TLS is offered.
    void tlsMade() { m_isEncrypted = true; }

    // What it has heard and said. Only of a server that said nothing unasked can it be told which
    // command a reply belongs to.
    [[nodiscard]] bool isOrderly() const { return m_isOrderly; }
    [[nodiscard]] bool hasWelcomed() const { return m_hasWelcomed; }
    [[nodiscard]] int messagesHeard() const { return m_messagesHeard; }
    /// The whole message was heard and is yet to be answered.
    [[nodiscard]] bool owesFinalReply() const { return m_owesFinalReply; }
    [[nodiscard]] bool hasTakenMessage() const { return m_hasTakenMessage; }

private:
    [[nodiscard]] bool chance(double probability)
    {
        return m_random.generateDouble() < probability;
    }
    template <typename Value> Value oneOf(const QList<Value> &all)
    {
        return all[m_random.bounded(int(all.size()))];
    }
    [[nodiscard]] QByteArray mechanisms();
    [[nodiscard]] QByteArray replyTo(const QByteArray &line);
    [[nodiscard]] QByteArray smtpReply(const QByteArray &line);
    [[nodiscard]] QByteArray imapReply(const QByteArray &line);
    [[nodiscard]] QByteArray pop3Reply(const QByteArray &line);
    /// The next step of a sign-in in `stepsLeft` steps.
    [[nodiscard]] QByteArray signInReply(
        const QByteArray &challenge, const QByteArray &welcome, const QList<QByteArray> &refusals);
    [[nodiscard]] static int stepsOf(const QByteArray &mechanism, bool hasInitialResponse);
    [[nodiscard]] QByteArray finalReply();

    Protocol m_protocol;
    QRandomGenerator m_random;
    double m_refuses;
    double m_misbehaves;
    Whim m_whim = Whim::Says;
    QByteArray m_heard; ///< that is no whole line yet
    QByteArray m_tag; ///< of the sign-in that goes on (IMAP)
    int m_stepsLeft = -1; ///< of that sign-in; -1: there is none
    bool m_hasSender = false;
    bool m_hasRecipient = false;
    bool m_isInMessage = false;
    qint64 m_chunkLeft = 0; ///< RFC 3030
    bool m_isEncrypted = false;
    bool m_isOrderly = true;
    bool m_hasWelcomed = false;
    bool m_hasTakenMessage = false;
    bool m_owesFinalReply = false;
    int m_messagesHeard = 0;
};

} // namespace portwright
