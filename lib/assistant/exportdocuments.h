// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

namespace portwright {

/// A configuration profile for Apple's Mail on Macs, iPhones and iPads, unsigned. The same account
/// gives the same identifiers, so that a newer profile replaces an older one. For an account with
/// both halves.
[[nodiscard]] QByteArray appleProfile(const AccountSettings &settings);

/// What a domain publishes for Thunderbird and others as mail/config-v1.1.xml at its host
/// "autoconfig" (draft-ietf-mailmaint-autoconfig). User names take the place of the address where
/// they are the address or a part of it, so that it serves all mailboxes. For a domain that is no
/// address literal.
[[nodiscard]] QByteArray autoconfigDocument(const AccountSettings &settings);

/// Records for the zone of the mail domain: SRV for each half (RFC 6186, section 3; RFC 8314,
/// section 5.1) and the host "autoconfig", which is taken to be the web server of the domain. For a
/// domain that is no address literal, with encrypted servers that have names.
[[nodiscard]] QByteArray dnsRecords(const AccountSettings &settings);

} // namespace portwright
