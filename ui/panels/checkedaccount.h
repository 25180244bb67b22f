// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

namespace portwright {

class SetupController;

/// What the check found, to be handed over: a half that is skipped or has no server is left out.
/// Nothing without a check.
[[nodiscard]] std::optional<AccountSettings> checkedAccount(const SetupController &controller);

} // namespace portwright
