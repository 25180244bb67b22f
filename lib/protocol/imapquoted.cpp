// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapquoted.h"

#include <algorithm>

namespace portwright {

bool canBeQuoted(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char octet) { return octet >= 0x20 && octet < 0x7F; });
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace portwright
