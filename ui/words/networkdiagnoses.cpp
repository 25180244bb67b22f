// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the server: names, routes, ports, and what stands in between.

#include "ui/words/diagnosissentences.h"

namespace portwright {

QString DiagnosisSentences::testWithAnotherNetwork() const
{
    return tr("Try another network, for example your phone's.");
}

DiagnosisSentences::Said DiagnosisSentences::nameNotFound() const
{
    return {
        .title = tr("No server has this name"),
        .why = say({ tr("The domain or server {domain} does not exist on the internet: is there a "
                        "typing mistake in it?"),
            tr("The name {host} is not known on the internet, so there is nothing to connect to: "
               "is there a typing mistake in it?"),
            tr("The name is not known on the internet: is there a typing mistake in it?") }),
        .steps = { say({ tr("Check the name {host?} letter by letter; in a mail address it is the "
                            "part after the @.") }),
            say({ tr("Use {instead} as the name of the server.") }),
            say({ tr("Look up the names of the servers on the page of {provider}: {helpUrl}"),
                tr("Look up the names of the servers on your provider's web page.") }) },
        .request = tr("my mail program cannot find the mail server by its name. Could you tell me "
                      "the right names of the servers for sending and receiving mail?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::networkDown() const
{
    return {
        .title = tr("This computer has no usable network"),
        .why
        = say({ tr("There is no way from this computer to the server {server?} at the moment, or "
                   "names cannot be looked up. Nothing is known about the mail server yet.") }),
        .steps = { tr("Open any web page to see whether this computer is online."),
            tr("Check the cable or the wireless network, and a VPN if one is in use."),
            tr("Start the check again as soon as web pages open.") },
        .request
        = tr("this computer cannot reach the internet, or names of servers cannot be looked up. "
             "Could you check the connection and the name servers of this network?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::connectionRefused() const
{
    const QString ports = say({ tr("The ports {severalPorts} are refused by the server: {host} is "
                                   "there, but actively turns connections to them away."),
        tr("Port {port} is actively refused: {host} is there, but turns connections to this port "
           "away."),
        tr("The server is there, but it actively refuses connections to this port.") });
    const QString only25 = say({ tr("Ask your provider for port 587 or 465 as well: port {only25} "
                                    "works here, but many other networks block it.") });
    return {
        .title = tr("Nobody listens at this port"),
        .why = ports,
        .steps = { takeAnotherPort(), say({ only25 }),
            say({ tr("Check the name of the server {host?}, if every port is refused.") }),
            say({ tr("Compare server and port with the page of {provider}: {helpUrl}") }) },
        .request = tr("my mail program cannot connect: the server refuses every connection. Which "
                      "server and port are meant for mail programs?"),
        .titleIfItWorks = tr("It works, but not at every port"),
        .whyIfItWorks = ports,
    };
}

DiagnosisSentences::Said DiagnosisSentences::connectionTimedOut() const
{
    const bool connected = m_diagnosis.stage > Stage::Connect;
    if (m_diagnosis.stage > Stage::Greeting)
        return stoppedAnswering();
    return {
        .title = connected ? tr("The server stays silent") : tr("No answer at all from this port"),
        .why = connected
            ? say({ tr("The server {server?} accepts the connection, but never speaks. It may be "
                       "overloaded, expect encryption where there was none, or be held back by a "
                       "firewall or a virus scanner.") })
            : say({ tr("Nothing at all comes back from the server {server?}. Most often a "
                       "firewall, or the internet provider, drops the connection on the way.") }),
        .steps = { takeAnotherPort(), testWithAnotherNetwork(),
            connected ? tr("Switch off the mail protection of your virus scanner for one try, then "
                           "switch it on again.")
                      : tr("Ask your internet provider, or whoever runs this network, whether the "
                           "port is blocked.") },
        .request = connected
            ? tr("connections to the mail server are accepted, but nothing is ever said there. "
                 "Could you check the service, and what stands before it?")
            : tr("connections from this network to the mail server get no answer at all. Could you "
                 "check whether a firewall drops them, and let them pass?"),
        .titleIfItWorks = tr("It works, but one port stays silent"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::stoppedAnswering() const
{
    return {
        .title = tr("The server stopped answering"),
        .why = say({ tr("The server {server?} spoke, and then fell silent in the middle of the "
                        "conversation. It may be overloaded, or something on the way holds its "
                        "answers back.") }),
        .steps = { takeAnotherPort(), testWithAnotherNetwork() },
        .request = tr("the mail server begins to answer and then falls silent in the middle of the "
                      "conversation. Could you check the service, and what stands before it?"),
        .titleIfItWorks = tr("It works, but one port stops answering"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::blockedOnThisComputer() const
{
    return {
        .title = tr("This computer forbids the connection"),
        .why
        = say({ tr("The connection to the server {server?} did not leave this computer. A "
                   "firewall, a security program or a rule of your organisation forbids it.") }),
        .steps = { tr("Allow this program in the firewall or security program of this computer."),
            tr("Ask whoever looks after this computer, if you may not change that yourself."),
            say({ tr("Try port {otherPort}, which may be allowed.") }) },
        .request = tr("this computer forbids mail programs to connect to the mail server. Could "
                      "you allow it in the firewall or the security program?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::outOfResources() const
{
    return {
        .title = tr("This computer has no room for more connections"),
        .why = say({ tr("The connection to the server {server?} was not even begun: this computer "
                        "grants this program no more connections and open files, or has no memory "
                        "left. Nothing is known about the mail server yet.") }),
        .steps = { tr("Close other programs, then check again."),
            tr("Check fewer accounts at once, if this is a list of them."),
            tr("Set the limit on open files higher (\"ulimit -n\"), if it was lowered on "
               "purpose.") },
        .request = tr("this computer lets my mail program open too few connections. Could you "
                      "raise the limit on open files?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::connectionDropped() const
{
    const bool early = m_diagnosis.stage <= Stage::Greeting;
    return {
        .title = tr("The connection was cut"),
        .why = early ? say({ tr(
                   "The server {server?} was reached, and hung up without a word. It may not want "
                   "connections from your network, or something on the way forbids them.") })
                     : say({ tr("The server {server?}, or something on the way, hung up in the "
                                "middle of the conversation.") }),
        .steps = { m_diagnosis.stage == Stage::EndOfData
                ? tr("Look whether the message arrived before you send it again.")
                : tr("Try once more; a single break means nothing."),
            takeAnotherPort(), testWithAnotherNetwork(),
            tr("Ask your provider whether your network is on its block list.") },
        .request
        = tr("connections from my network to the mail server are cut without a word of "
             "explanation. Could you check whether my address is blocked, or what else ends them?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::notAMailServer() const
{
    return {
        .title = tr("Something else than a mail server answers"),
        .why = say({ tr("The server {server?} answered, but not as the expected mail server does. "
                        "It may be a web server, another mail service, or a device on the way.") }),
        .steps = { tr("Check the name of the server and the number of the port."),
            say({ tr("Use {instead} as the name of the server.") }),
            say({ tr("Look up both on the page of {provider}: {helpUrl}"),
                tr("Ask your provider which server and port are meant for mail programs.") }),
            testWithAnotherNetwork() },
        .request = tr("what answers is not the mail service that I expected. Which server and port "
                      "are meant for mail programs?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::portBlocked() const
{
    const QString blocked
        = say({ tr("The ports {severalPorts} of {host} get no answer at all, while others do "
                   "({working}): connections to them are dropped on the way, not refused."),
            tr("Port {port} of {host} gets no answer at all, while others do ({working}): "
               "connections to it are dropped on the way, not refused."),
            tr("Port {port} of {host} gets no answer at all: connections to it are dropped on the "
               "way, not refused."),
            tr("One port gets no answer at all while another does: connections to it are dropped "
               "on the way, not refused.") });
    return {
        .title = tr("This network blocks a mail port"),
        .why = blocked,
        .steps = { takeAnotherPort(),
            say({ tr("Ask your provider for port 587 or 465 as well: port {only25} works here, but "
                     "many other networks block it.") }),
            testWithAnotherNetwork(),
            tr("Ask whoever runs this network, or your internet provider, to open the port.") },
        .request = tr("this network drops connections to a mail port, while other ports of the "
                      "same server answer. Could you open it for outgoing connections?"),
        .titleIfItWorks = tr("It works, but this network blocks one port"),
        .whyIfItWorks = blocked,
    };
}

DiagnosisSentences::Said DiagnosisSentences::mailBlocked() const
{
    return {
        .title = tr("This network blocks mail"),
        .why = say({ tr("The name of the server {host?} is known, but no mail port answers: this "
                        "network lets no mail through. The settings cannot be confirmed here, and "
                        "nothing is wrong with the password.") }),
        .steps
        = { testWithAnotherNetwork(), tr("Switch a VPN off if one is on, or on if you have one."),
            tr("Ask whoever runs this network to allow mail: ports 465 and 587 to send, 993 to "
               "receive.") },
        .request = tr("mail programs cannot reach any mail server from this network, although web "
                      "pages open. Could you allow outgoing connections to ports 465 and 587 "
                      "(sending) and 993 and 995 (receiving)?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::serverDown() const
{
    return {
        .title = tr("The mail server does not answer"),
        .why = say({ tr("The server {host?} exists, but answers at no port, while others can be "
                        "reached from here. It is down, or this is the wrong name.") }),
        .steps = { tr("Look at your provider's web page for news of a breakdown."),
            say({ tr("Check the name of the server {host?}.") }),
            tr("Tell the person who runs the server.") },
        .request = tr("your mail server answers at no port, while other servers can be reached "
                      "from here. Could you check whether it is running?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::ipv6Broken() const
{
    const QString why = tr("IPv6, the newer way through the internet, does not work on this "
                           "network. IPv4, the older way, was used instead.");
    return {
        .title = tr("One of two ways to the server does not work"),
        .why = why,
        .steps = { tr("Go on as you are: mail works over the other way."),
            tr("Restart the router of this network, if programs often hesitate to connect."),
            tr("Tell whoever runs this network, or your internet provider, that IPv6 is broken.") },
        .request = tr("connections over IPv6 from this network fail, while IPv4 works. Could you "
                      "repair IPv6, or switch it off?"),
        .titleIfItWorks = tr("It works, but one way to the server does not"),
        .whyIfItWorks = why,
    };
}

DiagnosisSentences::Said DiagnosisSentences::dnsSlow() const
{
    const QString why
        = tr("This network looks up the names of servers slowly: the first name server does not "
             "answer, or answers late. Every connection begins with that delay.");
    return {
        .title = tr("Names of servers are looked up slowly"),
        .why = why,
        .steps = { tr("Restart the router of this network."),
            tr("Ask whoever runs this network to check its name servers, the first one above "
               "all.") },
        .request = tr("names are looked up slowly on this network: the first name server does not "
                      "answer, or answers late. Could you check it, or take it out of the list?"),
        .titleIfItWorks = tr("It works, but names are looked up slowly"),
        .whyIfItWorks = why,
    };
}

DiagnosisSentences::Said DiagnosisSentences::connectionIntercepted() const
{
    return {
        .title = tr("Somebody else answers in the server's place"),
        .why = say({ tr("What answers for the server {server?} is not what answers at its other "
                        "ports. A device on this network has put itself in between.") }),
        .steps = { tr("Keep your password to yourself as long as this lasts."),
            say({ tr("Use port {otherPort} instead, if it shows the right certificate."),
                tr("Use another port of the server, if it shows the right certificate.") }),
            testWithAnotherNetwork(),
            tr("Ask whoever runs this network what answers in the server's place.") },
        .request = tr("connections from this network to a mail server are answered by something "
                      "else. Could you check which device does that, and let them pass unchanged?"),
        .titleIfItWorks = tr("It works, but somebody else answers at one port"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::captivePortal() const
{
    return {
        .title = tr("This network wants you to sign in first"),
        .why = tr("Web pages are answered by the network's own page, as in hotels and trains. Mail "
                  "cannot work before the network lets this computer through."),
        .steps
        = { say({ tr("Open this page, and agree or sign in there: {url}"),
                tr("Open any web page; the network's own page appears: agree or sign in there.") }),
            tr("Start the check again after that."),
            tr("Use another network, if the page does not appear.") },
        .request = tr("this network shows its own sign-in page, and mail programs get no further. "
                      "Could you tell me how to get this computer let through?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::packetsLost() const
{
    return {
        .title = tr("Large pieces get lost on the way"),
        .why = say({ tr("The server {server?} connects, but the handshake for encryption never "
                        "completes: small packets arrive, large ones vanish on the way.") }),
        .steps = { testWithAnotherNetwork(), tr("Switch a VPN off, if one is on."),
            tr("Restart the router, or set its packet size (MTU) to 1400."),
            tr("Tell your internet provider that large packets get lost.") },
        .request = tr("connections from this network open, but stall as soon as large packets are "
                      "sent. Could you check the packet size (MTU) and that \"fragmentation "
                      "needed\" messages pass?"),
        .titleIfItWorks = tr("It works, but large pieces get lost at one port"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::proxyInTheWay() const
{
    return {
        .title = tr("The proxy does not let mail through"),
        .why = say({ tr("Connections go through a proxy here, and it did not carry the one to the "
                        "server {server?}. Many proxies carry web pages only.") }),
        .steps = { tr("Check the proxy in the preferences, or switch it off there."),
            say({ tr("Try port {otherPort}, which the proxy may carry.") }),
            tr("Ask whoever runs the proxy to allow connections to mail servers.") },
        .request = tr("the proxy of this network does not carry connections to mail servers. Could "
                      "you allow them, or tell me how mail programs get out?"),
    };
}

QString DiagnosisSentences::takeAnotherPort() const
{
    if (m_diagnosis.severity == Severity::Warning)
        return say({ tr("Keep using port {otherPort}."), tr("Keep using the port that works.") });
    return say({ tr("Use port {otherPort} instead."), tr("Use another port of the same server.") });
}

} // namespace portwright
