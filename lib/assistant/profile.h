// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"
#include "assistant/halfcheck.h"

#include <QDateTime>
#include <QJsonObject>

namespace portwright {

class AccountCheck;

/// What is remembered of one half of a saved account, beside its settings.
struct ProfileHalf {
    Origin origin = Origin::Guess; ///< of the settings
    Consents consents; ///< that were given for this server
    HalfCheck::Phase result = HalfCheck::Phase::NotAsked; ///< of the last check

    bool operator==(const ProfileHalf &) const = default;
};

/// An account that was checked and is kept under a name. There is no place for a secret: whether
/// the keychain has the password is all that is said of it.
struct Profile {
    enum class Password { NotKept, InKeychain };

    QString name; ///< as isUsableProfileName wants it
    AccountSettings settings;
    ProfileHalf outgoing;
    ProfileHalf incoming;
    QDateTime checked; ///< when `result` came about; UTC
    Password password = Password::NotKept;

    [[nodiscard]] const ProfileHalf &half(Half half) const
    {
        return half == Half::Outgoing ? outgoing : incoming;
    }
    [[nodiscard]] ProfileHalf &half(Half half)
    {
        return half == Half::Outgoing ? outgoing : incoming;
    }
    bool operator==(const Profile &) const = default;
};

/// True for one line of 1 to 100 characters without blanks around it or control characters.
[[nodiscard]] bool isUsableProfileName(const QString &name);

/// The settings that `half` came to, as a program has to be told them; nothing without a server.
[[nodiscard]] std::optional<ServerSettings> settingsOf(const HalfCheck &half);
/// What `check` came to, without a name.
[[nodiscard]] Profile profileOf(const AccountCheck &check, const QString &displayName);
/// Writes down how `check` ended: the halves that came to a result, and when.
void takeResults(Profile &profile, const AccountCheck &check);
/// Takes over what `found` knows better: the halves it found a server for. False if all of it was
/// in `profile` already. A sign-in method counts only where there was a sign-in.
[[nodiscard]] bool takeSettings(Profile &profile, const Profile &found);

/// In the words of `check --json`; see profile.cpp.
[[nodiscard]] QJsonObject toJson(const Profile &profile);
/// Nothing unless every member is there and possible. Members it does not know are passed over.
[[nodiscard]] std::optional<Profile> profileFromJson(const QJsonObject &object);

} // namespace portwright
