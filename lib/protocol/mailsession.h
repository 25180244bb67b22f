// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/effectqueue.h"
#include "protocol/protocolsession.h"
#include "protocol/stepprogress.h"

#include <deque>

namespace portwright {

/// The way that SMTP, IMAP and POP3 have in common: from the connection to the capabilities,
/// through the steps of the plan, to the end. What is said on this way, and how it is read, each
/// protocol knows for itself.
///
/// | state        | input                         | what follows                                  |
/// |--------------|-------------------------------|-----------------------------------------------|
/// | Connecting   | connectionEstablished         | implicit TLS: StartTls, Encrypting            |
/// |              |                               | else: nothing is said, Greeting               |
/// | Encrypting   | tlsEstablished, implicit TLS  | Greeting                                      |
/// |              | tlsEstablished, STARTTLS      | all that was learnt is forgotten; Capabilities|
/// |              | tlsEstablished, but weaker    | Downgraded                                    |
/// |              | than it was before            |                                               |
/// |              | tlsFailed                     | TlsFailed                                     |
/// |              | bytes                         | InjectedPlaintext (RFC 3207, section 5)       |
/// | Greeting     | the protocol's greeting       | Capabilities                                  |
/// | Capabilities | they are known                | TLS is due: StartTls; else the next step      |
/// |              | TLS is due, was to be had     | Downgraded                                    |
/// |              | before, and is not            |                                               |
/// | StartTls     | yes, and not a byte behind it | StartTls, Encrypting                          |
/// |              | yes and bytes behind it       | InjectedPlaintext                             |
/// | SigningIn    | the sign-in is done           | accepted: LookingIn; else the next step       |
/// | LookingIn    | the mailbox was looked into,  | the next step                                 |
/// |              | or a message looked for there |                                               |
/// | Submitting   | the message is through        | the next step                                 |
/// | Held         | extend                        | that step                                     |
/// |              | there is news                 | Hold once more                                |
///
/// "The next step" after the last one, or after one that failed, is the farewell, CloseConnection
/// and Finish, or Hold where the plan says so. In every state but Finished: a refusal is Refused,
/// what cannot be there Malformed, a lost connection Unreachable, a deadline TimedOut, cancel
/// Cancelled. The reply to the farewell is not waited for: nothing depends on it.
class MailSession : public ProtocolSession {
public:
    void expectTls(const QString &version) override { m_outcome.tlsBefore = version; }
    void connectionEstablished(const QString &localAddress) override;
    void receive(QByteArrayView bytes) override;
    void tlsEstablished(const TlsDetails &details) override;
    void tlsFailed(const QString &words) override;
    void connectionLost(const ConnectionFailure &failure, Stage stage) override;
    void deadlineExpired(Stage stage) override;
    void sendBufferDrained() override { }
    void extend(const PlanStep &step) override;
    void cancel() override;
    [[nodiscard]] QList<Effect> takeEffects() override { return m_effects.take(); }
    [[nodiscard]] bool isFinished() const override { return m_state == State::Finished; }

protected:
    enum class State {
        Connecting,
        Encrypting,
        Greeting,
        Capabilities,
        StartTls,
        StartTlsAgreed, ///< the yes is read, what stands behind it not yet looked at
        SigningIn,
        LookingIn,
        Submitting,
        Held,
        Finished,
    };

    explicit MailSession(SessionPlan plan);

    // What each protocol does in its own way.

    /// Takes bytes from the front, and deals with what is complete.
    virtual void take(QByteArrayView &bytes) = 0;
    /// What there is of a line that has not ended yet.
    [[nodiscard]] virtual QByteArray unfinishedLine() const = 0;
    /// Whether a greeting may begin like this.
    [[nodiscard]] virtual bool mayGreetWith(char first) const = 0;
    virtual void askForCapabilities() = 0;
    virtual void forgetCapabilities() = 0;
    [[nodiscard]] virtual bool offersStartTls() const = 0;
    virtual void askForTls() = 0;
    [[nodiscard]] virtual StepProgress signIn(const SignInStep &step) = 0;
    /// Asks in one go for what there is to know of the mailbox. Done: there is none to look into.
    [[nodiscard]] virtual StepProgress lookIn() { return StepProgress::Done; }
    /// Done: nothing here takes messages.
    [[nodiscard]] virtual StepProgress submit(const SubmissionStep &) { return StepProgress::Done; }
    /// Done: there is nothing to look into.
    [[nodiscard]] virtual StepProgress find(const FindMessageStep &) { return StepProgress::Done; }
    /// A step is about to follow what the session has been waiting in.
    virtual void leaveHold() { }
    /// The dialogue ends before its time. True if its outcome was known before.
    [[nodiscard]] virtual bool isDecidedWithout(OutcomeKind) { return false; }
    /// Empty where it was said already.
    [[nodiscard]] virtual QByteArray farewell() = 0;

    // What it tells this class.

    void greeted(); ///< capabilities are to be asked for
    void capabilitiesKnown();
    void tlsAgreed() { m_state = State::StartTlsAgreed; }
    void handleProgress(StepProgress progress);
    /// There is something new while the session holds.
    void tellNews() { endPlan(); }
    /// The server said no; the session ends politely.
    void refuse(const ServerReply &shown);
    /// The server said no and ends the session itself.
    void refuseAndEnd(const ServerReply &shown);
    /// `words` are those of the peer that are no reply, or not one that can be here.
    void malformed(const QString &words);
    /// TLS is due, and cannot be had; `shown` says so.
    void missStartTls(const ServerReply &shown);
    void showLines(const QStringList &lines, qsizetype droppedBytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const SessionPlan &plan() const { return m_plan; }
    [[nodiscard]] EffectQueue &effects() { return m_effects; }
    [[nodiscard]] SessionOutcome &outcome() { return m_outcome; }
    [[nodiscard]] bool isInClear() const { return m_outcome.channel == TlsMode::None; }
    /// No step follows the present one, nor is the connection kept.
    [[nodiscard]] bool isLastStep() const;

private:
    void awaitGreeting();
    void beginTls();
    void runNextStep();
    void run(const SignInStep &step);
    void run(const SubmissionStep &step);
    void run(const FindMessageStep &step);
    void run(const QuitStep &step);
    void forgetLastStep();
    void endPlan();

    [[nodiscard]] Stage presentStage() const;
    void injected();
    void downgraded(Stage stage);
    void interrupt(OutcomeKind kind, Stage stage);
    void sayFarewellAndFinish();
    void finish();

    SessionPlan m_plan;
    std::deque<PlanStep> m_steps; ///< still to do
    State m_state = State::Connecting;
    SessionOutcome m_outcome; ///< what is known so far
    EffectQueue m_effects;
};

} // namespace portwright
