// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/wholefile.h"

#include <QSaveFile>

namespace portwright {

std::optional<QString> writeWholeFile(
    const QString &name, const QByteArray &content, FileReaders readers)
{
    QSaveFile file(name);
    const auto limit = [&file, readers] {
        return readers == FileReaders::AsUsual
            || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    // Unbuffered, for what is buffered may be cut short where the disk is full, and QSaveFile (Qt
    // 6.4) commits it all the same.
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && limit()
        && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return file.error() == QFileDevice::NoError ? QString() : file.errorString();
}

} // namespace portwright
