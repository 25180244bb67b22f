// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/imapcapabilities.h"
#include "protocol/imaplogin.h"
#include "protocol/imaptags.h"
#include "protocol/saslexchange.h"

namespace portwright {

/// One sign-in over IMAP: AUTHENTICATE (RFC 9051, section 6.2.2), with an initial response where
/// the server takes one (RFC 4959); LOGIN only if no mechanism serves.
class ImapSignIn {
public:
    /// `tags`, `effects` and `outcome` belong to the session and outlive this.
    ImapSignIn(SignInStep step, const Endpoint &endpoint, const ImapCapabilities &capabilities,
        ImapTags &tags, EffectQueue &effects, SessionOutcome &outcome);

    /// `offered` are the mechanisms to choose from. Ends at once, with nothing sent, where the
    /// channel may not carry a secret or nothing fits.
    [[nodiscard]] StepProgress start(const QStringList &offered);
    /// `shown` is `response` without secrets. Untagged ones are passed over.
    [[nodiscard]] StepProgress handle(const ImapResponse &response, const ServerReply &shown);

private:
    [[nodiscard]] StepProgress orLogin(std::optional<StepProgress> progress);
    [[nodiscard]] StepProgress handleLogin(const ImapResponse &response, const ServerReply &shown);

    ImapCapabilities m_capabilities;
    ImapTags &m_tags;
    EffectQueue &m_effects;
    SessionOutcome &m_outcome;
    QByteArray m_tag; ///< of the command under way
    SaslExchange m_exchange;
    std::optional<ImapLogin> m_login; ///< once it has come to that
};

} // namespace portwright
