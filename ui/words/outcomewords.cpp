// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session's end means to a person, by its kind. What a server refuses has a file of its
// own: refusalwords.cpp.

#include "ui/words/words.h"

#include <QLocale>

namespace portwright {

Explanation Words::explain(const SessionOutcome &outcome, const Endpoint &endpoint)
{
    if (outcome.acceptance == Acceptance::Unknown)
        return explainUnknownAcceptance();
    switch (outcome.kind) {
    case OutcomeKind::Reached:
        return explainSuccess(outcome);
    case OutcomeKind::Refused:
        return explainRefusal(outcome, endpoint);
    case OutcomeKind::TlsFailed:
        return explainTls(outcome, endpoint);
    case OutcomeKind::Unreachable:
        return explainLostConnection(outcome, endpoint);
    case OutcomeKind::TimedOut:
        return explainSilence(outcome.stage, endpoint);
    case OutcomeKind::Malformed:
        return { tr("Something else than a mail server answers"),
            tr("%1 answers, but not the way a mail server does. The port may belong to another "
               "service, or something on the way answers in the server's place.")
                .arg(endpoint.hostAndPort()),
            tr("Check the name of the server and the port. If they are right, try another network, "
               "for example your phone's.") };
    case OutcomeKind::InjectedPlaintext:
        return { tr("Somebody may be tampering with this connection"),
            tr("Unencrypted words were slipped in just before the encryption began. They were "
               "thrown away, and nothing secret was sent."),
            tr("Do not sign in from this network. Try another one, and tell the person who runs "
               "the server if it happens there too.") };
    case OutcomeKind::CapabilityMissing:
        return explainMissing(outcome, endpoint);
    case OutcomeKind::MessageFailed:
        return { tr("The message could not be read to its end"),
            outcome.messageFault ? fault(*outcome.messageFault) : QString(),
            tr("Put that right and send again. The server threw away the part it had, so nobody "
               "got a half message.") };
    case OutcomeKind::Cancelled:
        return { tr("Stopped"), tr("You stopped it before it came to an end."),
            tr("Start again whenever you like."), false };
    }
    Q_UNREACHABLE();
}

Explanation Words::explainSuccess(const SessionOutcome &outcome)
{
    if (outcome.acceptance == Acceptance::Accepted && !outcome.refusedRecipients.isEmpty())
        return { tr("The message was accepted, but not for everybody"),
            tr("The server will deliver it, except to the recipients it refused."),
            tr("Look at the reason beside each refused recipient.") };
    if (outcome.acceptance == Acceptance::Accepted)
        return { tr("The server accepted the message"),
            tr("From now on the server is responsible for delivering it."),
            tr("Look for it in the recipient's mailbox, and in the junk folder too."), false };
    if (outcome.signIn == SignIn::Accepted)
        return { tr("Signed in"), tr("The server accepted the user name and the password."),
            QString(), false };
    if (outcome.mechanisms.isEmpty())
        return { tr("The server answers, but nobody can sign in here"),
            tr("It takes mail for its own users only, and offers no way to sign in."),
            tr("Use another port of this server: 587 or 465.") };
    return { tr("The server is ready"), tr("It answers and offers to sign in."), QString(), false };
}

Explanation Words::explainUnknownAcceptance()
{
    return { tr("Nobody can say whether the message went out"),
        tr("The connection broke after the whole message was sent and before the server answered. "
           "It may have been accepted, or not."),
        tr("Look into the recipient's mailbox before you send again: it could arrive twice.") };
}

Explanation Words::explainLostConnection(const SessionOutcome &outcome, const Endpoint &endpoint)
{
    const ConnectionFault fault
        = outcome.connectionFailure ? outcome.connectionFailure->fault : ConnectionFault::Other;
    const QString server = endpoint.hostAndPort();
    switch (fault) {
    case ConnectionFault::HostNotFound:
        return { tr("There is no server of that name"),
            tr("The name %1 is not known on the internet.").arg(endpoint.host),
            tr("Check the name for a typing mistake, or ask your provider for the right one.") };
    case ConnectionFault::ResolverFailed:
        return { tr("The name of the server could not be looked up"),
            tr("The service that knows the addresses of servers did not answer. "
               "This says nothing about the mail server itself."),
            tr("Check that this computer is online, for example by opening a web page. "
               "Then try again.") };
    case ConnectionFault::Refused:
        return { tr("Nobody listens at this port"),
            tr("The computer behind %1 is there, but turns the connection away.").arg(server),
            tr("Use another port. If every port is turned away, check the name of the server.") };
    case ConnectionFault::NotPermitted:
        return { tr("This computer forbids the connection"),
            tr("A firewall or security program on this computer did not let the connection to %1 "
               "out.")
                .arg(server),
            tr("Allow it there, or ask whoever looks after this computer.") };
    case ConnectionFault::NoAnswer:
    case ConnectionFault::HostUnreachable:
        return { tr("The server cannot be reached from here"),
            tr("There is no way from your network to %1 at the moment.").arg(server),
            tr("Check that this computer is online. If web pages work, try another network, for "
               "example your phone's.") };
    case ConnectionFault::Reset:
    case ConnectionFault::Closed:
        if (outcome.stage <= Stage::Greeting)
            return { tr("The connection was cut before the server said a word"),
                tr("%1 was reached, and hung up at once. The server may not want connections from "
                   "your network, or something on the way forbids them.")
                    .arg(server),
                tr("Try another port or another network. If it stays like this, ask your provider "
                   "whether your network is on its block list.") };
        return { tr("The connection broke"),
            tr("The server or something on the way hung up in the middle of the conversation."),
            tr("Try again. If it breaks at the same place, the protocol log shows where; "
               "send it to your provider.") };
    case ConnectionFault::Proxy:
        return { tr("The proxy did not let the connection through"),
            tr("Connections go through a proxy, and it refused or did not answer."),
            tr("Check the proxy in the preferences, or switch it off there.") };
    case ConnectionFault::Other:
        return { tr("The connection failed"),
            tr("%1 could not be reached, or the connection did not last.").arg(server),
            tr("Check that this computer is online, then try again. The protocol log shows the "
               "system's own words.") };
    }
    Q_UNREACHABLE();
}

Explanation Words::explainSilence(Stage stage, const Endpoint &endpoint)
{
    const QString server = endpoint.hostAndPort();
    switch (stage) {
    case Stage::Resolve:
        return { tr("The name of the server could not be looked up in time"),
            tr("The service that knows the addresses of servers did not answer."),
            tr("Check that this computer is online, for example by opening a web page. "
               "Then try again.") };
    case Stage::Connect:
        return { tr("No answer from this port"),
            tr("Nothing at all comes back from %1. Most often a firewall or the internet provider "
               "blocks this port; waiting longer does not help.")
                .arg(server),
            tr("Use another port, or try another network, for example your phone's.") };
    case Stage::TlsHandshake:
    case Stage::StartTls:
        return { tr("The encryption did not come about"),
            tr("The connection to %1 stands, but the server fell silent when the encryption should "
               "begin. Something on the way may hold encrypted connections back.")
                .arg(server),
            tr("Use another port, or try another network.") };
    case Stage::Greeting:
        return { tr("Connected, but the server stays silent"),
            tr("%1 takes the connection and does not say a word. It may be overloaded, or expect "
               "encryption from the first byte.")
                .arg(server),
            tr("Use another port: 465 if this was 587, or 587 if this was 465.") };
    case Stage::Ehlo:
        return { tr("The server stopped answering"),
            tr("%1 greeted us and then fell silent.").arg(server),
            tr("Try another port. If every port does this, tell your provider.") };
    case Stage::Auth:
        return { tr("The server did not answer the sign-in"),
            tr("User name and password were neither accepted nor refused: no answer came in time."),
            tr("Try again. If it happens every time, tell your provider that its sign-in does not "
               "answer.") };
    case Stage::Mailbox:
        return { tr("Signed in, but the mailbox stays silent"),
            tr("The sign-in was accepted. Then the server did not say what is in the mailbox."),
            tr("Try again. If it happens every time, tell your provider.") };
    case Stage::MailFrom:
    case Stage::RcptTo:
    case Stage::Data:
        return { tr("The server stopped answering while the message was under way"),
            tr("The message was not delivered."),
            tr("Send it again. If a large attachment is in it, try without it first.") };
    case Stage::EndOfData:
        return explainUnknownAcceptance();
    case Stage::Quit:
        return { tr("The server did not say goodbye"),
            tr("Everything was done before; this does no harm."), tr("There is nothing to do."),
            false };
    }
    Q_UNREACHABLE();
}

Explanation Words::explainTls(const SessionOutcome &outcome, const Endpoint &endpoint)
{
    if (!outcome.tls || outcome.tls->isVerified())
        return { tr("The encrypted connection could not be made"),
            tr("%1 and this program found no common way to encrypt. The server may only know old "
               "ways, or the port may expect something else.")
                .arg(endpoint.hostAndPort()),
            tr("Use another port of this server. If none works, ask your provider which one is "
               "meant for mail programs.") };

    const CertificateFault worst = outcome.tls->faults.first();
    const CertificateSummary certificate
        = outcome.tls->chain.isEmpty() ? CertificateSummary {} : outcome.tls->chain.first();
    const QString title = tr("The server could not prove who it is");
    const QString nextStep = tr("Ask the person who runs the server to renew the certificate. "
                                "Until then you can look at it and decide yourself.");
    switch (worst) {
    case CertificateFault::Expired:
        return { title, tr("Its certificate was valid until %1.").arg(date(certificate.validUntil)),
            nextStep };
    case CertificateFault::NotYetValid:
        return { title,
            tr("Its certificate is valid only from %1 on.").arg(date(certificate.validFrom)),
            tr("Check date and time of this computer first. If they are right, tell the person who "
               "runs the server.") };
    case CertificateFault::HostMismatch:
        return { title,
            tr("Its certificate is made for %1, not for %2.")
                .arg(QLocale().createSeparatedList(certificate.dnsNames), endpoint.host),
            tr("Use the name the certificate is made for, if you know it as your provider's.") };
    case CertificateFault::SelfSigned:
    case CertificateFault::UnknownAuthority:
    case CertificateFault::IncompleteChain:
    case CertificateFault::Weak:
    case CertificateFault::Revoked:
    case CertificateFault::Other:
        return { title, fault(worst),
            tr("Ask the person who runs the server about its certificate. "
               "Until then you can look at it and decide yourself.") };
    }
    Q_UNREACHABLE();
}

Explanation Words::explainMissing(const SessionOutcome &outcome, const Endpoint &endpoint)
{
    const QString missing = outcome.missingCapability.toUpper();
    if (missing == QLatin1String("STARTTLS"))
        return { tr("The server does not offer encryption here"),
            tr("Without it everybody on the way could read your password, so it was not sent. "
               "Something on the way may be hiding the server's offer."),
            tr("Use port 465 of this server, or try another network.") };
    if (missing == QLatin1String("AUTH"))
        return { tr("Nobody can sign in here"),
            tr("%1 answers, but offers no way to sign in that this program knows. "
               "It may be meant for mail between servers only.")
                .arg(endpoint.hostAndPort()),
            tr("Use another port of this server: 587 or 465.") };
    if (missing == QLatin1String("SMTPUTF8"))
        return { tr("The server cannot take one of these addresses"),
            tr("An address has letters before the @ that this server does not know."),
            tr("Use an address of plain letters for the sender and every recipient.") };
    if (missing == QLatin1String("SIZE"))
        return { tr("The message is too large for this server"),
            outcome.sizeLimitInBytes ? tr("It takes messages of at most %1, everything counted.")
                                           .arg(size(*outcome.sizeLimitInBytes))
                                     : tr("It is larger than the server is willing to take."),
            tr("Remove an attachment, or send it in several messages.") };
    if (missing == QLatin1String("8BITMIME"))
        return { tr("The server cannot take this message as it is"),
            tr("The message holds letters in a form this server does not know."),
            tr("Send it as plain text, without attachments that are messages themselves.") };
    return { tr("The server lacks something this needs"),
        tr("It does not offer what the protocol calls %1.").arg(outcome.missingCapability),
        tr("Use another port of this server, or ask your provider.") };
}

} // namespace portwright
