// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace portwright {

/// A field of our own that says the Message-ID once more: some providers write one of theirs over
/// it, and by this the message is found all the same (RFC 5322, section 3.6.8).
inline constexpr QLatin1StringView testIdField("Portwright-Test-ID");

} // namespace portwright
