// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace portwright {

/// The theme's icon of that name, else the shipped ":/icons/NAME.svg".
[[nodiscard]] QIcon icon(const QString &name);

} // namespace portwright
