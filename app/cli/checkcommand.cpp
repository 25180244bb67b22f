// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/checkoptions.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/passwordsource.h"
#include "app/cli/reportfile.h"
#include "app/cli/savedaccount.h"
#include "app/cli/textreport.h"
#include "assistant/keptpasswords.h"
#include "assistant/profilestore.h"
#include "network/sessiondriver.h"
#include "ui/findings/madereport.h"
#include "ui/words/profilewords.h"

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
    return QList { profileOption() } + checkOptions() + connectionOptions() + passwordOptions()
        + reportOptions()
        + QList<QCommandLineOption> {
              { u"about"_s,
                  tr("Shows what the servers offer as well: encryption, limits, extensions, "
                     "times.") },
              { u"measure"_s,
                  tr("Asks every server that works N times, 1 to 20, and shows how steadily it "
                     "answers. Default: 5. Includes --about."),
                  u"[N]"_s },
          };
}

CheckCommand::CheckCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
    , m_clock(context.clock)
{
    if (m_line.isSet(u"profile"_s) || isPasswordInKeychain(m_line))
        m_composition.keepAccounts(std::chrono::seconds(5)); // nobody is there to try again
    prepareEngine(m_composition, m_line);
    m_pseudonyms = readReportPseudonyms(m_line);
    m_tries = readTries();
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
        .read(address.toString(), this,
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
        m_terminal.note(Words::phase(HalfCheck::Phase::Searching));
    }
    m_check->start();
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

    CheckRequest request = readCheckRequest(m_line, *address);
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
    const CheckRequest saved = requestFor(*profile);
    CheckRequest request = readCheckRequest(m_line, saved.address);
    request.outgoing = saved.outgoing;
    request.incoming = saved.incoming;
    request.scope = saved.scope;
    request.consents.unencrypted |= saved.consents.unencrypted;
    request.consents.fingerprints += saved.consents.fingerprints;
    request.consents.servers += saved.consents.servers;
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
    m_isInterrupted = true;
    if (!m_check) {
        emit finished(ExitStatus::Interrupted);
        return;
    }
    m_check->cancel();
    if (m_measuring)
        m_measuring->cancel();
}

void CheckCommand::conclude()
{
    m_findings = CheckFindings::of(*m_check, m_startedAfter);
    if (!m_profile.isEmpty()) {
        const auto failure = m_composition.engine().profiles->edit(
            m_profile, [this](Profile &profile) { takeResults(profile, *m_check); });
        if (failure)
            m_terminal.note(withVisibleControls(ProfileWords::fault(*failure)));
    }
    const TextReport text(
        m_terminal.outputIsColoured() ? TextReport::Style::Coloured : TextReport::Style::Plain);
    m_text = text.of(*m_findings, *m_check);
    if (m_tries > 0 && !m_isInterrupted)
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
            .services = m_findings->services,
            .transcript = m_composition.engine().transcript,
            .tlsLibrary = Composition::tlsLibraryName(),
            .pseudonyms = m_pseudonyms }));
}

} // namespace portwright
