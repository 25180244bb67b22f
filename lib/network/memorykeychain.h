// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/keychain.h"

#include <QHash>

namespace portwright {

/// A keychain that lasts as long as it lives: for practice, which must leave no trace.
class MemoryKeychain : public Keychain {
    Q_OBJECT
public:
    using Keychain::Keychain;
    void read(const QString &entry, QObject *context, Answered answered) override;
    void write(
        const QString &entry, const Secret &secret, QObject *context, Answered answered) override;
    void remove(const QString &entry, QObject *context, Answered answered) override;

private:
    QHash<QString, Secret> m_entries;
};

} // namespace portwright
