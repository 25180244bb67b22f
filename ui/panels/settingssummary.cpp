// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/settingssummary.h"

#include "transcript/transcript.h"
#include "ui/panels/remedies.h"
#include "ui/setupcontroller.h"
#include "ui/words/diagnosiswords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    class CheckReport {
        Q_DECLARE_TR_FUNCTIONS(portwright::CheckReport)
    public:
        static QStringList settings(const SetupController &controller, Half half)
        {
            const HalfCheck &check = *controller.half(half);
            const ProbeReport *best = check.best();
            QStringList lines { QString(), Words::half(half) };
            if (controller.phase(half) == HalfCheck::Phase::NotAsked) {
                lines += tr("Not tested.");
                return lines;
            }
            if (!best) {
                lines += tr("No usable server was found.");
                return lines;
            }
            if (half == Half::Incoming)
                lines += tr("Protocol: %1").arg(Words::protocol(best->endpoint.protocol));
            lines += tr("Server: %1").arg(best->endpoint.host);
            lines += tr("Port: %1").arg(best->endpoint.port);
            lines += tr("Security: %1").arg(Words::security(best->outcome.channel));
            lines += tr("User name: %1").arg(check.username());
            if (!best->mechanism.isEmpty())
                lines += tr("Sign-in method: %1").arg(best->mechanism);
            lines
                += tr("Origin: %1").arg(Words::provenance(*best, check.request().address.domain()));
            lines += Words::verdict(*best);
            if (best->outcome.mailbox)
                lines += Words::mailbox(*best->outcome.mailbox);
            return lines;
        }

        static QStringList message(const SetupController &controller)
        {
            const HalfCheck &check = *controller.half(Half::Outgoing);
            QStringList lines { QString(), tr("Test message") };
            const MessageSender *sender = controller.sender();
            if (!sender || controller.isSending() || !check.best()) {
                lines += tr("Not sent.");
                return lines;
            }
            const SessionOutcome &outcome = sender->outcome();
            const QList<Diagnosis> wrong = controller.sendDiagnoses();
            lines += hasFaultOf(wrong, Half::Outgoing)
                ? DiagnosisWords::explain(wrong.first()).title
                : Words::explain(outcome, check.best()->endpoint).title;
            const ServerReply reply = outcome.finalReply.lines.isEmpty()
                ? outcome.reply.value_or(ServerReply {})
                : outcome.finalReply;
            if (!reply.lines.isEmpty())
                lines += tr("The server said: %1").arg(withVisibleControls(reply.text()));
            for (const RefusedRecipient &refused : outcome.refusedRecipients)
                lines += tr("%1 was refused: %2")
                             .arg(refused.address, withVisibleControls(refused.reply.text()));
            return lines;
        }

        static QString account(const AccountCheck &check)
        {
            return tr("Account: %1").arg(check.request().address.toString());
        }
    };

} // namespace

QString summaryText(const SetupController &controller)
{
    const AccountCheck *check = controller.check();
    if (!check)
        return {};
    const QStringList lines = QStringList(CheckReport::account(*check))
        + CheckReport::settings(controller, Half::Outgoing)
        + CheckReport::settings(controller, Half::Incoming) + CheckReport::message(controller);
    return lines.join(u'\n') + u'\n';
}

} // namespace portwright
