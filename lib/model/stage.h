// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace portwright {

/// How far a session is. The order is the order of a session's life; a failure names the stage it
/// happened in, success the stage it reached.
enum class Stage {
    Resolve,
    Connect,
    TlsHandshake,
    Greeting,
    Ehlo, ///< capabilities, in every protocol
    StartTls,
    Auth,
    Mailbox, ///< what a mailbox holds, after the sign-in (IMAP, POP3)
    MailFrom,
    RcptTo,
    Data, ///< DATA or BDAT, and the content
    EndOfData, ///< the reply to the whole message
    Quit,
};

/// Stable identifiers as scripts read them: "resolve", "connect", "tls-handshake", "greeting",
/// "ehlo", "starttls", "auth", "mailbox", "mail-from", "rcpt-to", "data", "end-of-data", "quit".
[[nodiscard]] QString toId(Stage stage);

} // namespace portwright
