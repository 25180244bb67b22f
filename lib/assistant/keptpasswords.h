// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/engine.h"
#include "assistant/profile.h"
#include "model/keychainfault.h"

#include <functional>

namespace portwright {

/// Passwords in the keychain, those of saved accounts each under its address: keeps in step what
/// the keychain has and what the accounts say it has. Questions are answered once, later, unless
/// their context has gone by then, which has to go before the engine does.
class KeptPasswords {
public:
    using Answered = std::function<void(const std::optional<KeychainFailure> &)>;
    using Read = std::function<void(const Secret &, const std::optional<KeychainFailure> &)>;

    explicit KeptPasswords(const Engine &engine)
        : m_engine(engine)
    {
    }

    void askWhetherPossible(QObject *context, const Answered &answered) const;
    void read(const QString &entry, QObject *context, const Read &read) const;
    /// For an account that is saved already.
    void keep(const Profile &profile, const Secret &password, QObject *context,
        const Answered &answered) const;
    /// Stays in the keychain where another account of the same address wants it.
    void remove(const Profile &profile, QObject *context, const Answered &answered) const;

private:
    [[nodiscard]] std::optional<KeychainFailure> note(
        const QString &name, Profile::Password password) const;

    Engine m_engine;
};

} // namespace portwright
