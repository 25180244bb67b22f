// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace portwright {

/// Why a document with settings is refused as a whole.
enum class DocumentFault {
    TooLarge, ///< over 1 MiB
    TooDeep, ///< over 64 levels
    TooComplex, ///< more elements, attributes or namespaces than any honest document has
    Doctype, ///< where entities come from; settings need none
    Malformed,
    NoClientConfig,
    NoEmailProvider,
    NoDomain,
    NoServers, ///< none that can be used
    NoAutodiscover,
    NoResponse,
    NoAccount,
    BadRedirect,
};

/// "too-large", "too-deep", "too-complex", "doctype", "malformed", "no-client-config",
/// "no-email-provider", "no-domain", "no-servers", "no-autodiscover", "no-response", "no-account",
/// "bad-redirect".
[[nodiscard]] QString toId(DocumentFault fault);

} // namespace portwright
