// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batchcommand.h"

#include "app/cli/checkoptions.h"
#include "app/cli/connectionoptions.h"
#include "model/wholefile.h"
#include "transcript/transcript.h"
#include "ui/words/batchtext.h"
#include "ui/words/batchwords.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// Of the protocol log, which nobody reads afterwards: enough for the diagnoses of what runs.
    constexpr qsizetype logBound = 20'000;
    constexpr int mostSideBySide = 32;

    /// What is different for each account, and so belongs into the list.
    const QStringList &optionsOfOneAccount()
    {
        static const QStringList names { u"username"_s, u"incoming-username"_s };
        return names;
    }

    ExitStatus statusOf(const AccountVerdict &verdict)
    {
        switch (verdict.standing) {
        case AccountStanding::Works:
        case AccountStanding::ServersFound:
            return ExitStatus::Success;
        case AccountStanding::NeedsConsent:
            return ExitStatus::NeedsConsent;
        case AccountStanding::Partly:
        case AccountStanding::FoundPartly:
        case AccountStanding::NothingFound:
            return ExitStatus::NothingFound;
        case AccountStanding::SignInRefused:
            return verdict.diagnosis && verdict.diagnosis->waitingHelps ? ExitStatus::TryAgainLater
                                                                        : ExitStatus::SignInRefused;
        case AccountStanding::NotTried:
            break;
        }
        // What another row is to blame for is told by that row.
        const bool isToldBefore = verdict.wrong && verdict.wrong->firstRow > 0;
        return isToldBefore ? ExitStatus::Success : ExitStatus::BadInput;
    }

} // namespace

CommandLine::Synopsis BatchCommand::synopsis()
{
    return { u"batch"_s, u"batch FILE.csv"_s, tr("Checks all accounts of a list."),
        tr("Reads a table with a row for each account: its address, and where they are known its "
           "password and servers. Columns are known by their names (address, password, keychain, "
           "username, and host, port, tls and username of smtp, imap or pop3), in English or "
           "German, in any order; without names the first is the address and the second the "
           "password. - is standard input. Each row ends in one line of the result; no password is "
           "in it.") };
}

QList<QCommandLineOption> BatchCommand::options()
{
    QList<QCommandLineOption> shared = checkOptions() + connectionOptions();
    shared.removeIf([](const auto &option) { return option.names().contains(u"json"_s); });
    for (QCommandLineOption &option : shared) {
        if (optionsOfOneAccount().contains(option.names().constFirst()))
            option.setFlags(QCommandLineOption::HiddenFromHelp);
    }
    return QList<QCommandLineOption> {
        { u"jobs"_s,
            tr("Checks N accounts side by side, 1 to %1. Default: %2. At one provider there are "
               "never more than %3 at once.")
                .arg(mostSideBySide)
                .arg(BatchTerms().sideBySide)
                .arg(PaceLimits().atOnce),
            u"N"_s, QString::number(BatchTerms().sideBySide) },
        { u"no-sign-in"_s, tr("Does not sign in, even where a password is at hand.") },
        { u"output"_s,
            tr("Writes the result into FILE when all is done, whole or not at all: a table where "
               "its name ends in .csv, a page in .html, JSON lines in .json. Until then what is "
               "done is kept in FILE.part."),
            u"FILE"_s },
        { u"resume"_s,
            tr("Goes on from FILE.part of an earlier run with the same --output: accounts that "
               "have a result keep it.") },
        { u"json"_s, tr("Prints one JSON object a line on standard output as each row ends.") },
    }
    + shared;
}

BatchCommand::BatchCommand(const CommandContext &context)
    : m_line(context.line)
    , m_terminal(context.terminal)
{
    prepareEngine(m_composition, m_line);
    readOutput();
    AccountList list = readList();
    if (m_line.fault())
        return;
    if (list.accounts.isEmpty()) {
        m_line.complain(ExitStatus::BadInput,
            list.wrong.isEmpty() ? tr("The list holds no account.")
                                 : tr("The list holds no account that can be checked. Row %1: %2")
                                       .arg(list.wrong.constFirst().row)
                                       .arg(BatchWords::reason(list.wrong.constFirst())));
        return;
    }
    const auto isInKeychain = [](const ListedAccount &one) { return !one.keychainEntry.isEmpty(); };
    if (std::any_of(list.accounts.begin(), list.accounts.end(), isInKeychain))
        m_composition.keepAccounts();
    BatchTerms terms = readTerms(list.accounts.constFirst().address);
    takeEarlier(list);
    for (const WrongRow &wrong : list.wrong)
        m_verdicts.append(verdictOf(wrong));
    if (m_line.fault())
        return;
    for (const QString &sentence : BatchWords::columns(list))
        m_terminal.note(sentence);
    m_batch = std::make_unique<BatchCheck>(std::move(list.accounts), std::move(terms));
    connect(m_batch.get(), &BatchCheck::accountFinished, this, &BatchCommand::take);
    connect(m_batch.get(), &BatchCheck::finished, this, &BatchCommand::conclude);
    Transcript *transcript = m_composition.engine().transcript;
    transcript->setBound(logBound);
    if (m_line.isSet(u"v"_s))
        m_terminal.follow(*transcript);
}

BatchCommand::~BatchCommand() = default;

AccountList BatchCommand::readList()
{
    if (m_line.positional().size() != 1) {
        m_line.complain(ExitStatus::WrongUse,
            m_line.positional().isEmpty() ? tr("Which list of accounts is to be checked?")
                                          : tr("One list at a time, please."));
        return {};
    }
    const QString name = m_line.positional().constFirst();
    QFile file(name);
    if (name == u"-"_s)
        (void)file.open(stdin, QIODevice::ReadOnly);
    const auto read = readAccountFile(file, m_line.hosts(u"accept-server"_s));
    if (file.error() != QFileDevice::NoError)
        m_line.complain(ExitStatus::FileUnreadable,
            tr("\"%1\" cannot be read: %2.").arg(name, file.errorString()));
    if (const auto *failure = std::get_if<AccountListFailure>(&read)) {
        m_line.complain(ExitStatus::BadInput, u"%1: %2"_s.arg(name, BatchWords::failure(*failure)));
        return {};
    }
    return std::get<AccountList>(read);
}

BatchTerms BatchCommand::readTerms(const MailAddress &anyAddress)
{
    const CheckRequest forAll = readCheckRequest(m_line, anyAddress);
    if (m_line.isAnySet(optionsOfOneAccount()))
        m_line.complain(ExitStatus::WrongUse,
            tr("User names are different for each account: put them into the list, in a column "
               "\"username\"."));
    BatchTerms terms;
    terms.request = [forAll](const MailAddress &address) {
        CheckRequest request = forAll;
        request.address = address;
        return request;
    };
    if (m_line.isSet(u"no-sign-in"_s))
        terms.signIns = BatchTerms::SignIns::LeftOut;
    if (m_line.isSet(u"practice"_s)) // nobody is there to be polite to
        terms.pace = { mostSideBySide, std::chrono::milliseconds(0) };
    bool isNumber = false;
    terms.sideBySide = m_line.text(u"jobs"_s).toInt(&isNumber);
    if (!isNumber || terms.sideBySide < 1 || terms.sideBySide > mostSideBySide)
        m_line.complain(ExitStatus::WrongUse,
            tr("--jobs: a number from 1 to %1, not \"%2\".")
                .arg(mostSideBySide)
                .arg(m_line.text(u"jobs"_s)));
    return terms;
}

void BatchCommand::readOutput()
{
    const QString name = m_line.text(u"output"_s);
    if (!m_line.isSet(u"output"_s)) {
        if (m_line.isSet(u"resume"_s))
            m_line.complain(ExitStatus::WrongUse,
                tr("--resume goes with --output, which names the result of the earlier run."));
        return;
    }
    m_journal.emplace(name);
    if (name.endsWith(u".html"_s, Qt::CaseInsensitive))
        m_form = OutputForm::Html;
    else if (name.endsWith(u".json"_s, Qt::CaseInsensitive))
        m_form = OutputForm::Lines;
    else if (!name.endsWith(u".csv"_s, Qt::CaseInsensitive))
        m_line.complain(ExitStatus::WrongUse,
            tr("--output: the name has to end in .csv, .json or .html, not \"%1\".").arg(name));
}

/// Accounts that have a result leave the list. They are known by their address: rows may have
/// moved.
void BatchCommand::takeEarlier(AccountList &list)
{
    if (!m_line.isSet(u"resume"_s) || m_line.fault())
        return;
    const QString output = m_line.text(u"output"_s);
    if (!m_journal->exists() && QFile::exists(output) && m_form != OutputForm::Lines) {
        m_line.complain(ExitStatus::WrongUse,
            tr("--resume: the earlier run came to its end, and \"%1\" is its whole result. Leave "
               "out --resume to check all again.")
                .arg(output));
        return;
    }
    QHash<QString, AccountVerdict> earlier;
    for (const QString &name :
        { m_form == OutputForm::Lines ? output : QString(), m_journal->name() }) {
        if (name.isEmpty() || !QFile::exists(name))
            continue;
        const auto verdicts = readVerdicts(name);
        if (!verdicts) {
            m_line.complain(ExitStatus::FileUnreadable, tr("\"%1\" cannot be read.").arg(name));
            return;
        }
        for (const AccountVerdict &verdict : *verdicts)
            earlier.insert(verdict.address, verdict);
    }
    for (const ListedAccount &account : list.accounts) {
        auto found = earlier.find(account.address.toString());
        if (found == earlier.end())
            continue;
        found->row = account.row;
        m_verdicts.append(*found);
    }
    list.accounts.removeIf([&earlier](const ListedAccount &account) {
        return earlier.contains(account.address.toString());
    });
    m_terminal.note(
        tr("Accounts that have a result from the earlier run: %1.").arg(m_verdicts.size()));
}

void BatchCommand::start()
{
    QList<AccountVerdict> earlier = m_verdicts;
    earlier.removeIf([](const AccountVerdict &verdict) { return verdict.wrong.has_value(); });
    const std::optional<QString> failure = m_journal ? m_journal->begin(earlier) : std::nullopt;
    if (failure) {
        fail(tr("--output: \"%1\" could not be written: %2.").arg(m_journal->name(), *failure));
        return;
    }
    for (const AccountVerdict &verdict : m_verdicts) {
        if (verdict.wrong)
            m_terminal.note(
                tr("Row %1: %2").arg(verdict.row).arg(BatchWords::reason(*verdict.wrong)));
    }
    if (m_line.isSet(u"json"_s) && !m_terminal.print(batchLines(m_verdicts))) {
        fail({});
        return;
    }
    m_batch->start(m_composition.engine());
}

void BatchCommand::interrupt()
{
    if (std::exchange(m_isOver, true))
        return;
    m_batch->stop();
    printTable();
    m_terminal.note(tr("Stopped: %1 of %2 accounts of this run were checked.")
                        .arg(m_batch->finishedCount())
                        .arg(m_batch->count()));
    if (m_journal)
        m_terminal.note(tr("What is done is kept in \"%1\"; --resume goes on from there.")
                            .arg(m_journal->name()));
    emit finished(ExitStatus::Interrupted);
}

void BatchCommand::take(const AccountVerdict &verdict)
{
    m_verdicts.append(verdict);
    if (m_journal && !m_journal->append(verdict)) {
        fail(tr("--output: \"%1\" could not be written: %2.")
                 .arg(m_journal->name(), m_journal->errorString()));
        return;
    }
    if (m_line.isSet(u"json"_s) && !m_terminal.print(batchLine(verdict))) {
        fail({});
        return;
    }
    if (m_terminal.showsProgress() && !m_line.isSet(u"v"_s))
        showProgress(verdict);
}

void BatchCommand::showProgress(const AccountVerdict &verdict)
{
    QString text
        = tr("%1 of %2  row %3  %4: %5")
              .arg(m_batch->finishedCount())
              .arg(m_batch->count())
              .arg(verdict.row)
              .arg(withVisibleControls(verdict.address), BatchWords::standing(verdict.standing));
    const auto left = m_batch->timeLeft();
    if (left && m_batch->finishedCount() < m_batch->count())
        text += u"  "_s + BatchWords::timeLeft(*left);
    m_terminal.note(text);
}

void BatchCommand::conclude()
{
    if (std::exchange(m_isOver, true))
        return;
    printTable();
    emit finished(save() ? statusOfAll() : ExitStatus::NotWritten);
}

void BatchCommand::printTable()
{
    std::stable_sort(m_verdicts.begin(), m_verdicts.end(),
        [](const AccountVerdict &one, const AccountVerdict &other) { return one.row < other.row; });
    if (!m_line.isSet(u"json"_s))
        (void)m_terminal.print(batchTable(m_verdicts).toUtf8());
}

bool BatchCommand::save()
{
    if (!m_journal)
        return true;
    const QString name = m_line.text(u"output"_s);
    const QByteArray content = m_form == OutputForm::Csv ? batchCsv(m_verdicts)
        : m_form == OutputForm::Html                     ? batchHtml(m_verdicts)
                                                         : batchLines(m_verdicts);
    const std::optional<QString> failure = writeWholeFile(name, content);
    if (!failure) {
        m_journal->remove();
        return true;
    }
    m_terminal.note(tr("--output: \"%1\" could not be written: %2. What was found is kept in "
                       "\"%3\".")
                        .arg(name, *failure, m_journal->name()));
    return false;
}

ExitStatus BatchCommand::statusOfAll() const
{
    auto worst = ExitStatus::Success;
    bool hasWrongRows = false;
    for (const AccountVerdict &verdict : m_verdicts) {
        const ExitStatus status = statusOf(verdict);
        hasWrongRows |= status == ExitStatus::BadInput;
        if (status != ExitStatus::BadInput)
            worst = worseOf(worst, status);
    }
    return worst == ExitStatus::Success && hasWrongRows ? ExitStatus::BadInput : worst;
}

/// Ends what runs. `sentence` is empty where the terminal has said it.
void BatchCommand::fail(const QString &sentence)
{
    if (std::exchange(m_isOver, true))
        return;
    m_batch->stop();
    if (!sentence.isEmpty())
        m_terminal.note(sentence);
    emit finished(ExitStatus::NotWritten);
}

} // namespace portwright
