// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/jsonreport.h"
#include "app/cli/passwordsource.h"
#include "app/cli/savedaccount.h"
#include "app/cli/textreport.h"
#include "assistant/keptpasswords.h"
#include "assistant/profilestore.h"
#include "network/sessiondriver.h"
#include "ui/words/profilewords.h"

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
        profileOption(),
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
        { u"try-local-part"_s,
            tr("Agrees to a second sign-in with the part before the @, if the full address "
               "is refused.") },
    }
    + connectionOptions() + passwordOptions();
}

CheckCommand::CheckCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
    , m_clock(context.clock)
{
    if (m_line.isSet(u"profile"_s) || isPasswordInKeychain(m_line))
        m_composition.keepAccounts();
    prepareEngine(m_composition, m_line);
    m_request = m_line.isSet(u"profile"_s) ? readProfileRequest() : readRequest();
    if (m_request && !m_line.fault())
        readPassword();
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    if (!m_asksKeychain) {
        begin();
        return;
    }
    const MailAddress &address = m_request->address;
    KeptPasswords(m_composition.engine())
        .read(address, this,
            [this, address](const Secret &secret, const std::optional<KeychainFailure> &failure) {
                if (failure) {
                    m_terminal.note(withVisibleControls(keychainComplaint(address, *failure)));
                    emit finished(ExitStatus::FileUnreadable);
                    return;
                }
                m_request->credentials->secret = secret;
                begin();
            });
}

void CheckCommand::begin()
{
    m_startedAfter = m_clock.elapsed();
    m_check = std::make_unique<AccountCheck>(m_composition.engine(), *m_request);
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
        m_terminal.note(Words::phase(HalfCheck::Phase::Searching));
    }
    m_check->start();
}

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
    return request;
}

std::optional<CheckRequest> CheckCommand::readProfileRequest()
{
    const auto profile = readProfile(m_line, m_composition.engine());
    if (!profile)
        return {};
    m_profile = profile->name;
    CheckRequest request = requestFor(*profile);
    request.order = readOrder(m_line);
    request.tryLocalPart = m_line.isSet(u"try-local-part"_s);
    request.budget = readBudget();
    request.ehloName = readEhloName(m_line);
    request.discovery = readDiscovery();
    request.consents.unencrypted |= m_line.isSet(u"allow-unencrypted"_s);
    request.consents.fingerprints += m_line.fingerprints(u"accept-fingerprint"_s);
    request.consents.servers += m_line.hosts(u"accept-server"_s);
    const bool isElsewhere = m_line.isAnySet({ u"password-file"_s, u"password-stdin"_s,
        u"password-keychain"_s, u"oauth-token-file"_s, u"no-sign-in"_s });
    m_asksKeychain = !isElsewhere && profile->password == Profile::Password::InKeychain;
    return request;
}

void CheckCommand::readPassword()
{
    if (m_asksKeychain)
        m_request->credentials = Credentials {};
    else
        m_request->credentials = readCredentials(
            m_line, m_terminal, m_request->outgoing.username, practicePassword(m_composition));
    m_asksKeychain |= isPasswordInKeychain(m_line);
}

void CheckCommand::interrupt()
{
    if (m_check)
        m_check->cancel();
    else
        emit finished(ExitStatus::Interrupted);
}

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
    if (!m_profile.isEmpty()) {
        const auto failure = m_composition.engine().profiles->edit(
            m_profile, [this](Profile &profile) { takeResults(profile, *m_check); });
        if (failure)
            m_terminal.note(withVisibleControls(ProfileWords::fault(*failure)));
    }
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        if (auto driver = m_check->half(half).takeSignedInDriver()) {
            driver->extend(QuitStep {});
            m_signedIn.push_back(std::move(driver));
        }
    }
    emit finished(status);
}

} // namespace portwright
