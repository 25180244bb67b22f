// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/replyevidence.h"

namespace portwright {

/// What is wrong, read from one reply or failure alone. Never fails: what nobody knows is read by
/// its code and stage, and says so (Confidence::Fallback). The endpoint is left to the caller.
///
/// In this order, the first that speaks decides:
/// 1. what is known by an enum: the end of the session, the socket's fault, the certificate's
/// 2. a list of capabilities, by what is missing in it
/// 3. the rows of resources/replypatterns.json from top to bottom
[[nodiscard]] Diagnosis classify(const ReplyEvidence &evidence);

} // namespace portwright
