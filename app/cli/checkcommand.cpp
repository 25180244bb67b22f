// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/passwordsource.h"
#include "app/cli/reportfile.h"
#include "app/cli/textreport.h"
#include "ui/findings/madereport.h"

#include "network/sessiondriver.h"

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

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
        tr("Finds the servers of a mail address and signs in there."),
        tr("Looks for published settings, tries the likely servers meanwhile, and explains the "
           "choice, for outgoing mail (SMTP) and incoming mail (IMAP, POP3). Signs in if a "
           "password is at hand, once at the best server of each.") };
}

QList<QCommandLineOption> CheckCommand::options()
{
    const QString host = u"HOST"_s;
    return QList<QCommandLineOption> {
        { u"outgoing-only"_s, tr("Tests the outgoing server only.") },
        { u"incoming-only"_s, tr("Tests the incoming server only.") },
        { u"incoming-protocol"_s, tr("imap or pop3. Default: both are tried, IMAP first."),
            u"PROTOCOL"_s },
        { u"incoming-host"_s, tr("The incoming server, where it is known."), host },
        { u"incoming-port"_s, tr("Its port, 1 to 65535, where it is known."), u"N"_s },
        { u"incoming-tls"_s,
            tr("How it is encrypted: implicit, starttls or none, where it is known."), u"MODE"_s },
        { u"incoming-username"_s,
            tr("Signs in there as NAME. Default: as for the outgoing server."), u"NAME"_s },
        { u"order"_s,
            tr("Which port is preferred among equals: guide (587, 2525, 465, 25) or rfc8314 "
               "(465, 587, 2525, 25). Default: guide."),
            u"ORDER"_s, u"guide"_s },
        { u"offline"_s,
            tr("Asks no web server and no provider list: DNS and the mail servers alone.") },
        { u"ispdb-url"_s,
            tr("Asks this provider list, which learns the mail domain. Default: %1")
                .arg(DiscoveryOptions().ispdb.toString()),
            u"URL"_s },
        { u"budget"_s, tr("Gives up after SECONDS, 0.1 to 3600. Default: 20."), u"SECONDS"_s,
            u"20"_s },
        { u"about"_s,
            tr("Shows what the servers offer as well: encryption, limits, extensions, times.") },
        { u"measure"_s,
            tr("Asks every server that works N times, 1 to 20, and shows how steadily it answers. "
               "Default: 5. Includes --about."),
            u"[N]"_s },
        { u"try-local-part"_s,
            tr("Agrees to a second sign-in with the part before the @, if the full address "
               "is refused.") },
    }
    + connectionOptions() + passwordOptions() + reportOptions();
}

CheckCommand::CheckCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
    , m_clock(context.clock)
{
    prepareEngine(m_composition, m_line);
    m_pseudonyms = readPseudonyms(m_line);
    m_tries = readTries();
    auto request = readRequest();
    if (!request || m_line.fault())
        return;
    m_check = std::make_unique<AccountCheck>(m_composition.engine(), std::move(*request));
    connect(
        m_check.get(), &AccountCheck::settled, this, &CheckCommand::conclude, Qt::QueuedConnection);
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

int CheckCommand::readTries()
{
    if (!m_line.isSet(u"measure"_s))
        return 0;
    const QString typed = m_line.text(u"measure"_s);
    if (typed.isEmpty())
        return SteadinessRequest::usualTries;
    bool isNumber = false;
    const int tries = typed.toInt(&isNumber);
    if (!isNumber || tries < 1 || tries > SteadinessRequest::mostTries)
        m_line.complain(ExitStatus::WrongUse,
            tr("--measure: a number of tries from 1 to %1, not \"%2\".")
                .arg(QString::number(SteadinessRequest::mostTries), typed));
    return tries;
}

CheckRequest::Scope CheckCommand::readScope()
{
    const bool outgoing = m_line.isSet(u"outgoing-only"_s);
    const bool incoming = m_line.isSet(u"incoming-only"_s);
    if (outgoing && incoming)
        m_line.complain(ExitStatus::WrongUse,
            tr("--outgoing-only and --incoming-only leave nothing to test together."));
    if (outgoing)
        return CheckRequest::Scope::OutgoingOnly;
    return incoming ? CheckRequest::Scope::IncomingOnly : CheckRequest::Scope::Both;
}

KnownServer CheckCommand::readIncoming()
{
    KnownServer known;
    known.host = m_line.host(u"incoming-host"_s);
    known.port = m_line.port(u"incoming-port"_s);
    known.tls = m_line.tls(u"incoming-tls"_s);
    known.username = m_line.text(u"incoming-username"_s);
    if (known.username.isEmpty())
        known.username = m_line.text(u"username"_s);
    const QString protocol = m_line.text(u"incoming-protocol"_s);
    for (const Protocol possible : { Protocol::Imap, Protocol::Pop3 }) {
        if (protocol == toId(possible))
            known.protocol = possible;
    }
    if (m_line.isSet(u"incoming-protocol"_s) && !known.protocol)
        m_line.complain(ExitStatus::WrongUse,
            tr("--incoming-protocol: say imap or pop3, not \"%1\".").arg(protocol));
    return known;
}

DiscoveryOptions CheckCommand::readDiscovery()
{
    DiscoveryOptions options;
    if (m_line.isSet(u"offline"_s))
        options.reach = DiscoveryOptions::Reach::DnsOnly;
    if (m_line.isSet(u"ispdb-url"_s)) {
        options.ispdb = QUrl(m_line.text(u"ispdb-url"_s), QUrl::StrictMode);
        if (!isPlainWebUrl(options.ispdb.toString()))
            m_line.complain(ExitStatus::WrongUse,
                tr("--ispdb-url: a web address is needed, such as %1.")
                    .arg(DiscoveryOptions().ispdb.toString()));
    }
    return options;
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

    CheckRequest request {
        .address = *address,
        .credentials = {},
        .outgoing = readKnownServer(m_line),
        .incoming = readIncoming(),
        .scope = readScope(),
        .order = readOrder(m_line),
        .consents = {},
        .tryLocalPart = m_line.isSet(u"try-local-part"_s),
        .budget = readBudget(),
        .ehloName = readEhloName(m_line),
        .discovery = readDiscovery(),
    };
    request.consents = { m_line.isSet(u"allow-unencrypted"_s),
        m_line.fingerprints(u"accept-fingerprint"_s), m_line.hosts(u"accept-server"_s) };
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

void CheckCommand::interrupt()
{
    m_check->cancel();
    if (!m_measuring)
        return;
    m_isInterrupted = true;
    m_measuring->cancel();
}

void CheckCommand::conclude()
{
    m_findings = CheckFindings::of(*m_check, m_startedAfter);
    const TextReport text(
        m_terminal.outputIsColoured() ? TextReport::Style::Coloured : TextReport::Style::Plain);
    m_text = text.of(*m_findings, *m_check);
    const bool wasCancelled = m_findings->outgoing.phase == HalfCheck::Phase::Cancelled
        || m_findings->incoming.phase == HalfCheck::Phase::Cancelled;
    if (m_tries > 0 && !wasCancelled)
        measure();
    else
        report();
}

/// Alone: what the check left behind is ended first, and does not cost the servers time.
void CheckCommand::measure()
{
    leave();
    SteadinessRequest request;
    request.endpoints = m_findings->services.measurable();
    request.tries = m_tries;
    request.ehloName = m_check->request().ehloName;
    m_measuring = std::make_unique<SteadinessCheck>(m_composition.engine(), request);
    connect(m_measuring.get(), &SteadinessCheck::finished, this, &CheckCommand::report,
        Qt::QueuedConnection);
    if (m_terminal.showsProgress() && !m_line.isSet(u"v"_s))
        m_terminal.note(tr("Measuring how steadily the servers answer..."));
    m_measuring->start();
}

void CheckCommand::report()
{
    if (m_measuring)
        m_findings->services.addSteadiness(m_measuring->results());
    ExitStatus status
        = worseOf(exitStatusOf(m_findings->outgoing.phase, m_findings->outgoing.bestReport()),
            exitStatusOf(m_findings->incoming.phase, m_findings->incoming.bestReport()));
    if (m_isInterrupted)
        status = ExitStatus::Interrupted;
    QByteArray document;
    if (m_line.isSet(u"json"_s)) {
        document = toDocument(toJson(*m_findings));
    } else {
        const TextReport text(
            m_terminal.outputIsColoured() ? TextReport::Style::Coloured : TextReport::Style::Plain);
        if (m_line.isSet(u"about"_s) || m_tries > 0)
            m_text += text.of(m_findings->services);
        document = m_text.toUtf8();
    }
    if (!m_terminal.print(document))
        status = ExitStatus::NotWritten;
    if (m_line.isSet(u"report"_s) && !saveReport())
        status = ExitStatus::NotWritten;
    leave();
    emit finished(status);
}

/// Ends the probes that still run and the connections that are signed in, with QUIT.
void CheckCommand::leave()
{
    m_check->cancel();
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        if (auto driver = m_check->half(half).takeSignedInDriver()) {
            driver->extend(QuitStep {});
            m_signedIn.push_back(std::move(driver));
        }
    }
}

bool CheckCommand::saveReport()
{
    return writeReport(m_line, m_terminal,
        makeReport({ .check = m_check.get(),
            .checkStartedAfter = m_startedAfter,
            .services = m_findings->services,
            .transcript = m_composition.engine().transcript,
            .tlsLibrary = Composition::tlsLibraryName(),
            .pseudonyms = m_pseudonyms }));
}

} // namespace portwright
