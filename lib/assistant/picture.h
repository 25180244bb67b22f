// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountcheck.h"
#include "diagnosis/checkpicture.h"

namespace portwright {

/// Everything that `check` has seen so far.
[[nodiscard]] CheckPicture pictureOf(const AccountCheck &check);

} // namespace portwright
