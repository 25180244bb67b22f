// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/pop3capabilities.h"
#include "protocol/saslexchange.h"

namespace portwright {

/// One sign-in over POP3. AUTH (RFC 5034) comes first, then USER and PASS (RFC 1939, section 7).
///
/// APOP hides the password in an MD5 digest that others can undo (RFC 6151, section 2), and the
/// server must keep the password itself for it. Like DIGEST-MD5 it therefore comes last under TLS,
/// where it protects nothing that TLS does not, and before everything that sends the password
/// without TLS.
class Pop3SignIn {
public:
    /// `effects` and `outcome` belong to the session and outlive this.
    Pop3SignIn(SignInStep step, const Endpoint &endpoint, const Pop3Capabilities &capabilities,
        EffectQueue &effects, SessionOutcome &outcome);

    /// `offered` are the mechanisms to choose from; the greeting, as it came, may hold APOP's
    /// timestamp. Ends at once, with nothing sent, where the channel may not carry a secret or
    /// nothing fits.
    [[nodiscard]] StepProgress start(const QStringList &offered, const QString &greeting);
    /// `shown` is `response` without secrets.
    [[nodiscard]] StepProgress handle(const Pop3Response &response, const ServerReply &shown);

    /// True if USER was refused while PASS had left together with it: one more response is to come,
    /// and means nothing.
    [[nodiscard]] bool isResponseLeft() const
    {
        return m_awaited == Awaited::User && m_passSent && m_outcome.signIn == SignIn::Refused;
    }

private:
    enum class Awaited { Auth, User, Pass, Apop };

    [[nodiscard]] StepProgress orCommand(std::optional<StepProgress> progress);
    [[nodiscard]] StepProgress sendUser();
    void sendPass();
    [[nodiscard]] StepProgress sendApop();
    [[nodiscard]] bool isInClear() const { return m_outcome.channel == TlsMode::None; }

    Pop3Capabilities m_capabilities;
    EffectQueue &m_effects;
    SessionOutcome &m_outcome;
    SaslExchange m_exchange;
    QByteArray m_timestamp; ///< of the greeting; empty: no APOP
    bool m_passSent = false;
    Awaited m_awaited = Awaited::Auth;
};

} // namespace portwright
