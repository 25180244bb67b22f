// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/imapcapabilities.h"
#include "protocol/imapfinder.h"
#include "protocol/imapmailbox.h"
#include "protocol/imapsignin.h"
#include "protocol/imaptags.h"
#include "protocol/mailsession.h"

#include <memory>

namespace portwright {

/// The client's side of IMAP (RFC 9051, RFC 3501) as far as looking into a mailbox: what
/// MailSession leads through, in IMAP's words. ImapSignIn, ImapMailbox and ImapFinder are the
/// steps.
///
/// | state        | input                       | what follows                                    |
/// |--------------|-----------------------------|-------------------------------------------------|
/// | Greeting     | OK                          | capabilities in its code: Capabilities is done; |
/// |              |                             | else CAPABILITY                                 |
/// |              | PREAUTH                     | the same; CapabilityMissing where STARTTLS is   |
/// |              |                             | due, for it is too late for it                  |
/// |              | BYE                         | Refused                                         |
/// | Capabilities | tagged OK                   | the capabilities are known                      |
/// | StartTls     | tagged OK                   | agreed                                          |
/// |              | tagged NO, BAD (both states)| Refused                                         |
/// | SigningIn    | a response                  | ImapSignIn; after PREAUTH there is none to do   |
/// | LookingIn    | a response                  | ImapMailbox, ImapFinder                         |
/// | Held         | new mail, where it is waited| Hold once more                                  |
/// |              | for (RFC 2177)              |                                                 |
/// |              | a tagged one, a "+"         | Malformed                                       |
///
/// In every state: BYE is Refused, capabilities are learnt from wherever they stand, alerts are
/// kept, other untagged responses are passed over (RFC 9051, section 7: they may come at any time).
/// A tag that was not sent is Malformed.
class ImapSession : public MailSession {
public:
    explicit ImapSession(SessionPlan plan);

protected:
    void take(QByteArrayView &bytes) override;
    [[nodiscard]] QByteArray unfinishedLine() const override { return m_parser.unfinished(); }
    [[nodiscard]] bool mayGreetWith(char first) const override { return first == '*'; }
    void askForCapabilities() override;
    void forgetCapabilities() override;
    [[nodiscard]] bool offersStartTls() const override { return m_capabilities.startTls(); }
    void askForTls() override;
    [[nodiscard]] StepProgress signIn(const SignInStep &step) override;
    [[nodiscard]] StepProgress lookIn() override;
    [[nodiscard]] StepProgress find(const FindMessageStep &step) override;
    void leaveHold() override { m_finder.leaveIdle(); }
    [[nodiscard]] QByteArray farewell() override { return m_tags.next() + " LOGOUT"; }

private:
    void handle(const ImapResponse &response);
    [[nodiscard]] bool isWithinBounds(const ImapResponse &response);
    void handleGreeting(const ImapResponse &response, const ServerReply &shown);
    void handleHeld(const ImapResponse &response, const ServerReply &shown);
    void handleAnswer(const ImapResponse &response, const ServerReply &shown);
    void keepAlert(const ImapResponse &response);
    void learn(const ImapCapabilities &capabilities);
    void noteFeatures();

    ImapResponseParser m_parser;
    ImapTags m_tags;
    QByteArray m_awaitedTag; ///< of CAPABILITY or STARTTLS
    ImapCapabilities m_capabilities;
    int m_untagged = 0; ///< responses to the present command
    bool m_capabilitiesTold = false; ///< since the greeting, STARTTLS or the sign-in began
    std::unique_ptr<ImapSignIn> m_signIn;
    ImapMailbox m_mailbox;
    ImapFinder m_finder;
};

} // namespace portwright
