// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "assistant/checkrequest.h"

namespace portwright {

/// The options that `check` and `batch` share: what is asked, of whom, and for how long.
[[nodiscard]] QList<QCommandLineOption> checkOptions();

[[nodiscard]] PortOrder readOrder(CommandLine &line);
[[nodiscard]] std::chrono::milliseconds readBudget(CommandLine &line);
[[nodiscard]] CheckRequest::Scope readScope(CommandLine &line);
/// What is known of the incoming server.
[[nodiscard]] KnownServer readIncoming(CommandLine &line);
[[nodiscard]] DiscoveryOptions readDiscovery(CommandLine &line);
[[nodiscard]] CheckConsents readConsents(CommandLine &line);

} // namespace portwright
