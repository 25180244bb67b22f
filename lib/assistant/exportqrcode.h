// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/accountsettings.h"

namespace portwright {

/// What Thunderbird for Android reads of a QR code ("Export for Mobile", format version 1): JSON,
/// UTF-8, without the optional password. For an account with both halves and an address in ASCII.
[[nodiscard]] QByteArray phonePayload(const AccountSettings &settings);

/// `payload` as a QR code (ISO/IEC 18004) with its quiet zone of four modules, a picture in SVG.
/// Nothing if it is more than a code can hold.
[[nodiscard]] QByteArray qrPicture(const QByteArray &payload);

/// The two together.
[[nodiscard]] QByteArray phonePicture(const AccountSettings &settings);

} // namespace portwright
