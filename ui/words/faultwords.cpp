// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with something typed, chosen or shown by a server: said at the field.

#include "ui/words/words.h"

#include <QFileInfo>

namespace portwright {

QString Words::fault(MailAddressFault fault)
{
    switch (fault) {
    case MailAddressFault::Empty:
        return tr("Please type your mail address, for example anna@example.org.");
    case MailAddressFault::NoAtSign:
        return tr("A mail address has an @ in the middle, for example anna@example.org.");
    case MailAddressFault::LocalPartMissing:
        return tr("Something is missing before the @, for example anna@example.org.");
    case MailAddressFault::LocalPartIllegal:
        return tr("The part before the @ holds something that no address can hold, "
                  "for example a blank or two dots in a row.");
    case MailAddressFault::DomainMissing:
        return tr("Something is missing after the @, for example anna@example.org.");
    case MailAddressFault::DomainIllegal:
        return tr("The part after the @ is not a possible domain. It looks like example.org.");
    }
    Q_UNREACHABLE();
}

QString Words::fault(HostNameFault fault)
{
    switch (fault) {
    case HostNameFault::Empty:
        return tr("Please type the name of a server, for example mail.example.org.");
    case HostNameFault::ContainsBlank:
        return tr("The name of a server holds no blanks.");
    case HostNameFault::IsUrl:
        return tr("This is a web address. Type the name alone, for example mail.example.org.");
    case HostNameFault::ContainsPort:
        return tr("Type the name alone here; the number after the colon goes to the port.");
    case HostNameFault::IllegalCharacter:
        return tr("This holds a character that no server name can hold. "
                  "A name looks like mail.example.org.");
    case HostNameFault::TooLong:
        return tr("This is longer than any server name can be.");
    }
    Q_UNREACHABLE();
}

QString Words::fault(const MessageFault &fault)
{
    const QString file = QFileInfo(fault.subject).fileName();
    switch (fault.kind) {
    case MessageFault::Kind::IllegalHeaderName:
        return tr("\"%1\" cannot be the name of a header line: "
                  "use letters, digits and hyphens only.")
            .arg(fault.subject);
    case MessageFault::Kind::LineBreakInHeader:
        return tr("\"%1\" may not hold a line break. Put it on one line.").arg(fault.subject);
    case MessageFault::Kind::HeaderReserved:
        return tr("\"%1\" is written by the program itself. Leave it out.").arg(fault.subject);
    case MessageFault::Kind::AttachmentMissing:
        return tr("The file \"%1\" is not there any more. "
                  "Put it back, or remove it from the attachments.")
            .arg(file);
    case MessageFault::Kind::AttachmentUnreadable:
        if (fault.words.isEmpty())
            return tr("The file \"%1\" cannot be read. Allow reading it, "
                      "or remove it from the attachments.")
                .arg(file);
        return tr("The file \"%1\" cannot be read (%2). Allow reading it, "
                  "or remove it from the attachments.")
            .arg(file, fault.words);
    case MessageFault::Kind::AttachmentChanged:
        return tr("The file \"%1\" changed while it was being sent. "
                  "Send again once it no longer changes.")
            .arg(file);
    case MessageFault::Kind::NoSender:
        return tr("Please give the address the message comes from.");
    case MessageFault::Kind::NoRecipient:
        return tr("Please name at least one recipient.");
    case MessageFault::Kind::UnknownTemplate:
        return tr("There is no template called \"%1\".").arg(fault.subject);
    case MessageFault::Kind::TextUnreadable:
        return tr("The text cannot be read from \"%1\".").arg(fault.subject);
    }
    Q_UNREACHABLE();
}

QString Words::fault(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::Expired:
        return tr("The certificate has expired.");
    case CertificateFault::NotYetValid:
        return tr("The certificate is not valid yet.");
    case CertificateFault::HostMismatch:
        return tr("The certificate was made for another name.");
    case CertificateFault::SelfSigned:
        return tr("The server vouches for itself: nobody else confirms its certificate.");
    case CertificateFault::UnknownAuthority:
        return tr("The certificate is confirmed by somebody this computer does not know.");
    case CertificateFault::IncompleteChain:
        return tr("The server leaves out a part of the proof for its certificate.");
    case CertificateFault::Weak:
        return tr("The certificate is too weak to be trusted today.");
    case CertificateFault::Revoked:
        return tr("The certificate has been withdrawn by who issued it.");
    case CertificateFault::Other:
        return tr("The certificate could not be confirmed.");
    }
    Q_UNREACHABLE();
}

} // namespace portwright
