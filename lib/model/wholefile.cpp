// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace portwright {

namespace {

    /// Unbuffered, for what is buffered may be cut short where the disk is full, and QSaveFile (Qt
    /// 6.4) commits it all the same.
    constexpr auto openMode = QIODevice::WriteOnly | QIODevice::Unbuffered;

    QString wordsOf(const QFileDevice &file)
    {
        return file.error() == QFileDevice::NoError ? QString() : file.errorString();
    }

} // namespace

std::optional<QString> writeWholeFile(
    const QString &name, const QByteArray &content, FileReaders readers)
{
    // A pipe or device is written to: a file in its place would be the end of it.
    const QFileInfo there(name);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        QFile device(name);
        if (device.open(openMode) && device.write(content) == content.size())
            return std::nullopt;
        return wordsOf(device);
    }
    QSaveFile file(name);
    const auto limit = [&file, readers] {
        return readers == FileReaders::AsUsual
            || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    if (file.open(openMode) && limit() && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return wordsOf(file);
}

} // namespace portwright
