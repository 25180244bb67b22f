// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sendcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/draftoptions.h"
#include "app/cli/passwordsource.h"
#include "app/cli/reportfile.h"
#include "app/cli/textreport.h"
#include "assistant/keptpasswords.h"
#include "network/sessiondriver.h"
#include "practice/practiceserver.h"
#include "ui/findings/madereport.h"
#include "ui/words/arrivalwords.h"

namespace portwright {

using namespace Qt::StringLiterals;

CommandLine::Synopsis SendCommand::synopsis()
{
    return { u"send"_s, u"send --from A --to B"_s,
        tr("Sends one message and shows the server's final reply."),
        tr("The server is the one that --settings or --host name; without --port and --tls: port "
           "587 with STARTTLS.") };
}

QList<QCommandLineOption> SendCommand::options()
{
    QList<QCommandLineOption> options {
        { u"settings"_s, tr("Sends with what check --json printed into FILE."), u"FILE"_s },
    };
    options += draftOptions();
    options += connectionOptions();
    options += passwordOptions();
    options += reportOptions();
    options << QCommandLineOption(u"await-arrival"_s,
        tr("Looks into the mailbox that --settings names until the message is there, and says "
           "where, when, and by which way it came; for another's address, until a report comes. "
           "SECONDS from 1 to 3600; default: 60."),
        u"[SECONDS]"_s);
    return options;
}

SendCommand::SendCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
    , m_clock(context.clock)
{
    if (!m_line.positional().isEmpty())
        m_line.complain(ExitStatus::WrongUse,
            tr("The command send takes no arguments of its own: name the recipients with --to."));
    if (m_line.text(u"text"_s) == u"-"_s && m_line.isSet(u"password-stdin"_s))
        m_line.complain(
            ExitStatus::WrongUse, tr("Standard input cannot give both the text and the password."));
    m_pseudonyms = readReportPseudonyms(m_line);
    if (isPasswordInKeychain(m_line))
        m_composition.keepAccounts();
    prepareEngine(m_composition, m_line);
    const SavedSettings settings = readServer();
    const bool practises = m_line.isSet(u"practice"_s);
    const QString practiceAccount = practises ? m_composition.practiceAddress() : QString();
    const MessageDraft draft
        = readDraft(m_line, practises ? practiceAccount : settings.address, practiceAccount);
    m_request.endpoint = settings.endpoint;
    m_request.consents = readConsents(settings);
    m_request.ehloName = readEhloName(m_line);
    if (m_line.fault())
        return;
    auto built = MessageBuilder::build(draft);
    if (const auto *fault = std::get_if<MessageFault>(&built)) {
        m_line.complain(exitStatusOf(*fault), Words::fault(*fault));
        return;
    }
    readSignIn(settings, draft.from->toString());
    m_message = std::get<BuiltMessage>(std::move(built));
    if (m_line.isSet(u"await-arrival"_s))
        readArrival(settings, draft);
    const auto account = MailAddress::parse(
        settings.address.isEmpty() ? draft.from->toString() : settings.address);
    if (isPasswordInKeychain(m_line) && std::holds_alternative<MailAddress>(account))
        m_keychainEntry = std::get<MailAddress>(account);
}

void SendCommand::start()
{
    if (!m_keychainEntry) {
        begin();
        return;
    }
    KeptPasswords(m_composition.engine())
        .read(m_keychainEntry->toString(), this,
            [this](const Secret &secret, const std::optional<KeychainFailure> &failure) {
                if (failure) {
                    m_terminal.note(
                        withVisibleControls(keychainComplaint(*m_keychainEntry, *failure)));
                    emit finished(ExitStatus::FileUnreadable);
                    return;
                }
                m_request.credentials->secret = secret;
                if (m_awaited)
                    m_awaited->credentials->secret = secret;
                begin();
            });
}

void SendCommand::begin()
{
    m_startedAfter = m_clock.elapsed();
    m_sender
        = std::make_unique<MessageSender>(m_composition.engine(), m_request, std::move(*m_message));
    // At once, for the time until it arrives counts from here.
    connect(m_sender.get(), &MessageSender::finished, this, &SendCommand::awaitArrival);
    if (m_line.isSet(u"v"_s)) {
        m_terminal.follow(*m_composition.engine().transcript);
    } else if (m_terminal.showsProgress()) {
        connect(m_sender.get(), &MessageSender::stageReached, this,
            [this](Stage stage) { m_terminal.note(Words::doing(stage)); });
    }
    m_sender->start();
}

SavedSettings SendCommand::readServer()
{
    const KnownServer known = readKnownServer(m_line);
    if (m_line.isSet(u"settings"_s)) {
        if (m_line.isAnySet({ u"host"_s, u"port"_s, u"tls"_s, u"practice"_s }))
            m_line.complain(ExitStatus::WrongUse,
                tr("Name the server either with --settings or with --host, --port and --tls, not "
                   "both."));
        const QByteArray document = m_line.contents(u"settings"_s);
        return m_line.fault() ? SavedSettings {} : readSettings(m_line, document);
    }
    SavedSettings settings;
    settings.endpoint.host = known.host;
    if (known.host.isEmpty() && m_line.isSet(u"practice"_s))
        settings.endpoint.host = u"mail."_s + PracticeServer::domain();
    else if (known.host.isEmpty())
        m_line.complain(ExitStatus::WrongUse,
            tr("Which server is to send the message? Name it with --host or --settings."));
    settings.endpoint.port
        = known.port.value_or(known.tls == TlsMode::Implicit ? quint16(465) : quint16(587));
    settings.endpoint.tls
        = known.tls.value_or(usualTlsMode(Protocol::Smtp, settings.endpoint.port));
    if (m_line.isSet(u"practice"_s)) {
        settings.address = m_composition.practiceAddress();
        settings.incoming = SavedServer { { Protocol::Imap, u"mail."_s + PracticeServer::domain(),
                                              993, TlsMode::Implicit },
            m_composition.practiceAddress(), {}, {} };
    }
    return settings;
}

Consents SendCommand::readConsents(const SavedServer &settings)
{
    const QList<QByteArray> fingerprints = m_line.fingerprints(u"accept-fingerprint"_s);
    const QStringList servers = m_line.hosts(u"accept-server"_s);
    if (fingerprints.size() > 1)
        m_line.complain(ExitStatus::WrongUse,
            tr("--accept-fingerprint: one server has one certificate; name one fingerprint."));
    Consents consents = settings.consents;
    consents.unencrypted |= m_line.isSet(u"allow-unencrypted"_s);
    if (!fingerprints.isEmpty())
        consents.fingerprint = fingerprints.constFirst();

    QStringList missing;
    if (settings.wanted.unencrypted && !consents.unencrypted)
        missing << u"--allow-unencrypted"_s;
    for (const QByteArray &wanted : settings.wanted.fingerprints) {
        if (consents.fingerprint != wanted)
            missing << u"--accept-fingerprint "_s + QString::fromLatin1(wanted.toHex());
    }
    for (const QString &wanted : settings.wanted.servers) {
        if (!servers.contains(wanted))
            missing << u"--accept-server "_s + wanted;
    }
    if (!missing.isEmpty())
        m_line.complain(ExitStatus::NeedsConsent,
            tr("The check found this server, but it needs your consent. If you agree, add: %1")
                .arg(missing.join(u' ')));
    return consents;
}

void SendCommand::readSignIn(const SavedSettings &settings, const QString &sender)
{
    QString username = m_line.text(u"username"_s);
    if (username.isEmpty())
        username = settings.username.isEmpty() ? sender : settings.username;
    m_request.credentials
        = readCredentials(m_line, m_terminal, username, practicePassword(m_composition));
    const bool isNamed = m_line.isSet(u"username"_s) || !settings.username.isEmpty();
    if (isNamed && !m_request.credentials && !m_line.isSet(u"no-sign-in"_s))
        m_line.complain(ExitStatus::WrongUse,
            tr("There is a user name, %1, but no password: give --password-file, "
               "--password-stdin or the environment variable PORTWRIGHT_PASSWORD, or say "
               "--no-sign-in.")
                .arg(username));
}

void SendCommand::readArrival(const SavedSettings &settings, const MessageDraft &draft)
{
    const QString typed = m_line.text(u"await-arrival"_s);
    bool isNumber = true;
    const int seconds = typed.isEmpty() ? 60 : typed.toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 3600)
        m_line.complain(ExitStatus::WrongUse,
            tr("--await-arrival: say how many seconds, from 1 to 3600, not \"%1\".").arg(typed));
    if (!settings.incoming) {
        m_line.complain(ExitStatus::WrongUse,
            tr("--await-arrival: to see whether it arrives, a mailbox must be known. Give "
               "--settings with what check --json printed for the address, incoming mail "
               "included."));
        return;
    }
    if (!m_request.credentials) {
        m_line.complain(ExitStatus::WrongUse,
            tr("--await-arrival: the mailbox can be looked into only with its password."));
        return;
    }
    ArrivalRequest request;
    request.endpoint = settings.incoming->endpoint;
    request.consents = readConsents(*settings.incoming);
    request.credentials = m_request.credentials;
    if (!settings.incoming->username.isEmpty())
        request.credentials->username = settings.incoming->username;
    const auto owner = MailAddress::parse(
        settings.address.isEmpty() ? draft.from->toString() : settings.address);
    if (const auto *address = std::get_if<MailAddress>(&owner))
        request.owner = *address;
    request.await(*m_message);
    request.patience = std::chrono::seconds(seconds);
    m_awaited = request;
}

void SendCommand::interrupt()
{
    if (m_arrival)
        m_arrival->cancel();
    else if (m_sender)
        m_sender->cancel();
    else
        emit finished(ExitStatus::Interrupted);
}

void SendCommand::awaitArrival()
{
    const bool isAccepted = m_sender->outcome().acceptance == Acceptance::Accepted;
    if (!m_awaited || !isAccepted) {
        QMetaObject::invokeMethod(this, &SendCommand::report, Qt::QueuedConnection);
        return;
    }
    m_arrival = std::make_unique<ArrivalChecker>(m_composition.engine(), *m_awaited);
    connect(m_arrival.get(), &ArrivalChecker::finished, this, &SendCommand::report,
        Qt::QueuedConnection);
    if (!m_line.isSet(u"v"_s) && m_terminal.showsProgress())
        m_terminal.note(ArrivalWords::explain(m_arrival->arrival(), *m_awaited).title);
    m_arrival->start();
}

void SendCommand::report()
{
    SendFindings findings { m_sender->outcome(), m_sender->message().messageId,
        m_sender->message().source->sizeInBytes(), m_sender->timing(), m_sender->diagnoses() };
    if (m_arrival) {
        findings.arrival = m_arrival->arrival();
        findings.awaited = *m_awaited;
    }
    const SendFindings sinceItBegan = findings;
    SendTiming &timing = findings.timing;
    for (auto *time : { &timing.connect, &timing.tls, &timing.signIn, &timing.accepted }) {
        if (*time)
            **time += m_startedAfter;
    }
    timing.total += m_startedAfter;

    ExitStatus status = exitStatusOf(findings.outcome, m_request.endpoint.tls);
    if (findings.arrival && status == ExitStatus::Success)
        status = exitStatusOf(*findings.arrival, findings.awaited);
    const TextReport text(
        m_terminal.outputIsColoured() ? TextReport::Style::Coloured : TextReport::Style::Plain);
    const QByteArray report = m_line.isSet(u"json"_s)
        ? toDocument(toJson(findings))
        : text.of(findings, m_request.endpoint).toUtf8();
    if (!m_terminal.print(report))
        status = ExitStatus::NotWritten;
    if (m_line.isSet(u"report"_s)
        && !writeReport(m_line, m_terminal,
            makeReport({ .sender = m_sender.get(),
                .sent = sinceItBegan,
                .transcript = m_composition.engine().transcript,
                .tlsLibrary = Composition::tlsLibraryName(),
                .pseudonyms = m_pseudonyms })))
        status = ExitStatus::NotWritten;
    emit finished(status);
}

} // namespace portwright
