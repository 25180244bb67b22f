// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace portwright {

/// The system's fixed-width font in the size of `like`: a person who enlarges the text means all of
/// it.
[[nodiscard]] QFont fixedWidthFont(const QFont &like);

} // namespace portwright
