// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

namespace portwright {

/// Variables for a file .env, in the names that the framework, or those who use it, have for them.
/// The password is left empty. What reads them stands beside them as a comment where the framework
/// does not by itself.
[[nodiscard]] QByteArray laravelVariables(const AccountSettings &settings);
/// The user name and the display name must not have "${" in them, which cannot be escaped.
[[nodiscard]] QByteArray djangoVariables(const AccountSettings &settings);
/// Where there is an apostrophe in a value, "\n" and "\r" must not be, as in EXAMPLE\nina.
[[nodiscard]] QByteArray railsVariables(const AccountSettings &settings);

/// WordPress without a plug-in: constants for wp-config.php, with an empty password, and a file for
/// wp-content/mu-plugins that tells PHPMailer.
[[nodiscard]] QByteArray wordPressCode(const AccountSettings &settings);

} // namespace portwright
