// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/profile.h"

#include <chrono>
#include <functional>

namespace portwright {

/// Why the saved accounts could not be read or changed.
enum class ProfileFault {
    Unreadable, ///< `file` is there and cannot be read: it is left alone
    Damaged, ///< what was there has been put aside as `file`; the accounts that were whole are kept
    Newer, ///< `file` was written by a newer Portwright: it is left alone
    Busy, ///< another copy of the program is saving
    NotWritten, ///< what was there before is untouched
    Full, ///< more accounts than the file may hold
    NameTaken,
    NameImpossible,
    Gone, ///< there is no account of this name any more
};

struct ProfileFailure {
    ProfileFault fault = ProfileFault::NotWritten;
    QString file; ///< the one it is about
    QString words; ///< the system's own; may be empty
};

struct ProfileList {
    QList<Profile> profiles; ///< by name
    std::optional<ProfileFailure> failure;
};

/// The saved accounts of one person, in one file of JSON: {"version", "accounts"}. Each change
/// reads it anew, under a lock, and replaces it whole or not at all: copies of the program beside
/// each other do not lose each other's accounts, and a crash leaves what was there. Names differ
/// in more than upper and lower case.
class ProfileStore {
public:
    /// `patience` is how long to wait while another copy of the program saves, which takes it a few
    /// milliseconds. A window waits with it; a terminal has time.
    explicit ProfileStore(
        QString file, std::chrono::milliseconds patience = std::chrono::milliseconds(80));

    /// Nothing is saved yet where there is no file.
    [[nodiscard]] ProfileList read() const;
    [[nodiscard]] std::optional<ProfileFailure> add(const Profile &profile) const;
    /// Gives the account of that name, as it is now, to `change`.
    [[nodiscard]] std::optional<ProfileFailure> edit(
        const QString &name, const std::function<void(Profile &)> &change) const;
    /// One that is not there counts as removed.
    [[nodiscard]] std::optional<ProfileFailure> remove(const QString &name) const;

private:
    using Change = std::function<std::optional<ProfileFailure>(QList<Profile> &)>;

    [[nodiscard]] std::optional<ProfileFailure> change(const Change &change) const;
    [[nodiscard]] ProfileList load() const;
    [[nodiscard]] std::optional<ProfileFailure> save(const QList<Profile> &profiles) const;
    [[nodiscard]] ProfileFailure putAside(const QList<Profile> &whole) const;

    QString m_file;
    std::chrono::milliseconds m_patience;
};

} // namespace portwright
