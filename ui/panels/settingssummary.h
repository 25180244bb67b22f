// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace portwright {

class SetupController;

/// The settings and how they did, for a person to keep. Empty without a check.
[[nodiscard]] QString summaryText(const SetupController &controller);

} // namespace portwright
