// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/authenticationresults.h"
#include "message/receivedhop.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace portwright {

/// What a delivery status notification says of one recipient (RFC 3464, section 2.3).
struct DeliveryStatus {
    QString recipient; ///< Final-Recipient, without its type
    QString action; ///< "failed", "delayed", "delivered", "relayed", "expanded"
    QString status; ///< "5.1.1" (RFC 3463)
    QString diagnosticCode; ///< the words of the server that said so
    QString server; ///< that server, Remote-MTA
    QString originalRecipient; ///< as the sender named it, Original-Recipient; mostly empty

    bool operator==(const DeliveryStatus &) const = default;
};

/// What is of interest in a message that came, from its first kilobytes.
struct ArrivedMessage {
    static constexpr qsizetype maximumHops = 50;
    static constexpr qsizetype maximumStatuses = 50;
    static constexpr qsizetype maximumText = 2000;

    QString messageId; ///< with angle brackets; empty: there is none
    QString testId; ///< see testid.h
    QList<ReceivedHop> path; ///< oldest first
    AuthenticationResults authentication; ///< of the server that delivered it
    QString authenticationText; ///< the same as it stands there, unfolded
    bool isBounce = false; ///< a delivery status notification, or what mailer daemons write
    QList<DeliveryStatus> statuses;
    QString text; ///< for people, of a bounce; its beginning

    /// True if it is the message that was sent with the Message-ID `id`.
    [[nodiscard]] bool isSentAs(const QString &id) const { return messageId == id || testId == id; }
};

/// Reads a message from its beginning, which may end anywhere (RFC 5322, RFC 2045). Never fails:
/// what is not there stays empty.
///
/// Of several Authentication-Results those of the topmost server count: what stands below may have
/// been written by anybody (RFC 8601, section 5).
[[nodiscard]] ArrivedMessage readArrivedMessage(const QByteArray &content);

} // namespace portwright
