// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/checkreport.h"

#include "transcript/transcript.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    class CheckReport {
        Q_DECLARE_TR_FUNCTIONS(portwright::CheckReport)
    public:
        static QStringList settings(const HalfCheck &check)
        {
            const ProbeReport *best = check.best();
            QStringList lines;
            lines += tr("Account: %1").arg(check.request().address.toString());
            lines += QString();
            lines += tr("Outgoing mail (SMTP)");
            if (!best) {
                lines += tr("No usable server was found.");
                return lines;
            }
            lines += tr("Server: %1").arg(best->endpoint.host);
            lines += tr("Port: %1").arg(best->endpoint.port);
            lines += tr("Security: %1").arg(Words::security(best->outcome.channel));
            lines += tr("User name: %1").arg(check.username());
            if (!best->mechanism.isEmpty())
                lines += tr("Sign-in method: %1").arg(best->mechanism);
            lines += Words::verdict(*best);
            return lines;
        }

        static QStringList message(const SetupController &controller, const HalfCheck &check)
        {
            QStringList lines { QString(), tr("Test message") };
            const MessageSender *sender = controller.sender();
            if (!sender || controller.isSending() || !check.best()) {
                lines += tr("Not sent.");
                return lines;
            }
            const SessionOutcome &outcome = sender->outcome();
            lines += Words::explain(outcome, check.best()->endpoint).title;
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

        static QStringList incoming()
        {
            return { QString(), tr("Incoming mail (IMAP, POP3)"), tr("Not tested yet.") };
        }

        static QStringList endpoints(const HalfCheck &check)
        {
            QStringList lines { QString(), tr("Everything that was tried") };
            for (const ProbeReport &report : check.reports())
                lines
                    += tr("%1, %2: %3 (%4)", "server and port, security: what happened (time)")
                           .arg(report.endpoint.hostAndPort(), Words::security(report.endpoint.tls),
                               Words::happened(report), Words::duration(report.tookTime));
            return lines;
        }

        static QString title()
        {
            return tr("Portwright %1, %2")
                .arg(QStringLiteral(PORTWRIGHT_VERSION),
                    QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat));
        }

        static QString logTitle() { return tr("Protocol log"); }
    };

    QJsonObject toJson(const ServerReply &reply)
    {
        return { { u"code"_s, reply.code }, { u"enhanced"_s, reply.enhancedStatusCode },
            { u"text"_s, reply.text() } };
    }

    QJsonObject toJson(const ProbeReport &report)
    {
        QJsonObject object { { u"protocol"_s, toId(report.endpoint.protocol) },
            { u"host"_s, report.endpoint.host }, { u"port"_s, report.endpoint.port },
            { u"tls"_s, toId(report.endpoint.tls) }, { u"origin"_s, toId(report.origin) },
            { u"outcome"_s, toId(report.outcome.kind) }, { u"stage"_s, toId(report.outcome.stage) },
            { u"sign_in"_s, toId(report.signIn) },
            { u"took_ms"_s, qint64(report.tookTime.count()) } };
        if (report.outcome.reply)
            object.insert(u"reply"_s, toJson(*report.outcome.reply));
        return object;
    }

    QJsonObject toJson(const SessionOutcome &outcome)
    {
        QJsonArray refused;
        for (const RefusedRecipient &recipient : outcome.refusedRecipients)
            refused.append(QJsonObject {
                { u"address"_s, recipient.address }, { u"reply"_s, toJson(recipient.reply) } });
        return { { u"outcome"_s, toId(outcome.kind) }, { u"stage"_s, toId(outcome.stage) },
            { u"final_reply"_s, toJson(outcome.finalReply) },
            { u"refused_recipients"_s, refused } };
    }

} // namespace

QString summaryText(const SetupController &controller)
{
    const HalfCheck *check = controller.half(Half::Outgoing);
    if (!check)
        return {};
    const QStringList lines = CheckReport::settings(*check)
        + CheckReport::message(controller, *check) + CheckReport::incoming();
    return lines.join(u'\n') + u'\n';
}

QString reportText(const SetupController &controller)
{
    const HalfCheck *check = controller.half(Half::Outgoing);
    if (!check)
        return {};
    return CheckReport::title() + u"\n\n"_s + summaryText(controller)
        + CheckReport::endpoints(*check).join(u'\n') + u"\n\n"_s + CheckReport::logTitle() + u'\n'
        + toPlainText(*controller.transcript());
}

QByteArray reportJson(const SetupController &controller)
{
    const HalfCheck *check = controller.half(Half::Outgoing);
    if (!check)
        return {};
    QJsonArray endpoints;
    for (const ProbeReport &report : check->reports())
        endpoints.append(toJson(report));
    QJsonObject report { { u"program"_s, u"portwright " PORTWRIGHT_VERSION ""_s },
        { u"account"_s, check->request().address.toString() }, { u"endpoints"_s, endpoints },
        { u"log"_s, QJsonDocument::fromJson(toJson(*controller.transcript())).array() } };
    if (const ProbeReport *best = check->best()) {
        QJsonObject settings = toJson(*best);
        settings.insert(u"username"_s, check->username());
        settings.insert(u"mechanism"_s, best->mechanism);
        report.insert(u"settings"_s, settings);
    }
    if (controller.sender() && !controller.isSending())
        report.insert(u"message"_s, toJson(controller.sender()->outcome()));
    return QJsonDocument(report).toJson();
}

} // namespace portwright
