// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace portwright {

/// Who may read a file.
enum class FileReaders {
    AsUsual, ///< as the system has it for new files, or as it was for one that was there
    Owner, ///< nobody else on this computer, whoever could read one that was there
};

/// Writes a file whole, in the place of one that was there, or not at all; a pipe or device as far
/// as it takes it. What went wrong
/// otherwise, in the system's words; those are empty where it has none.
[[nodiscard]] std::optional<QString> writeWholeFile(
    const QString &name, const QByteArray &content, FileReaders readers = FileReaders::AsUsual);

} // namespace portwright
