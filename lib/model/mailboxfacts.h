// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/serverreply.h"

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace portwright {

/// A folder with a purpose (RFC 6154, section 2).
struct SpecialFolder {
    QString use; ///< "\\Sent"
    QString name; ///< as people read it, with the names of the folders above it

    bool operator==(const SpecialFolder &) const = default;
};

/// What was seen of a mailbox right after the sign-in. What the server did not say is absent: a
/// fact that is missing is no fault. Free of secrets.
struct MailboxFacts {
    std::optional<qint64> messages; ///< in INBOX (IMAP) or the maildrop (POP3)
    std::optional<qint64> unseen;
    std::optional<qint64> sizeInOctets; ///< of the maildrop (RFC 1939, section 5)
    std::optional<qint64> quotaUsedInOctets; ///< of INBOX's first root (RFC 9208)
    std::optional<qint64> quotaLimitInOctets;
    QList<SpecialFolder> specialFolders;
    std::optional<QString> namespacePrefix; ///< of one's own folders (RFC 2342); often empty
    QString hierarchyDelimiter; ///< "/" or "."; empty: folders are flat, or not known
    bool supportsIdle = false; ///< RFC 2177
    bool supportsId = false; ///< RFC 2971
    bool supportsUidl = false; ///< RFC 1939, section 7: mail may be left on the server
    std::optional<std::chrono::seconds> loginDelay; ///< RFC 2449, section 6.5
    QString expiry; ///< "NEVER", or days on the server (RFC 2449, section 6.7); empty: not said
    std::optional<ServerReply> refusal; ///< the server would not let it be looked into

    bool operator==(const MailboxFacts &) const = default;
};

} // namespace portwright
