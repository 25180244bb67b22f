// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assistant/settingsexport.h"
#include "model/secret.h"

namespace portwright {

/// The steps through a program as numbered lines, with headings for the halves and what is to be
/// known below. For a format whose form is Steps.
[[nodiscard]] QString exportedSteps(ExportTarget program, const AccountSettings &settings);

/// The settings on one page of HTML to print, that loads nothing from anywhere, with a QR code for
/// the phone where there can be one. A password is on it only if it is given, and then the page
/// says so.
[[nodiscard]] QByteArray settingsSheet(const AccountSettings &settings, const Secret &password);

/// What is to be shown or saved for `format`: its text or file, the numbered steps, or the sheet,
/// which alone can hold the password.
[[nodiscard]] QByteArray exported(
    const ExportFormat &format, const AccountSettings &settings, const Secret &password = {});

} // namespace portwright
