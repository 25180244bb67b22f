// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/profilewords.h"

#include "ui/words/words.h"

#include <QDir>
#include <QLocale>

namespace portwright {

QString ProfileWords::fault(const ProfileFailure &failure)
{
    const QString file = QDir::toNativeSeparators(failure.file);
    switch (failure.fault) {
    case ProfileFault::Unreadable:
        return tr("The saved accounts in \"%1\" cannot be read: %2. The file is left as it is.")
            .arg(file, failure.words);
    case ProfileFault::Damaged:
        return tr("The file of saved accounts was damaged. It was put aside as \"%1\"; the "
                  "accounts in it that are whole are still here.")
            .arg(file);
    case ProfileFault::Newer:
        return tr("The saved accounts in \"%1\" were written by a newer Portwright. They are left "
                  "as they are; update this program to use them.")
            .arg(file);
    case ProfileFault::Busy:
        return tr("Another Portwright is saving at this moment. Try again.");
    case ProfileFault::NotWritten:
        return failure.words.isEmpty()
            ? tr("\"%1\" could not be saved: the disk is full, or the place is forbidden. What "
                 "was there before is untouched.")
                  .arg(file)
            : tr("\"%1\" could not be saved: %2. What was there before is untouched.")
                  .arg(file, failure.words);
    case ProfileFault::Full:
        return tr("There are too many saved accounts. Delete some, and save again.");
    case ProfileFault::NameTaken:
        return tr("There is an account of this name already. Choose another name.");
    case ProfileFault::NameImpossible:
        return tr("A name has 1 to 100 letters, digits or other signs, in one line.");
    case ProfileFault::Gone:
        return tr("This account is not there any more: another Portwright has renamed or deleted "
                  "it.");
    }
    Q_UNREACHABLE();
}

QString ProfileWords::fault(const KeychainFailure &failure)
{
    const auto withWords = [&failure](const QString &sentence) {
        return failure.words.isEmpty()
            ? sentence
            : tr("%1 (%2)", "sentence, the system's own words").arg(sentence, failure.words);
    };
    switch (failure.fault) {
    case KeychainFault::NoService:
        return withWords(tr("No keychain is running on this computer."));
    case KeychainFault::NotFound:
        return tr("The keychain has no password for this account any more.");
    case KeychainFault::Denied:
        return withWords(tr("The keychain is locked, or access was refused."));
    case KeychainFault::AccountNotWritten:
        return withWords(tr("The file of saved accounts could not be written."));
    case KeychainFault::Other:
        return withWords(tr("The keychain did not do it."));
    }
    Q_UNREACHABLE();
}

QString ProfileWords::result(const Profile &profile)
{
    return Words::headline(profile.outgoing.result, profile.incoming.result);
}

QString ProfileWords::time(const QDateTime &checked)
{
    return QLocale().toString(checked.toLocalTime(), QLocale::ShortFormat);
}

} // namespace portwright
