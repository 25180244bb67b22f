// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "assistant/engine.h"
#include "assistant/profile.h"

namespace portwright {

/// --profile.
[[nodiscard]] QCommandLineOption profileOption();
/// The account that the window saved under the name that --profile gives. Nothing, and a complaint,
/// where there is none.
[[nodiscard]] std::optional<Profile> readProfile(CommandLine &line, const Engine &engine);
/// Its servers, user names and what was agreed to for them, as the window would check it again.
[[nodiscard]] CheckRequest requestFor(const Profile &profile);

} // namespace portwright
