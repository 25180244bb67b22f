// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceauthentication.h"
#include "practice/practicecommand.h"
#include "practice/practicecontent.h"
#include "practice/practicescenario.h"
#include "practice/practicetransaction.h"

#include <QByteArray>
#include <optional>

namespace portwright {

class PracticePostOffice;

/// The server's side of one SMTP dialogue (RFC 5321), bytes in and bytes out; the socket is
/// somebody else's. SIZE (1870), PIPELINING (2920), STARTTLS (3207), 8BITMIME (6152), AUTH (4954),
/// CHUNKING (3030), ENHANCEDSTATUSCODES (2034), DSN (3461), SMTPUTF8 (6531).
///
/// Commands are taken until DATA or BDAT makes the following bytes content, and until AUTH makes
/// the following lines responses. MAIL opens a transaction; it ends with the content, RSET, EHLO,
/// HELO or STARTTLS. TLS makes everything forgotten (RFC 3207, section 4.2).
class PracticeSession {
public:
    /// What the connection is asked to do after the replies have been written.
    enum class Wish { GoOn, StartTls, Close, Drop };

    PracticeSession(PracticePostOffice &postOffice, const PracticePort &port);

    [[nodiscard]] QByteArray greeting() const;
    /// The replies to what was complete; the rest is kept for the next call.
    [[nodiscard]] QByteArray receive(const QByteArray &bytes);
    [[nodiscard]] Wish wish() const { return m_wish; }
    void tlsEstablished();

private:
    enum class Reading { Commands, Responses, DottedContent, Chunk };

    void readOn();
    [[nodiscard]] std::optional<QByteArray> takeLine();
    void command(const PracticeCommand &command);
    void hello(const PracticeCommand &command);
    void startTls(const QByteArray &argument);
    void authenticate(const QByteArray &argument);
    void take(const PracticeAuthentication::Step &step);
    void mail(const QByteArray &argument);
    void recipient(const QByteArray &argument);
    void data(const QByteArray &argument);
    void chunk(const QByteArray &argument);
    void readDottedContent();
    void readChunk();
    void endMessage();
    [[nodiscard]] bool isTooLarge() const;
    [[nodiscard]] QByteArray capabilities() const;
    [[nodiscard]] bool offersStartTls() const;
    [[nodiscard]] bool offersAuthentication() const;
    void reply(int code, const QByteArray &words);

    PracticePostOffice &m_postOffice;
    const PracticePort m_port;
    Wish m_wish = Wish::GoOn;
    Reading m_reading = Reading::Commands;
    QByteArray m_buffer;
    QByteArray m_replies;
    bool m_skipsLine = false; ///< the line being read is too long already
    bool m_isEncrypted = false;
    bool m_saidHello = false;
    bool m_isSignedIn = false;
    PracticeAuthentication m_authentication;
    std::optional<PracticeTransaction> m_transaction;
    PracticeDotReader m_dotReader;
    quint64 m_chunkRest = 0;
    bool m_isLastChunk = false;
};

} // namespace portwright
