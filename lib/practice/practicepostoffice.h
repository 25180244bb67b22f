// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practicemessage.h"
#include "practice/practicescenario.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <chrono>
#include <functional>

namespace portwright {

/// What all connections of one practice server share: the account, who may receive, the mailbox.
/// Nothing that is delivered here ever goes any further.
class PracticePostOffice {
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds greylistDelay { 15 };
    /// The mailbox drops its oldest messages beyond either bound.
    static constexpr qsizetype mailboxBound = 200;
    static constexpr qsizetype mailboxBoundInBytes = 64 * 1024 * 1024;

    explicit PracticePostOffice(PracticeScenario scenario);

    [[nodiscard]] static QString domain();
    [[nodiscard]] static QString accountAddress();
    [[nodiscard]] static QString accountPassword();

    [[nodiscard]] const PracticeScenario &scenario() const { return m_scenario; }
    [[nodiscard]] bool accepts(const QString &username, const QString &password) const;
    /// The reply to RCPT. `role` tells whether the sender may reach other domains.
    [[nodiscard]] QByteArray answerRecipient(
        const QString &reversePath, const QString &recipient, PracticePort::Role role, Time now);

    /// Gives the message its unique identifier.
    void deliver(PracticeMessage message);
    void remove(const QList<quint32> &uniqueIdentifiers);
    /// All that was taken, for whomever.
    [[nodiscard]] const QList<PracticeMessage> &messages() const { return m_messages; }
    /// What the account finds in its mailbox: that which is for this domain.
    [[nodiscard]] QList<PracticeMessage> inbox() const;
    /// Tells the unique identifiers of one run from those of another (RFC 9051, section 2.3.1.1).
    [[nodiscard]] quint32 uidValidity() const { return m_uidValidity; }
    [[nodiscard]] qsizetype keptSizeInBytes() const { return m_keptSizeInBytes; }
    /// Of the message that comes next.
    [[nodiscard]] quint32 nextIdentifier() const { return m_nextIdentifier; }
    /// Called behind each delivery.
    void setDelivered(std::function<void()> delivered) { m_delivered = std::move(delivered); }

private:
    PracticeScenario m_scenario;
    const quint32 m_uidValidity;
    quint32 m_nextIdentifier = 1;
    QList<PracticeMessage> m_messages;
    qsizetype m_keptSizeInBytes = 0;
    QHash<QString, Time> m_greylist; ///< reverse-path and recipient -> first attempt
    std::function<void()> m_delivered;
};

} // namespace portwright
