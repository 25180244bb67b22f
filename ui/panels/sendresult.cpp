// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sendresult.h"

#include "transcript/transcript.h"
#include "ui/panels/remedies.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace portwright {

using namespace Qt::StringLiterals;

QString quote(const ServerReply &reply)
{
    QStringList lines;
    for (const QString &line : reply.lines)
        lines += withVisibleControls(line);
    return lines.join(u'\n');
}

SendResult::SendResult(QWidget *parent)
    : Card(parent)
    , m_recipients(new QLabel)
{
    setObjectName(u"sendResult"_s);
    m_recipients->setTextFormat(Qt::PlainText);
    m_recipients->setWordWrap(true);
    m_recipients->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_recipients);
    clear();
}

void SendResult::showOutcome(
    const MessageSender &sender, const Endpoint &endpoint, const QList<Diagnosis> &diagnoses)
{
    const SessionOutcome &outcome = sender.outcome();
    const bool isOnItsWay
        = outcome.acceptance == Acceptance::Accepted || outcome.acceptance == Acceptance::Unknown;
    const bool isExplained = !isOnItsWay && hasFaultOf(diagnoses, Half::Outgoing);
    setExplanation({});
    setVerdict(Verdict::None);
    setQuotation({});
    if (!isExplained)
        showVerdict(sender, endpoint);
    // A single one needs no list to tell whom it is about.
    const bool hasList = outcome.refusedRecipients.size() > (isExplained ? 1 : 0);
    showRecipients(hasList ? outcome.refusedRecipients : QList<RefusedRecipient>());
    setVisible(!isExplained || hasList);
}

void SendResult::showVerdict(const MessageSender &sender, const Endpoint &endpoint)
{
    const SessionOutcome &outcome = sender.outcome();
    m_explanation = Words::explain(outcome, endpoint);
    if (outcome.acceptance == Acceptance::Accepted)
        m_explanation.why
            += u' ' + tr("It took %1 in all.").arg(Words::duration(sender.timing().total));
    setExplanation(m_explanation);
    if (outcome.acceptance == Acceptance::Unknown
        || (outcome.acceptance == Acceptance::Accepted && !outcome.refusedRecipients.isEmpty()))
        setVerdict(Verdict::Warning);
    setQuotation(quote(outcome.finalReply.lines.isEmpty() ? outcome.reply.value_or(ServerReply {})
                                                          : outcome.finalReply));
}

void SendResult::showRecipients(const QList<RefusedRecipient> &recipients)
{
    QStringList refused;
    for (const RefusedRecipient &recipient : recipients)
        refused += tr("%1 was refused: %2").arg(recipient.address, quote(recipient.reply));
    m_recipients->setText(refused.join(u'\n'));
    m_recipients->setVisible(!refused.isEmpty());
}

void SendResult::leaveLookingToOthers()
{
    if (m_explanation.isFault) // some recipients were refused: what is said of them remains
        return;
    m_explanation.nextStep.clear();
    setExplanation(m_explanation);
}

void SendResult::clear()
{
    m_recipients->hide();
    hide();
}

} // namespace portwright
