// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/arrivalchecker.h"
#include "assistant/halfcheck.h"
#include "assistant/messagesender.h"

namespace portwright {

/// The sender of `message` at the endpoint that `check` stands for, with what was agreed to there,
/// and over its signed-in connection while that lasts. Null if the check found no endpoint.
[[nodiscard]] std::unique_ptr<MessageSender> senderAfterCheck(
    const Engine &engine, HalfCheck &check, BuiltMessage message);

/// How long somebody waits for a message.
struct ArrivalWait {
    std::chrono::milliseconds patience = std::chrono::seconds(60);
    std::chrono::milliseconds sinceAcceptance { 0 };
};

/// Who looks whether `message`, which was accepted, arrives: in the mailbox that `check` signed in
/// to, over its connection while that lasts. Null if it did not sign in.
[[nodiscard]] std::unique_ptr<ArrivalChecker> arrivalAfterCheck(const Engine &engine,
    HalfCheck &check, const BuiltMessage &message, const ArrivalWait &wait = {});

} // namespace portwright
