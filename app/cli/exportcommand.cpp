// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/passwordsource.h"
#include "app/cli/settingsfile.h"
#include "model/wholefile.h"
#include "ui/findings/jsonreport.h"
#include "ui/words/exporttext.h"
#include "ui/words/exportwords.h"

#include <QJsonArray>

namespace portwright {

using namespace Qt::StringLiterals;

CommandLine::Synopsis ExportCommand::synopsis()
{
    return { u"export"_s, u"export --settings FILE --for NAME"_s,
        tr("Gives settings for a mail program, as a file or as a command line."),
        tr("What is to be done with them is said on standard error. No password is in them.") };
}

QList<QCommandLineOption> ExportCommand::options()
{
    QCommandLineOption password(u"password"_s, {}, u"PASSWORD"_s);
    password.setFlags(QCommandLineOption::HiddenFromHelp);
    return {
        { u"settings"_s,
            tr("What check --json printed into FILE; - is standard input. Both halves are used."),
            u"FILE"_s },
        { u"for"_s, tr("For whom: one of the names that --list shows."), u"NAME"_s },
        { u"output"_s, tr("Writes into FILE, whole or not at all. Default: standard output."),
            u"FILE"_s },
        { u"name"_s, tr("The person's name, which recipients see. Default: none."), u"NAME"_s },
        { u"accept-server"_s,
            tr("Agrees to hand over HOST though it is foreign to the mail domain; may be "
               "repeated."),
            u"HOST"_s },
        { u"list"_s, tr("Lists the names, and ends.") },
        { u"json"_s, tr("With --list: prints the list as JSON.") },
        { u"with-password"_s,
            tr("With --for sheet only: prints the password on the sheet as well, from "
               "--password-file, --password-stdin, PORTWRIGHT_PASSWORD or a question.") },
        { u"password-file"_s, tr("Reads that password from the first line of FILE."), u"FILE"_s },
        { u"password-stdin"_s, tr("Reads that password from the first line of standard input.") },
        password,
    };
}

ExportCommand::ExportCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
{
    if (!m_line.positional().isEmpty())
        m_line.complain(ExitStatus::WrongUse,
            tr("The command export takes no arguments of its own: name the settings with "
               "--settings."));
    if (m_line.isSet(u"list"_s) || m_line.fault())
        return;
    if (m_line.isSet(u"json"_s))
        m_line.complain(ExitStatus::WrongUse, tr("--json goes with --list only."));
    readFormat();
    if (!m_line.isSet(u"settings"_s))
        m_line.complain(ExitStatus::WrongUse,
            tr("Name the file that check --json was printed into with --settings."));
    if (m_line.text(u"settings"_s) == u"-"_s && m_line.isSet(u"password-stdin"_s))
        m_line.complain(ExitStatus::WrongUse,
            tr("Standard input cannot give both the settings and the password."));
    if (m_line.fault())
        return;
    const QByteArray document = m_line.contents(u"settings"_s);
    if (m_line.fault())
        return;
    m_settings = readAccount(m_line, document);
    if (!m_settings)
        return;
    m_settings->displayName = fitDisplayName(m_line.text(u"name"_s));
    if (const auto fault = exportFault(*m_format, *m_settings))
        m_line.complain(
            ExitStatus::BadInput, u"--for %1: %2"_s.arg(m_format->id, ExportWords::fault(*fault)));
    else
        readSheetPassword();
}

void ExportCommand::readFormat()
{
    const QString id = m_line.text(u"for"_s);
    m_format = exportFormatFromId(id);
    if (m_format)
        return;
    QStringList names;
    for (const ExportFormat &format : exportFormats())
        names << format.id;
    m_line.complain(ExitStatus::WrongUse,
        m_line.isSet(u"for"_s)
            ? tr("--for: there is no \"%1\". There are: %2.").arg(id, names.join(u", "_s))
            : tr("For whom? Name it with --for. There are: %1.").arg(names.join(u", "_s)));
}

void ExportCommand::readSheetPassword()
{
    const bool isAsked = m_line.isSet(u"with-password"_s);
    if (isAsked && m_format->target != ExportTarget::Sheet)
        m_line.complain(
            ExitStatus::WrongUse, tr("--with-password: only the sheet can hold a password."));
    else if (!isAsked && m_line.isAnySet({ u"password-file"_s, u"password-stdin"_s }))
        m_line.complain(
            ExitStatus::WrongUse, tr("A password is used for --for sheet --with-password only."));
    // A password as an argument is refused there, whatever it is for.
    if (m_line.fault() || (!isAsked && !m_line.isSet(u"password"_s)))
        return;
    m_password = readPassword(m_line, m_terminal,
        tr("Password of %1, for the sheet:").arg(m_settings->address.toString()), {});
    if (m_password.isEmpty())
        m_line.complain(ExitStatus::WrongUse, tr("--with-password: there is no password."));
}

QByteArray ExportCommand::list() const
{
    QString lines;
    QJsonArray array;
    for (const ExportFormat &format : exportFormats()) {
        const QString title = ExportWords::title(format.target);
        lines += format.id.leftJustified(21) + title + u'\n';
        array << QJsonObject { { u"name"_s, format.id }, { u"title"_s, title },
            { u"file"_s, format.fileName } };
    }
    return m_line.isSet(u"json"_s) ? toDocument({ { u"formats"_s, array } }) : lines.toUtf8();
}

void ExportCommand::start()
{
    if (m_line.isSet(u"list"_s)) {
        emit finished(m_terminal.print(list()) ? ExitStatus::Success : ExitStatus::NotWritten);
        return;
    }
    const QByteArray content = exported(*m_format, *m_settings, m_password);
    ExitStatus status = ExitStatus::Success;
    if (m_line.isSet(u"output"_s))
        status = save(content);
    else if (!m_terminal.print(content))
        status = ExitStatus::NotWritten;
    // Steps and the sheet say what is to be known themselves.
    const bool isSilent
        = m_format->form == ExportForm::Sheet || m_format->form == ExportForm::Steps;
    if (status == ExitStatus::Success && !isSilent) {
        for (const QString &warning : ExportWords::warnings(*m_settings))
            m_terminal.note(warning);
        m_terminal.note(ExportWords::advice(m_format->target));
    }
    emit finished(status);
}

ExitStatus ExportCommand::save(const QByteArray &content)
{
    const QString name = m_line.text(u"output"_s);
    const std::optional<QString> failure = writeWholeFile(
        name, content, m_password.isEmpty() ? FileReaders::AsUsual : FileReaders::Owner);
    if (!failure)
        return ExitStatus::Success;
    m_terminal.note(tr("--output: \"%1\" could not be written: %2. What was there before is "
                       "untouched.")
                        .arg(name, *failure));
    return ExitStatus::NotWritten;
}

} // namespace portwright
