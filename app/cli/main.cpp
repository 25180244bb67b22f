// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batchcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/classifycommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/interruption.h"
#include "app/cli/language.h"
#include "app/cli/parseautoconfigcommand.h"
#include "app/cli/parseautodiscovercommand.h"
#include "app/cli/practicecommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/resolvesrvcommand.h"
#include "app/cli/sendcommand.h"
#include "app/cli/standardstreams.h"
#include "app/cli/versioncommand.h"
#include "transcript/transcript.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace portwright;
using namespace Qt::StringLiterals;

namespace {

struct Overview {
    Q_DECLARE_TR_FUNCTIONS(portwright::Overview)
};

template <typename AnyCommand>
ExitStatus run(const QStringList &arguments, Terminal &terminal, const ProcessClock &clock)
{
    CommandLine line(AnyCommand::synopsis(), AnyCommand::options());
    line.parse(arguments);
    if (line.isSet(u"help"_s))
        return terminal.print(line.helpText().toUtf8()) ? ExitStatus::Success
                                                        : ExitStatus::NotWritten;
    const Interruption interruption;
    AnyCommand command({ line, terminal, clock });
    if (Interruption::hasOccurred()) // while a password was asked for
        return ExitStatus::Interrupted;
    if (const auto &fault = line.fault()) {
        terminal.note(withVisibleControls(fault->sentence));
        return fault->status;
    }
    QObject::connect(&interruption, &Interruption::occurred, &command, &Command::interrupt);
    QObject::connect(
        &command, &Command::finished, qApp,
        [](ExitStatus status) { QCoreApplication::exit(int(status)); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return ExitStatus(QCoreApplication::exec());
}

struct CommandRow {
    QString name;
    CommandLine::Synopsis (*synopsis)();
    ExitStatus (*run)(const QStringList &, Terminal &, const ProcessClock &);
};

template <typename AnyCommand> CommandRow row()
{
    return { AnyCommand::synopsis().command, &AnyCommand::synopsis, &run<AnyCommand> };
}

QString overview(const QList<CommandRow> &commands)
{
    QString text = Overview::tr("Usage: portwright-cli COMMAND [options]") + u"\n\n"_s;
    for (const CommandRow &command : commands)
        text += u"  "_s + command.name.leftJustified(20) + command.synopsis().summary + u'\n';
    text += u'\n' + Overview::tr("Options of a command: portwright-cli COMMAND --help") + u'\n';
    return text;
}

ExitStatus dispatch(QStringList arguments, Terminal &terminal, const ProcessClock &clock)
{
    const QList<CommandRow> commands { row<CheckCommand>(), row<SendCommand>(), row<BatchCommand>(),
        row<ExportCommand>(), row<ReportCommand>(), row<PracticeCommand>(), row<ClassifyCommand>(),
        row<ParseAutoconfigCommand>(), row<ParseAutodiscoverCommand>(), row<ResolveSrvCommand>(),
        row<VersionCommand>() };
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (name == u"--help"_s || name == u"-h"_s)
        return terminal.print(overview(commands).toUtf8()) ? ExitStatus::Success
                                                           : ExitStatus::NotWritten;
    for (const CommandRow &command : commands) {
        if (command.name == name || u"--"_s + command.name == name)
            return command.run(arguments, terminal, clock);
    }
    QStringList names;
    for (const CommandRow &command : commands)
        names << command.name;
    terminal.note(name.isEmpty() ? overview(commands).trimmed()
                                 : Overview::tr("There is no command \"%1\". There are: %2.")
                                       .arg(withVisibleControls(name), names.join(u", "_s)));
    return ExitStatus::WrongUse;
}

} // namespace

int main(int argc, char *argv[])
{
    const ProcessClock clock;
    prepareStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"portwright-cli"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(PORTWRIGHT_VERSION));
    Terminal terminal;
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    speakLanguage(arguments);
    const ExitStatus status = dispatch(arguments, terminal, clock);
    // The answer is out. What static destructors would still wait for, such as a name server that
    // is silent, interests nobody any more.
    (void)std::fflush(nullptr); // who reads our output may have gone
    std::_Exit(int(status));
}
