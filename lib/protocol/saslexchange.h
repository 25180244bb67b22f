// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effectqueue.h"
#include "protocol/sessionoutcome.h"
#include "protocol/sessionplan.h"
#include "protocol/stepprogress.h"
#include "sasl/saslmechanism.h"

#include <functional>
#include <memory>
#include <optional>

namespace portwright {

/// How one protocol carries SASL (RFC 4422, section 4).
struct SaslProfile {
    QString service; ///< "smtp", "imap", "pop"
    /// What stands before the mechanism's name; asked once for each attempt ("a3 AUTHENTICATE").
    std::function<QByteArray()> command;
    qsizetype longestCommand = 0; ///< that may carry an initial response, in octets without CRLF
};

/// What a server's answer within an exchange amounts to. Each protocol says it in its own way.
enum class SaslAnswer {
    Challenge,
    Accepted,
    MechanismRefused, ///< this may be about the mechanism alone
    CredentialsRefused,
    Refused, ///< for a reason that another mechanism would not change
    Closing, ///< and the server ends the session
    Nonsense,
};

/// The SASL exchange of one sign-in (RFC 4422), the same in every protocol: one mechanism after the
/// other as long as the server refuses the mechanism itself and has seen no credentials; never a
/// second try with the same credentials. This is the one place that decides whether a secret may be
/// sent at all. Writes what it learns into the session's outcome.
class SaslExchange {
public:
    /// `effects` and `outcome` belong to the session and outlive this.
    SaslExchange(SignInStep step, const Endpoint &endpoint, SaslProfile profile,
        EffectQueue &effects, SessionOutcome &outcome);

    /// False where the channel may not carry a secret; the outcome says why then.
    [[nodiscard]] bool mayCarrySecret();
    /// Those of `offered` that fit the credentials, in the order to try them: strongest first, and
    /// in clear those first that do not give the password away.
    [[nodiscard]] QStringList usable(const QStringList &offered) const;
    /// Tries `mechanisms` from the first on. Nothing if none of them serves (any more) and no
    /// credentials were sent: see `concludeWithoutMechanism`.
    [[nodiscard]] std::optional<StepProgress> start(const QStringList &mechanisms);
    /// `challenge` is what the server said in base64, looked at with SaslAnswer::Challenge only;
    /// `shown` the whole answer without secrets. Nothing: as with `start`.
    [[nodiscard]] std::optional<StepProgress> handle(
        SaslAnswer answer, const QByteArray &challenge, const ServerReply &shown);

    // How a sign-in ends, by SASL or by a command of the protocol's own.
    [[nodiscard]] StepProgress accepted(const ServerReply &shown);
    [[nodiscard]] StepProgress refused(const ServerReply &shown);
    /// `words` say why a server that says yes is not believed, or why its answer is none.
    [[nodiscard]] StepProgress notBelieved(const ServerReply &shown, const QString &words);
    /// Nothing is left to try: the last refusal decides, or no mechanism fitted at all.
    [[nodiscard]] StepProgress concludeWithoutMechanism();

    [[nodiscard]] const Credentials &credentials() const { return m_step.credentials; }

private:
    /// What the server has seen of the person in this attempt, least first.
    enum class Revealed { Nothing, UserName, Credentials };

    [[nodiscard]] std::optional<StepProgress> tryNextMechanism();
    [[nodiscard]] bool beginExchange();
    [[nodiscard]] StepProgress answerChallenge(const QByteArray &challenge);
    [[nodiscard]] StepProgress cancelExchange(const QString &words);
    [[nodiscard]] StepProgress acceptedByMechanism(const ServerReply &shown);
    void reveal(const Secret &response);
    void fail(OutcomeKind kind, Stage stage);

    SignInStep m_step;
    SaslContext m_context;
    SaslProfile m_profile;
    EffectQueue &m_effects;
    SessionOutcome &m_outcome;

    QStringList m_mechanisms; ///< not tried yet, best first
    std::unique_ptr<SaslClient> m_client;
    std::optional<Secret> m_heldBack; ///< an initial response that could not go with the command
    Revealed m_revealed = Revealed::Nothing;
    bool m_cancelling = false;
    std::optional<ServerReply> m_lastRefusal;
};

} // namespace portwright
