// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/diagnosiscode.h"
#include "diagnosis/replyevidence.h"
#include "diagnosis/replytext.h"

namespace portwright {

/// What is wrong with a list of capabilities that a server gave without complaint: what was wanted
/// is not in it. Nothing if it is no such list, or lacks nothing.
[[nodiscard]] std::optional<DiagnosisCode> capabilityGap(
    const ReplyEvidence &evidence, const ReplyText &text);

} // namespace portwright
