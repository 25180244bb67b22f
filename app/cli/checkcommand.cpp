// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/checkoptions.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/jsonreport.h"
#include "app/cli/passwordsource.h"
#include "app/cli/textreport.h"

#include "network/sessiondriver.h"

namespace portwright {

using namespace Qt::StringLiterals;

CommandLine::Synopsis CheckCommand::synopsis()
{
    return { u"check"_s, u"check ADDRESS"_s,
        tr("Finds the servers of a mail address and signs in there."),
        tr("Looks for published settings, tries the likely servers meanwhile, and explains the "
           "choice, for outgoing mail (SMTP) and incoming mail (IMAP, POP3). Signs in if a "
           "password is at hand, once at the best server of each.") };
}

QList<QCommandLineOption> CheckCommand::options()
{
    return checkOptions() + connectionOptions() + passwordOptions();
}

CheckCommand::CheckCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
    , m_clock(context.clock)
{
    prepareEngine(m_composition, m_line);
    auto request = readRequest();
    if (!request || m_line.fault())
        return;
    m_check = std::make_unique<AccountCheck>(m_composition.engine(), std::move(*request));
    connect(
        m_check.get(), &AccountCheck::settled, this, &CheckCommand::report, Qt::QueuedConnection);
    if (m_line.isSet(u"v"_s)) {
        m_terminal.follow(*m_composition.engine().transcript);
    } else if (m_terminal.showsProgress()) {
        for (const HalfCheck *half : { &m_check->outgoing(), &m_check->incoming() }) {
            connect(half, &HalfCheck::phaseChanged, this, [this, half] {
                if (half->phase() == HalfCheck::Phase::SigningIn)
                    m_terminal.note(Words::phase(half->phase()));
            });
        }
    }
}

CheckCommand::~CheckCommand() = default;

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

    CheckRequest request {
        .address = *address,
        .credentials = {},
        .outgoing = readKnownServer(m_line),
        .incoming = readIncoming(m_line),
        .scope = readScope(m_line),
        .order = readOrder(m_line),
        .consents = readConsents(m_line),
        .tryLocalPart = m_line.isSet(u"try-local-part"_s),
        .budget = readBudget(m_line),
        .ehloName = readEhloName(m_line),
        .discovery = readDiscovery(m_line),
    };
    if (m_line.fault())
        return {};
    request.credentials = readCredentials(
        m_line, m_terminal, request.outgoing.username, practicePassword(m_composition));
    return request;
}

void CheckCommand::start()
{
    m_startedAfter = m_clock.elapsed();
    if (m_terminal.showsProgress() && !m_line.isSet(u"v"_s))
        m_terminal.note(Words::phase(HalfCheck::Phase::Searching));
    m_check->start();
}

void CheckCommand::interrupt() { m_check->cancel(); }

void CheckCommand::report()
{
    const CheckFindings findings = CheckFindings::of(*m_check, m_startedAfter);
    ExitStatus status
        = worseOf(exitStatusOf(findings.outgoing.phase, findings.outgoing.bestReport()),
            exitStatusOf(findings.incoming.phase, findings.incoming.bestReport()));
    if (m_line.isSet(u"json"_s)) {
        if (!m_terminal.print(toDocument(toJson(findings))))
            status = ExitStatus::NotWritten;
    } else {
        const TextReport text(
            m_terminal.outputIsColoured() ? TextReport::Style::Coloured : TextReport::Style::Plain);
        if (!m_terminal.print(text.of(findings, *m_check).toUtf8()))
            status = ExitStatus::NotWritten;
    }
    m_check->cancel();
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        if (auto driver = m_check->half(half).takeSignedInDriver()) {
            driver->extend(QuitStep {});
            m_signedIn.push_back(std::move(driver));
        }
    }
    emit finished(status);
}

} // namespace portwright
