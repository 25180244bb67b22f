// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/profilestore.h"
#include "model/keychainfault.h"

#include <QCoreApplication>

namespace portwright {

/// What to tell a person about saved accounts and the keychain.
class ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(portwright::ProfileWords)
public:
    /// What is wrong and what to do.
    [[nodiscard]] static QString fault(const ProfileFailure &failure);
    /// Why the keychain did not do it, with its own words.
    [[nodiscard]] static QString fault(const KeychainFailure &failure);
    /// How the last check ended: "Everything works."
    [[nodiscard]] static QString result(const Profile &profile);
    /// "22 November 2026 19:45"
    [[nodiscard]] static QString time(const QDateTime &checked);
};

} // namespace portwright
