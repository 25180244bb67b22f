// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What each property of a server means to a person.

#include "ui/words/servicewords.h"

namespace portwright {

QString ServiceWords::say(PasswordHandling handling)
{
    switch (handling) {
    case PasswordHandling::NotTaken:
        return tr("Nobody can sign in here");
    case PasswordHandling::TokenOnly:
        return tr("Not taken: the sign-in goes over a web page of the provider");
    case PasswordHandling::ProvenByBoth:
        return tr("Need not be sent: both sides prove that they know it");
    case PasswordHandling::Proven:
        return tr("Need not be sent: it is proven in an old way");
    case PasswordHandling::SentEncrypted:
        return tr("Is sent, inside the encryption");
    case PasswordHandling::SentInClear:
        return tr("Is sent for anybody on the way to read");
    }
    Q_UNREACHABLE();
}

QString ServiceWords::say(FamilyState state)
{
    switch (state) {
    case FamilyState::NotKnown:
        return notKnown();
    case FamilyState::NoAddress:
        return tr("None was found from here");
    case FamilyState::NotTried:
        return tr("There is one. It was not tried, for the other kind answered first");
    case FamilyState::Answered:
        return tr("Works");
    case FamilyState::Failed:
        return tr("Does not get through, the other kind does");
    }
    Q_UNREACHABLE();
}

QString ServiceWords::say(ServiceFeature feature)
{
    switch (feature) {
    case ServiceFeature::EightBitMime:
        return tr("text with letters of every alphabet as it is");
    case ServiceFeature::SmtpUtf8:
        return tr("addresses with letters of every alphabet");
    case ServiceFeature::SmtpPipelining:
    case ServiceFeature::Pop3Pipelining:
        return tr("several commands at once, which saves time");
    case ServiceFeature::Chunking:
        return tr("large messages in pieces, which saves time");
    case ServiceFeature::BinaryMime:
        return tr("attachments that do not grow on their way");
    case ServiceFeature::Dsn:
        return tr("a report when a message was delivered, or was not");
    case ServiceFeature::EnhancedStatusCodes:
    case ServiceFeature::ResponseCodes:
        return tr("exact reasons when something is refused");
    case ServiceFeature::RequireTls:
        return tr("messages that may travel encrypted only");
    case ServiceFeature::DeliverBy:
        return tr("a latest time for the delivery");
    case ServiceFeature::FutureRelease:
        return tr("sending at a later time");
    case ServiceFeature::Idle:
        return tr("new mail is told at once");
    case ServiceFeature::Move:
        return tr("messages are moved in one step");
    case ServiceFeature::SpecialUse:
        return tr("folders for sent mail, drafts and junk are marked");
    case ServiceFeature::Quota:
        return tr("the space in the mailbox can be asked for");
    case ServiceFeature::Condstore:
        return tr("what has changed is found fast");
    case ServiceFeature::Qresync:
        return tr("what was deleted is found fast");
    case ServiceFeature::Compress:
        return tr("compressed transfer");
    case ServiceFeature::Namespace:
        return tr("shared folders are told apart from your own");
    case ServiceFeature::Id:
        return tr("program and server tell each other their names");
    case ServiceFeature::ImapUtf8:
        return tr("names of folders with letters of every alphabet");
    case ServiceFeature::Uidl:
        return tr("mail can stay on the server");
    case ServiceFeature::Top:
        return tr("the beginning of a message can be looked at");
    case ServiceFeature::Pop3Utf8:
        return tr("messages with letters of every alphabet as they are");
    }
    Q_UNREACHABLE();
}

} // namespace portwright
