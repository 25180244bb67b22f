// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/arrivedmessage.h"
#include "protocol/sessionoutcome.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>

namespace portwright {

enum class ArrivalState {
    Looking,
    Arrived,
    Bounced, ///< a server reports that it could not be delivered
    Reported, ///< a server reports that it was delivered, or handed on, where nobody can look
    NotSeenYet, ///< the chosen time is over
    CannotLook, ///< the mailbox cannot be looked into: see `outcome`
    Cancelled,
};

/// What the mailbox at hand can show.
enum class ArrivalExpectation {
    Message, ///< it goes to this mailbox
    ReportsOnly, ///< it goes to somebody else's, as far as the address tells: what can come here
                 ///< is a bounce, and the message itself if that address is but another name
};

/// What is known of a message after it was accepted. Free of secrets.
struct Arrival {
    ArrivalState state = ArrivalState::Looking;
    ArrivalExpectation expectation = ArrivalExpectation::Message;
    std::chrono::milliseconds after { 0 }; ///< the acceptance: when it was seen, or given up
    QString folder; ///< as people read it; where it arrived
    QString use; ///< "\\Junk", "\\All"; empty: INBOX
    ArrivedMessage message; ///< that arrived
    QList<ArrivedMessage> reports; ///< bounces and others, oldest first
    QStringList folders; ///< that were looked into
    int looks = 0;
    SessionOutcome outcome; ///< of the latest look
    Removal removal = Removal::None;

    [[nodiscard]] bool isJunk() const { return use == QLatin1String("\\Junk"); }
};

/// Stable identifiers: "looking", "arrived", "bounced", "reported", "not-seen-yet", "cannot-look",
/// "cancelled".
[[nodiscard]] QString toId(ArrivalState state);

} // namespace portwright
