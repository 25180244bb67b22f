// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace portwright {

/// The tags of one IMAP session's commands (RFC 9051, section 2.2.1): "a1", "a2", never repeated.
class ImapTags {
public:
    [[nodiscard]] QByteArray next() { return "a" + QByteArray::number(++m_last); }

private:
    int m_last = 0;
};

} // namespace portwright
