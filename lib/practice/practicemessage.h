// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace portwright {

/// One message in the practice mailbox. However long it was, only its beginning is kept; size and
/// digest are those of the whole, so that a copy of any length can be compared.
struct PracticeMessage {
    /// So much of each message is kept.
    static constexpr qsizetype keptSizeInBytes = 1024 * 1024;

    /// In order of delivery, from 1; none is given twice (RFC 9051, section 2.3.1.1).
    quint32 uniqueIdentifier = 0;
    QDateTime received;
    QString reversePath; ///< empty: the null reverse-path
    QStringList recipients;
    QByteArray trace; ///< the fields that this server puts before it (RFC 5321, section 4.4)
    QByteArray content; ///< as it came, dots unstuffed, CRLF
    qint64 sizeInBytes = 0;
    QByteArray sha256; ///< 32 octets

    /// As the mailbox shows it.
    [[nodiscard]] QByteArray delivered() const { return trace + content; }
};

} // namespace portwright
