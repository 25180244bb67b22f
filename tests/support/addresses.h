// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/mailaddress.h"

namespace portwright {

/// The address a test is sure of; ends the program if it is not well-formed.
[[nodiscard]] MailAddress mailAddress(const QString &text);

} // namespace portwright
