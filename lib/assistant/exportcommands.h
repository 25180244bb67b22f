// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

namespace portwright {

/// Command lines for a POSIX shell that send a message to the account's own address. Both ask for
/// the password, since arguments can be read by everybody on the computer. For an account with
/// outgoing settings. A certificate that cannot be verified is refused, even one that was agreed
/// to: neither program can be told to trust that one alone, and any other would get the password.
[[nodiscard]] QByteArray swaksCommand(const AccountSettings &settings);
/// The user name must not have a colon in it, which would begin the password.
[[nodiscard]] QByteArray curlCommand(const AccountSettings &settings);

/// The `occ` commands of Nextcloud, which take the password from SMTP_PASSWORD.
[[nodiscard]] QByteArray nextcloudCommands(const AccountSettings &settings);

} // namespace portwright
