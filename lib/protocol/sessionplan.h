// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagesource.h"
#include "model/credentials.h"
#include "model/endpoint.h"
#include "model/envelope.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <memory>
#include <optional>
#include <variant>

namespace portwright {

/// What a person agreed to for one endpoint.
struct Consents {
    bool unencrypted = false; ///< secrets may cross this connection in clear
    QByteArray fingerprint; ///< SHA-256 of an unverified certificate; 32 bytes or empty

    bool operator==(const Consents &) const = default;
};

/// Sign in (RFC 4954; RFC 9051, section 6.2; RFC 1939, section 7, and RFC 5034).
struct SignInStep {
    Credentials credentials;
    Consents consents;
};

/// Send one message (RFC 5321, section 3.3). IMAP and POP3 pass it over: there is nothing to send
/// with.
struct SubmissionStep {
    Envelope envelope;
    std::shared_ptr<MessageSource> message;
};

/// Look for a message, and for those that name its Message-ID, a bounce for one (RFC 9051, sections
/// 6.4.4 and 6.4.5; RFC 1939, section 7, "TOP"): in INBOX, then in the folders for junk and for all
/// mail. Only what came lately is looked at. Marks nothing as read. SMTP passes it over: there is
/// nothing to look into.
///
/// A session that holds afterwards and found nothing waits for new mail where the server tells of
/// it (RFC 2177), and holds once more when it came.
struct FindMessageStep {
    enum class Then {
        Show,
        Remove, ///< the message itself, and nothing else
    };

    QByteArray messageId; ///< with angle brackets; printable ASCII
    QDate since; ///< what came before is passed over, where the server can tell
    Then then = Then::Show;
};

/// End the session politely.
struct QuitStep { };

using PlanStep = std::variant<SignInStep, SubmissionStep, FindMessageStep, QuitStep>;

/// How far a session goes. Without credentials it is a probe, with them a sign-in check (for
/// incoming mail also a look into the mailbox), with a submission it sends, with something to find
/// it looks for that. Cleartext with STARTTLS in the plan continues unencrypted if the server does
/// not offer it and `tlsRequired` is false, but never sends a secret that way without consent.
struct SessionPlan {
    enum class Afterwards { Quit, Hold };

    Endpoint endpoint;
    QString ehloName; ///< a domain name or address literal (RFC 5321, section 4.1.4); empty: our
                      ///< address
    bool tlsRequired = false;
    bool hasClientCertificate = false; ///< makes EXTERNAL possible
    std::optional<SignInStep> signIn;
    std::optional<SubmissionStep> submission;
    std::optional<FindMessageStep> find;
    Afterwards afterwards = Afterwards::Quit;
};

} // namespace portwright
