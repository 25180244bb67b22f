// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setupcontroller.h"

#include "assistant/aftercheck.h"
#include "discovery/registrabledomain.h"
#include "transcript/transcript.h"

namespace portwright {

namespace {

    bool changesTheNetwork(const Preferences &before, Preferences after)
    {
        after.order = before.order;
        after.budget = before.budget;
        after.arrivalPatience = before.arrivalPatience;
        after.ehloName = before.ehloName;
        after.asksIspdb = before.asksIspdb;
        after.asksDomain = before.asksDomain;
        after.tellsDomainTheAddress = before.tellsDomainTheAddress;
        after.logBound = before.logBound;
        after.language = before.language;
        return after != before;
    }

    constexpr Half otherThan(Half half)
    {
        return half == Half::Outgoing ? Half::Incoming : Half::Outgoing;
    }

    /// `agreed` for a server, as far as it means `other` as well: nobody agrees to clear text at a
    /// server they have not heard of.
    CheckConsents asFarAsItMeans(
        CheckConsents agreed, const QString &host, const ProbeReport &other)
    {
        const QString otherHost = other.endpoint.host;
        const QString domain = registrableDomain(otherHost);
        agreed.unencrypted = agreed.unencrypted && host == otherHost;
        for (const QString &server : QStringList(agreed.servers)) {
            if (!domain.isEmpty() && registrableDomain(server) == domain)
                agreed.servers += otherHost;
        }
        return agreed;
    }

} // namespace

SetupController::SetupController(
    EngineHost *host, SetupModel *model, const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_model(model)
    , m_preferences(preferences)
{
    if (changesTheNetwork({}, m_preferences))
        m_host->applySettings(m_preferences.network());
    transcript()->setBound(m_preferences.logBound);
    connect(m_model, &SetupModel::changed, this, [this] { m_isCheckOutdated = true; });
    m_book = std::make_unique<AccountBook>(this);
}

SetupController::~SetupController()
{
    // Both before the engine they work with, and without a word to pages that go as well.
    if (m_sender)
        m_sender->disconnect(this);
    if (m_check)
        m_check->disconnect(this);
}

Transcript *SetupController::transcript() const { return m_host->engine().transcript; }

void SetupController::setPreferences(const Preferences &preferences)
{
    if (m_preferences == preferences)
        return;
    const bool changesNetwork = changesTheNetwork(m_preferences, preferences);
    m_preferences = preferences;
    m_isCheckOutdated = true;
    if (changesNetwork) {
        emit engineLeaving();
        dropEverything();
        m_host->applySettings(m_preferences.network());
    }
    transcript()->setBound(m_preferences.logBound);
    emit preferencesChanged();
}

bool SetupController::isChecking() const { return m_check && !m_check->isConcluded(); }

HalfCheck::Phase SetupController::phase(Half half) const
{
    if (!m_check || hasDeclined(half))
        return HalfCheck::Phase::Cancelled;
    return m_model->isSkipped(half) ? HalfCheck::Phase::NotAsked : m_check->half(half).phase();
}

bool SetupController::isFound(Half half) const
{
    switch (phase(half)) {
    case HalfCheck::Phase::SignedIn:
    case HalfCheck::Phase::SignInRefused:
    case HalfCheck::Phase::FoundWithoutSignIn:
        return true;
    case HalfCheck::Phase::Searching:
    case HalfCheck::Phase::SigningIn:
    case HalfCheck::Phase::NeedsConsent:
    case HalfCheck::Phase::NothingFound:
    case HalfCheck::Phase::NotAsked:
    case HalfCheck::Phase::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool SetupController::mayHandOver(Half half) const
{
    const HalfCheck::Phase now = phase(half);
    return now != HalfCheck::Phase::NotAsked && now != HalfCheck::Phase::Cancelled
        && now != HalfCheck::Phase::NeedsConsent;
}

bool SetupController::isCheckCurrent() const
{
    if (!m_check || m_isCheckOutdated)
        return false;
    bool isWorthIt = false;
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        if (phase(half) == HalfCheck::Phase::Cancelled)
            return false;
        isWorthIt |= phase(half) != HalfCheck::Phase::NothingFound
            && phase(half) != HalfCheck::Phase::NotAsked;
    }
    return isWorthIt;
}

QList<Diagnosis> SetupController::diagnoses() const
{
    return m_check ? m_check->diagnoses() : QList<Diagnosis>();
}

QList<Diagnosis> SetupController::sendDiagnoses() const
{
    return m_sender && !m_isSending ? m_sender->diagnoses() : QList<Diagnosis>();
}

QList<Remark> SetupController::remarks() const
{
    return m_check ? m_check->remarks() : QList<Remark>();
}

ServiceFacts SetupController::serviceFacts() const
{
    if (!m_check)
        return {};
    ServiceFacts facts = portwright::serviceFacts(*m_check);
    facts.addSteadiness(m_steadiness);
    return facts;
}

void SetupController::startCheck()
{
    std::optional<CheckRequest> request = m_model->checkRequest(m_preferences);
    if (!request)
        return;
    if (m_check)
        m_check->disconnect(this);
    m_agreements.clear();
    m_declined.clear();
    m_steadiness.clear();
    m_check = std::make_unique<AccountCheck>(m_host->engine(), *request);
    AccountCheck *check = m_check.get();
    connectHalf(Half::Outgoing);
    connectHalf(Half::Incoming);
    connect(check, &AccountCheck::discovered, this, &SetupController::discovered);
    connect(check, &AccountCheck::concluded, this, &SetupController::checkConcluded);
    connect(check, &AccountCheck::settled, this, &SetupController::checkDiagnosed);
    connect(check, &AccountCheck::finished, this, &SetupController::checkFinished);
    m_isCheckOutdated = false;
    emit checkStarted();
    check->start();
}

void SetupController::connectHalf(Half half)
{
    const HalfCheck *check = &m_check->half(half);
    connect(check, &HalfCheck::reportAdded, this,
        [this, half](qsizetype row) { emit reportAdded(half, row); });
    connect(check, &HalfCheck::reportChanged, this,
        [this, half](qsizetype row) { emit reportChanged(half, row); });
    connect(check, &HalfCheck::recommendationChanged, this,
        [this, half] { emit recommendationChanged(half); });
    connect(check, &HalfCheck::phaseChanged, this, [this, half] { takePhase(half); });
}

void SetupController::cancelCheck()
{
    if (m_check)
        m_check->cancel();
}

void SetupController::dropCheck()
{
    if (!m_check)
        return;
    m_check->disconnect(this);
    m_check.reset();
    emit checkDropped();
}

void SetupController::useBestNow(Half half)
{
    if (m_check)
        m_check->half(half).useBestNow();
}

void SetupController::agree(Half half, const CheckConsents &further)
{
    if (!m_check || !m_check->half(half).best())
        return;
    m_agreements.insert(half, { m_check->half(half).best()->endpoint.host, further });
    m_check->half(half).agree(further);
    if (canShareConsents(otherThan(half)))
        shareConsents(otherThan(half));
}

void SetupController::decline(Half half)
{
    if (!m_check)
        return;
    m_declined.insert(half);
    m_check->half(half).cancel();
    emit phaseChanged(half);
}

void SetupController::agreeToDomain(const QString &domain)
{
    m_model->agreeToDomain(domain);
    startCheck();
}

void SetupController::skip(Half half)
{
    TypedServer server = m_model->server(half);
    server.isKnown = true;
    server.isSkipped = true;
    const bool wasOutdated = m_isCheckOutdated;
    m_model->setServer(half, server);
    m_isCheckOutdated = wasOutdated; // the other half stays what it is
    if (m_check)
        m_check->half(half).cancel();
    emit phaseChanged(half);
}

/// What was agreed to for the other half is not asked again.
void SetupController::takePhase(Half half)
{
    if (canShareConsents(half)) // later: the half is just about to tell that it has ended
        QMetaObject::invokeMethod(
            &m_check->half(half), [this, half] { shareConsents(half); }, Qt::QueuedConnection);
    else
        emit phaseChanged(half);
}

bool SetupController::canShareConsents(Half half) const
{
    const HalfCheck &check = m_check->half(half);
    if (check.phase() != HalfCheck::Phase::NeedsConsent || !m_agreements.contains(otherThan(half)))
        return false;
    const Agreement &agreement = *m_agreements.constFind(otherThan(half));
    const QList<ConsentNeed> left = consentNeeds(
        *check.best(), asFarAsItMeans(agreement.consents, agreement.host, *check.best()));
    return left.isEmpty();
}

void SetupController::shareConsents(Half half)
{
    const Agreement &agreement = *m_agreements.constFind(otherThan(half));
    HalfCheck &check = m_check->half(half);
    check.agree(asFarAsItMeans(agreement.consents, agreement.host, *check.best()));
}

void SetupController::signInAgain(Half half, const QString &username, const Secret &password)
{
    if (!m_check)
        return;
    const bool wasOutdated = m_isCheckOutdated;
    const QString address = m_check->request().address.toString();
    const QString name = username.trimmed().isEmpty() ? address : username.trimmed();
    TypedServer server = m_model->server(half);
    if (name != address || (server.isKnown && !server.username.isEmpty())) {
        server.isKnown = true;
        server.username = name == address ? QString() : name;
        m_model->setServer(half, server);
    }
    m_model->setPassword(password);
    m_isCheckOutdated = wasOutdated;
    m_check->half(half).signInAgain({ name, password, Credentials::Kind::Password });
}

std::optional<MessageFault> SetupController::send(const MessageDraft &draft)
{
    Q_ASSERT(m_check && m_check->outgoing().best() && !m_isSending);
    std::variant<BuiltMessage, MessageFault> built = MessageBuilder::build(draft);
    if (const auto *fault = std::get_if<MessageFault>(&built))
        return *fault;
    m_sender = senderAfterCheck(
        m_host->engine(), m_check->outgoing(), std::get<BuiltMessage>(std::move(built)));
    MessageSender *sender = m_sender.get();
    connect(sender, &MessageSender::stageReached, this, &SetupController::sendStageReached);
    connect(sender, &MessageSender::progressed, this, &SetupController::sendProgressed);
    connect(sender, &MessageSender::finished, this, [this] {
        m_isSending = false;
        emit sendFinished();
        m_accepted.start();
        lookAgain();
    });
    dropArrival();
    m_isSending = true;
    emit sendStarted();
    sender->start();
    return std::nullopt;
}

void SetupController::lookAgain()
{
    if (phase(Half::Incoming) != HalfCheck::Phase::SignedIn || !m_sender
        || m_sender->outcome().acceptance != Acceptance::Accepted)
        return;
    if (m_arrival && m_arrival->request().owner != m_check->request().address)
        return dropArrival(); // it was sent from another account
    m_arrival = arrivalAfterCheck(m_host->engine(), m_check->incoming(), m_sender->message(),
        { m_preferences.arrivalPatience, std::chrono::milliseconds(m_accepted.elapsed()) });
    if (!m_arrival)
        return;
    emit arrivalReplaced();
    m_arrival->start();
}

void SetupController::dropArrival()
{
    if (!m_arrival)
        return;
    m_arrival.reset();
    emit arrivalReplaced();
}

void SetupController::cancelSend()
{
    if (m_isSending)
        m_sender->cancel();
}

bool SetupController::startPractice(const QString &scenario)
{
    emit engineLeaving();
    dropEverything();
    const bool started = m_host->startPractice(scenario);
    startOver();
    return started;
}

void SetupController::stopPractice()
{
    emit engineLeaving();
    dropEverything();
    m_host->stopPractice();
    startOver();
}

void SetupController::startOver()
{
    dropEverything();
    m_model->clear();
    if (!m_host->practiceScenario().isEmpty()) {
        m_model->setAddressText(m_host->practiceAddress());
        m_model->setPassword(Secret(m_host->practicePassword().toUtf8()));
    }
    emit startedOver();
}

void SetupController::dropEverything()
{
    dropArrival();
    if (m_sender) {
        m_sender->disconnect(this);
        if (std::exchange(m_isSending, false)) {
            m_sender->cancel();
            emit sendFinished();
        }
        m_sender.reset();
    }
    dropCheck();
}

} // namespace portwright
