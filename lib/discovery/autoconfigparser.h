// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/documentfault.h"
#include "discovery/publishedsettings.h"

#include <variant>

namespace portwright {

/// Reads a mail autoconfig document (draft-ietf-mailmaint-autoconfig) for one address: root
/// `clientConfig`, its first `emailProvider`. UTF-8, UTF-16 and ISO-8859-1. Servers that cannot be
/// used are left out and named as skipped; at most 32 of each direction are read. A document
/// without any usable server, or without a valid domain, is refused, as is every one that readXml
/// refuses.
[[nodiscard]] std::variant<PublishedSettings, DocumentFault> parseAutoconfig(
    const QByteArray &document, const MailAddress &address);

} // namespace portwright
