// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in where user name and password are not the question: the account, the mailbox, and how
// many use them.

#include "ui/words/diagnosissentences.h"

namespace portwright {

DiagnosisSentences::Said DiagnosisSentences::authRequired() const
{
    return {
        .title = tr("The server wants you to sign in first"),
        .why = say({ tr("The server {server?} takes messages only from people who signed in.") }),
        .steps = { tr("Switch on the sign-in for outgoing mail in your mail program."),
            tr("Give the same user name and password as for receiving mail, if you were given no "
               "others."),
            say({ tr("Use port {otherPort} instead, if no sign-in is offered here.") }) },
        .request = tr("the mail server wants my mail program to sign in before it sends. Which "
                      "user name and which port shall I use?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::passwordExpired() const
{
    return {
        .title = tr("The password has to be renewed"),
        .why = say({ tr("The server knows the password of the account {user?}, but it is past its "
                        "time. The provider wants a new one.") }),
        .steps = { say({ tr("Set a new password here: {url}"),
                       tr("Set a new password on your provider's web page.") }),
            tr("Type the new password here."),
            tr("Change it in every other program and telephone that uses the account.") },
        .request = tr("the password of my account has to be renewed. Could you reset it, or tell "
                      "me where I can?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::loginTemporarilyUnavailable() const
{
    return {
        .title = tr("The server cannot check passwords now"),
        .why = say({ tr("The server {server?} could not say whether user name and password are "
                        "right, because something failed on its side.") }),
        .steps = { tr("Leave user name and password as they are."),
            tr("Look at your provider's web page for news of a breakdown."), showToProvider() },
        .request = tr("the mail server cannot check sign-ins: it reports a failure of its own. "
                      "Could you check the service behind it?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::clientAddressNotAllowed() const
{
    return {
        .title = tr("The server does not allow this network"),
        .why = say({ tr("The server {server?}, or the account, lets in only computers from certain "
                        "networks, and yours is not among them.") }),
        .steps = { tr("Use the network, or the VPN, from which the account may be used."),
            say({ tr("Change the list of allowed addresses here: {url}") }),
            tr("Ask the administrator to add the address of your network to the list.") },
        .request = tr("the mail server does not let me in from my present network. Could you add "
                      "its address, as the server names it, to the list of allowed ones?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::mailboxInUse() const
{
    return {
        .title = tr("Another program is using the mailbox"),
        .why = tr("The server lets one program at a time into this mailbox, and another one is in "
                  "it now."),
        .steps = { tr("Close every other mail program and telephone that fetches this mail."),
            tr("Start the check again after that."),
            tr("Use IMAP instead of POP3, which lets several programs in at once.") },
        .request = tr("my mailbox is reported as in use, although I closed every mail program. "
                      "Could you release the lock?"),
        .pause = tr("ten minutes"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::mailboxNotAccessible() const
{
    return {
        .title = tr("Signed in, but the mailbox cannot be opened"),
        .why = tr("The sign-in was accepted. Then the server refused to open the mailbox: the "
                  "account may lack a licence or a right, or the provider is being careful."),
        .steps = { say({ tr("Read what the provider says about it: {url}"),
                       tr("Open the mailbox on your provider's web page, and confirm what it asks "
                          "there.") }),
            tr("Ask the administrator whether the account has a mailbox that mail programs may "
               "read.") },
        .request = tr("I can sign in, but my mailbox cannot be opened. Could you check its "
                      "licence, its rights and whether mail programs are allowed?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::tooManyConnections() const
{
    return {
        .title = tr("Too many connections at once"),
        .why = spokeInClear()
            ? say({ tr("The server {server?} has reached its limit of connections, and said so in "
                       "clear text where encryption was expected.") })
            : say({ tr("The server {server?} lets only so many connections in at the same time, "
                       "and the limit is reached.") }),
        .steps = { tr("Close other mail programs and telephones that use the account."),
            tr("Set your mail program to use fewer connections to this server."),
            say({ tr("Use port {otherPort} meanwhile.") }) },
        .request = tr("the mail server refuses me because of too many connections. Could you tell "
                      "me the limit, and who holds the connections?"),
        .pause = tr("ten minutes"),
        .titleIfItWorks = tr("It works, but one port has too many connections"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::userNameDiffers() const
{
    const QString why = say({ tr("It works with the user name \"{user}\", which is most often the "
                                 "part before the @, but not with the whole address."),
        tr("It works, but with another user name than the whole address, most often the part "
           "before the @.") });
    return {
        .title = tr("The user name is not the whole address"),
        .why = why,
        .steps = { say({ tr("Use \"{user}\" as the user name in every mail program."),
            tr("Use the user name shown in the settings in every mail program.") }) },
        .request = tr("my account takes another user name than the whole address. Could you "
                      "correct the settings that you publish?"),
        .titleIfItWorks = tr("It works, but with another user name"),
        .whyIfItWorks = why,
    };
}

QString DiagnosisSentences::showToProvider() const
{
    return tr("Tell your provider, and show the server's own words.");
}

} // namespace portwright
