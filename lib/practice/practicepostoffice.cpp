// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicepostoffice.h"

#include "practice/practicereply.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// A postmaster may be named without a domain (RFC 5321, section 4.5.1).
    bool isOfOurs(const QString &recipient)
    {
        const QString domain = recipient.section(u'@', -1);
        return !recipient.contains(u'@')
            || domain.compare(PracticePostOffice::domain(), Qt::CaseInsensitive) == 0;
    }

} // namespace

PracticePostOffice::PracticePostOffice(PracticeScenario scenario)
    : m_scenario(std::move(scenario))
    , m_uidValidity(static_cast<quint32>(QDateTime::currentSecsSinceEpoch()))
{
}

QString PracticePostOffice::domain() { return u"practice.test"_s; }

QString PracticePostOffice::accountAddress() { return u"anna@practice.test"_s; }

QString PracticePostOffice::accountPassword() { return u"practice makes perfect"_s; }

bool PracticePostOffice::accepts(const QString &username, const QString &password) const
{
    return m_scenario.knowsPassword && username.compare(accountAddress(), Qt::CaseInsensitive) == 0
        && password == accountPassword();
}

QByteArray PracticePostOffice::answerRecipient(
    const QString &reversePath, const QString &recipient, PracticePort::Role role, Time now)
{
    const QString local = recipient.section(u'@', 0, -2).toLower();
    const bool isOurs = recipient.section(u'@', -1).compare(domain(), Qt::CaseInsensitive) == 0;
    // Every domain has a postmaster (RFC 5321, section 4.5.1).
    const bool isKnown = local == u"anna" || local == u"postmaster";

    if (!isOurs && role == PracticePort::Role::Relay)
        return practiceReply(554, "5.7.1 Relay access denied, this port takes mail for us only");
    if (m_scenario.recipients == PracticeRecipients::Nobody || (isOurs && !isKnown))
        return practiceReply(550, "5.1.1 No such user here");
    if (m_scenario.recipients == PracticeRecipients::Greylisted) {
        const QString key = reversePath + u'\n' + recipient;
        const Time first = m_greylist.value(key, now);
        m_greylist.insert(key, first);
        if (now - first < greylistDelay)
            return practiceReply(451, "4.7.1 Greylisted, please try again in 15 seconds");
    }
    return practiceReply(250, "2.1.5 Recipient ok");
}

QList<PracticeMessage> PracticePostOffice::inbox() const
{
    QList<PracticeMessage> inbox = m_messages;
    inbox.removeIf([](const PracticeMessage &message) {
        return !message.recipients.isEmpty() && std::ranges::none_of(message.recipients, isOfOurs);
    });
    return inbox;
}

void PracticePostOffice::remove(const QList<quint32> &uniqueIdentifiers)
{
    m_messages.removeIf([&](const PracticeMessage &message) {
        const bool goes = uniqueIdentifiers.contains(message.uniqueIdentifier);
        m_keptSizeInBytes -= goes ? message.content.size() : 0;
        return goes;
    });
}

void PracticePostOffice::deliver(PracticeMessage message)
{
    message.uniqueIdentifier = m_nextIdentifier++;
    m_keptSizeInBytes += message.content.size();
    m_messages.append(std::move(message));
    while (m_messages.size() > mailboxBound || m_keptSizeInBytes > mailboxBoundInBytes) {
        m_keptSizeInBytes -= m_messages.first().content.size();
        m_messages.removeFirst();
    }
    if (m_delivered)
        m_delivered();
}

} // namespace portwright
