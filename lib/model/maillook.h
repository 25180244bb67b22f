// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace portwright {

/// A message that was found in a mailbox.
struct FoundMessage {
    /// So much of the beginning is kept, header first.
    static constexpr qsizetype maximumSize = 48 * 1024;

    QString folder; ///< as people read it; "INBOX" for a maildrop, which has no folders
    QString use; ///< "\\Junk", "\\All" (RFC 6154); empty: INBOX
    QByteArray content; ///< lines end with CRLF

    bool operator==(const FoundMessage &) const = default;
};

enum class Removal {
    None,
    Marked, ///< as deleted: the server has no way to remove one message alone
    Removed,
};

/// What one look for a message showed.
struct MailLook {
    QList<FoundMessage> found; ///< that it is, or that name its Message-ID somewhere
    QStringList folders; ///< that were looked into, as people read them
    bool newMailCame = false; ///< since then: looking again may be worth it
    Removal removal = Removal::None;

    bool operator==(const MailLook &) const = default;
};

} // namespace portwright
