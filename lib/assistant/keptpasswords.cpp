// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/keptpasswords.h"

#include "assistant/profilestore.h"
#include "network/keychain.h"

#include <algorithm>

namespace portwright {

namespace {

    /// Where the program was given none.
    KeychainFailure noKeychain() { return { KeychainFault::NoService, {} }; }

    void answerLater(QObject *context, const std::function<void()> &answer)
    {
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }

} // namespace

void KeptPasswords::askWhetherPossible(QObject *context, const Answered &answered) const
{
    if (!m_engine.keychain)
        answerLater(context, [answered] { answered(noKeychain()); });
    else
        m_engine.keychain->askWhetherAvailable(
            context, [answered](const KeychainAnswer &answer) { answered(answer.failure); });
}

void KeptPasswords::read(const QString &entry, QObject *context, const Read &read) const
{
    if (!m_engine.keychain)
        answerLater(context, [read] { read({}, noKeychain()); });
    else
        m_engine.keychain->read(entry, context,
            [read](const KeychainAnswer &answer) { read(answer.secret, answer.failure); });
}

/// Noted first: a crash in between leaves an account that says too much, which the next check
/// finds out, and no password that nobody knows of.
void KeptPasswords::keep(const Profile &profile, const Secret &password, QObject *context,
    const Answered &answered) const
{
    if (!m_engine.keychain) {
        answerLater(context, [answered] { answered(noKeychain()); });
        return;
    }
    if (const auto failure = note(profile.name, Profile::Password::InKeychain)) {
        answerLater(context, [answered, failure] { answered(failure); });
        return;
    }
    m_engine.keychain->write(profile.settings.address.toString(), password, context,
        [self = *this, profile, answered](const KeychainAnswer &answer) {
            if (answer.failure)
                (void)self.note(profile.name, profile.password); // as it was
            answered(answer.failure);
        });
}

void KeptPasswords::remove(const Profile &profile, QObject *context, const Answered &answered) const
{
    const QList<Profile> all
        = m_engine.profiles ? m_engine.profiles->read().profiles : QList<Profile>();
    const bool isWanted = std::ranges::any_of(all, [&profile](const Profile &other) {
        return other.name != profile.name && other.password == Profile::Password::InKeychain
            && other.settings.address == profile.settings.address;
    });
    const auto done = [self = *this, name = profile.name, answered] {
        answered(self.note(name, Profile::Password::NotKept));
    };
    if (isWanted || profile.password == Profile::Password::NotKept || !m_engine.keychain) {
        answerLater(context, done);
        return;
    }
    m_engine.keychain->remove(profile.settings.address.toString(), context,
        [done, answered](const KeychainAnswer &answer) {
            if (answer.failure)
                answered(answer.failure);
            else
                done();
        });
}

std::optional<KeychainFailure> KeptPasswords::note(
    const QString &name, Profile::Password password) const
{
    if (!m_engine.profiles)
        return {};
    const auto failure = m_engine.profiles->edit(
        name, [password](Profile &profile) { profile.password = password; });
    if (!failure)
        return {};
    return KeychainFailure { KeychainFault::AccountNotWritten, failure->words };
}

} // namespace portwright
