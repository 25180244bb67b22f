// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effectqueue.h"
#include "protocol/linebuffer.h"
#include "protocol/protocolsession.h"
#include "protocol/smtpcapabilities.h"
#include "protocol/smtpreply.h"
#include "protocol/smtpsignin.h"
#include "protocol/smtpsubmission.h"

#include <deque>
#include <memory>

namespace portwright {

/// The client's side of SMTP submission (RFC 6409): this class leads from the connection to the
/// capabilities and through the steps of the plan; SmtpSignIn and SmtpSubmission are the steps.
///
/// | state       | input                         | what follows                                   |
/// |-------------|-------------------------------|------------------------------------------------|
/// | Connecting  | connectionEstablished         | implicit TLS: StartTls, Encrypting             |
/// |             |                               | else: nothing is said, Greeting                |
/// | Encrypting  | tlsEstablished, implicit TLS  | Greeting                                       |
/// |             | tlsEstablished, STARTTLS      | all that was learnt is forgotten; EHLO, Ehlo   |
/// |             | tlsFailed                     | TlsFailed                                      |
/// |             | bytes                         | InjectedPlaintext (RFC 3207, section 5)        |
/// | Greeting    | 220                           | EHLO, Ehlo                                     |
/// |             | 4yz, 5yz                      | Refused                                        |
/// |             | anything else                 | Malformed                                      |
/// | Ehlo        | 2yz                           | STARTTLS is due: StartTls; else the next step  |
/// |             | 5yz                           | HELO, Helo (RFC 5321, section 3.2)             |
/// | Helo        | 2yz                           | no capabilities; the next step                 |
/// | StartTls    | 220, and not a byte behind it | StartTls, Encrypting                           |
/// |             | 220 and bytes behind it       | InjectedPlaintext                              |
/// | SigningIn   | a reply                       | SmtpSignIn; when it is done, the next step     |
/// | Submitting  | a reply, a drained buffer     | SmtpSubmission; when it is done, the next step |
/// | Held        | extend                        | that step                                      |
/// |             | 421; any other reply          | Refused; Malformed                             |
///
/// "The next step" after the last one, or after one that failed, is QUIT, CloseConnection and
/// Finish, or Hold where the plan says so. 4yz and 5yz in Ehlo, Helo and StartTls are Refused, 421
/// in every state is Refused without a QUIT, replies that cannot be there are Malformed. In every
/// state but Finished: a lost connection is Unreachable, a deadline TimedOut, cancel Cancelled.
/// Where a refusal is already known (the server said no and hung up), the outcome is the refusal.
/// QUIT's own reply is not waited for: nothing depends on it.
class SmtpSession : public ProtocolSession {
public:
    explicit SmtpSession(SessionPlan plan);
    void connectionEstablished(const QString &localAddress) override;
    void receive(QByteArrayView bytes) override;
    void tlsEstablished(const TlsDetails &details) override;
    void tlsFailed(const QString &words) override;
    void connectionLost(const ConnectionFailure &failure, Stage stage) override;
    void deadlineExpired(Stage stage) override;
    void sendBufferDrained() override;
    void extend(const PlanStep &step) override;
    void cancel() override;
    [[nodiscard]] QList<Effect> takeEffects() override;
    [[nodiscard]] bool isFinished() const override { return m_state == State::Finished; }

private:
    enum class State {
        Connecting,
        Encrypting,
        Greeting,
        Ehlo,
        Helo,
        StartTls,
        StartTlsAgreed, ///< the 220 is read, what stands behind it not yet looked at
        SigningIn,
        Submitting,
        Held,
        Finished,
    };

    void handleLine(const ReceivedLine &line);
    void handleReply(const ServerReply &raw);
    void handleGreeting(const ServerReply &shown);
    void handleEhlo(const ServerReply &raw, const ServerReply &shown);
    void handleHelo(const ServerReply &shown);
    void handleStartTls(const ServerReply &shown);

    void awaitGreeting();
    void beginTls();
    void sendEhlo();
    void learn(const SmtpCapabilities &capabilities, const SmtpCapabilities &shown);
    void afterCapabilities();

    void runNextStep();
    void run(const SignInStep &step);
    void run(const SubmissionStep &step);
    void run(const QuitStep &step);
    void forgetLastStep();
    void handleProgress(StepProgress progress, int code);
    void endPlan();

    [[nodiscard]] Stage presentStage() const;
    void refuse(const ServerReply &shown);
    void malformed(const QString &words);
    void injected();
    void interrupt(OutcomeKind kind, Stage stage);
    void quitAndFinish();
    void finish();

    SessionPlan m_plan;
    std::deque<PlanStep> m_steps; ///< still to do
    State m_state = State::Connecting;
    QByteArray m_ehloArgument;
    LineBuffer m_lines;
    SmtpReplyParser m_parser;
    SmtpCapabilities m_capabilities;
    SessionOutcome m_outcome; ///< what is known so far
    EffectQueue m_effects;
    std::unique_ptr<SmtpSignIn> m_signIn;
    SmtpSubmission m_submission;
};

} // namespace portwright
