// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/linebuffer.h"
#include "protocol/mailsession.h"
#include "protocol/smtpcapabilities.h"
#include "protocol/smtpreply.h"
#include "protocol/smtpsignin.h"
#include "protocol/smtpsubmission.h"

#include <memory>

namespace portwright {

/// The client's side of SMTP submission (RFC 6409): what MailSession leads through, in SMTP's
/// words. SmtpSignIn and SmtpSubmission are the steps.
///
/// | state        | input                     | what follows                                     |
/// |--------------|---------------------------|--------------------------------------------------|
/// | Greeting     | 220                       | EHLO, Capabilities                               |
/// |              | 4yz, 5yz; anything else   | Refused; Malformed                               |
/// | Capabilities | 2yz to EHLO               | the capabilities are known                       |
/// |              | 5yz to EHLO               | HELO (RFC 5321, section 3.2)                     |
/// |              | 2yz to HELO               | there are no capabilities                        |
/// | StartTls     | 220                       | agreed                                           |
/// | SigningIn    | a reply                   | SmtpSignIn                                       |
/// | Submitting   | a reply, a drained buffer | SmtpSubmission                                   |
/// | Held         | 421; any other reply      | Refused; Malformed                               |
///
/// 4yz and 5yz in Capabilities and StartTls are Refused, 421 in every state is Refused without a
/// QUIT, replies that cannot be there are Malformed. Where a refusal is already known (the server
/// said no and hung up), the outcome is the refusal.
class SmtpSession : public MailSession {
public:
    explicit SmtpSession(SessionPlan plan);
    void connectionEstablished(const QString &localAddress) override;
    void sendBufferDrained() override;

protected:
    void take(QByteArrayView &bytes) override;
    [[nodiscard]] QByteArray unfinishedLine() const override { return m_lines.unfinished(); }
    [[nodiscard]] bool mayGreetWith(char first) const override
    {
        return QByteArrayView("245").contains(first);
    }
    void askForCapabilities() override;
    void forgetCapabilities() override { learn({}, {}); }
    [[nodiscard]] bool offersStartTls() const override { return m_capabilities.startTls(); }
    void askForTls() override { effects().sendCommand("STARTTLS"); }
    [[nodiscard]] StepProgress signIn(const SignInStep &step) override;
    [[nodiscard]] StepProgress submit(const SubmissionStep &step) override;
    [[nodiscard]] bool isDecidedWithout(OutcomeKind kind) override;
    [[nodiscard]] QByteArray farewell() override;

private:
    enum class Hello { Extended, Plain };

    void handle(const ServerReply &raw);
    void handleGreeting(const ServerReply &shown);
    void handleHello(const ServerReply &raw, const ServerReply &shown);
    void handleStep(StepProgress progress, const ServerReply &shown);
    void refuseBy(const ServerReply &shown);
    void learn(const SmtpCapabilities &capabilities, const SmtpCapabilities &shown);

    QByteArray m_ehloArgument;
    Hello m_hello = Hello::Extended; ///< the one said last
    LineBuffer m_lines;
    SmtpReplyParser m_parser;
    SmtpCapabilities m_capabilities;
    std::unique_ptr<SmtpSignIn> m_signIn;
    SmtpSubmission m_submission;
};

} // namespace portwright
