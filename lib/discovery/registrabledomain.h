// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace portwright {

/// True if everybody may register names below `domain` (A-labels): "com", "co.uk". By the public
/// suffix list that Qt keeps; a top-level domain that is not on it counts as one.
[[nodiscard]] bool isPublicSuffix(const QString &domain);

/// What somebody registered to have `host` (A-labels): "mx1.mail.example.co.uk" -> "example.co.uk".
/// Empty for a public suffix; an IP literal stands for itself.
[[nodiscard]] QString registrableDomain(const QString &host);

} // namespace portwright
