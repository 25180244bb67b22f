// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/classifycommand.h"

#include "app/cli/interruption.h"
#include "diagnosis/evidencejson.h"
#include "diagnosis/replyclassifier.h"
#include "ui/findings/diagnosisjson.h"
#include "ui/findings/jsonreport.h"
#include "ui/words/diagnosiswords.h"

#include <QJsonDocument>

#include <cstdio>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject withDiagnosis(QJsonObject object, const Diagnosis &diagnosis)
    {
        const DiagnosisText text = DiagnosisWords::explain(diagnosis);
        object[u"diagnosis"_s] = toId(diagnosis.code);
        object[u"who_acts"_s] = toId(diagnosis.whoActs);
        object[u"retry"_s] = diagnosis.waitingHelps;
        object[u"confidence"_s] = toId(diagnosis.confidence);
        object[u"title"_s] = text.title;
        object[u"action"_s] = text.steps.join(u' ');
        return object;
    }

} // namespace

CommandLine::Synopsis ClassifyCommand::synopsis()
{
    return { u"classify"_s, u"classify"_s, tr("Says what replies of mail servers mean."),
        tr("Reads JSON lines from standard input: {\"protocol\": \"smtp\", \"stage\": \"auth\", "
           "\"reply\": [\"535 5.7.8 ...\"]}. Prints each line back with \"diagnosis\", "
           "\"who_acts\", \"retry\", \"confidence\", \"title\" and \"action\". The protocol is "
           "smtp, imap, pop3, tcp, tls or dns; \"context\" may say \"port\", \"security\" (none, "
           "starttls, tls), \"mechanism\" and \"host\".") };
}

QList<QCommandLineOption> ClassifyCommand::options()
{
    return { { u"json"_s, tr("Prints JSON, which is what this command always does.") } };
}

ClassifyCommand::ClassifyCommand(const CommandContext &context)
    : m_terminal(context.terminal)
{
    if (!context.line.positional().isEmpty())
        context.line.complain(ExitStatus::WrongUse,
            tr("The command classify takes no arguments: it reads standard input."));
}

void ClassifyCommand::start()
{
    if (!m_input.open(stdin, QIODevice::ReadOnly)) {
        m_terminal.note(tr("Standard input cannot be read: %1.").arg(m_input.errorString()));
        emit finished(ExitStatus::FileUnreadable);
        return;
    }
    takeLine();
}

void ClassifyCommand::takeLine()
{
    const QByteArray line = m_input.readLine();
    ++m_lineNumber;
    if (Interruption::hasOccurred())
        m_status = ExitStatus::Interrupted;
    else if (!line.trimmed().isEmpty())
        answer(line);
    const bool goesOn = !line.isEmpty() && m_status != ExitStatus::Interrupted
        && m_status != ExitStatus::NotWritten;
    if (goesOn)
        QMetaObject::invokeMethod(this, &ClassifyCommand::takeLine, Qt::QueuedConnection);
    else
        emit finished(m_status);
}

void ClassifyCommand::answer(const QByteArray &line)
{
    const auto refuse = [this](const QString &reason) {
        m_terminal.note(tr("Line %1: %2").arg(m_lineNumber).arg(reason));
        m_status = ExitStatus::BadInput;
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) {
        refuse(tr("no JSON object (%1)").arg(error.errorString()));
        return;
    }
    const auto evidence = evidenceFromJson(document.object());
    if (const auto *fault = std::get_if<EvidenceFault>(&evidence)) {
        switch (*fault) {
        case EvidenceFault::NoProtocol:
            refuse(tr("\"protocol\" must be smtp, imap, pop3, tcp, tls or dns."));
            return;
        case EvidenceFault::NoStage:
            refuse(tr("\"stage\" must name a stage of the dialogue, such as greeting, auth or "
                      "rcpt-to."));
            return;
        case EvidenceFault::NoReply:
            refuse(tr("\"reply\" must be a list of lines, and not empty."));
            return;
        }
    }
    const Diagnosis diagnosis = classify(std::get<ReplyEvidence>(evidence));
    const QByteArray printed
        = toDocument(withDiagnosis(document.object(), diagnosis), QJsonDocument::Compact);
    if (!m_terminal.print(printed))
        m_status = ExitStatus::NotWritten;
}

} // namespace portwright
