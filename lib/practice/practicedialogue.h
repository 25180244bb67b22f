// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicescenario.h"

#include <QByteArray>
#include <memory>
#include <optional>

namespace portwright {

class PracticePostOffice;

/// The server's side of one dialogue, bytes in and bytes out; the socket is somebody else's. What
/// SMTP, IMAP and POP3 have in common: lines are read, TLS may begin in their middle and makes
/// everything forgotten, and nobody is asked for a password in clear where TLS can be had.
class PracticeDialogue {
public:
    /// What the connection is asked to do after the replies have been written.
    enum class Wish { GoOn, StartTls, Close, Drop };

    /// The dialogue of the protocol that `port` speaks.
    [[nodiscard]] static std::unique_ptr<PracticeDialogue> make(
        PracticePostOffice &postOffice, const PracticePort &port);
    PracticeDialogue(const PracticeDialogue &) = delete;
    PracticeDialogue &operator=(const PracticeDialogue &) = delete;
    virtual ~PracticeDialogue() = default;

    [[nodiscard]] virtual QByteArray greeting() const = 0;
    /// The replies to what was complete; the rest is kept for the next call.
    [[nodiscard]] QByteArray receive(const QByteArray &bytes);
    [[nodiscard]] Wish wish() const { return m_wish; }
    void tlsEstablished();

protected:
    PracticeDialogue(PracticePostOffice &postOffice, const PracticePort &port);

    /// Takes what is complete from the buffer, until nothing is or the wish is another than GoOn.
    virtual void readOn() = 0;
    /// Nothing that was said before TLS counts after it (RFC 3207, section 4.2; RFC 9051, section
    /// 6.2.1; RFC 2595, section 4).
    virtual void forget() = 0;
    /// A line was longer than any may be, and is skipped.
    virtual void refuseLongLine() = 0;

    /// The next line without its CRLF; nothing if there is none yet.
    [[nodiscard]] std::optional<QByteArray> takeLine();
    [[nodiscard]] bool offersStartTls() const;
    /// Before TLS a password is taken only where TLS cannot be had at all.
    [[nodiscard]] bool mayTakePassword() const { return !offersStartTls(); }

    /// AUTH needs the longest lines (RFC 4954, section 4).
    static constexpr qsizetype lineLimit = 12288;

    PracticePostOffice &m_postOffice;
    const PracticePort m_port;
    Wish m_wish = Wish::GoOn;
    QByteArray m_buffer; ///< what was not taken yet
    QByteArray m_replies;
    bool m_isEncrypted;

private:
    bool m_skipsLine = false; ///< the line being read is too long already
};

} // namespace portwright
