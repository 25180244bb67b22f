// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceauthentication.h"
#include "practice/practicedialogue.h"
#include "practice/practiceimapcommand.h"
#include "practice/practiceimapfolders.h"
#include "practice/practiceimapmailbox.h"

#include <optional>

namespace portwright {

/// The server's side of one IMAP dialogue (RFC 3501, and what RFC 9051 says more clearly): STARTTLS
/// and LOGINDISABLED, SASL-IR (4959), LITERAL+ (7888), ID (2971), NAMESPACE (2342), QUOTA (9208),
/// SPECIAL-USE (6154), UNSELECT (3691). Shows what is for the account as INBOX; all that can be
/// done to it is to remove single messages (UIDPLUS, RFC 4315).
///
/// Lines are gathered until a command is complete with its literals. AUTHENTICATE makes the
/// following lines responses. Until the sign-in there is little else; SELECT and EXAMINE open a
/// mailbox, and CLOSE, UNSELECT or another SELECT closes it.
class PracticeImapSession : public PracticeDialogue {
public:
    PracticeImapSession(PracticePostOffice &postOffice, const PracticePort &port);

    [[nodiscard]] QByteArray greeting() const override;

protected:
    void readOn() override;
    void forget() override;
    void refuseLongLine() override;

private:
    void readLiteral();
    void takeCommandLine(const QByteArray &line);
    void command();
    // Each says whether the command is one of its own.
    [[nodiscard]] bool commandOfAnyTime();
    [[nodiscard]] bool commandBeforeSignIn();
    [[nodiscard]] bool commandAfterSignIn();
    [[nodiscard]] bool commandInMailbox();

    void startTls();
    void login();
    void authenticate();
    void take(const PracticeAuthentication::Step &step);
    void signIn(const QString &username, const QString &password);
    void list();
    void status();
    void quota();
    void select();
    void search(PracticeImapMailbox::Numbering numbering);
    void fetch(PracticeImapMailbox::Numbering numbering);
    void updateMailbox();

    [[nodiscard]] QByteArray capabilities() const;
    void tell(const QByteArray &untagged) { m_replies += "* " + untagged + "\r\n"; }
    void ok(const QByteArray &words) { conclude("OK " + words); }
    void no(const QByteArray &words) { conclude("NO " + words); }
    void bad(const QByteArray &words) { conclude("BAD " + words); }
    void conclude(const QByteArray &words);

    const PracticeImapFolders m_folders;
    QByteArray m_octets; ///< of the command that is not complete yet
    qsizetype m_literalRest = 0;
    bool m_isResponding = false; ///< to AUTHENTICATE
    bool m_isSignedIn = false;
    PracticeImapCommand m_command; ///< under way
    PracticeAuthentication m_authentication;
    std::optional<PracticeImapMailbox> m_mailbox; ///< that is open
    bool m_isInboxOpen = false;
    bool m_mayRemove = false; ///< from it: it was not opened for looking only
};

} // namespace portwright
