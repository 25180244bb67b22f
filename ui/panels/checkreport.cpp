// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/checkreport.h"

#include "transcript/transcript.h"
#include "ui/panels/remedies.h"
#include "ui/setupcontroller.h"
#include "ui/words/diagnosiswords.h"
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

        static QStringList endpoints(const SetupController &controller)
        {
            QStringList lines { QString(), tr("Everything that was tried") };
            for (const Half half : { Half::Outgoing, Half::Incoming }) {
                for (const ProbeReport &report : controller.half(half)->reports())
                    lines
                        += tr("%1, %2: %3 (%4)", "server and port, security: what happened (time)")
                               .arg(report.endpoint.hostAndPort(),
                                   Words::security(report.endpoint.tls), Words::happened(report),
                                   Words::duration(report.tookTime));
            }
            return lines;
        }

        static QStringList ledger(const AccountCheck &check)
        {
            QStringList lines { QString(), tr("Who was asked for settings") };
            for (const LedgerEntry &entry : check.ledger()) {
                QString answer = Words::answer(entry);
                if (!entry.words.isEmpty())
                    answer += u' ' + withVisibleControls(entry.words);
                lines += tr("%1, %2: %3 (%4)", "source, question: answer (time)")
                             .arg(Words::source(entry.source), entry.asked, answer,
                                 Words::duration(entry.took));
            }
            if (check.ledger().isEmpty())
                lines += tr("Nobody.");
            return lines;
        }

        static QString account(const AccountCheck &check)
        {
            return tr("Account: %1").arg(check.request().address.toString());
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
            { u"trust"_s, toId(report.trust) }, { u"outcome"_s, toId(report.outcome.kind) },
            { u"stage"_s, toId(report.outcome.stage) }, { u"sign_in"_s, toId(report.signIn) },
            { u"took_ms"_s, qint64(report.tookTime.count()) } };
        if (report.outcome.reply)
            object.insert(u"reply"_s, toJson(*report.outcome.reply));
        return object;
    }

    QJsonObject toJson(const LedgerEntry &entry)
    {
        return { { u"source"_s, toId(entry.source) }, { u"asked"_s, entry.asked },
            { u"told"_s, toId(entry.told) }, { u"answer"_s, toId(entry.answer) },
            { u"words"_s, entry.words }, { u"took_ms"_s, qint64(entry.took.count()) } };
    }

    QString statusId(HalfCheck::Phase phase)
    {
        switch (phase) {
        case HalfCheck::Phase::Searching:
        case HalfCheck::Phase::SigningIn:
            return u"running"_s;
        case HalfCheck::Phase::NeedsConsent:
            return u"needs-consent"_s;
        case HalfCheck::Phase::NothingFound:
            return u"nothing-found"_s;
        case HalfCheck::Phase::SignedIn:
            return u"signed-in"_s;
        case HalfCheck::Phase::SignInRefused:
            return u"sign-in-refused"_s;
        case HalfCheck::Phase::FoundWithoutSignIn:
            return u"found"_s;
        case HalfCheck::Phase::NotAsked:
            return u"not-tested"_s;
        case HalfCheck::Phase::Cancelled:
            return u"cancelled"_s;
        }
        Q_UNREACHABLE();
    }

    QJsonObject halfJson(const SetupController &controller, Half half)
    {
        const HalfCheck &check = *controller.half(half);
        QJsonArray endpoints;
        for (const ProbeReport &report : check.reports())
            endpoints.append(toJson(report));
        QJsonObject object { { u"status"_s, statusId(controller.phase(half)) },
            { u"endpoints"_s, endpoints } };
        const ProbeReport *best = check.best();
        if (best && controller.phase(half) != HalfCheck::Phase::NotAsked) {
            QJsonObject settings = toJson(*best);
            settings.insert(u"username"_s, check.username());
            settings.insert(u"mechanism"_s, best->mechanism);
            object.insert(u"settings"_s, settings);
        }
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
    const AccountCheck *check = controller.check();
    if (!check)
        return {};
    const QStringList lines = QStringList(CheckReport::account(*check))
        + CheckReport::settings(controller, Half::Outgoing)
        + CheckReport::settings(controller, Half::Incoming) + CheckReport::message(controller);
    return lines.join(u'\n') + u'\n';
}

QString reportText(const SetupController &controller)
{
    const AccountCheck *check = controller.check();
    if (!check)
        return {};
    const QStringList lines = CheckReport::endpoints(controller) + CheckReport::ledger(*check);
    return CheckReport::title() + u"\n\n"_s + summaryText(controller) + lines.join(u'\n')
        + u"\n\n"_s + CheckReport::logTitle() + u'\n' + toPlainText(*controller.transcript());
}

QByteArray reportJson(const SetupController &controller)
{
    const AccountCheck *check = controller.check();
    if (!check)
        return {};
    QJsonArray ledger;
    for (const LedgerEntry &entry : check->ledger())
        ledger.append(toJson(entry));
    QJsonObject report { { u"program"_s, u"portwright " PORTWRIGHT_VERSION ""_s },
        { u"account"_s, check->request().address.toString() },
        { u"outgoing"_s, halfJson(controller, Half::Outgoing) },
        { u"incoming"_s, halfJson(controller, Half::Incoming) }, { u"ledger"_s, ledger },
        { u"log"_s, QJsonDocument::fromJson(toJson(*controller.transcript())).array() } };
    if (controller.sender() && !controller.isSending())
        report.insert(u"message"_s, toJson(controller.sender()->outcome()));
    return QJsonDocument(report).toJson();
}

} // namespace portwright
