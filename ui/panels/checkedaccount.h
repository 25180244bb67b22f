// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

namespace portwright {

class SetupController;

/// What the check found, to be handed over: a half is left out that is skipped, was declined, waits
/// for a consent, or has no server. Nothing without a check.
[[nodiscard]] std::optional<AccountSettings> checkedAccount(const SetupController &controller);

} // namespace portwright
