// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/arrivalwords.h"

#include "diagnosis/bouncediagnosis.h"

#include <QLocale>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// The first that says what became of a recipient; empty where words are all there is.
    DeliveryStatus firstStatus(const Arrival &arrival, const QStringList &actions)
    {
        for (const ArrivedMessage &report : arrival.reports) {
            for (const DeliveryStatus &status : report.statuses) {
                if (actions.contains(status.action))
                    return status;
            }
        }
        return {};
    }

    bool isEncrypted(const ReceivedHop &hop)
    {
        const QString protocol = hop.protocol.toUpper(); // RFC 3848
        return protocol.endsWith(u'S') || protocol.endsWith(u"SA"_s);
    }

} // namespace

Explanation ArrivalWords::explain(const Arrival &arrival, const ArrivalRequest &request)
{
    switch (arrival.state) {
    case ArrivalState::Looking:
        return { tr("Waiting for it to arrive..."),
            request.expectation == ArrivalExpectation::Message
                ? tr("The mailbox is looked into for up to %1.")
                      .arg(Words::duration(request.patience))
                : tr("Your own mailbox is looked into for a report of what became of it, for up "
                     "to %1.")
                      .arg(Words::duration(request.patience)),
            {}, false };
    case ArrivalState::Arrived:
        return explainArrived(arrival);
    case ArrivalState::Bounced:
        return explainBounce(arrival);
    case ArrivalState::Reported:
        return explainReport(arrival);
    case ArrivalState::NotSeenYet:
        return explainNotSeen(arrival, request);
    case ArrivalState::CannotLook:
        return explainBlindness(arrival, request);
    case ArrivalState::Cancelled:
        return { tr("Whether it arrived was not waited for"),
            tr("The server accepted the message; what became of it is not known here."), {},
            false };
    }
    Q_UNREACHABLE();
}

Explanation ArrivalWords::explainArrived(const Arrival &arrival)
{
    Explanation explanation;
    explanation.isFault = arrival.isJunk() || arrival.message.authentication.hasFailure();
    const QString time = Words::duration(arrival.after);
    const QString proof = authentication(arrival.message.authentication);
    if (arrival.isJunk()) {
        explanation.title = tr("It landed in %1 after %2").arg(arrival.folder, time);
        explanation.why = tr("It was delivered, but the receiving server takes it for junk.");
        explanation.nextStep
            = tr("In your mail program, mark it as no junk: servers learn from that. If SPF or "
                 "DKIM did not pass, whoever keeps the records of your domain can mend that; "
                 "test messages with little text look like junk, too.");
    } else if (arrival.use.isEmpty()) {
        explanation.title = tr("Arrived in %1 after %2").arg(arrival.folder, time);
    } else {
        explanation.title = tr("Arrived after %1, but not in INBOX").arg(time);
        explanation.why
            = tr("It lies in %1: a filter or rule may have put it there.").arg(arrival.folder);
    }
    const QString said
        = proof.isEmpty() ? tr("The receiving server says nothing of SPF and DKIM.") : proof;
    explanation.why = (explanation.why + u' ' + said).trimmed();
    return explanation;
}

Explanation ArrivalWords::explainBounce(const Arrival &arrival)
{
    const DeliveryStatus status = firstStatus(arrival, { u"failed"_s });
    const QString time = Words::duration(arrival.after);
    if (status.recipient.isEmpty())
        return { tr("It came back after %1").arg(time),
            tr("A server reports in its own words that the message could not be delivered."),
            tr("Read the report, in your mailbox or below."), true };
    const Explanation reason = Words::explain(*diagnosisOf(status));
    return { tr("It came back after %1: %2").arg(time, reason.title),
        tr("A server reports that it could not be delivered to %1.").arg(status.recipient) + u' '
            + reason.why,
        reason.nextStep, true };
}

Explanation ArrivalWords::explainReport(const Arrival &arrival)
{
    const DeliveryStatus delivered = firstStatus(arrival, { u"delivered"_s });
    if (!delivered.recipient.isEmpty())
        return { tr("Delivered, says the server of %1").arg(delivered.recipient),
            tr("Its report came after %1. In which folder the message lies cannot be seen from "
               "here.")
                .arg(Words::duration(arrival.after)),
            {}, false };
    const DeliveryStatus relayed = firstStatus(arrival, { u"relayed"_s, u"expanded"_s });
    return { tr("Handed on towards %1").arg(relayed.recipient),
        tr("The next server sends no reports, so no more can be known from here."), {}, false };
}

Explanation ArrivalWords::explainNotSeen(const Arrival &arrival, const ArrivalRequest &request)
{
    const QString time = Words::duration(arrival.after);
    const QString folders = Words::list(arrival.folders);
    if (request.expectation == ArrivalExpectation::ReportsOnly)
        return { tr("Whether it arrived cannot be seen from here"),
            tr("The server accepted it for somebody else's mailbox, which nobody but its owner "
               "can look into. No report that it failed came within %1.")
                .arg(time),
            tr("Ask the recipient. A delivery report can be asked for when sending, where the "
               "servers on the way support that."),
            false };
    return { tr("Not seen yet, after %1").arg(time),
        tr("The server accepted the message, but it is not in %1 so far. That need not mean that "
           "it is lost: servers may check mail for minutes, or let unknown senders wait. A filter "
           "may also have put it into another folder, or thrown it away.")
            .arg(folders),
        tr("Look into the mailbox again in some minutes. If it has not come within an hour, show "
           "your provider the server's reply to the message: it names it."),
        true };
}

Explanation ArrivalWords::explainBlindness(const Arrival &arrival, const ArrivalRequest &request)
{
    const bool isSlow
        = arrival.outcome.kind == OutcomeKind::TimedOut && arrival.outcome.stage == Stage::Mailbox;
    if (isSlow)
        return { tr("Whether it arrived could not be found out"),
            tr("The server accepted the message, but the mailbox could not be looked into within "
               "%1: its server was too slow.")
                .arg(Words::duration(arrival.after)),
            tr("Look again, and wait longer."), true };
    Explanation explanation = Words::explain(arrival.outcome, request.endpoint);
    explanation.why = explanation.title + u' ' + explanation.why;
    explanation.title = tr("Whether it arrived could not be found out");
    explanation.isFault = true;
    return explanation;
}

QStringList ArrivalWords::path(const QList<ReceivedHop> &path)
{
    const QLocale locale;
    QStringList lines;
    QDateTime before;
    for (const ReceivedHop &hop : path) {
        QStringList parts;
        if (hop.time.isValid())
            parts += locale.toString(hop.time.toLocalTime().time(), u"HH:mm:ss"_s);
        parts += hop.by.isEmpty() ? tr("a server without a name") : hop.by;
        if (!hop.from.isEmpty())
            parts += tr("from %1").arg(hop.from);
        if (!hop.protocol.isEmpty())
            parts += (isEncrypted(hop) ? tr("encrypted (%1)") : tr("%1")).arg(hop.protocol);
        if (before.isValid() && hop.time.isValid()) {
            const qint64 seconds = before.secsTo(hop.time);
            if (seconds >= 0) // clocks differ
                parts
                    += tr("%n second(s) later", nullptr, int(std::min<qint64>(seconds, 1'000'000)));
        }
        if (hop.time.isValid())
            before = hop.time;
        lines += parts.join(u", "_s);
    }
    return lines;
}

QStringList ArrivalWords::quotations(const Arrival &arrival)
{
    QStringList lines;
    for (const ArrivedMessage &report : arrival.reports) {
        for (const DeliveryStatus &status : report.statuses) {
            const QString words
                = status.diagnosticCode.isEmpty() ? status.status : status.diagnosticCode;
            lines += status.recipient + u": "_s
                + (status.server.isEmpty() ? words : status.server + u": "_s + words);
        }
        if (report.statuses.isEmpty())
            lines += report.text.split(u'\n', Qt::SkipEmptyParts);
    }
    return lines;
}

QString ArrivalWords::removal(const Arrival &arrival)
{
    switch (arrival.removal) {
    case Removal::Removed:
        return tr("The test message is deleted.");
    case Removal::Marked:
        return tr("The test message is marked as deleted; your mail program will remove it.");
    case Removal::None:
        return tr("The test message could not be deleted.");
    }
    Q_UNREACHABLE();
}

} // namespace portwright
