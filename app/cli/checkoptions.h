// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "assistant/checkrequest.h"

namespace portwright {

/// The options that `check` and `batch` share: what is asked, of whom, and for how long.
[[nodiscard]] QList<QCommandLineOption> checkOptions();

/// What they and the options of the connection say of a check of `address`; without credentials.
/// What is wrong with them is complained about.
[[nodiscard]] CheckRequest readCheckRequest(CommandLine &line, const MailAddress &address);

} // namespace portwright
