// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/linebuffer.h"
#include "protocol/mailsession.h"
#include "protocol/pop3capabilities.h"
#include "protocol/pop3finder.h"
#include "protocol/pop3signin.h"

#include <deque>
#include <memory>

namespace portwright {

/// The client's side of POP3 (RFC 1939) as far as looking into the maildrop: what MailSession
/// leads through, in POP3's words. Pop3SignIn and Pop3Finder are steps. Never deletes anything but
/// the message that a FindMessageStep says is to be removed.
///
/// | state        | input           | what follows                                                |
/// |--------------|-----------------|-------------------------------------------------------------|
/// | Greeting     | +OK             | CAPA (RFC 2449), Capabilities                               |
/// |              | -ERR            | Refused                                                     |
/// | Capabilities | +OK             | the capabilities are known                                  |
/// |              | -ERR            | none are announced: what is universal will do               |
/// | StartTls     | +OK             | agreed (RFC 2595, section 4)                                |
/// |              | -ERR            | Refused                                                     |
/// | SigningIn    | a response      | Pop3SignIn                                                  |
/// | LookingIn    | to STAT         | UIDL of one message, where nothing announced it             |
/// |              | to CAPA         | what differs by user                                        |
/// |              | to UIDL         | it is there, or not                                         |
/// |              | to TOP, DELE    | Pop3Finder                                                  |
/// | Held         | -ERR; else      | Refused; Malformed                                          |
///
/// "+ " outside of a sign-in is Malformed. STAT that is refused is kept with the mailbox: the
/// sign-in was accepted all the same.
class Pop3Session : public MailSession {
public:
    explicit Pop3Session(SessionPlan plan);

protected:
    void take(QByteArrayView &bytes) override;
    [[nodiscard]] QByteArray unfinishedLine() const override { return m_lines.unfinished(); }
    [[nodiscard]] bool mayGreetWith(char first) const override
    {
        return first == '+' || first == '-';
    }
    void askForCapabilities() override;
    void forgetCapabilities() override;
    [[nodiscard]] bool offersStartTls() const override { return m_capabilities.stls(); }
    void askForTls() override { effects().sendCommand("STLS"); }
    [[nodiscard]] StepProgress signIn(const SignInStep &step) override;
    [[nodiscard]] StepProgress lookIn() override;
    [[nodiscard]] StepProgress find(const FindMessageStep &step) override;
    [[nodiscard]] QByteArray farewell() override { return "QUIT"; }

private:
    enum class Question { Stat, Capa, Uidl };

    void handle(const Pop3Response &response);
    void handleGreeting(const Pop3Response &response, const ServerReply &shown);
    void handleCapa(const Pop3Response &response, const ServerReply &shown);
    void handleSignIn(const Pop3Response &response, const ServerReply &shown);
    [[nodiscard]] StepProgress handleFact(const Pop3Response &response, const ServerReply &shown);
    void readStat(const Pop3Response &response, const ServerReply &shown);
    void ask(Question question);
    void learn(const Pop3Capabilities &capabilities, const Pop3Capabilities &shown);
    void noteFeatures();

    LineBuffer m_lines;
    Pop3ResponseParser m_parser;
    QString m_greeting; ///< as it came
    Pop3Capabilities m_capabilities;
    Pop3Finder m_finder;
    std::unique_ptr<Pop3SignIn> m_signIn;
    bool m_isResponseLeft = false; ///< that the last sign-in did not wait for
    std::deque<Question> m_toAsk;
    std::deque<Question> m_asked; ///< without a response so far
};

} // namespace portwright
