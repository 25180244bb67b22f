// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/keychain.h"

namespace portwright {

void Keychain::askWhetherAvailable(QObject *context, const Answered &answered)
{
    answerLater(context, answered, {});
}

void Keychain::answerLater(QObject *context, const Answered &answered, const KeychainAnswer &answer)
{
    QMetaObject::invokeMethod(
        context, [answered, answer] { answered(answer); }, Qt::QueuedConnection);
}

} // namespace portwright
