// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace portwright {

/// More is needed before anything may be done.
struct UnfinishedReply { };

/// What came is no reply of the protocol; `words` is the line that shows it.
struct MalformedReply {
    QString words;
};

/// UTF-8 where it is, else Latin-1, which takes any byte.
[[nodiscard]] QString decodedLine(QByteArrayView line);

} // namespace portwright
