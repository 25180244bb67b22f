// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sasl/saslmechanism.h"

namespace portwright {

/// OAUTHBEARER (RFC 7628) and its forerunner XOAUTH2 (as Google and Microsoft document it): an
/// access token in one message. A server that refuses says why in a challenge (JSON) and waits for
/// one more, meaningless response before its final reply.
class SaslBearer : public SaslClient {
public:
    /// `mechanism` is the row of OAUTHBEARER or XOAUTH2.
    [[nodiscard]] static std::unique_ptr<SaslClient> start(
        const SaslMechanism &mechanism, const Credentials &credentials, const SaslContext &context);

    [[nodiscard]] QString name() const override { return m_mechanism.name; }
    [[nodiscard]] bool sendsCleartextSecret() const override
    {
        return m_mechanism.sendsCleartextSecret;
    }
    [[nodiscard]] bool speaksFirst() const override { return m_mechanism.speaksFirst; }
    /// Fails if the user name or token holds what would end its field (control characters; in a
    /// token also blanks, RFC 6750, section 2.1), and at a second error challenge.
    [[nodiscard]] std::variant<Secret, SaslFault> step(QByteArrayView challenge) override;
    /// False once the server has sent an error.
    [[nodiscard]] bool isSatisfied() const override { return m_state == State::TokenSent; }

private:
    enum class State { Begin, TokenSent, ErrorAnswered };

    SaslBearer(
        const SaslMechanism &mechanism, const Credentials &credentials, const SaslContext &context);
    [[nodiscard]] bool isOAuthBearer() const;
    [[nodiscard]] std::variant<Secret, SaslFault> initialResponse() const;

    SaslMechanism m_mechanism;
    Credentials m_credentials;
    SaslContext m_context;
    State m_state = State::Begin;
};

} // namespace portwright
