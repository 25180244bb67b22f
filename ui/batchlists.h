// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/enginehost.h"

namespace portwright {

/// What a list looks like, for somebody who has none yet.
[[nodiscard]] QString exampleList();

/// A list with something of everything, for the servers inside this program.
[[nodiscard]] QString practiceList(const EngineHost &host);

} // namespace portwright
