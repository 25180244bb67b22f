// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effectqueue.h"
#include "protocol/sessionoutcome.h"
#include "protocol/sessionplan.h"
#include "protocol/stepprogress.h"
#include "sasl/saslmechanism.h"

#include <memory>

namespace portwright {

/// The AUTH exchange of one sign-in (RFC 4954): one mechanism after the other as long as the server
/// refuses the mechanism itself and has seen no credentials; never a second try with the same
/// credentials. This is the one place that decides whether a secret may be sent at all. Writes what
/// it learns into the session's outcome.
class SmtpSignIn {
public:
    /// `effects` and `outcome` belong to the session and outlive this.
    SmtpSignIn(
        SignInStep step, const Endpoint &endpoint, EffectQueue &effects, SessionOutcome &outcome);

    /// `offered` are the mechanisms to choose from. Ends at once, with nothing sent, where the
    /// channel may not carry a secret or no mechanism fits.
    [[nodiscard]] StepProgress start(const QStringList &offered);
    /// `raw` as it came, `shown` the same without secrets.
    [[nodiscard]] StepProgress handle(const ServerReply &raw, const ServerReply &shown);

private:
    /// What the server has seen of the person in this attempt, least first.
    enum class Revealed { Nothing, UserName, Credentials };

    [[nodiscard]] bool mayCarrySecret();
    [[nodiscard]] StepProgress tryNextMechanism();
    [[nodiscard]] bool beginExchange();
    [[nodiscard]] StepProgress answerChallenge(const ServerReply &raw);
    [[nodiscard]] StepProgress cancelExchange(const QString &words);
    [[nodiscard]] StepProgress accepted(const ServerReply &shown);
    [[nodiscard]] StepProgress refused(const ServerReply &shown);
    [[nodiscard]] StepProgress notBelieved(const ServerReply &shown, const QString &words);
    void reveal(const Secret &response);
    void fail(OutcomeKind kind, Stage stage);

    SignInStep m_step;
    SaslContext m_context;
    EffectQueue &m_effects;
    SessionOutcome &m_outcome;

    QStringList m_mechanisms; ///< not tried yet, best first
    std::unique_ptr<SaslClient> m_client;
    std::optional<Secret> m_heldBack; ///< an initial response too long for the command line
    Revealed m_revealed = Revealed::Nothing;
    bool m_cancelling = false;
    ServerReply m_lastRefusal;
};

} // namespace portwright
