// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/aftercheck.h"

#include "network/sessiondriver.h"

namespace portwright {

std::unique_ptr<MessageSender> senderAfterCheck(
    const Engine &engine, HalfCheck &check, BuiltMessage message)
{
    const ProbeReport *best = check.best();
    if (!best)
        return nullptr;
    SendRequest request;
    request.endpoint = best->endpoint;
    request.credentials = check.credentials();
    request.consents = check.consentsForBest();
    request.ehloName = check.request().ehloName;
    return std::make_unique<MessageSender>(
        engine, std::move(request), std::move(message), check.takeSignedInDriver());
}

} // namespace portwright
