// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/jsonreport.h"
#include "app/cli/passwordsource.h"
#include "app/cli/textreport.h"

#include "network/sessiondriver.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QStringList incomingOptions()
    {
        return { u"incoming-only"_s, u"incoming-protocol"_s, u"incoming-host"_s, u"incoming-port"_s,
            u"incoming-tls"_s, u"incoming-username"_s };
    }

    PortOrder readOrder(CommandLine &line)
    {
        const QString order = line.text(u"order"_s);
        if (order == u"rfc8314"_s)
            return PortOrder::Rfc8314;
        if (order != u"guide"_s)
            line.complain(ExitStatus::WrongUse,
                CheckCommand::tr("--order: say guide or rfc8314, not \"%1\".").arg(order));
        return PortOrder::Guide;
    }

} // namespace

CommandLine::Synopsis CheckCommand::synopsis()
{
    return { u"check"_s, u"check ADDRESS"_s,
        tr("Finds the outgoing server of a mail address and signs in there."),
        tr("Signs in if a password is at hand, once, at the best server only, and explains the "
           "choice. Incoming servers (IMAP, POP3) are not tested by this version.") };
}

QList<QCommandLineOption> CheckCommand::options()
{
    QList<QCommandLineOption> options {
        { u"outgoing-only"_s, tr("Tests the outgoing server only, as this version always does.") },
        { u"order"_s,
            tr("Which port is preferred among equals: guide (587, 2525, 465, 25; the default) or "
               "rfc8314 (465, 587, 2525, 25)."),
            u"ORDER"_s, u"guide"_s },
        { u"budget"_s, tr("Seconds for the whole check, 0.1 to 3600. Default: 20."), u"SECONDS"_s,
            u"20"_s },
        { u"try-local-part"_s,
            tr("Agrees to a second sign-in, with the part before the @, if the full address is "
               "refused.") },
        { u"offline"_s,
            tr("Asks neither provider lists nor web servers, only DNS and the mail servers. This "
               "version never asks them.") },
        { u"ispdb-url"_s, tr("Another provider list. This version asks none."), u"URL"_s },
    };
    options += connectionOptions();
    options += passwordOptions();
    for (const QString &name : incomingOptions()) {
        QCommandLineOption later(
            name, QString(), name == u"incoming-only"_s ? QString() : u"VALUE"_s);
        later.setFlags(QCommandLineOption::HiddenFromHelp);
        options << later;
    }
    return options;
}

CheckCommand::CheckCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
    , m_clock(context.clock)
{
    refuseIncoming();
    prepareEngine(m_composition, m_line);
    auto request = readRequest();
    if (!request || m_line.fault())
        return;
    m_check = std::make_unique<AccountCheck>(m_composition.engine(), std::move(*request));
    connect(
        m_check.get(), &AccountCheck::concluded, this, &CheckCommand::report, Qt::QueuedConnection);
    if (m_line.isSet(u"v"_s)) {
        m_terminal.follow(*m_composition.engine().transcript);
        if (m_line.isSet(u"ispdb-url"_s))
            m_terminal.note(tr("This version asks no provider list: --ispdb-url has no effect."));
    } else if (m_terminal.showsProgress()) {
        connect(m_check.get(), &AccountCheck::phaseChanged, this, [this] {
            if (m_check->phase() == AccountCheck::Phase::SigningIn)
                m_terminal.note(Words::phase(m_check->phase()));
        });
    }
}

CheckCommand::~CheckCommand() = default;

std::chrono::milliseconds CheckCommand::readBudget()
{
    bool isNumber = false;
    const QString typed = m_line.text(u"budget"_s);
    const double seconds = typed.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.1 && seconds <= 3600))
        m_line.complain(ExitStatus::WrongUse,
            tr("--budget: a number of seconds from 0.1 to 3600, not \"%1\".").arg(typed));
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

void CheckCommand::refuseIncoming()
{
    if (m_line.isAnySet(incomingOptions()))
        m_line.complain(ExitStatus::WrongUse,
            tr("Incoming servers (IMAP, POP3) are not tested by this version: leave the options "
               "that begin with --incoming out."));
}

std::optional<CheckRequest> CheckCommand::readRequest()
{
    QString typed = m_line.positional().value(0);
    if (m_line.positional().isEmpty() && m_line.isSet(u"practice"_s))
        typed = m_composition.practiceAddress();
    else if (m_line.positional().size() != 1)
        m_line.complain(ExitStatus::WrongUse,
            m_line.positional().isEmpty() ? tr("Which mail address is to be checked?")
                                          : tr("One mail address at a time, please."));
    const auto address = m_line.address(typed);
    if (!address)
        return {};

    const KnownServer server = readKnownServer(m_line);
    CheckRequest request { *address, {}, server.host, server.port, server.tls,
        m_line.text(u"username"_s), readOrder(m_line), {}, m_line.isSet(u"try-local-part"_s),
        readBudget(), readEhloName(m_line) };
    request.consents = { m_line.isSet(u"allow-unencrypted"_s),
        m_line.fingerprints(u"accept-fingerprint"_s), m_line.hosts(u"accept-server"_s) };
    if (m_line.fault())
        return {};
    request.credentials = readCredentials(m_line, m_terminal,
        request.username.isEmpty() ? address->toString() : request.username,
        practicePassword(m_composition));
    return request;
}

void CheckCommand::start()
{
    m_startedAfter = m_clock.elapsed();
    if (m_terminal.showsProgress() && !m_line.isSet(u"v"_s))
        m_terminal.note(Words::phase(AccountCheck::Phase::Searching));
    m_check->start();
}

void CheckCommand::interrupt() { m_check->cancel(); }

void CheckCommand::report()
{
    const CheckFindings findings = CheckFindings::of(*m_check, m_startedAfter);
    ExitStatus status = exitStatusOf(findings.phase, findings.bestReport());
    if (m_line.isSet(u"json"_s)) {
        if (!m_terminal.print(toDocument(toJson(findings))))
            status = ExitStatus::NotWritten;
    } else {
        const TextReport text(
            m_terminal.outputIsColoured() ? TextReport::Style::Coloured : TextReport::Style::Plain);
        if (!m_terminal.print(text.of(findings, Words::explain(*m_check)).toUtf8()))
            status = ExitStatus::NotWritten;
    }
    if (!m_line.isSet(u"outgoing-only"_s))
        m_terminal.note(tr("Incoming mail (IMAP, POP3): not tested yet."));
    m_check->cancel();
    m_signedIn = m_check->takeSignedInDriver();
    if (m_signedIn)
        m_signedIn->extend(QuitStep {});
    emit finished(status);
}

} // namespace portwright
