// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/halfsettings.h"

#include "assistant/latecomer.h"
#include "ui/panels/advicecard.h"
#include "ui/panels/certificatedialog.h"
#include "ui/panels/icons.h"
#include "ui/panels/mnemonic.h"
#include "ui/panels/remedies.h"
#include "ui/panels/serverfields.h"
#include "ui/panels/settingscard.h"
#include "ui/panels/signincard.h"
#include "ui/setupcontroller.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

using Phase = HalfCheck::Phase;

HalfSettings::HalfSettings(SetupController *controller, Half half, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_half(half)
    , m_advice(new AdviceCard)
    , m_signIn(new SignInCard(half))
    , m_card(new SettingsCard(half))
    , m_copy(new QPushButton(icon(u"copy"_s), withMnemonicOf(half, tr("Copy a&ll"))))
    , m_change(new QPushButton(withMnemonicOf(half, tr("Chan&ge..."))))
    , m_certificate(
          new QPushButton(icon(u"certificate"_s), withMnemonicOf(half, tr("Ce&rtificate..."))))
    , m_why(new QPushButton(withMnemonicOf(half, tr("&Why this one?"))))
    , m_skip(new QPushButton)
    , m_signInsUsed(new QLabel)
    , m_reasons(new QLabel)
{
    setObjectName(half == Half::Outgoing ? u"outgoingSettings"_s : u"incomingSettings"_s);
    makeCard();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_advice);
    column->addWidget(m_signIn);
    column->addWidget(m_card);
    setFocusProxy(m_signIn);

    const auto ofMine = [this](auto show) {
        return [this, show](Half changed) {
            if (changed == m_half)
                (this->*show)();
        };
    };
    connect(controller, &SetupController::phaseChanged, this, ofMine(&HalfSettings::showCheck));
    connect(controller, &SetupController::recommendationChanged, this,
        ofMine(&HalfSettings::showReasons));
    connect(controller, &SetupController::checkFinished, this, &HalfSettings::showReasons);
    connect(controller, &SetupController::phaseChanged, this, &HalfSettings::showAdvice);
    connect(controller, &SetupController::discovered, this, &HalfSettings::showAdvice);
    connect(controller->model(), &SetupModel::changed, this,
        [this] { m_signIn->offerPassword(m_controller->model()->password()); });
    connect(m_signIn, &SignInCard::signInRequested, this,
        [this](const QString &username, const Secret &password) {
            m_controller->signInAgain(m_half, username, password);
        });
    showCheck();
}

void HalfSettings::enter()
{
    m_why->setChecked(false);
    if (m_editor)
        m_editor->hide();
    showCheck();
}

bool HalfSettings::asksForSignIn() const { return !m_signIn->isHidden(); }

void HalfSettings::makeCard()
{
    m_copy->setObjectName(u"copyAll"_s);
    m_change->setObjectName(u"change"_s);
    m_certificate->setObjectName(u"certificate"_s);
    m_why->setCheckable(true);
    m_why->setObjectName(u"why"_s);
    m_skip->setObjectName(u"skip"_s);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->hide();
    m_signInsUsed->setTextFormat(Qt::PlainText);
    m_signInsUsed->setWordWrap(true);
    m_signInsUsed->setObjectName(u"signInsUsed"_s);

    m_card->body()->addWidget(m_signInsUsed);
    m_card->body()->addWidget(m_reasons);
    for (QPushButton *button : { m_copy, m_change, m_certificate, m_why, m_skip }) {
        button->setAccessibleDescription(Words::half(m_half)); // there are two of each
        m_card->buttons()->addWidget(button);
    }
    connect(m_copy, &QPushButton::clicked, this, &HalfSettings::copyAll);
    connect(m_change, &QPushButton::clicked, this, &HalfSettings::edit);
    connect(m_certificate, &QPushButton::clicked, this, &HalfSettings::showCertificate);
    connect(m_skip, &QPushButton::clicked, this, &HalfSettings::skipOrTest);
    connect(m_why, &QPushButton::toggled, this, [this](bool isAsked) {
        m_reasons->setVisible(isAsked);
        if (isAsked)
            emit shown(m_reasons);
    });
}

void HalfSettings::makeEditor()
{
    m_editor = new QWidget;
    m_fields = new ServerFields(m_half);
    auto *again = new QPushButton(withMnemonicOf(m_half, tr("Test &again")));
    again->setObjectName(u"testAgain"_s);
    auto *discard = new QPushButton(withMnemonicOf(m_half, tr("&Discard changes")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(again);
    buttons->addWidget(discard);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    column->addLayout(buttons);
    m_card->body()->insertWidget(m_card->body()->indexOf(m_reasons), m_editor);
    connect(m_fields, &ServerFields::returnPressed, again, &QPushButton::click);
    connect(again, &QPushButton::clicked, this, &HalfSettings::testAgain);
    connect(discard, &QPushButton::clicked, m_editor, &QWidget::hide);
}

void HalfSettings::showCheck()
{
    const HalfCheck *check = m_controller->half(m_half);
    if (!check)
        return;
    showAdvice();
    const Phase phase = m_controller->phase(m_half);
    const bool isLeftOut = phase == Phase::NotAsked;
    const bool hasSettings = check->best() && !isLeftOut;
    for (QPushButton *button : { m_copy, m_certificate, m_why })
        button->setVisible(hasSettings);
    m_change->setVisible(!isLeftOut);
    m_skip->setVisible(phase != Phase::SignedIn);
    m_skip->setText(isLeftOut ? tr("Test this half") : tr("Skip this half"));
    m_reasons->setVisible(hasSettings && m_why->isChecked());
    if (hasSettings) {
        showFoundSettings(*check);
        return;
    }
    if (isLeftOut)
        m_card->showWithoutSettings(
            { Words::phase(phase), tr("This half was left out."), QString(), false });
    else if (hasFaultOf(m_controller->diagnoses(), m_half)) // explained above
        m_card->showWithoutSettings({ Words::phase(phase), QString(), QString() });
    else
        m_card->showWithoutSettings(Words::explain(*check));
    m_signInsUsed->hide();
    m_signIn->hide();
}

void HalfSettings::showFoundSettings(const HalfCheck &check)
{
    m_card->show(check);
    const auto &tls = check.best()->outcome.tls;
    m_certificate->setEnabled(tls && !tls->chain.isEmpty());
    int signIns = 0;
    const QMap<QString, int> used = check.signInsUsed();
    for (const int count : used)
        signIns += count;
    m_signInsUsed->setText(tr("Sign-ins used so far: %n", nullptr, signIns));
    m_signInsUsed->setVisible(signIns > 0);
    const bool mayTry
        = check.phase() == Phase::SignInRefused || check.phase() == Phase::FoundWithoutSignIn;
    if (mayTry)
        m_signIn->show(check);
    const bool isBackFromTrying = mayTry && !m_signIn->isEnabled();
    m_signIn->setEnabled(mayTry);
    m_signIn->setVisible(mayTry || (asksForSignIn() && check.phase() == Phase::SigningIn));
    if (isBackFromTrying)
        m_signIn->setFocus();
    showReasons();
}

/// Once, beside the first half that has not signed in.
void HalfSettings::showAdvice()
{
    const auto isDone = [this](Half half) {
        const Phase phase = m_controller->phase(half);
        return phase == Phase::SignedIn || phase == Phase::NotAsked;
    };
    const bool isFirst = m_half == Half::Outgoing || isDone(Half::Outgoing);
    const AccountCheck *check = m_controller->check();
    const bool isExplained = hasSignInFault(m_controller->diagnoses());
    m_advice->show(
        check && isFirst && !isDone(m_half) && !isExplained ? check->provider() : nullptr);
}

void HalfSettings::showReasons()
{
    const HalfCheck *check = m_controller->half(m_half);
    const ProbeReport *best = check ? check->best() : nullptr;
    if (!best)
        return;
    QStringList lines;
    lines += tr("%1 was %2.").arg(best->endpoint.hostAndPort(), Words::origin(best->origin));
    for (const Comparison &comparison : check->recommendation().runnersUp) {
        const ProbeReport &other = check->reports()[comparison.row];
        lines += Words::reason(comparison.reason, *best, other);
    }
    if (check->recommendation().runnersUp.isEmpty())
        lines += tr("Nothing else could be used.");
    const auto latecomer = betterLatecomer(check->reports(), best - check->reports().constData(),
        check->request().order, check->request().consents);
    if (latecomer) {
        const ProbeReport &other = check->reports()[latecomer->row];
        lines += tr("%1 answered too late to be chosen. %2")
                     .arg(other.endpoint.hostAndPort(),
                         Words::reason(latecomer->reason, other, *best));
    }
    m_reasons->setText(lines.join(u'\n'));
}

void HalfSettings::edit()
{
    if (!m_editor)
        makeEditor();
    const HalfCheck *check = m_controller->half(m_half);
    TypedServer server = m_controller->model()->server(m_half);
    if (const ProbeReport *best = check->best()) {
        server.host = best->endpoint.host;
        server.port = QString::number(best->endpoint.port);
        server.security = best->endpoint.tls;
        if (m_half == Half::Incoming)
            server.protocol = best->endpoint.protocol;
        const bool isAddress = check->username() == check->request().address.toString();
        server.username = isAddress ? QString() : check->username();
    }
    m_fields->setServer(server);
    m_fields->setUsernamePlaceholder(check->request().address.toString());
    m_editor->show();
    m_fields->setFocus();
    emit shown(m_editor);
}

void HalfSettings::testAgain()
{
    const TypedServer server = m_fields->server();
    if (server.hostFault() || server.portFault()) {
        m_fields->showFaults();
        return;
    }
    m_controller->model()->setServer(m_half, server);
    emit checkWanted();
}

void HalfSettings::skipOrTest()
{
    if (m_controller->phase(m_half) != Phase::NotAsked) {
        m_controller->skip(m_half);
        return;
    }
    TypedServer server = m_controller->model()->server(m_half);
    server.isSkipped = false;
    m_controller->model()->setServer(m_half, server);
    emit checkWanted();
}

void HalfSettings::showCertificate()
{
    const ProbeReport *best = m_controller->half(m_half)->best();
    auto *dialog = new CertificateDialog(best->endpoint, *best->outcome.tls, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HalfSettings::copyAll() { QApplication::clipboard()->setText(m_card->toPlainText()); }

} // namespace portwright
