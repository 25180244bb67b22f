// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A message that is refused, and a server that is busy or slow.

#include "ui/words/diagnosissentences.h"

namespace portwright {

DiagnosisSentences::Said DiagnosisSentences::senderNotAllowed() const
{
    return {
        .title = tr("The sender's address is not allowed"),
        .why = say({ tr("The server {server?} lets you send only with addresses that belong to "
                        "your account or are confirmed for it.") }),
        .steps = { tr("Put the address of your own account into From."),
            say({ tr("Confirm the other address with your provider, if you want to send with it: "
                     "{url}"),
                tr("Confirm the other address on your provider's web page, if you want to send "
                   "with it.") }),
            tr("Sign in with the account that the address belongs to, if you have it.") },
        .request = tr("the mail server does not let me send with the address in From. Could you "
                      "allow that address for my account?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::relayDenied() const
{
    return {
        .title = tr("The server does not pass this mail on"),
        .why = say({ tr("The server {server?} passes mail to other domains only for people who "
                        "signed in, or for its own network.") }),
        .steps = { tr("Switch on the sign-in for outgoing mail in your mail program."),
            say({ tr("Use {instead} as the outgoing server."),
                tr("Use the outgoing server of your own provider.") }),
            say({ tr("Use port {otherPort} instead.") }),
            tr("Check the recipient's address for a typing mistake.") },
        .request = tr("the mail server refuses to pass my mail on to another domain. May my "
                      "account do that, and which server and port shall I use?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::addressInvalid() const
{
    return {
        .title = tr("A mail address cannot be right"),
        .why = say({ tr("The server says that the address {names?} of the sender or a recipient is "
                        "written wrongly, or that its domain {domain?} does not exist.") }),
        .steps = { tr("Check the addresses in From, To, Cc and Bcc for typing mistakes, the part "
                      "after the @ above all."),
            tr("Remove blanks, umlauts and brackets from them."),
            tr("Send the message again with the right address.") },
        .request = tr("my message is refused because of an address, which looks right to me. Could "
                      "you tell me what the server dislikes about it?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::recipientUnknown() const
{
    return {
        .title = tr("The recipient's address does not exist"),
        .why = say(
            { tr("The server says that there is no mailbox {names?}, or that it takes no mail.") }),
        .steps = { tr("Check the recipient's address for a typing mistake."),
            tr("Ask the recipient another way for the right address."),
            tr("Remove the address from the message and send it to the others.") },
        .request
        = tr("my message to an address of yours is refused because there is no such mailbox. Could "
             "you tell me the right address, or check whether the mailbox is open?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::recipientMailboxFull() const
{
    return {
        .title = tr("The recipient's mailbox is full"),
        .why = say({ tr("There is no room in the mailbox {names?} for another message. It takes "
                        "mail again when the recipient has deleted something.") }),
        .steps = { tr("Tell the recipient another way that the mailbox is full."),
            tr("Send the message to another address of the same person.") },
        .request = tr("my message could not be delivered because the mailbox is full. Could you "
                      "make room in it, or give me another address?"),
        .pause = tr("one day"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::greylisted() const
{
    return {
        .title = tr("The server asks to come back"),
        .why = tr("Many servers turn the first message of an unknown sender away on purpose, "
                  "because junk mailers do not come back. Nothing is wrong with the message."),
        .steps = { tr("Send the same message again, unchanged, and to the same recipients."),
            tr("Leave that to your mail program from now on: it repeats by itself.") },
        .request = tr("my message is deferred again and again (greylisting). Could you put my "
                      "address or server on the list of known senders?"),
        .pause = tr("ten minutes"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::sendingLimitReached() const
{
    return {
        .title = tr("The limit for sending is reached"),
        .why = say({ tr("The server takes a message for {recipients} recipients at most. None "
                        "was sent."),
            tr("{provider} lets an account send only so many messages, or to so many "
               "recipients, and this account has used that up."),
            tr("The server lets an account send only so many messages, or to so many recipients, "
               "and that is used up.") }),
        .steps = { say({ tr("Send to {recipients} people at most at a time."),
                       tr("Send to fewer people at a time.") }),
            say({ tr("Read about the limits here: {url}") }),
            tr("Ask your provider for a higher limit, or for a service for newsletters."),
            tr("Change the password, if you did not send so much yourself.") },
        .request = tr("the mail server says that my limit for sending is reached. Could you tell "
                      "me the limit, when it ends, and whether it can be raised?"),
        .pause = tr("one hour"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::messageTooLarge() const
{
    return {
        .title = tr("The message is too large"),
        .why = say({ tr("The server takes messages of at most {limit}, everything counted. "
                        "Attachments grow by a third on their way."),
            tr("The message is larger than the server takes. Attachments grow by a third on their "
               "way.") }),
        .steps = { say({ tr("Remove attachments until the message is smaller than {limit}."),
                       tr("Remove an attachment, or make it smaller.") }),
            tr("Send the attachments in several messages."),
            tr("Put large files into a shared folder on the web, and send the link.") },
        .request = tr("the server refuses my message because of its size. Could you tell me the "
                      "limit, and another way to send larger files?"),
        .titleIfItWorks = tr("It works, but only for small messages"),
        .whyIfItWorks = say({ tr("The server takes messages of at most {limit}, everything "
                                 "counted. Attachments grow by a third on their way."),
            tr("The server takes small messages only. Attachments grow by a third on their "
               "way.") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::contentRejected() const
{
    return {
        .title = tr("The content of the message was refused"),
        .why = tr("The server took the addresses, then turned the message away. A filter against "
                  "junk, viruses or forbidden attachments decided that."),
        .steps = { tr("Send a plain text of a few words, without links or attachments, to see "
                      "whether the content is the reason."),
            tr("Remove attachments of programs, archives or documents with macros."),
            say({ tr("Read what the server says about it: {url}") }), showToProvider() },
        .request = tr("my message is refused by a filter, and I see nothing wrong with it. Could "
                      "you tell me which rule it met, and let it pass?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::senderAuthenticationFailed() const
{
    return {
        .title = tr("The sender's domain does not allow this way"),
        .why = say({ tr("The owner of {domain} publishes which servers may send its mail, and this "
                        "one is not among them or did not sign the message."),
            tr("The owner of a mail domain publishes which servers may send its mail, and this way "
               "is not among them or the message is not signed.") }),
        .steps = { tr("Send through the outgoing server of the domain in From."),
            tr("Put the address of the account that you signed in with into From."),
            say({ tr("Read what the server says about it: {url}") }),
            tr("Ask whoever runs the domain to correct its SPF, DKIM and DMARC records.") },
        .request = tr("mail with our sender's domain is refused by its SPF, DKIM or DMARC check. "
                      "Could you add this way of sending to the domain's records?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::clientAddressBlocklisted() const
{
    return {
        .title = tr("The network you send from is on a block list"),
        .why = tr("The server refuses the address that the message comes from: it is on a block "
                  "list, has a bad name, or belongs to a range for homes. The message itself was "
                  "not the reason."),
        .steps
        = { tr("Send through your own provider's outgoing server, signed in, on port 587 or 465."),
            say({ tr("Read why the address is listed, and how it is taken off: {url}") }),
            testWithAnotherNetwork(),
            tr("Ask your provider to have the address taken off the list.") },
        .request = tr("mail is refused because the address it comes from is on a block list. Could "
                      "you have it taken off, or tell me another way to send?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::reverseDnsMissing() const
{
    return {
        .title = tr("The sending computer has no proper name"),
        .why = tr("The server takes mail only from addresses that lead back to a name (reverse "
                  "DNS), and the one that sends has none, or one that does not match."),
        .steps
        = { tr("Send through your own provider's outgoing server, signed in, on port 587 or 465."),
            say({ tr("Read what the server says about it: {url}") }),
            tr("Ask whoever owns the sending address to set its name (a PTR record), if it is a "
               "mail server.") },
        .request = tr("mail is refused because the sending address has no matching reverse DNS. "
                      "Could you set a PTR record that leads to the server's name, and back?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::nonAsciiUnsupported() const
{
    return {
        .title = tr("The server takes plain letters only"),
        .why = tr("An address, or the message as it is, holds letters such as umlauts that this "
                  "server does not know."),
        .steps
        = { tr("Use an address of plain letters (a to z) for the sender and every recipient."),
            tr("Ask the recipient for such an address; most have one."),
            tr("Send the text without attachments that are messages themselves.") },
        .request = tr("the mail server does not take addresses or text beyond ASCII. Could you "
                      "switch on SMTPUTF8 and 8BITMIME?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::protocolViolation() const
{
    return {
        .title = tr("Server and program misunderstand each other"),
        .why
        = say({ tr("The server {server?} did not take what this program said: the name of this "
                   "computer, the order of the conversation, or the form of the message.") }),
        .steps = { tr("Set another name for this computer in the preferences, for example "
                      "localhost.localdomain."),
            tr("Send a plain text without attachments to see whether the message is the reason."),
            say({ tr("Read what the server says about it: {url}") }),
            tr("Save the protocol log, and send it to your provider.") },
        .request = tr("the mail server rejects what my mail program says as not correct. Could you "
                      "tell me what exactly it expects?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::relayOnly() const
{
    const QString why = say(
        { tr("Port {port} of {host} accepts mail for its own users only and offers no sign-in. It "
             "is meant for mail between servers; mail programs use another port."),
            tr("This port accepts mail for the server's own users only and offers no sign-in. It "
               "is meant for mail between servers; mail programs use another port.") });
    return {
        .title = tr("This port is for mail between servers only"),
        .why = why,
        .steps = { say({ tr("Use port {otherPort} to send."), tr("Use port 587 or 465 to send.") }),
            say({ tr("Look up the server for sending on the page of {provider}: {helpUrl}"),
                tr("Ask your provider for the outgoing server, if those do not answer.") }) },
        .request = tr("at the mail server that I found nobody can sign in to send. Which server "
                      "and port are meant for mail programs?"),
        .titleIfItWorks = tr("It works, but not over the port between servers"),
        .whyIfItWorks = why,
    };
}

DiagnosisSentences::Said DiagnosisSentences::serverBusy() const
{
    return {
        .title = tr("The server is out of order at the moment"),
        .why = spokeInClear()
            ? say({ tr("The server {server?} turned the connection away as too busy, and said so "
                       "in clear text where encryption was expected.") })
            : say({ tr("The server {server?} is busy, being restarted, or has a fault of its own. "
                       "Nothing is wrong with your settings or your message.") }),
        .steps
        = { tr("Leave your settings as they are."), say({ tr("Use port {otherPort} meanwhile.") }),
            tr("Look at your provider's web page for news of a breakdown."), showToProvider() },
        .request = tr("your mail server reports that it is busy or out of order. Could you check "
                      "it, and tell me when it works again?"),
        .pause = tr("ten minutes"),
        .titleIfItWorks = tr("It works, but one port is busy"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::serverSlow() const
{
    const bool greets = m_diagnosis.stage == Stage::Greeting;
    const QString why = greets
        ? say({ tr("{server} takes {took} to greet: slow, but working."),
            tr("The server takes several seconds to greet: slow, but working.") })
        : say({ tr("{server} takes {took} to answer: slow, but working."),
            tr("The server takes several seconds to answer: slow, but working.") });
    return {
        .title = tr("The server is slow"),
        .why = why,
        .steps = { tr("Go on as you are: it works."),
            tr("Set a longer time limit in your mail program, if it gives up too early."),
            say({ tr("Try port {otherPort}, which may answer faster.") }), showToProvider() },
        .request = tr("your mail server takes several seconds to answer. Could you check what "
                      "makes it slow, for example a look-up of my address that gets no answer?"),
        .titleIfItWorks = tr("It works, but the server is slow"),
        .whyIfItWorks = why,
    };
}

} // namespace portwright
