// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sasl/saslmechanism.h"

struct Gsasl;
struct Gsasl_session;

namespace portwright {

/// A mechanism of GNU SASL. Each client has a library context of its own (a few microseconds), so
/// clients share nothing and may live in different threads. The library's copies of the password
/// are overwritten when the client goes, and so is each response when it has been copied.
class GsaslClient : public SaslClient {
public:
    /// Null if the library lacks the mechanism, or if the user name or password holds a NUL, which
    /// no mechanism can carry.
    [[nodiscard]] static std::unique_ptr<SaslClient> start(
        const SaslMechanism &mechanism, const Credentials &credentials, const SaslContext &context);

    [[nodiscard]] QString name() const override { return m_mechanism.name; }
    [[nodiscard]] bool sendsCleartextSecret() const override
    {
        return m_mechanism.sendsCleartextSecret;
    }
    [[nodiscard]] bool speaksFirst() const override { return m_mechanism.speaksFirst; }
    /// Fails at a challenge the mechanism cannot read or that does not prove what it must, at a
    /// challenge after the end, and at a SCRAM iteration count above `scramIterationLimit`. Every
    /// later call fails as well.
    [[nodiscard]] std::variant<Secret, SaslFault> step(QByteArrayView challenge) override;
    [[nodiscard]] bool isSatisfied() const override;

    /// A server chooses how long SCRAM computes (RFC 5802, section 9). This many take about a
    /// second; 4096 are usual, 600 000 the most that is recommended anywhere.
    static constexpr qint64 scramIterationLimit = 1'000'000;

private:
    enum class State { Running, Complete, Failed };

    struct ContextDeleter {
        void operator()(Gsasl *context) const;
    };
    struct SessionDeleter {
        void operator()(Gsasl_session *session) const;
    };
    using Context = std::unique_ptr<Gsasl, ContextDeleter>;
    using Session = std::unique_ptr<Gsasl_session, SessionDeleter>;

    GsaslClient(const SaslMechanism &mechanism, Context context, Session session);
    [[nodiscard]] SaslFault failed(const QString &words);

    SaslMechanism m_mechanism;
    Context m_context; // outlives the session
    Session m_session;
    State m_state = State::Running;
};

} // namespace portwright
