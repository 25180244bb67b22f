// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What it means when a server says no: by the stage, the class of its reply code (RFC 5321,
// section 4.2) and the subject and detail of its enhanced status code (RFC 3463, RFC 4954,
// section 6). Its own text is never interpreted here.

#include "ui/words/words.h"

namespace portwright {

namespace {

    /// Subject and detail, "7.8" of "5.7.8": the same in all classes.
    QString detailOf(const ServerReply &reply) { return reply.enhancedStatusCode.section(u'.', 1); }

    bool isOneOf(const QString &detail, std::initializer_list<const char *> details)
    {
        return std::any_of(details.begin(), details.end(),
            [&detail](const char *candidate) { return detail == QLatin1String(candidate); });
    }

    bool isAboutSize(const ServerReply &reply)
    {
        return isOneOf(detailOf(reply), { "3.4", "2.3" })
            || (reply.code == 552 && detailOf(reply) != QLatin1String("2.2"));
    }

} // namespace

Explanation Words::explainRefusal(const SessionOutcome &outcome, const Endpoint &endpoint)
{
    const ServerReply reply = outcome.reply.value_or(ServerReply {});
    switch (outcome.stage) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::TlsHandshake:
    case Stage::Greeting:
        if (reply.isTransient())
            return { tr("The server is too busy at the moment"),
                tr("It answered the connection by asking to come back later."),
                tr("Try again in a few minutes. If it stays like this, tell your provider.") };
        return { tr("The server turns your connection away"),
            tr("It refused before anything was asked of it. Most often the network you are in is "
               "on a block list, or this server is not meant for mail programs."),
            tr("Try another port or another network. If it stays like this, ask your provider "
               "why, and show the server's own words.") };
    case Stage::Ehlo:
        return { tr("The server does not like how this computer introduces itself"),
            tr("Each mail program begins by naming the computer it runs on, and the server refused "
               "that name."),
            tr("Set another name for this computer in the preferences, for example "
               "localhost.localdomain.") };
    case Stage::StartTls:
        if (reply.isTransient())
            return { tr("The server cannot encrypt at the moment"),
                tr("It offers encryption, but said that it is out of order right now."),
                tr("Use port 465 of this server, or try again in a few minutes.") };
        return { tr("The server refuses to encrypt"),
            tr("It offers encryption, and then said no to it."),
            tr("Use port 465 of this server. If that does not work either, tell your provider.") };
    case Stage::Auth:
        return explainRefusedSignIn(reply, endpoint);
    case Stage::Mailbox:
        if (reply.isTransient())
            return { tr("The mailbox cannot be opened at the moment"),
                tr("The sign-in was accepted. Then the server said that the mailbox is out of "
                   "order right now."),
                tr("Try again in a few minutes. If it stays like this, tell your provider.") };
        return { tr("Signed in, but the mailbox cannot be opened"),
            tr("The sign-in was accepted. Then the server refused to show what is in the mailbox."),
            tr("Ask your provider whether mail programs may read this mailbox, and show the "
               "server's own words.") };
    case Stage::MailFrom:
    case Stage::RcptTo:
    case Stage::Data:
    case Stage::EndOfData:
        return explainRefusedMessage(outcome);
    case Stage::Quit:
        return { tr("The server did not say goodbye"),
            tr("Everything was done before; this does no harm."), tr("There is nothing to do."),
            false };
    }
    Q_UNREACHABLE();
}

Explanation Words::explainRefusedSignIn(const ServerReply &reply, const Endpoint &endpoint)
{
    const QString detail = detailOf(reply);
    if (reply.code == 432 || isOneOf(detail, { "7.12" }))
        return { tr("The server wants you to set your password again"),
            tr("Your password is stored there in an old form. It is not wrong."),
            tr("Sign in once on your provider's web page, or ask your provider to renew the "
               "password.") };
    if (reply.code == 534 || isOneOf(detail, { "7.9" }))
        return { tr("The server wants another way to sign in"),
            tr("It does not take your usual password from a mail program. This does not mean that "
               "the password is wrong."),
            tr("Look on your provider's web page for \"app password\", or for a switch that "
               "allows mail programs.") };
    if (reply.code == 538 || isOneOf(detail, { "7.11" }))
        return { tr("The server wants encryption before you sign in"),
            tr("This connection was not encrypted, so the server did not look at the password."),
            tr("Use an encrypted port of this server: 587 or 465.") };
    if (reply.code == 421 || reply.isTransient())
        return { tr("The server cannot check passwords at the moment"),
            tr("It could not say whether user name and password are right."),
            tr("Try again in a few minutes. If it stays like this, tell your provider that its "
               "sign-in does not work.") };
    if (isAboutCredentials(endpoint.protocol, reply))
        return { tr("User name or password was not accepted"),
            tr("%1 is the right server and answered, but said no to this user name with this "
               "password.")
                .arg(endpoint.hostAndPort()),
            tr("Type the password again and look at the capital letters. Some providers want the "
               "whole address as the user name, some only the part before the @, and some want a "
               "separate \"app password\".") };
    if (endpoint.protocol == Protocol::Smtp
        && (reply.code == 500 || reply.code == 502 || reply.code == 503 || reply.code == 504))
        return { tr("This port does not take your sign-in"),
            tr("The server does not know the way of signing in, so it did not look at the "
               "password."),
            tr("Use another port of this server: 587 or 465.") };
    return { tr("The server does not let this account in"),
        tr("It refused the sign-in for a reason of its own. This does not mean that the password "
           "is wrong."),
        tr("Read the server's own words below. Often sending mail must be switched on for the "
           "account, on your provider's web page.") };
}

Explanation Words::explainRefusedMessage(const SessionOutcome &outcome)
{
    const ServerReply reply = outcome.reply.value_or(ServerReply {});
    const QString detail = detailOf(reply);
    const bool concernsRecipient = outcome.stage == Stage::RcptTo;

    if (isOneOf(detail, { "2.2" }) || (concernsRecipient && reply.code == 552 && detail.isEmpty()))
        return { tr("The recipient's mailbox is full"),
            tr("There is no room in it for another message."),
            tr("The recipient has to delete something first. Sending again before that does not "
               "help.") };
    if (isAboutSize(reply))
        return { tr("The message is too large for this server"),
            outcome.sizeLimitInBytes ? tr("It takes messages of at most %1, everything counted.")
                                           .arg(size(*outcome.sizeLimitInBytes))
                                     : tr("It is larger than the server is willing to take."),
            tr("Remove an attachment, or send it in several messages.") };
    if (isOneOf(detail, { "3.1" }) || (reply.code == 452 && detail.isEmpty()))
        return { tr("The server has no room left at the moment"),
            tr("Its own disk is full, or it is overloaded."),
            tr("Try again later, and tell your provider.") };
    if (isOneOf(detail, { "5.3" }))
        return { tr("Too many recipients at once"),
            tr("The server takes fewer recipients in one message."),
            tr("Send the message to fewer people at a time.") };
    if (reply.code == 530)
        return { tr("The server wants you to sign in first"),
            tr("It takes messages only from people who signed in."),
            tr("Go back and give user name and password.") };
    if (isOneOf(detail, { "6.7" }))
        return { tr("The server cannot take one of these addresses"),
            tr("An address has letters before the @ that this server does not know."),
            tr("Use an address of plain letters for the sender and every recipient.") };

    if (outcome.stage == Stage::MailFrom) {
        if (reply.isTransient())
            return { tr("The server does not take messages from you at the moment"),
                tr("It asked to come back later. You may have sent many messages in a short "
                   "time."),
                tr("Try again in an hour. If it stays like this, ask your provider.") };
        return { tr("The server does not take this sender address"),
            tr("Most servers let you send only with the address you signed in for."),
            tr("Put the address of your own account into From.") };
    }
    if (concernsRecipient) {
        if (reply.isTransient())
            return { tr("The server asks to come back later"),
                tr("Many servers do this on purpose with senders they do not know yet, because "
                   "junk mailers do not come back."),
                tr("Send again in ten minutes. A mail program would do so by itself.") };
        if (isOneOf(detail, { "7.1" }) || reply.code == 551 || reply.code == 554)
            return { tr("The server does not send mail to this recipient for you"),
                outcome.signIn == SignIn::Accepted
                    ? tr("Your account may not send to this address.")
                    : tr("Without a sign-in a server takes mail for its own users only."),
                outcome.signIn == SignIn::Accepted
                    ? tr("Ask your provider whether your account may send mail to other domains.")
                    : tr("Go back and sign in with user name and password.") };
        if (isOneOf(detail, { "2.1" }))
            return { tr("The recipient's mailbox is closed"),
                tr("It exists, but takes no messages."), tr("Ask the recipient another way.") };
        return { tr("The server does not know this recipient"),
            tr("It says that there is no mailbox of this name."),
            tr("Check the recipient's address for a typing mistake.") };
    }
    if (reply.isTransient())
        return { tr("The server could not take the message just now"),
            tr("It asked to send the message again later."),
            tr("Send again in ten minutes. If it stays like this, tell your provider.") };
    return { tr("The server did not like the content of the message"),
        tr("It took the addresses, then turned the whole message away. Most often a filter against "
           "junk or viruses decided that."),
        tr("Send a plain text of a few words without attachments. If that passes, the content was "
           "the reason; if not, ask your provider.") };
}

} // namespace portwright
