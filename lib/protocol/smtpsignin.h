// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/saslexchange.h"

namespace portwright {

/// The AUTH exchange of one sign-in over SMTP (RFC 4954): reads the replies, and leaves the rest to
/// SaslExchange.
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
    [[nodiscard]] StepProgress orConclude(std::optional<StepProgress> progress);

    SaslExchange m_exchange;
};

} // namespace portwright
