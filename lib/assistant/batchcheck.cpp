// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistant/batchcheck.h"

#include "assistant/keptpasswords.h"
#include "discovery/registrabledomain.h"
#include "model/openfiles.h"
#include "network/dnsresolver.h"
#include "network/sessiondriver.h"

#include <algorithm>

namespace portwright {

using namespace std::chrono_literals;

namespace {

    /// How far down the list an account may be preferred because those before it have to wait for
    /// their place.
    constexpr size_t lookAhead = 500;
    /// Questions to DNS about mail exchanges at a time.
    constexpr int mostQuestions = 8;
    /// DNS that is silent for so long is not waited for: the domain stands for itself.
    constexpr auto patienceWithDns = 3s;
    /// Before that the time left would be a wild guess.
    constexpr qsizetype enoughToJudgeBy = 3;

    QString placeOfHost(const QString &host)
    {
        const QString domain = registrableDomain(host);
        return domain.isEmpty() ? host : domain;
    }

    RowFault faultOf(const KeychainFailure &failure)
    {
        switch (failure.fault) {
        case KeychainFault::NoService:
            return RowFault::KeychainMissing;
        case KeychainFault::NotFound:
            return RowFault::KeychainEntryMissing;
        case KeychainFault::Denied:
            return RowFault::KeychainDenied;
        case KeychainFault::AccountNotWritten:
        case KeychainFault::Other:
            return RowFault::KeychainFailed;
        }
        Q_UNREACHABLE();
    }

    /// The program itself has some thirty files open, and a check ten to forty connections.
    int sideBySideWithin(int openFiles) { return std::max(1, (openFiles - 48) / 16); }

} // namespace

BatchCheck::BatchCheck(QList<ListedAccount> accounts, BatchTerms terms, QObject *parent)
    : QObject(parent)
    , m_accounts(std::move(accounts))
    , m_terms(std::move(terms))
    , m_pace(m_terms.pace)
{
    m_terms.sideBySide = std::min(m_terms.sideBySide, sideBySideWithin(openFileLimit()));
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        m_services.append(servicesOf(requestFor(m_accounts[i], {})));
        for (const ListedService &service : m_services[i]) {
            if (!service.host.isEmpty() && !m_places.contains(service.host))
                m_places.insert(service.host, placeOfHost(service.host));
        }
        m_waiting.push_back(i);
    }
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &BatchCheck::fill);
}

BatchCheck::~BatchCheck() = default;

void BatchCheck::start(const Engine &engine)
{
    if (m_isRunning)
        return;
    m_engine = engine;
    m_isRunning = true;
    m_pace = HostPace(m_terms.pace);
    m_questions = std::make_unique<QObject>();
    m_clock.start();
    m_again.start(0); // nothing is told from inside a call
}

void BatchCheck::stop()
{
    m_leaving.clear(); // the engine may go when this returns
    if (!std::exchange(m_isRunning, false))
        return;
    m_spentBefore += now();
    m_again.stop();
    m_questions.reset();
    m_openQuestions = 0;
    m_places.removeIf([](const auto &place) { return place.value().isEmpty(); });
    std::vector<Run> ended = std::exchange(m_runs, {});
    // In the order of the list again, before all that has not begun.
    std::sort(ended.begin(), ended.end(),
        [](const Run &one, const Run &other) { return one.account > other.account; });
    for (Run &run : ended) {
        m_waiting.push_front(run.account);
        run.context.reset();
        if (run.check)
            run.check->cancel();
        run.check.reset();
    }
    for (const Run &run : ended)
        Q_EMIT accountPutBack(m_accounts[run.account].row);
}

std::optional<std::chrono::milliseconds> BatchCheck::timeLeft() const
{
    if (m_finished < enoughToJudgeBy)
        return std::nullopt;
    const auto spent = m_spentBefore + (m_isRunning ? now() : 0ms);
    return spent * (m_accounts.size() - m_finished) / m_finished;
}

void BatchCheck::fill()
{
    while (m_isRunning && m_runs.size() < size_t(m_terms.sideBySide)) {
        const qsizetype index = takeNext();
        if (index < 0)
            break;
        if (const int row = m_tried.refusedRow(namesOf(index, {})))
            passOver(index, row);
        else
            begin(index, placesOf(index));
    }
    if (m_isRunning && m_runs.empty() && m_waiting.empty()) {
        m_isRunning = false;
        m_spentBefore += now();
        Q_EMIT finished();
    }
}

qsizetype BatchCheck::takeNext()
{
    std::optional<std::chrono::milliseconds> soonest;
    const size_t reach = std::min(m_waiting.size(), lookAhead);
    for (size_t i = 0; i < reach; ++i) {
        const QStringList places = placesOf(m_waiting[i]);
        const auto wait
            = places.isEmpty() || isBeingTried(m_waiting[i]) ? std::nullopt : waitFor(places);
        if (wait && wait->count() == 0) {
            const qsizetype index = m_waiting[i];
            m_waiting.erase(m_waiting.begin() + std::ptrdiff_t(i));
            return index;
        }
        if (wait)
            soonest = std::min(*wait, soonest.value_or(*wait));
    }
    if (soonest)
        m_again.start(*soonest);
    return -1;
}

QStringList BatchCheck::placesOf(qsizetype index)
{
    QStringList places;
    bool areKnown = true;
    for (const ListedService &service : m_services[index]) {
        const auto known = m_places.constFind(service.name);
        if (known == m_places.constEnd() && m_openQuestions < mostQuestions)
            askForPlace(service.name);
        const QString place = m_places.value(service.name);
        areKnown &= !place.isEmpty();
        if (!places.contains(place))
            places += place;
    }
    return areKnown ? places : QStringList();
}

std::optional<std::chrono::milliseconds> BatchCheck::waitFor(const QStringList &places) const
{
    std::chrono::milliseconds longest { 0 };
    for (const QString &place : places) {
        const auto wait = m_pace.waitFor(place, now());
        if (!wait)
            return std::nullopt;
        longest = std::max(longest, *wait);
    }
    return longest;
}

QStringList BatchCheck::namesOf(qsizetype index, const QString &otherwise) const
{
    const ListedAccount &account = m_accounts[index];
    QStringList names;
    if (m_terms.signIns == BatchTerms::SignIns::LeftOut
        || (account.password.isEmpty() && account.keychainEntry.isEmpty()))
        return names;
    for (const ListedService &service : m_services[index]) {
        const QString &username = service.username.isEmpty() ? otherwise : service.username;
        if (!username.isEmpty())
            names += nameAt(service, username);
    }
    return names;
}

QString BatchCheck::nameAt(const ListedService &service, const QString &username) const
{
    const auto half = QChar(service.half == Half::Outgoing ? u'>' : u'<');
    return half + m_places.value(service.name) + u' ' + username.toCaseFolded();
}

bool BatchCheck::isBeingTried(qsizetype index) const
{
    for (const QString &name : namesOf(index, {})) {
        const bool isKnown = m_tried.isAccepted(name);
        for (const Run &run : m_runs) {
            const bool isAlike = m_accounts[run.account].password == m_accounts[index].password;
            if (run.names.contains(name) && !(isKnown && isAlike))
                return true;
        }
    }
    return false;
}

void BatchCheck::noteAnswers(qsizetype index, AccountCheck &check)
{
    for (const ListedService &service : m_services[index]) {
        const HalfCheck &half = check.half(service.half);
        const QString name = nameAt(service, half.username());
        if (half.phase() == HalfCheck::Phase::SignInRefused)
            m_tried.refuse(name, m_accounts[index].row);
        if (half.phase() == HalfCheck::Phase::SignedIn)
            m_tried.accept(name);
    }
}

/// Small domains live at large providers, whose servers see all their accounts come from here.
void BatchCheck::askForPlace(const QString &domain)
{
    ++m_openQuestions;
    m_places.insert(domain, {});
    const auto settle = [this, domain](const QString &host) {
        QString &place = m_places[domain];
        if (!place.isEmpty())
            return;
        --m_openQuestions;
        place = placeOfHost(host);
        fill();
    };
    QTimer::singleShot(patienceWithDns, m_questions.get(), [settle, domain] { settle(domain); });
    m_engine.resolver->lookUpMailExchanges(
        domain, m_questions.get(), [settle, domain](const MailExchangeAnswer &answer) {
            settle(answer.exchanges.isEmpty() ? domain : answer.exchanges.constFirst().host);
        });
}

void BatchCheck::passOver(qsizetype index, int refusedRow)
{
    const ListedAccount &account = m_accounts[index];
    tell(index,
        verdictOf(WrongRow {
            account.row, RowFault::UsernameRefused, account.address.toString(), {}, refusedRow }));
}

void BatchCheck::begin(qsizetype index, const QStringList &places)
{
    for (const QString &place : places)
        m_pace.enter(place, now());
    Run begun { index, places, namesOf(index, m_accounts[index].address.toString()), {}, {}, {} };
    begun.clock.start();
    m_runs.push_back(std::move(begun));
    const ListedAccount &account = m_accounts[index];
    Q_EMIT accountStarted(account.row);
    const auto run = runOf(index);
    if (run == m_runs.end()) // stopped by who heard that
        return;
    if (!account.keychainEntry.isEmpty() && m_terms.signIns == BatchTerms::SignIns::Tried)
        askKeychain(*run);
    else
        check(*run, account.password);
}

void BatchCheck::askKeychain(Run &run)
{
    const qsizetype index = run.account;
    run.context = std::make_unique<QObject>();
    KeptPasswords(m_engine).read(m_accounts[index].keychainEntry, run.context.get(),
        [this, index](const Secret &password, const std::optional<KeychainFailure> &failure) {
            if (failure)
                giveUp(index, *failure);
            else
                check(*runOf(index), password);
        });
}

void BatchCheck::giveUp(qsizetype index, const KeychainFailure &failure)
{
    const ListedAccount &account = m_accounts[index];
    finish(index,
        verdictOf(WrongRow {
            account.row, faultOf(failure), account.address.toString(), account.keychainEntry }));
}

void BatchCheck::check(Run &run, const Secret &password)
{
    const qsizetype index = run.account;
    run.check = std::make_unique<AccountCheck>(m_engine, requestFor(m_accounts[index], password));
    // Later: a check that is telling us something is not to be deleted.
    connect(
        run.check.get(), &AccountCheck::settled, this, [this, index] { settle(index); },
        Qt::QueuedConnection);
    run.check->start();
}

CheckRequest BatchCheck::requestFor(const ListedAccount &account, const Secret &password) const
{
    CheckRequest request = m_terms.request(account.address);
    request.outgoing = joined(request.outgoing, account.outgoing);
    request.incoming = joined(request.incoming, account.incoming);
    request.credentials.reset();
    if (!password.isEmpty() && m_terms.signIns == BatchTerms::SignIns::Tried)
        request.credentials = Credentials { {}, password };
    return request;
}

void BatchCheck::settle(qsizetype index)
{
    const auto run = runOf(index);
    if (run == m_runs.end()) // stopped in between
        return;
    const auto verdict = verdictOf(
        *run->check, m_accounts[index].row, std::chrono::milliseconds(run->clock.elapsed()));
    if (!verdict) // it was told by the one before, which was stopped
        return;
    noteAnswers(index, *run->check);
    run->check->cancel();
    sayGoodbye(*run->check);
    finish(index, *verdict);
}

void BatchCheck::finish(qsizetype index, const AccountVerdict &verdict)
{
    const auto run = runOf(index);
    for (const QString &place : run->places)
        m_pace.leave(place);
    if (run->context)
        run->context.release()->deleteLater(); // we may be in its answer
    m_runs.erase(run);
    tell(index, verdict);
    fill();
}

void BatchCheck::tell(qsizetype index, const AccountVerdict &verdict)
{
    m_accounts[index].password = {};
    ++m_finished;
    Q_EMIT accountFinished(verdict);
}

/// Those who are signed in leave with QUIT or LOGOUT, in their own time.
void BatchCheck::sayGoodbye(AccountCheck &check)
{
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        auto driver = check.half(half).takeSignedInDriver();
        if (!driver)
            continue;
        SessionDriver *leaving = driver.get();
        connect(leaving, &SessionDriver::finished, this, [this, leaving] {
            const auto left = std::find_if(m_leaving.begin(), m_leaving.end(),
                [leaving](const auto &one) { return one.get() == leaving; });
            if (left == m_leaving.end())
                return;
            left->release()->deleteLater();
            m_leaving.erase(left);
        });
        m_leaving.push_back(std::move(driver));
        leaving->extend(QuitStep {});
    }
}

std::vector<BatchCheck::Run>::iterator BatchCheck::runOf(qsizetype index)
{
    return std::find_if(
        m_runs.begin(), m_runs.end(), [index](const Run &run) { return run.account == index; });
}

std::chrono::milliseconds BatchCheck::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace portwright
