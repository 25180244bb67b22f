// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

namespace portwright {

/// An account for ~/.msmtprc. Without a password in it, msmtp asks for one.
[[nodiscard]] QByteArray msmtpConfiguration(const AccountSettings &settings);

/// Lines that make Postfix send everything through the server: those for main.cf, then the one of
/// the map of passwords, which ends where the password belongs. The user name must not have a colon
/// in it, which would begin the password.
[[nodiscard]] QByteArray postfixRelay(const AccountSettings &settings);

} // namespace portwright
