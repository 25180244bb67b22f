// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace portwright {

/// A mailbox name as people read it: modified UTF-7 (RFC 3501, section 5.1.3) decoded. A name that
/// is not well-formed stays as it came.
[[nodiscard]] QString decodedFolderName(QByteArrayView name);

} // namespace portwright
