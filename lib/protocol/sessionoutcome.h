// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagesource.h"
#include "model/connectionreport.h"
#include "model/endpoint.h"
#include "model/mailboxfacts.h"
#include "model/maillook.h"
#include "model/serverreply.h"
#include "model/stage.h"
#include "model/tlsdetails.h"

#include <QStringList>
#include <optional>

namespace portwright {

enum class OutcomeKind {
    Reached, ///< everything that was asked for; `stage` is the last one
    Refused, ///< the server said no: see `reply`
    TlsFailed, ///< the handshake failed, or its certificate may not carry a secret without consent
    Unreachable, ///< no connection, or it was lost: see `connectionFailure`
    TimedOut,
    Malformed, ///< the peer does not speak the protocol
    InjectedPlaintext, ///< bytes were waiting behind STARTTLS (RFC 3207, section 5)
    CapabilityMissing, ///< see `missingCapability`
    Downgraded, ///< encrypted less than before, or no longer: see `tlsBefore`
    MessageFailed, ///< the message itself could not be read: see `messageFault`
    Cancelled,
};

enum class SignIn { NotTried, Accepted, Refused };

/// What is known of a message. Unknown: the connection broke between its end and the reply to it.
enum class Acceptance { NotSent, Accepted, Refused, Unknown };

struct RefusedRecipient {
    QString address;
    ServerReply reply;
    bool operator==(const RefusedRecipient &) const = default;
};

/// Everything a session has to say when it ends or holds. Free of secrets.
struct SessionOutcome {
    OutcomeKind kind = OutcomeKind::Cancelled;
    Stage stage = Stage::Connect; ///< reached, or failed in

    std::optional<ServerReply> reply; ///< the one that decided
    std::optional<ConnectionFailure> connectionFailure;
    std::optional<MessageFault> messageFault;
    QString missingCapability; ///< "STARTTLS", "AUTH", "SMTPUTF8", "8BITMIME", "SIZE", "RCPTMAX"
    QString tlsFailureWords; ///< the TLS library's own

    ServerReply greeting;
    TlsMode channel = TlsMode::None; ///< how the connection is encrypted in fact, so far
    std::optional<TlsDetails> tls;
    QString tlsBefore; ///< as was told to `ProtocolSession::expectTls`
    QStringList capabilities; ///< of the latest EHLO, CAPABILITY or CAPA, never older;
                              ///< "SIZE 52428800"
    QStringList mechanisms; ///< the same, as of before the sign-in
    QStringList mechanismsBeforeTls; ///< offered in clear, for advice only
    std::optional<qint64> sizeLimitInBytes; ///< RFC 1870; nothing if none is declared
    std::optional<qint64>
        recipientLimit; ///< RFC 9422, section 4.2, of one message; nothing: the same
    bool offersStartTls = false; ///< in the latest capabilities, or in those before TLS was made

    SignIn signIn = SignIn::NotTried;
    QString mechanism; ///< that signed in, or was refused; where it was a command without SASL,
                       ///< its name: "LOGIN" (IMAP), "USER", "APOP" (POP3)
    Acceptance acceptance = Acceptance::NotSent;
    ServerReply finalReply; ///< to the whole message
    QList<RefusedRecipient> refusedRecipients;
    bool preAuthenticated = false; ///< greeted with PREAUTH (RFC 9051, section 7.1.4)
    QStringList alerts; ///< to be shown to the person (RFC 9051, section 7.1, "ALERT")
    std::optional<MailboxFacts> mailbox; ///< after a sign-in for incoming mail
    std::optional<MailLook> look; ///< after a look for a message
    int roundTrips = 0; ///< waits for the peer in this session, connection and TLS included

    bool operator==(const SessionOutcome &) const = default;
};

/// Stable identifiers: "reached", "refused", "tls-failed", "unreachable", "timed-out", "malformed",
/// "injected-plaintext", "capability-missing", "downgraded", "message-failed", "cancelled";
/// "accepted", "refused", "not-tried".
[[nodiscard]] QString toId(OutcomeKind kind);
[[nodiscard]] QString toId(SignIn signIn);

} // namespace portwright
