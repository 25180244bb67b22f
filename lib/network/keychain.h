// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/keychainfault.h"
#include "model/secret.h"

#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace portwright {

struct KeychainAnswer {
    Secret secret {}; ///< what was read
    std::optional<KeychainFailure> failure {};
};

/// The system's keychain: where a person lets a password be kept. An entry is named by the address
/// of its account. Every question is answered once, later, unless its context has gone by then; the
/// system may ask the person in between, so there is no time limit.
class Keychain : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const KeychainAnswer &)>;

    using QObject::QObject;
    /// NoService where nothing can be kept. The person is not asked for that. A keychain is there
    /// unless it says otherwise.
    virtual void askWhetherAvailable(QObject *context, const Answered &answered);
    virtual void read(const QString &entry, QObject *context, Answered answered) = 0;
    /// Takes the place of what the entry held.
    virtual void write(
        const QString &entry, const Secret &secret, QObject *context, Answered answered)
        = 0;
    /// An entry that is not there counts as removed.
    virtual void remove(const QString &entry, QObject *context, Answered answered) = 0;

protected:
    static void answerLater(
        QObject *context, const Answered &answered, const KeychainAnswer &answer);
};

} // namespace portwright
