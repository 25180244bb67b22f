// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setupcontroller.h"

#include "assistant/aftercheck.h"
#include "transcript/transcript.h"

namespace portwright {

namespace {

    bool changesTheNetwork(const Preferences &before, Preferences after)
    {
        after.order = before.order;
        after.budget = before.budget;
        after.ehloName = before.ehloName;
        after.logBound = before.logBound;
        after.language = before.language;
        return after != before;
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
        dropEverything();
        m_host->applySettings(m_preferences.network());
    }
    transcript()->setBound(m_preferences.logBound);
    emit preferencesChanged();
}

bool SetupController::isChecking() const { return m_check && !m_check->isConcluded(); }

bool SetupController::isCheckCurrent() const
{
    return m_check && !m_isCheckOutdated
        && m_check->outgoing().phase() != HalfCheck::Phase::Cancelled
        && m_check->outgoing().phase() != HalfCheck::Phase::NothingFound;
}

void SetupController::startCheck()
{
    const std::optional<CheckRequest> request = m_model->checkRequest(m_preferences);
    if (!request)
        return;
    if (m_check)
        m_check->disconnect(this);
    m_check = std::make_unique<AccountCheck>(m_host->engine(), *request);
    AccountCheck *check = m_check.get();
    HalfCheck *outgoing = &check->outgoing();
    connect(outgoing, &HalfCheck::reportAdded, this, &SetupController::reportAdded);
    connect(outgoing, &HalfCheck::reportChanged, this, &SetupController::reportChanged);
    connect(
        outgoing, &HalfCheck::recommendationChanged, this, &SetupController::recommendationChanged);
    connect(outgoing, &HalfCheck::phaseChanged, this, &SetupController::phaseChanged);
    connect(check, &AccountCheck::concluded, this, &SetupController::checkConcluded);
    connect(check, &AccountCheck::finished, this, &SetupController::checkFinished);
    m_isCheckOutdated = false;
    emit checkStarted();
    check->start();
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

void SetupController::useBestNow()
{
    if (m_check)
        m_check->useBestNow();
}

void SetupController::agree(const CheckConsents &further)
{
    if (m_check)
        m_check->agree(further);
}

void SetupController::signInAgain(const QString &username, const Secret &password)
{
    if (!m_check)
        return;
    const bool wasOutdated = m_isCheckOutdated;
    const QString address = m_check->request().address.toString();
    const QString name = username.trimmed().isEmpty() ? address : username.trimmed();
    TypedServer outgoing = m_model->outgoing();
    if (name != address || (outgoing.isKnown && !outgoing.username.isEmpty())) {
        outgoing.isKnown = true;
        outgoing.username = name == address ? QString() : name;
        m_model->setOutgoing(outgoing);
    }
    m_model->setPassword(password);
    m_isCheckOutdated = wasOutdated;
    m_check->outgoing().signInAgain({ name, password, Credentials::Kind::Password });
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
    });
    m_isSending = true;
    emit sendStarted();
    sender->start();
    return std::nullopt;
}

void SetupController::cancelSend()
{
    if (m_isSending)
        m_sender->cancel();
}

bool SetupController::startPractice(const QString &scenario)
{
    dropEverything();
    const bool started = m_host->startPractice(scenario);
    startOver();
    return started;
}

void SetupController::stopPractice()
{
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
