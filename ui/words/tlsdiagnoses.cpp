// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Encryption, and whether the server is who it claims to be.

#include "ui/words/diagnosissentences.h"

namespace portwright {

DiagnosisSentences::Said DiagnosisSentences::tlsOnPlaintextPort() const
{
    return {
        .title = tr("This port begins without encryption"),
        .why = say({ tr("Encryption from the first byte was tried at the server {server?}, but "
                        "this port begins in plain text and switches encryption on afterwards.") }),
        .steps = { tr("Choose \"Encrypted (STARTTLS)\" for this port."),
            say({ tr(
                "Use port {encryptedPort} instead, if you want to keep \"Encrypted (TLS)\".") }),
            say({ tr("Compare the settings with the page of {provider}: {helpUrl}") }) },
        .request = tr("my mail program finds no encryption from the first byte at the server's "
                      "port. Which port and which kind of encryption are meant for mail programs?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::plaintextOnTlsPort() const
{
    return {
        .title = tr("This port wants encryption from the start"),
        .why = spokeInClear()
            ? say({ tr("The server {server?} answered in clear text where encryption was expected, "
                       "so the two did not come together. Most often it is turning connections "
                       "away before it begins to encrypt.") })
            : say({ tr("Plain text was spoken at the server {server?}, but this port expects "
                       "encryption from the first byte.") }),
        .steps = { tr("Choose \"Encrypted (TLS)\" for this port."),
            say({ tr("Use port {startTlsPort} instead, if you want to keep \"Encrypted "
                     "(STARTTLS)\".") }),
            say({ tr("Compare the settings with the page of {provider}: {helpUrl}") }) },
        .request = tr("my mail program and the server do not agree on when encryption begins. "
                      "Which port and which kind of encryption are meant for mail programs?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::starttlsNotOffered() const
{
    const QString why
        = say({ tr("Port {port} of {host} does not offer encryption here, while port "
                   "{workingEncrypted} does. Something on the way may remove the offer."),
            tr("The server {server?} does not offer encryption. It cannot do it, or something on "
               "the way removes the offer.") });
    return {
        .title = tr("No encryption is offered here"),
        .why = why,
        .steps
        = { tr("Keep your password out of this connection: everybody on the way could read it."),
            say({ tr("Use port {encryptedPort} with \"Encrypted (TLS)\".") }),
            testWithAnotherNetwork(),
            tr("Ask your provider to switch on encryption for this port, if the offer is missing "
               "everywhere.") },
        .request
        = tr("your mail server does not offer encryption (STARTTLS) to me. Could you switch it on, "
             "or confirm that you offer it, so that I can look for what removes it on the way?"),
        .titleIfItWorks = tr("It works, but one port offers no encryption"),
        .whyIfItWorks = why,
    };
}

DiagnosisSentences::Said DiagnosisSentences::starttlsStripped() const
{
    return {
        .title = tr("Something on the way removes the encryption"),
        .why = say({ tr("Port {port} answers with \"{mangled}\" where the offer to encrypt "
                        "belongs: a firewall inspects mail on this network and overwrites it. The "
                        "password was kept back."),
            tr("Port {port} of {host} does not offer encryption here, while port "
               "{workingEncrypted} works encrypted: something removes the offer on the way. The "
               "password was kept back."),
            tr("Something on this network, most often a firewall that inspects mail, removes the "
               "server's offer to encrypt. The password was kept back.") }),
        .steps = { say({ tr("Use port {encryptedPort} with \"Encrypted (TLS)\", which cannot be "
                            "changed on the way.") }),
            testWithAnotherNetwork(),
            tr("Ask whoever runs this network to switch off the inspection of mail (SMTP "
               "inspection) in the firewall.") },
        .request = tr("a firewall on this network changes what mail servers say and removes their "
                      "offer to encrypt (STARTTLS). Could you switch off the inspection of mail "
                      "(SMTP inspection, \"fixup\")?"),
        .titleIfItWorks = tr("It works, but one port's encryption is removed"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::starttlsBroken() const
{
    return {
        .title = tr("The server agrees to encrypt, and then does not"),
        .why = say({ tr("The server {server?} said yes to encryption (STARTTLS), but what came "
                        "next was no encryption at all. The password was kept back.") }),
        .steps = { say({ tr("Use port {encryptedPort} with \"Encrypted (TLS)\".") }),
            testWithAnotherNetwork(),
            tr("Ask whoever runs the server to look at its encryption on this port.") },
        .request = tr("your mail server accepts STARTTLS, and then goes on without TLS, so my mail "
                      "program cannot connect. Could you look at the encryption of this port?"),
        .titleIfItWorks = tr("It works, but one port's encryption is broken"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::encryptionDowngraded() const
{
    return {
        .title = tr("The server was better encrypted before"),
        .why = say({ tr("The server {server?} was encrypted with {tlsBefore} before, and now with "
                        "{tlsNow}: somebody on the way may be weakening it. The password was kept "
                        "back."),
            tr("The server {server?} was encrypted with {tlsBefore} before, and offers no "
               "encryption now: somebody on the way may be removing it. The password was kept "
               "back."),
            tr("The server {server?} was encrypted when this account was saved, and offers no "
               "encryption now: somebody on the way may be removing it. The password was kept "
               "back.") }),
        .steps = { testWithAnotherNetwork(),
            say({ tr("Use port {encryptedPort} with \"Encrypted (TLS)\", which cannot be changed "
                     "on the way.") }),
            tr("Ask whoever runs the server whether they changed its encryption. If they did so on "
               "purpose, it is accepted after ten minutes; save the account anew then.") },
        .request = tr("your mail server was better encrypted before than it is now. Did you change "
                      "that? Otherwise something on the way weakens the encryption."),
        .titleIfItWorks = tr("It works, but one port was better encrypted before"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::tlsTooOld() const
{
    return {
        .title = tr("The server's encryption is out of date"),
        .why = say({ tr("The server {server?} and this computer know no common way to encrypt that "
                        "is still safe.") }),
        .steps = { say({ tr("Try port {otherPort} of the same server."),
                       tr("Try another port of the same server.") }),
            tr("Install the updates of this computer, if it is an old one."),
            tr("Ask whoever runs the server to support TLS 1.2 or newer.") },
        .request = tr("your mail server offers no encryption that is still safe. Could you bring "
                      "it up to date, to TLS 1.2 or newer with current ciphers?"),
        .titleIfItWorks = tr("It works, but the encryption is out of date"),
        .whyIfItWorks = say({ tr("The server {server?} encrypts in an old way that will stop "
                                 "working as programs drop it.") }),
    };
}

DiagnosisSentences::Said DiagnosisSentences::encryptionRequired() const
{
    return {
        .title = tr("The server wants encryption first"),
        .why = say({ tr("The server {server?} refuses to go on before the connection is encrypted. "
                        "It did not look at the password.") }),
        .steps = { tr("Choose \"Encrypted (STARTTLS)\" for this port."),
            say({ tr(
                "Use port {encryptedPort} with \"Encrypted (TLS)\", if that is not enough.") }),
            say({ tr("Compare the settings with the page of {provider}: {helpUrl}") }) },
        .request = tr("the server wants an encrypted connection before I can sign in. Could you "
                      "tell me the port and the kind of encryption to set in my mail program?"),
    };
}

DiagnosisSentences::Said DiagnosisSentences::noEncryption() const
{
    const QString why
        = say({ tr("The server {host?} offers no encryption on any port. Everybody on "
                   "the way can read your password and your mail.") });
    return {
        .title = tr("The server does not encrypt at all"),
        .why = why,
        .steps = { tr("Ask whoever runs the server to switch encryption on."),
            tr("Use this account only in a network that you trust, and with a password that you "
               "use nowhere else."),
            tr("Consider another provider, if this one does not encrypt.") },
        .request
        = tr("your mail server offers no encryption on any port, so passwords can be read on the "
             "way. Could you install a certificate and switch on ports 465 and 993?"),
        .titleIfItWorks = tr("It works, but nothing is encrypted"),
        .whyIfItWorks = why,
    };
}

bool DiagnosisSentences::spokeInClear() const
{
    return m_diagnosis.stage == Stage::TlsHandshake && !m_diagnosis.reply.lines.isEmpty();
}

} // namespace portwright
