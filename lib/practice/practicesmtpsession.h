// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceauthentication.h"
#include "practice/practicecommand.h"
#include "practice/practicecontent.h"
#include "practice/practicedialogue.h"
#include "practice/practicetransaction.h"

#include <QByteArray>
#include <optional>

namespace portwright {

/// The server's side of one SMTP dialogue (RFC 5321). SIZE (1870), PIPELINING (2920), STARTTLS
/// (3207), 8BITMIME (6152), AUTH (4954), CHUNKING (3030), ENHANCEDSTATUSCODES (2034), DSN (3461),
/// SMTPUTF8 (6531).
///
/// Commands are taken until DATA or BDAT makes the following bytes content, and until AUTH makes
/// the following lines responses. MAIL opens a transaction; it ends with the content, RSET, EHLO,
/// HELO or STARTTLS. TLS makes everything forgotten (RFC 3207, section 4.2).
class PracticeSmtpSession : public PracticeDialogue {
public:
    PracticeSmtpSession(PracticePostOffice &postOffice, const PracticePort &port);

    [[nodiscard]] QByteArray greeting() const override;

protected:
    void readOn() override;
    void forget() override;
    void refuseLongLine() override;

private:
    enum class Reading { Commands, Responses, DottedContent, Chunk };

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
    [[nodiscard]] bool offersAuthentication() const;
    void reply(int code, const QByteArray &words);

    Reading m_reading = Reading::Commands;
    bool m_saidHello = false;
    QByteArray m_clientName; ///< that it gave with EHLO
    bool m_isSignedIn = false;
    PracticeAuthentication m_authentication;
    std::optional<PracticeTransaction> m_transaction;
    PracticeDotReader m_dotReader;
    quint64 m_chunkRest = 0;
    bool m_isLastChunk = false;
};

} // namespace portwright
