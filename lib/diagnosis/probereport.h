// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosiscode.h"
#include "model/connectionreport.h"
#include "model/endpoint.h"
#include "protocol/sessionoutcome.h"

#include <QStringList>
#include <chrono>
#include <optional>

namespace portwright {

/// How an endpoint came to be a candidate, best first.
enum class Origin { Typed, Published, Srv, Ispdb, MailExchange, Guess, CertificateName };

/// Who vouches for what a source of settings said.
enum class SettingsTrust {
    None, ///< anybody on the way could have made it up
    VerifiedHttps, ///< every hop was https with a verified certificate
    Dnssec, ///< the resolver validated the answer
    BuiltIn, ///< the program's own table
};

/// Where a probe is. Waiting: its host is still being looked up.
enum class ProbeState { Waiting, Running, Done };

/// What one endpoint showed, so far or in the end.
struct ProbeReport {
    Endpoint endpoint; ///< with the TLS mode it works with in fact, once that is known
    Origin origin = Origin::Guess;
    int hostRank = 0; ///< place of the host among the candidates
    int publishedRank = 0; ///< place in the publisher's own list, where there is one
    SettingsTrust trust = SettingsTrust::None;
    QString username; ///< as published for the address; may be empty
    bool foreignServer = false; ///< outside the mail domain, and nobody trusted vouches for it

    ProbeState state = ProbeState::Waiting;
    Stage stage = Stage::Resolve; ///< reached so far
    SessionOutcome outcome; ///< valid once Done
    ConnectionReport connection;
    std::chrono::milliseconds startedAfter { 0 }; ///< since the check began
    std::chrono::milliseconds tookTime { 0 };

    SignIn signIn = SignIn::NotTried;
    std::optional<DiagnosisCode> signInRefusal; ///< why it was refused, as its reply says
    ServerReply signInReply;
    QString mechanism;
    QStringList signedInCapabilities; ///< what the server offers since; empty: not asked again

    /// True if mail could be submitted or fetched here, consents aside: the protocol was spoken up
    /// to the capabilities, and signing in is offered.
    [[nodiscard]] bool isUsable() const;
    /// User name or password were refused, and nothing else.
    [[nodiscard]] bool isRefusedForCredentials() const
    {
        return signInRefusal == DiagnosisCode::WrongCredentials;
    }
    /// The sign-in was refused for a reason of the endpoint's own: it may work at another one,
    /// which cannot be said of the credentials or the account.
    [[nodiscard]] bool isRefusedByEndpoint() const;
    /// Speaks SMTP on port 25 but offers no AUTH: takes mail for its own users only.
    [[nodiscard]] bool isRelay() const;
    [[nodiscard]] bool isVerified() const { return outcome.tls && outcome.tls->isVerified(); }
};

/// "typed", "published", "srv", "ispdb", "mx", "guess", "certificate".
[[nodiscard]] QString toId(Origin origin);

/// "none", "https", "dnssec", "built-in".
[[nodiscard]] QString toId(SettingsTrust trust);

} // namespace portwright
