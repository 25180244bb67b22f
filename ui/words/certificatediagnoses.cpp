// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a certificate, or with what judges it.

#include "ui/words/diagnosissentences.h"

namespace portwright {

DiagnosisSentences::Said DiagnosisSentences::certificateExpired() const
{
    return {
        .title = tr("The server's certificate has expired"),
        .why = say({ tr("The certificate of {host} was valid until {until}. Whoever runs the "
                        "server has to renew it."),
            tr("The certificate of the server is past its end. Whoever runs the server has to "
               "renew it.") }),
        .steps = { tr("Check date and time of this computer first."),
            tr("Tell whoever runs the server that the certificate has to be renewed."),
            tr("Look at the certificate and decide yourself, if you cannot do without the account "
               "until then.") },
        .request = tr("the certificate of your mail server has ended. Could you renew it, and "
                      "check that the server uses the new one?"),
        .titleIfItWorks = tr("It works, but the certificate has expired"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::certificateNotYetValid() const
{
    return {
        .title = tr("The server's certificate is not valid yet"),
        .why = say({ tr("The certificate of {host} is valid only from {from} on. Nearly always "
                        "this means that the clock of this computer is wrong."),
            tr("The certificate of the server begins in the future. Nearly always this means that "
               "the clock of this computer is wrong.") }),
        .steps = { tr("Set date and time of this computer, best automatically."),
            tr("Start the check again after that."),
            tr("Tell whoever runs the server, if date and time are right.") },
        .request = tr("the certificate of your mail server begins in the future, although my clock "
                      "is right. Could you check it?"),
        .titleIfItWorks = tr("It works, but the certificate is not valid yet"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::certificateSelfSigned() const
{
    return {
        .title = tr("The server vouches for itself"),
        .why
        = say({ tr("The certificate of the server {host?} is signed by the server itself; nobody "
                   "else confirms it. It may be genuine, or somebody may stand in between.") }),
        .steps = { tr("Ask whoever runs the server for the fingerprint (SHA-256) of the "
                      "certificate, and compare it with the one that was shown."),
            tr("Trust the certificate only if both are the same."),
            tr("Check whether a virus scanner on this computer reads your mail, if it is the "
               "server of a large provider.") },
        .request = tr("your mail server shows a certificate signed by itself. Could you tell me "
                      "its SHA-256 fingerprint, or install one that programs trust by themselves?"),
        .titleIfItWorks = tr("It works, but the server vouches for itself"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::certificateUnknownIssuer() const
{
    return {
        .title = tr("Nobody known confirms the certificate"),
        .why = say({ tr("The certificate of {host} was issued by \"{issuer}\", an authority that "
                        "is not trusted on this computer."),
            tr("The certificate was issued by an authority that is not trusted on this "
               "computer.") }),
        .steps = { tr("Ask whoever runs the server which authority it uses, and have that one "
                      "installed on this computer."),
            tr("Check whether a virus scanner or a firewall reads your mail and puts its own "
               "certificate in place."),
            tr("Compare the fingerprint (SHA-256) with the operator's before you trust the "
               "certificate.") },
        .request = tr("my computer does not trust who issued the certificate of your mail server. "
                      "Could you send me the certificate of the authority, or use one that "
                      "programs trust by themselves?"),
        .titleIfItWorks = tr("It works, but nobody known confirms the certificate"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::certificateNameMismatch() const
{
    return {
        .title = tr("The certificate is for another name"),
        .why = say({ tr("{severalHosts} show a certificate that was made for {names}. The right "
                        "name to use is {instead}."),
            tr("{host} shows a certificate that was made for {names}. The right name to use is "
               "{instead}."),
            tr("{severalHosts} show a certificate that was made for {onlyName}. That is most often "
               "the right name to use."),
            tr("{host} shows a certificate that was made for {onlyName}. That is most often the "
               "right name to use."),
            tr("{host} shows a certificate that was made for {names}, and not for this name."),
            tr("The server shows a certificate that was made for another name than the one that "
               "was asked for.") }),
        .steps
        = { say({ tr("Use {instead} as the name of the server, if you know it as your provider's."),
                tr("Use {onlyName} as the name of the server, if you know it as your provider's."),
                tr("Use a name that stands in the certificate, if you know it as your "
                   "provider's.") }),
            say({ tr("Compare the name with the page of {provider}: {helpUrl}") }),
            tr("Ask whoever runs the server which name to use, if you do not know this one.") },
        .request = tr("your mail server shows a certificate for another name. Which name shall I "
                      "use, or could you add mine to the certificate?"),
        .titleIfItWorks = tr("It works, but under another name"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::certificateRevoked() const
{
    return {
        .title = tr("The server's certificate was withdrawn"),
        .why = say({ tr("\"{issuer}\" has withdrawn the certificate of {host}. Its key may be in "
                        "the wrong hands."),
            tr("Who issued the certificate has withdrawn it. Its key may be in the wrong "
               "hands.") }),
        .steps = { tr("Keep away from this server until it has a new certificate."),
            tr("Tell whoever runs the server about it."), testWithAnotherNetwork() },
        .request = tr("the certificate of your mail server has been revoked by its issuer. Could "
                      "you install a new one, made with a new key?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::clientCertificateRequired() const
{
    return {
        .title = tr("The server wants a certificate from you"),
        .why = say({ tr("The server {server?} lets in only computers that show a certificate of "
                        "their own, and this program has none to show.") }),
        .steps = { say({ tr("Try port {otherPort}, where user name and password may be enough."),
                       tr("Try another port, where user name and password may be enough.") }),
            tr("Ask the administrator for a server that takes user name and password, or for the "
               "certificate and a program that can show it.") },
        .request = tr("the mail server asks my mail program for a certificate. Is there a port "
                      "that takes user name and password, or how do I get the certificate?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::tlsInspected() const
{
    const QString why = say(
        { tr("The certificate for {host} was made by \"{issuer}\", a security program or device, "
             "and not by the provider. It reads your mail on the way, and your password with it."),
            tr("The certificate was made by a security program or device, and not by the provider. "
               "It reads your mail on the way, and your password with it.") });
    return {
        .title = tr("A security program reads the connection"),
        .why = why,
        .steps = { say({ tr("Switch off the scanning of encrypted mail in \"{issuer}\", if it runs "
                            "on this computer."),
                       tr("Switch off the scanning of encrypted mail in the virus scanner of this "
                          "computer.") }),
            tr("Ask whoever runs this network, if the computer belongs to an organisation: the "
               "scanning may be on purpose."),
            tr("Try another network, if neither applies: then somebody may read along.") },
        .request = tr("the encrypted connection from my computer to the mail server is opened on "
                      "the way. Is that on purpose, and could mail be left out of it?"),
        .titleIfItWorks = tr("It works, but a security program reads along"),
        .whyIfItWorks = why,
    };
}

DiagnosisSentences::Said DiagnosisSentences::clockWrong() const
{
    return {
        .title = tr("The clock of this computer is wrong"),
        .why = say(
            { tr("The certificate of {host} is valid from {from} until {until}, and only this "
                 "computer's clock says otherwise: the time that servers send disagrees with it."),
                tr("The certificate of the server is all right, and only this computer's clock "
                   "says otherwise: the time that servers send disagrees with it.") }),
        .steps = { tr("Set date, time and time zone of this computer, best automatically."),
            tr("Start the check again after that."),
            tr("Have the battery of the computer's clock replaced, if the time is lost at every "
               "start.") },
        .request
        = tr("the clock of my computer is wrong, so certificates are refused. Could you help me to "
             "set date, time and time zone, and to have them set automatically?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::certificateIncompleteChain() const
{
    return {
        .title = tr("The server leaves out a part of its proof"),
        .why
        = say({ tr("The server {server?} does not send the intermediate certificate that its own "
                   "certificate needs. That is a fault of the server, not of this computer.") }),
        .steps = { tr("Tell whoever runs the server that the intermediate certificate is missing."),
            say({ tr("Try port {otherPort} of the same server, which may be set up better.") }),
            tr("Look at the certificate and decide yourself, if you cannot do without the account "
               "until then.") },
        .request = tr("your mail server sends its own certificate without the intermediate one. "
                      "Could you install the full chain?"),
        .titleIfItWorks = tr("It works, but a part of the server's proof is missing"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::certificateWeak() const
{
    return {
        .title = tr("The server's certificate is too weak"),
        .why = say({ tr("The key or the signature of the certificate of the server {host?} is too "
                        "weak: it could be forged with today's means.") }),
        .steps = { tr("Tell whoever runs the server that a stronger certificate is needed."),
            say({ tr("Try port {otherPort} of the same server, which may show another one.") }) },
        .request
        = tr("the certificate of your mail server has a key or a signature that programs no longer "
             "accept. Could you replace it by one with at least 2048 bits (RSA) and SHA-256?"),
        .titleIfItWorks = tr("It works, but the certificate is too weak"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::certificateEndsSoon() const
{
    const QString why
        = say({ tr("All is well today, but the certificate of {host} ends on {until}. If it is not "
                   "renewed by then, mail programs will refuse the server."),
            tr("All is well today, but the certificate of the server ends within days. If it is "
               "not renewed by then, mail programs will refuse the server.") });
    return {
        .title = tr("The server's certificate ends soon"),
        .why = why,
        .steps = { tr("Tell whoever runs the server when the certificate ends."),
            tr("Go on as you are until then.") },
        .request
        = tr("the certificate of your mail server ends within days. Could you renew it in time?"),
        .titleIfItWorks = tr("It works, but the certificate ends soon"),
        .whyIfItWorks = why,
    };
}

} // namespace portwright
