// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/sessiondriver.h"

namespace portwright {

SessionDriverFactory::~SessionDriverFactory() = default;

} // namespace portwright
