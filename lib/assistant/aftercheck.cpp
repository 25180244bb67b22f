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

std::unique_ptr<ArrivalChecker> arrivalAfterCheck(
    const Engine &engine, HalfCheck &check, const BuiltMessage &message, const ArrivalWait &wait)
{
    const ProbeReport *best = check.best();
    if (!best || check.phase() != HalfCheck::Phase::SignedIn)
        return nullptr;
    ArrivalRequest request;
    request.endpoint = best->endpoint;
    request.credentials = check.credentials();
    request.consents = check.consentsForBest();
    request.owner = check.request().address;
    request.await(message);
    request.patience = wait.patience;
    request.sinceAcceptance = wait.sinceAcceptance;
    return std::make_unique<ArrivalChecker>(engine, std::move(request), check.takeSignedInDriver());
}

} // namespace portwright
