// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace portwright {

/// Writes a file whole, in the place of one that was there, or not at all. What went wrong
/// otherwise, in the system's words; those are empty where it has none.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString &name, const QByteArray &content);

} // namespace portwright
