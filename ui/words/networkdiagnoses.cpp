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
        .why = say({ tr("The domain {domain} does not exist on the internet: is there a typing "
                        "mistake in it?"),
            tr("The name {host} is not known on the internet, so there is nothing to connect to: "
               "is there a typing mistake in it?"),
            tr("The name is not known on the internet: is there a typing mistake in it?") }),
        .steps = { say({ tr("Check {host} letter by letter; in a mail address it is the part after "
                            "the @."),
                       tr("Check the name letter by letter; in a mail address it is the part after "
                          "the @.") }),
            say({ tr("Use {instead} as the name of the server.") }),
            say({ tr("Look up the names of the servers on the page of {provider}: {helpUrl}"),
                tr("Look up the names of the servers on your provider's web page.") }) },
        .request = say({ tr("my mail program finds no server with the name {host}. Could you tell "
                            "me the right names of the servers for sending and receiving mail?"),
            tr("my mail program cannot find the mail server by its name. Could you tell me the "
               "right names of the servers for sending and receiving mail?") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::networkDown() const
{
    return {
        .title = tr("This computer has no usable network"),
        .why = say({ tr("There is no way from this computer to {server} at the moment, or names "
                        "cannot be looked up. Nothing is known about the mail server yet."),
            tr("There is no way to the internet at the moment, or names cannot be looked up. "
               "Nothing is known about the mail server yet.") }),
        .steps = { tr("Open any web page to see whether this computer is online."),
            tr("Check the cable or the wireless network, and a VPN if one is in use."),
            tr("Start the check again as soon as web pages open.") },
        .request = tr("this computer cannot reach the internet, or names of servers cannot be "
                      "looked up. Could you check the connection and the name servers of this "
                      "network?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::connectionRefused() const
{
    const QString ports
        = say({ tr("The ports {severalPorts} are refused by the server: {host} is there, but "
                   "actively turns connections to them away."),
            tr("Port {port} is actively refused: {host} is there, but turns connections to this "
               "port away."),
            tr("The server is there, but it actively refuses connections to this port.") });
    const QString only25 = say({ tr("Ask your provider for port 587 or 465 as well: port {only25} "
                                    "works here, but many other networks block it.") });
    return {
        .title = tr("Nobody listens at this port"),
        .why = ports,
        .steps = { say({ tr("Use port {otherPort} instead."),
                       tr("Use another port of the same server.") }),
            say({ only25 }),
            say({ tr("Check the name {host}, if every port is refused."),
                tr("Check the name of the server, if every port is refused.") }),
            say({ tr("Compare server and port with the page of {provider}: {helpUrl}") }) },
        .request = say({ tr("my mail program cannot connect: port {port} of {host} refuses every "
                            "connection. Which server and port are meant for mail programs?"),
            tr("my mail program cannot connect: the server refuses every connection. Which server "
               "and port are meant for mail programs?") }),
        .titleIfItWorks = tr("It works, but not at every port"),
        .whyIfItWorks = ports,
    };
}

DiagnosisSentences::Said DiagnosisSentences::connectionTimedOut() const
{
    const bool connected = m_diagnosis.stage > Stage::Connect;
    return {
        .title = connected ? tr("The server stays silent") : tr("No answer at all from this port"),
        .why = connected
            ? say({ tr("Port {port} of {host} accepts the connection, but never speaks. It may be "
                       "overloaded, expect encryption where there was none, or be held back by a "
                       "firewall or a virus scanner."),
                tr("The server accepts the connection, but never speaks. It may be overloaded, "
                   "expect encryption where there was none, or be held back by a firewall or a "
                   "virus scanner.") })
            : say({ tr("Nothing at all comes back from port {port} of {host}. Most often a "
                       "firewall, or the internet provider, drops the connection on the way."),
                tr("Nothing at all comes back from the server. Most often a firewall, or the "
                   "internet provider, drops the connection on the way.") }),
        .steps = { say({ tr("Use port {otherPort} instead."),
                       tr("Use another port of the same server.") }),
            testWithAnotherNetwork(),
            connected ? tr("Switch off the mail protection of your virus scanner for one try, then "
                           "switch it on again.")
                      : tr("Ask your internet provider, or whoever runs this network, whether the "
                           "port is blocked.") },
        .request = connected
            ? say({ tr("connections to port {port} of {host} are accepted, but nothing is ever "
                       "said there. Could you check the service, and what stands before it?"),
                tr("connections to the mail server are accepted, but nothing is ever said there. "
                   "Could you check the service, and what stands before it?") })
            : say({ tr("connections from this network to port {port} of {host} get no answer at "
                       "all. Could you check whether a firewall drops them, and let them pass?"),
                tr("connections from this network to the mail server get no answer at all. Could "
                   "you check whether a firewall drops them, and let them pass?") }),
        .titleIfItWorks = tr("It works, but one port stays silent"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::blockedOnThisComputer() const
{
    return {
        .title = tr("This computer forbids the connection"),
        .why = say({ tr("The connection to {server} did not leave this computer. A firewall, a "
                        "security program or a rule of your organisation forbids it."),
            tr("The connection did not leave this computer. A firewall, a security program or a "
               "rule of your organisation forbids it.") }),
        .steps = { tr("Allow this program in the firewall or security program of this computer."),
            tr("Ask whoever looks after this computer, if you may not change that yourself."),
            say({ tr("Try port {otherPort}, which may be allowed.") }) },
        .request = say({ tr("this computer forbids mail programs to connect to {server}. Could you "
                            "allow it in the firewall or the security program?"),
            tr("this computer forbids mail programs to connect to the mail server. Could you allow "
               "it in the firewall or the security program?") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::connectionDropped() const
{
    const bool early = m_diagnosis.stage <= Stage::Greeting;
    return {
        .title = tr("The connection was cut"),
        .why = early
            ? say({ tr("{server} was reached, and hung up without a word. It may not want "
                       "connections from your network, or something on the way forbids them."),
                tr("The server was reached, and hung up without a word. It may not want "
                   "connections from your network, or something on the way forbids them.") })
            : say({ tr("{server}, or something on the way, hung up in the middle of the "
                       "conversation."),
                tr("The server, or something on the way, hung up in the middle of the "
                   "conversation.") }),
        .steps = { tr("Try once more; a single break means nothing."),
            say({ tr("Use port {otherPort} instead."),
                tr("Use another port of the same server.") }),
            testWithAnotherNetwork(),
            tr("Ask your provider whether your network is on its block list.") },
        .request = say({ tr("connections from my network to {server} are cut without a word of "
                            "explanation. Could you check whether my address is blocked, or what "
                            "else ends them?"),
            tr("connections from my network to the mail server are cut without a word of "
               "explanation. Could you check whether my address is blocked, or what else ends "
               "them?") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::notAMailServer() const
{
    return {
        .title = tr("Something else than a mail server answers"),
        .why = say({ tr("{server} answered, but not as the expected mail server does. It may be a "
                        "web server, another mail service, or a device on the way."),
            tr("Something answered, but not as the expected mail server does. It may be a web "
               "server, another mail service, or a device on the way.") }),
        .steps = { tr("Check the name of the server and the number of the port."),
            say({ tr("Use {instead} as the name of the server.") }),
            say({ tr("Look up both on the page of {provider}: {helpUrl}"),
                tr("Ask your provider which server and port are meant for mail programs.") }),
            testWithAnotherNetwork() },
        .request = say({ tr("what answers at {server} is not the mail service that I expected "
                            "there. Which server and port are meant for mail programs?"),
            tr("what answers is not the mail service that I expected. Which server and port are "
               "meant for mail programs?") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::portBlocked() const
{
    const QString blocked = say({ tr("The ports {severalPorts} of {host} get no answer at all, "
                                     "while port {working} answers: connections to them are "
                                     "dropped on the way, not refused."),
        tr("Port {port} of {host} gets no answer at all, while port {working} answers: connections "
           "to it are dropped on the way, not refused."),
        tr("Port {port} of {host} gets no answer at all: connections to it are dropped on the way, "
           "not refused."),
        tr("One port gets no answer at all while another does: connections to it are dropped on "
           "the way, not refused.") });
    return {
        .title = tr("This network blocks a mail port"),
        .why = blocked,
        .steps = { say({ tr("Use port {otherPort} instead."),
                       tr("Use another port of the same server.") }),
            say({ tr("Ask your provider for port 587 or 465 as well: port {only25} works here, but "
                     "many other networks block it.") }),
            testWithAnotherNetwork(),
            tr("Ask whoever runs this network, or your internet provider, to open the port.") },
        .request = say({ tr("this network drops connections to port {port} of {host}; other ports "
                            "of the same server answer. Could you open the port for outgoing "
                            "connections?"),
            tr("this network drops connections to a mail port, while other ports of the same "
               "server answer. Could you open it for outgoing connections?") }),
        .titleIfItWorks = tr("It works, but this network blocks one port"),
        .whyIfItWorks = blocked,
    };
}

DiagnosisSentences::Said DiagnosisSentences::mailBlocked() const
{
    return {
        .title = tr("This network blocks mail"),
        .why = say({ tr("The name {host} is known, but no mail port answers: this network lets no "
                        "mail through. The settings cannot be confirmed here, and nothing is wrong "
                        "with the password."),
            tr("The names of the servers are known, but no mail port answers: this network lets no "
               "mail through. The settings cannot be confirmed here, and nothing is wrong with the "
               "password.") }),
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
        .why = say({ tr("{host} exists, but answers at no port, while other servers can be reached "
                        "from here. The server is down, or this is the wrong name."),
            tr("The server exists, but answers at no port, while others can be reached from here. "
               "It is down, or this is the wrong name.") }),
        .steps = { say({ tr("Look at the page of {provider} for news of a breakdown: {helpUrl}"),
                       tr("Look at your provider's web page for news of a breakdown.") }),
            say({ tr("Check that {host} is the right name."),
                tr("Check that the name of the server is right.") }),
            tr("Tell the person who runs the server.") },
        .request = say({ tr("your mail server {host} answers at no port, while other servers can "
                            "be reached from here. Could you check whether it is running?"),
            tr("your mail server answers at no port, while other servers can be reached from here. "
               "Could you check whether it is running?") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::ipv6Broken() const
{
    const QString why = say({ tr("IPv6, the newer way through the internet, does not work on this "
                                 "network. {host} was reached over IPv4, the older way, instead."),
        tr("IPv6, the newer way through the internet, does not work on this network. IPv4, the "
           "older way, was used instead.") });
    return {
        .title = tr("One of two ways to the server does not work"),
        .why = why,
        .steps = { tr("Go on as you are: mail works over the other way."),
            tr("Restart the router of this network, if programs often hesitate to connect."),
            tr("Tell whoever runs this network, or your internet provider, that IPv6 is broken.") },
        .request = say({ tr("connections over IPv6 from this network to {host} fail, while IPv4 to "
                            "the same host works. Could you repair IPv6, or switch it off?"),
            tr("connections over IPv6 from this network fail, while IPv4 works. Could you repair "
               "IPv6, or switch it off?") }),
        .titleIfItWorks = tr("It works, but one way to the server does not"),
        .whyIfItWorks = why,
    };
}

DiagnosisSentences::Said DiagnosisSentences::dnsSlow() const
{
    const QString why = tr("This network looks up the names of servers slowly: the first name "
                           "server does not answer, or answers late. Every connection begins with "
                           "that delay.");
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
        .why = say({ tr("What answers at {server} is not what answers at the other ports of the "
                        "same server. A device on this network has put itself in between."),
            tr("One port answers differently from the other ports of the same server. A device on "
               "this network has put itself in between.") }),
        .steps = { tr("Keep your password to yourself as long as this lasts."),
            say({ tr("Use port {otherPort} instead, if it shows the right certificate."),
                tr("Use another port of the server, if it shows the right certificate.") }),
            testWithAnotherNetwork(),
            tr("Ask whoever runs this network what answers in the server's place.") },
        .request = say({ tr("connections from this network to {server} are answered by something "
                            "else than that server. Could you check which device does that, and "
                            "let the connections pass unchanged?"),
            tr("connections from this network to a mail server are answered by something else. "
               "Could you check which device does that, and let them pass unchanged?") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::captivePortal() const
{
    return {
        .title = tr("This network wants you to sign in first"),
        .why = tr("Web pages are answered by the network's own page, as in hotels and trains. Mail "
                  "cannot work before the network lets this computer through."),
        .steps = { say({ tr("Open this page, and agree or sign in there: {url}"),
                       tr("Open any web page; the network's own page appears: agree or sign in "
                          "there.") }),
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
        .why = say({ tr("Port {port} of {host} connects, but the handshake for encryption never "
                        "completes: small packets arrive, large ones vanish on the way."),
            tr("The server connects, but then everything stops: small packets arrive, large ones "
               "vanish on the way.") }),
        .steps = { testWithAnotherNetwork(), tr("Switch a VPN off, if one is on."),
            tr("Restart the router, or set its packet size (MTU) to 1400."),
            tr("Tell your internet provider that large packets get lost.") },
        .request = say({ tr("connections from this network to {server} open, but stall as soon as "
                            "large packets are sent. Could you check the packet size (MTU) and "
                            "that \"fragmentation needed\" messages pass?"),
            tr("connections from this network open, but stall as soon as large packets are sent. "
               "Could you check the packet size (MTU) and that \"fragmentation needed\" messages "
               "pass?") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::proxyInTheWay() const
{
    return {
        .title = tr("The proxy does not let mail through"),
        .why = say({ tr("Connections go through a proxy here, and it did not carry the one to "
                        "{server}. Many proxies carry web pages only."),
            tr("Connections go through a proxy here, and it did not carry this one. Many proxies "
               "carry web pages only.") }),
        .steps = { tr("Check the proxy in the preferences, or switch it off there."),
            say({ tr("Try port {otherPort}, which the proxy may carry.") }),
            tr("Ask whoever runs the proxy to allow connections to mail servers.") },
        .request = say({ tr("the proxy of this network does not carry connections to {server}. "
                            "Could you allow them, or tell me how mail programs get out?"),
            tr("the proxy of this network does not carry connections to mail servers. Could you "
               "allow them, or tell me how mail programs get out?") }),
    };
}

} // namespace portwright
