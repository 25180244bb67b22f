// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/keychain.h"

namespace QKeychain {
class Job;
}

namespace portwright {

/// The keychain of the person's own system, through QtKeychain: Secret Service or KWallet,
/// Keychain, Credential Manager. Entries belong to the service "Portwright". Where there is no
/// keychain nothing is kept: never in a file instead.
///
/// What we hold of a secret is overwritten after use. QtKeychain and the libraries below it make
/// copies which are theirs: the base64 form in which the Secret Service gets it, the D-Bus message
/// with that, and what GLib, KWallet or the system takes it into. They are freed, not overwritten.
class SystemKeychain : public Keychain {
    Q_OBJECT
public:
    using Keychain::Keychain;
    /// Asks the session bus for a name that a keychain owns or would be started for (Secret Service
    /// API 0.2, section 1): a keychain itself might ask the person to open it.
    void askWhetherAvailable(QObject *context, const Answered &answered) override;
    void read(const QString &entry, QObject *context, Answered answered) override;
    void write(
        const QString &entry, const Secret &secret, QObject *context, Answered answered) override;
    void remove(const QString &entry, QObject *context, Answered answered) override;

private:
    void start(QKeychain::Job *job, const QString &entry, QObject *context,
        const std::function<void()> &done, const Answered &answered);
    void refuse(const QKeychain::Job &job, QObject *context, const Answered &answered);
};

} // namespace portwright
