// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/versioncommand.h"

#include "app/composition.h"
#include "sasl/saslmechanism.h"
#include "ui/findings/jsonreport.h"

#include <QJsonArray>

namespace portwright {

using namespace Qt::StringLiterals;

CommandLine::Synopsis VersionCommand::synopsis()
{
    return { u"version"_s, u"version"_s, tr("Shows the versions of the program and its libraries."),
        tr("And the mechanisms it can sign in with, strongest first.") };
}

QList<QCommandLineOption> VersionCommand::options()
{
    return { { u"json"_s, tr("Prints one JSON document on standard output.") } };
}

VersionCommand::VersionCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
{
    if (!m_line.positional().isEmpty())
        m_line.complain(ExitStatus::WrongUse, tr("The command version takes no arguments."));
}

void VersionCommand::start()
{
    const QString version = QString::fromLatin1(PORTWRIGHT_VERSION);
    const QString qt = QString::fromLatin1(qVersion());
    QStringList mechanisms;
    for (const SaslMechanism &mechanism : saslMechanisms())
        mechanisms << mechanism.name;
    mechanisms.removeDuplicates();
    const QByteArray text = m_line.isSet(u"json"_s)
        ? toDocument({ { u"version"_s, version }, { u"qt"_s, qt },
            { u"tls"_s, Composition::tlsLibraryName() },
            { u"mechanisms"_s, QJsonArray::fromStringList(mechanisms) } })
        : u"portwright %1\nQt %2\n%3\n%4\n"_s
              .arg(version, qt, Composition::tlsLibraryName(), mechanisms.join(u' '))
              .toUtf8();
    emit finished(m_terminal.print(text) ? ExitStatus::Success : ExitStatus::NotWritten);
}

} // namespace portwright
