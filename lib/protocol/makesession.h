// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/protocolsession.h"

#include <memory>

namespace portwright {

/// The session that speaks the protocol of `plan.endpoint`: the one place that picks it.
[[nodiscard]] std::unique_ptr<ProtocolSession> makeSession(SessionPlan plan);

} // namespace portwright
