// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/profilestore.h"
#include "model/keychainfault.h"
#include "model/secret.h"

#include <QObject>
#include <memory>

namespace portwright {

class KeptPasswords;
class SetupController;
struct ListedAccount;

/// The saved accounts as the window works with them: knows which one the steps are about, fills it
/// in, and writes down how its checks end. What was agreed to for a server and saved with it counts
/// when it is checked again. The controller owns it.
class AccountBook : public QObject {
    Q_OBJECT
public:
    enum class Keychain { NotAsked, Available, Missing };
    enum class KeepPassword { No, Yes };

    explicit AccountBook(SetupController *controller);
    ~AccountBook() override;

    /// There is a place to save to.
    [[nodiscard]] bool isPossible() const;
    /// As of the last `reload`.
    [[nodiscard]] const QList<Profile> &profiles() const { return m_list.profiles; }
    /// Why they could not be read, or the result of a check not be written down.
    [[nodiscard]] const std::optional<ProfileFailure> &failure() const { return m_list.failure; }
    void reload();

    /// `keychainAnswered` follows.
    void askKeychain();
    [[nodiscard]] Keychain keychain() const { return m_keychain; }
    /// Where it is missing.
    [[nodiscard]] const std::optional<KeychainFailure> &keychainFailure() const
    {
        return m_keychainFailure;
    }

    /// The one the steps are about; null: not a saved one.
    [[nodiscard]] const Profile *current() const;
    /// The check found other settings for it than those that are saved.
    [[nodiscard]] bool hasNewSettings() const;
    /// There is a password that let the person in, so it is worth keeping.
    [[nodiscard]] bool hasPassword() const;
    /// Saving with this choice puts a password into the keychain, or takes it out.
    [[nodiscard]] bool changesKeychain(KeepPassword keep) const;
    /// Saves what the check came to under a new name, which becomes the current one. Without a
    /// failure, `passwordAnswered` follows where the password is to be kept.
    [[nodiscard]] std::optional<ProfileFailure> save(const QString &name, KeepPassword keep);
    /// The same for the current one. `passwordAnswered` follows where that changes.
    [[nodiscard]] std::optional<ProfileFailure> saveChanges(KeepPassword keep);
    [[nodiscard]] std::optional<ProfileFailure> rename(const QString &name, const QString &newName);
    /// With its password: `removalAnswered` follows. The account stays if the keychain refuses.
    void remove(const QString &name);
    /// Leaves its password where it is.
    [[nodiscard]] std::optional<ProfileFailure> removeWithoutPassword(const QString &name);

    /// Fills in everything, the password too where it is kept; `passwordAnswered` follows then.
    void fill(const QString &name);
    /// The same, and then `checkWanted` or `passwordWanted`.
    void checkAgain(const QString &name);
    /// The same with an account that is not saved, but in somebody's list.
    void check(const ListedAccount &account);
    /// True while the keychain is asked for the password to fill in.
    [[nodiscard]] bool isAskingForPassword() const { return m_isAskingForPassword; }

signals:
    void changed();
    void keychainAnswered();
    /// The password was kept, removed or read, or was not for this reason.
    void passwordAnswered(const std::optional<portwright::KeychainFailure> &failure);
    void removalAnswered(
        const QString &name, const std::optional<portwright::KeychainFailure> &failure);
    /// Something was filled in.
    void filled();
    void checkWanted();
    /// Only a person has the password; why the keychain has not, if it was to.
    void passwordWanted(const std::optional<portwright::KeychainFailure> &failure);
    /// The list is to be shown.
    void listWanted();

private:
    enum class Then { Wait, Check };

    [[nodiscard]] KeptPasswords passwords() const;
    [[nodiscard]] const Profile *find(const QString &name) const;
    [[nodiscard]] Profile found() const;
    [[nodiscard]] Secret provenPassword() const;
    void keepPassword(KeepPassword keep);
    void fill(const Profile &profile, Then then);
    void askForPassword(const QString &entry, Then then);
    void stopAsking();
    void noticeTyping();
    void leave();
    void forget();
    void agreeAsBefore(Half half);
    void noteResult();

    SetupController *m_controller;
    ProfileList m_list;
    QString m_current;
    Keychain m_keychain = Keychain::NotAsked;
    std::optional<KeychainFailure> m_keychainFailure;
    bool m_isFilling = false;
    bool m_isAskingForPassword = false;
    QString m_askedFor; ///< the address that password is for
    Secret m_kept; ///< that the keychain is known to have for the current one
    std::unique_ptr<QObject> m_asking; ///< answers of the keychain come to it, or to nobody
    std::unique_ptr<QObject> m_filling; ///< the same, while one account is being filled in
};

} // namespace portwright
