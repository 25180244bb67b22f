// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/memorykeychain.h"

#include <QStringList>

namespace portwright::tests {

/// A keychain that does what it is asked for, unless a test says what stands against it.
class StubbornKeychain : public MemoryKeychain {
public:
    std::optional<KeychainFailure> missing; ///< why there is none
    std::optional<KeychainFailure> refusal; ///< of everything else
    bool isSilent = false; ///< it asks the person, who does not answer
    QStringList asked; ///< "read anna@example.org"

    void askWhetherAvailable(QObject *context, const Answered &answered) override
    {
        answerLater(context, answered, { {}, missing });
    }
    void read(const QString &entry, QObject *context, Answered answered) override
    {
        if (goesOn(QStringLiteral("read ") + entry, context, answered))
            MemoryKeychain::read(entry, context, answered);
    }
    void write(
        const QString &entry, const Secret &secret, QObject *context, Answered answered) override
    {
        if (goesOn(QStringLiteral("write ") + entry, context, answered))
            MemoryKeychain::write(entry, secret, context, answered);
    }
    void remove(const QString &entry, QObject *context, Answered answered) override
    {
        if (goesOn(QStringLiteral("remove ") + entry, context, answered))
            MemoryKeychain::remove(entry, context, answered);
    }

private:
    [[nodiscard]] bool goesOn(const QString &question, QObject *context, const Answered &answered)
    {
        asked += question;
        if (refusal && !isSilent)
            answerLater(context, answered, { {}, refusal });
        return !refusal && !isSilent;
    }
};

} // namespace portwright::tests
