// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace portwright {

/// The words of a structured field (RFC 5322, section 3.2), clause by clause: clauses end at ";".
/// Comments are left out, quotes and escapes taken away, and blanks around "=" do not part words.
[[nodiscard]] QList<QStringList> clausesOf(const QString &value);

} // namespace portwright
