// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/findpage.h"

#include "ui/panels/advicecard.h"
#include "ui/panels/consentcard.h"
#include "ui/panels/diagnosispanel.h"
#include "ui/panels/halftable.h"
#include "ui/panels/heading.h"
#include "ui/panels/ledgerpanel.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

using Phase = HalfCheck::Phase;

FindPage::FindPage(SetupController *controller, QWidget *parent)
    : SetupPage(controller, parent)
    , m_headline(new Heading)
    , m_advice(new AdviceCard)
    , m_redirect(new Card)
    , m_consent(new ConsentCard)
    , m_diagnoses(new DiagnosisPanel(controller, DiagnosisPanel::Purpose::Search))
    , m_outcome(new Card)
    , m_outgoing(new HalfTable(controller, Half::Outgoing))
    , m_incoming(new HalfTable(controller, Half::Incoming))
{
    makeOutcome();
    makeRedirect();
    m_consent->hide();
    auto *ledger = new LedgerPanel(controller);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_advice);
    column->addWidget(m_redirect);
    column->addWidget(m_consent);
    column->addWidget(m_diagnoses);
    column->addWidget(m_outcome);
    column->addWidget(m_outgoing, 1);
    column->addWidget(m_incoming, 1);
    column->addWidget(ledger);

    connect(controller, &SetupController::checkStarted, this, &FindPage::start);
    connect(controller, &SetupController::checkDropped, this, [this] {
        m_refusedDomains.clear();
        start();
    });
    connect(controller, &SetupController::phaseChanged, this, &FindPage::showPhase);
    connect(controller, &SetupController::discovered, this, &FindPage::showPhase);
    connect(controller, &SetupController::reportAdded, this, &FindPage::reportChanged);
    connect(controller, &SetupController::reportChanged, this, &FindPage::reportChanged);
    connect(m_consent, &ConsentCard::agreed, this, [this](const CheckConsents &further) {
        if (m_asking)
            this->controller()->agree(*m_asking, further);
        showQuestions();
    });
    connect(m_consent, &ConsentCard::declined, this, [this] {
        if (m_asking)
            this->controller()->decline(*m_asking);
    });
    for (HalfTable *table : { m_outgoing, m_incoming }) {
        connect(table, &HalfTable::shown, this, &FindPage::bringIntoView);
        connect(table, &HalfTable::evidenceRequested, this, &FindPage::evidenceRequested);
    }
    connect(controller, &SetupController::checkDiagnosed, this, &FindPage::showDiagnoses);
    connect(m_diagnoses, &DiagnosisPanel::checkWanted, this, &FindPage::tryAgain);
    connect(m_diagnoses, &DiagnosisPanel::serversWanted, this, &FindPage::serversWanted);
    connect(m_diagnoses, &DiagnosisPanel::evidenceRequested, this, &FindPage::evidenceRequested);
    connect(m_diagnoses, &DiagnosisPanel::shown, this, &FindPage::bringIntoView);
    connect(ledger, &LedgerPanel::unfolded, this, [this, ledger] { bringIntoView(ledger); });
    start();
}

void FindPage::enter()
{
    (controller()->phase(Half::Outgoing) == Phase::NotAsked ? m_incoming : m_outgoing)->setFocus();
}

void FindPage::leave()
{
    if (controller()->isChecking())
        controller()->cancelCheck();
}

/// What was not found in one half is no reason to keep the other back.
bool FindPage::canAdvance() const
{
    return controller()->check() && !controller()->isChecking() && !halfThatAsks()
        && (controller()->isFound(Half::Outgoing) || controller()->isFound(Half::Incoming));
}

void FindPage::makeOutcome()
{
    auto *servers = new QPushButton(tr("T&ype the servers"));
    servers->setObjectName(u"typeServers"_s);
    auto *again = new QPushButton(tr("T&ry again"));
    again->setObjectName(u"tryAgain"_s);
    m_outcome->buttons()->addWidget(servers);
    m_outcome->buttons()->addWidget(again);
    m_outcome->hide();
    connect(servers, &QPushButton::clicked, this,
        [this] { emit serversWanted(halfInTrouble().value_or(Half::Outgoing)); });
    connect(again, &QPushButton::clicked, this, &FindPage::tryAgain);
}

void FindPage::makeRedirect()
{
    auto *decline = new QPushButton(tr("Do &not look there"));
    decline->setObjectName(u"declineRedirect"_s);
    auto *follow = new QPushButton;
    follow->setObjectName(u"followRedirect"_s);
    m_redirect->setVerdict(Card::Verdict::Question);
    m_redirect->setTitle(tr("The settings are kept somewhere else"));
    m_redirect->buttons()->addWidget(decline);
    m_redirect->buttons()->addWidget(follow);
    m_redirect->hide();
    connect(follow, &QPushButton::clicked, this, [this] {
        if (const RedirectQuestion *question = redirect())
            controller()->agreeToDomain(QString(question->domain));
    });
    connect(decline, &QPushButton::clicked, this, [this] {
        if (const RedirectQuestion *question = redirect())
            m_refusedDomains += question->domain;
        showPhase();
    });
}

void FindPage::start()
{
    m_asking.reset();
    m_consent->hide();
    m_latestHost.clear();
    showPhase();
}

void FindPage::showPhase()
{
    showHeadline();
    showQuestions();
    showRedirect();
    showDiagnoses();
    emit advanceChanged();
    if (isVisible() && movesOnByItself())
        emit completed();
}

void FindPage::showHeadline()
{
    const Phase outgoing = controller()->phase(Half::Outgoing);
    const Phase incoming = controller()->phase(Half::Incoming);
    const QString words = Words::headline(outgoing, incoming);
    const bool isSearching = words == Words::phase(Phase::Searching);
    m_headline->setText(
        isSearching && !m_latestHost.isEmpty() ? tr("Trying %1...").arg(m_latestHost) : words);
}

/// One question at a time: that of the outgoing half first.
void FindPage::showQuestions()
{
    const std::optional<Half> asks = halfThatAsks();
    const bool asksNow = asks && (m_consent->isHidden() || m_asking != asks);
    m_asking = asks;
    if (asksNow)
        m_consent->ask(*controller()->half(*asks));
    m_consent->setVisible(asks.has_value());
    if (asksNow) {
        m_consent->setFocus();
        bringIntoView(m_consent);
    }
}

void FindPage::showRedirect()
{
    const RedirectQuestion *question = redirect();
    const bool wasHidden = m_redirect->isHidden();
    m_redirect->setVisible(question);
    if (!question)
        return;
    for (const DiscoveryResult &result : controller()->check()->results()) {
        if (std::get_if<RedirectQuestion>(&result.outcome) == question)
            m_redirect->setText(Words::redirectQuestion(result, *question));
    }
    auto *follow = m_redirect->findChild<QPushButton *>(u"followRedirect"_s);
    follow->setText(tr("&Look at %1").arg(question->domain));
    if (wasHidden)
        bringIntoView(m_redirect);
}

void FindPage::showAdvice()
{
    const AccountCheck *check = controller()->check();
    m_advice->show(check && !hasSignInFault(diagnoses()) ? check->provider() : nullptr);
}

/// Not while it is being looked for, for what fails here may work elsewhere; and not where the
/// domain itself says why.
QList<Diagnosis> FindPage::diagnoses() const
{
    const bool isKnown = controller()->check()
        && (!controller()->isChecking() || halfThatAsks() || halfInTrouble());
    return isKnown && !Words::explainDomain(*controller()->check()) ? controller()->diagnoses()
                                                                    : QList<Diagnosis>();
}

void FindPage::showDiagnoses()
{
    m_diagnoses->show(
        diagnoses(), halfThatAsks() ? DiagnosisPanel::First::Closed : DiagnosisPanel::First::Open);
    showAdvice();
    showOutcome();
}

void FindPage::showOutcome()
{
    const std::optional<Half> half = halfInTrouble();
    const AccountCheck *check = controller()->check();
    const PublishedSettings *provider = check ? check->provider() : nullptr;
    const bool isLockedOut = provider
        && provider->advice->access == ProviderAdvice::Access::NoMailPrograms
        && controller()->phase(Half::Outgoing) != Phase::Cancelled;
    const bool isExplained = half && hasFaultOf(diagnoses(), *half)
        && controller()->phase(*half) == Phase::NothingFound;
    m_outcome->setVisible(half && !isLockedOut && !isExplained); // else the advice says why
    if (!half)
        return;
    for (auto *button : m_outcome->findChildren<QPushButton *>())
        button->setVisible(!m_diagnoses->hasFaults()); // its card has the same
    if (controller()->hasDeclined(*half)) {
        m_outcome->setVerdict(Card::Verdict::NotTested);
        m_outcome->setTitle(tr("You did not agree"));
        m_outcome->setText(
            tr("Nothing secret was sent. Type other servers if you know some, or try "
               "again later."));
    } else if (const auto said = Words::explainDomain(*check); said && *half == Half::Outgoing) {
        m_outcome->setExplanation(*said);
        return; // it is about both halves
    } else {
        m_outcome->setExplanation(Words::explain(*controller()->half(*half)));
        if (controller()->phase(*half) == Phase::Cancelled)
            m_outcome->setVerdict(Card::Verdict::NotTested);
    }
    const bool isShared
        = controller()->phase(Half::Outgoing) == controller()->phase(Half::Incoming);
    if (m_outcome->title() == m_headline->text())
        m_outcome->setTitle({}); // said once is enough
    else if (!isShared)
        m_outcome->setTitle(
            //: %1 is a half of the account, %2 what is wrong
            tr("%1: %2").arg(Words::half(*half), m_outcome->title()));
}

void FindPage::reportChanged(Half half, qsizetype row)
{
    const ProbeReport &report = controller()->half(half)->reports()[row];
    if (report.state != ProbeState::Running || m_latestHost == report.endpoint.host)
        return;
    m_latestHost = report.endpoint.host;
    showHeadline();
}

void FindPage::tryAgain()
{
    m_refusedDomains.clear();
    controller()->startCheck();
    enter();
}

std::optional<Half> FindPage::halfThatAsks() const
{
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        if (controller()->check() && controller()->phase(half) == Phase::NeedsConsent)
            return half;
    }
    return std::nullopt;
}

std::optional<Half> FindPage::halfInTrouble() const
{
    for (const Half half : { Half::Outgoing, Half::Incoming }) {
        const Phase phase = controller()->phase(half);
        if (controller()->check() && (phase == Phase::NothingFound || phase == Phase::Cancelled))
            return half;
    }
    return std::nullopt;
}

/// An open question that an answer could still help with.
const RedirectQuestion *FindPage::redirect() const
{
    const auto isDone = [this](Half half) {
        return controller()->isFound(half) || controller()->phase(half) == Phase::NotAsked;
    };
    const AccountCheck *check = controller()->check();
    if (!check || (isDone(Half::Outgoing) && isDone(Half::Incoming)))
        return nullptr;
    for (const DiscoveryResult &result : check->results()) {
        const auto *question = std::get_if<RedirectQuestion>(&result.outcome);
        if (question && !m_refusedDomains.contains(question->domain))
            return question;
    }
    return nullptr;
}

bool FindPage::movesOnByItself() const
{
    return canAdvance() && !redirect() && controller()->phase(Half::Outgoing) != Phase::Cancelled
        && controller()->phase(Half::Incoming) != Phase::Cancelled;
}

} // namespace portwright
