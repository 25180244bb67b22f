// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/practicecommand.h"

#include "ui/words/words.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace portwright {

using namespace Qt::StringLiterals;

CommandLine::Synopsis PracticeCommand::synopsis()
{
    return { u"practice"_s, u"practice"_s,
        tr("Starts a mail server for practice on this computer."),
        tr("Prints one line of JSON with its host, ports, account, password and the file of the "
           "authority to trust, and serves until standard input closes or it is interrupted.") };
}

QList<QCommandLineOption> PracticeCommand::options()
{
    return {
        { u"scenario"_s,
            tr("Behaves as this scenario says. Default: %1.")
                .arg(PracticeServer::scenarios().constFirst()),
            u"NAME"_s, PracticeServer::scenarios().constFirst() },
        { u"list"_s, tr("Lists the scenarios and ends.") },
        { u"json"_s, tr("With --list: prints the list as JSON.") },
    };
}

PracticeCommand::PracticeCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
    , m_scenario(m_line.text(u"scenario"_s))
    , m_authority(QDir::temp().filePath(u"portwright-practice-XXXXXX.pem"_s))
{
    if (!m_line.positional().isEmpty())
        m_line.complain(ExitStatus::WrongUse,
            tr("The command practice takes no arguments: name a scenario with --scenario."));
    else if (!PracticeServer::scenarios().contains(m_scenario))
        m_line.complain(ExitStatus::WrongUse,
            tr("There is no practice scenario \"%1\". There are: %2.")
                .arg(m_scenario, PracticeServer::scenarios().join(u", "_s)));
}

void PracticeCommand::start()
{
    if (m_line.isSet(u"list"_s)) {
        list();
        return;
    }
    if (!m_server.start(m_scenario)) {
        m_terminal.note(m_server.errorWords());
        emit finished(ExitStatus::NotConnected);
        return;
    }
    if (!writeAuthority()) {
        m_terminal.note(tr("The file of the practice authority cannot be written: %1.")
                            .arg(m_authority.errorString()));
        emit finished(ExitStatus::NotWritten);
        return;
    }
    QJsonObject ports;
    const auto standins = m_server.ports();
    for (auto at = standins.begin(); at != standins.end(); ++at)
        ports.insert(QString::number(at.key()), at.value());
    const QJsonObject world {
        { u"scenario"_s, m_scenario },
        { u"host"_s, u"127.0.0.1"_s },
        { u"ports"_s, ports },
        { u"account"_s, PracticeServer::accountAddress() },
        { u"password"_s, PracticeServer::accountPassword() },
        { u"ca_file"_s, m_authority.fileName() },
    };
    if (m_terminal.print(QJsonDocument(world).toJson(QJsonDocument::Compact) + '\n'))
        serveUntilInputCloses();
    else
        emit finished(ExitStatus::NotWritten);
}

void PracticeCommand::list()
{
    QByteArray text;
    QJsonArray scenarios;
    qsizetype width = 0;
    for (const QString &id : PracticeServer::scenarios())
        width = std::max(width, id.size());
    for (const QString &id : PracticeServer::scenarios()) {
        const QString title = Words::practiceTitle(id);
        const QString description = Words::practiceDescription(id);
        text += (id.leftJustified(width) + u"  "_s + title + u'\n').toUtf8();
        scenarios << QJsonObject { { u"scenario"_s, id }, { u"title"_s, title },
            { u"description"_s, description } };
    }
    if (m_line.isSet(u"json"_s))
        text = QJsonDocument(scenarios).toJson();
    emit finished(m_terminal.print(text) ? ExitStatus::Success : ExitStatus::NotWritten);
}

bool PracticeCommand::writeAuthority()
{
    return m_authority.open() && m_authority.write(PracticeServer::authorityPem()) > 0
        && m_authority.flush();
}

void PracticeCommand::serveUntilInputCloses()
{
#ifdef Q_OS_UNIX
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, [this, input] {
        char unread[4096];
        if (read(STDIN_FILENO, unread, sizeof unread) > 0)
            return;
        input->setEnabled(false);
        emit finished(ExitStatus::Success);
    });
#endif
}

} // namespace portwright
