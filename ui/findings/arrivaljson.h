// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/arrival.h"

#include <QJsonObject>

namespace portwright {

/// The member "arrival" of what `send --json` prints.
[[nodiscard]] QJsonObject toJson(const Arrival &arrival);

} // namespace portwright
