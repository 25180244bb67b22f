// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settingspage.h"

#include "assistant/latecomer.h"
#include "ui/panels/certificatedialog.h"
#include "ui/panels/heading.h"
#include "ui/panels/icons.h"
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

SettingsPage::SettingsPage(SetupController *controller, QWidget *parent)
    : SetupPage(controller, parent)
    , m_headline(new Heading)
    , m_signIn(new SignInCard)
    , m_outgoing(new SettingsCard)
    , m_why(new QPushButton(tr("&Why this one?")))
    , m_certificate(new QPushButton(tr("Ce&rtificate...")))
    , m_signInsUsed(new QLabel)
    , m_reasons(new QLabel)
    , m_editor(new QWidget)
    , m_fields(new ServerFields)
    , m_testAgain(new QPushButton(tr("Test &again")))
    , m_incoming(new Card)
{
    makeOutgoing();
    makeEditor();
    m_incoming->setVerdict(Card::Verdict::NotTested);
    m_incoming->setTitle(tr("Incoming mail (IMAP, POP3)"));
    m_incoming->setText(tr("Not tested yet: this version checks outgoing mail only."));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_signIn);
    column->addWidget(m_outgoing);
    column->addWidget(m_incoming);
    column->addStretch(1);

    connect(controller, &SetupController::phaseChanged, this, &SettingsPage::showCheck);
    connect(controller, &SetupController::recommendationChanged, this, &SettingsPage::showReasons);
    connect(controller, &SetupController::checkFinished, this, &SettingsPage::showReasons);
    connect(m_signIn, &SignInCard::signInRequested, controller, &SetupController::signInAgain);
    showCheck();
}

void SettingsPage::enter()
{
    m_why->setChecked(false);
    m_editor->hide();
    showCheck();
    if (!m_signIn->isHidden())
        m_signIn->setFocus();
}

void SettingsPage::leave()
{
    if (controller()->isChecking())
        controller()->cancelCheck();
}

bool SettingsPage::canAdvance() const
{
    return controller()->check() && !controller()->isChecking();
}

QString SettingsPage::advanceText() const
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    return check && check->phase() == HalfCheck::Phase::SignedIn ? SetupPage::advanceText()
                                                                 : tr("S&kip test message");
}

void SettingsPage::makeOutgoing()
{
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy a&ll"));
    copy->setObjectName(u"copyAll"_s);
    auto *change = new QPushButton(tr("Chan&ge..."));
    change->setObjectName(u"change"_s);
    m_certificate->setIcon(icon(u"certificate"_s));
    m_certificate->setObjectName(u"certificate"_s);
    m_why->setCheckable(true);
    m_why->setObjectName(u"why"_s);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->hide();
    m_signInsUsed->setTextFormat(Qt::PlainText);
    m_signInsUsed->setWordWrap(true);

    m_outgoing->body()->addWidget(m_signInsUsed);
    m_outgoing->body()->addWidget(m_editor);
    m_outgoing->body()->addWidget(m_reasons);
    for (QPushButton *button : { copy, change, m_certificate, m_why })
        m_outgoing->buttons()->addWidget(button);

    connect(copy, &QPushButton::clicked, this, &SettingsPage::copyAll);
    connect(change, &QPushButton::clicked, this, &SettingsPage::edit);
    connect(m_certificate, &QPushButton::clicked, this, &SettingsPage::showCertificate);
    connect(m_why, &QPushButton::toggled, this, [this](bool isAsked) {
        m_reasons->setVisible(isAsked);
        if (isAsked)
            bringIntoView(m_reasons);
    });
}

void SettingsPage::makeEditor()
{
    auto *discard = new QPushButton(tr("&Discard changes"));
    m_testAgain->setObjectName(u"testAgain"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_testAgain);
    buttons->addWidget(discard);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    column->addLayout(buttons);
    m_editor->hide();
    connect(m_fields, &ServerFields::returnPressed, m_testAgain, &QPushButton::click);
    connect(m_testAgain, &QPushButton::clicked, this, &SettingsPage::testAgain);
    connect(discard, &QPushButton::clicked, m_editor, &QWidget::hide);
}

void SettingsPage::showCheck()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    const ProbeReport *best = check ? check->best() : nullptr;
    emit advanceChanged();
    if (!best)
        return;
    m_headline->setText(Words::phase(check->phase()));
    m_outgoing->show(*check);
    m_certificate->setEnabled(best->outcome.tls && !best->outcome.tls->chain.isEmpty());
    int signIns = 0;
    const QMap<QString, int> used = check->signInsUsed();
    for (const int count : used)
        signIns += count;
    m_signInsUsed->setText(tr("Sign-ins used so far: %n", nullptr, signIns));
    m_signInsUsed->setVisible(signIns > 0);
    const bool mayTry = check->phase() == HalfCheck::Phase::SignInRefused
        || check->phase() == HalfCheck::Phase::FoundWithoutSignIn;
    if (mayTry)
        m_signIn->show(*check);
    const bool isBackFromTrying = mayTry && !m_signIn->isEnabled();
    m_signIn->setEnabled(mayTry);
    m_signIn->setVisible(
        mayTry || (!m_signIn->isHidden() && check->phase() == HalfCheck::Phase::SigningIn));
    if (isBackFromTrying)
        m_signIn->setFocus();
    showReasons();
}

void SettingsPage::showReasons()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
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

void SettingsPage::edit()
{
    const HalfCheck *check = controller()->half(Half::Outgoing);
    TypedServer server;
    server.isKnown = true;
    server.host = check->best()->endpoint.host;
    server.port = QString::number(check->best()->endpoint.port);
    server.security = check->best()->endpoint.tls;
    if (check->username() != check->request().address.toString())
        server.username = check->username();
    m_fields->setServer(server);
    m_fields->setUsernamePlaceholder(check->request().address.toString());
    m_editor->show();
    m_fields->setFocus();
    bringIntoView(m_editor);
}

void SettingsPage::testAgain()
{
    const TypedServer server = m_fields->server();
    if (server.hostFault() || server.portFault()) {
        m_fields->showFaults();
        return;
    }
    controller()->model()->setOutgoing(server);
    emit stepRequested(Step::Find);
    controller()->startCheck();
}

void SettingsPage::showCertificate()
{
    const ProbeReport *best = controller()->half(Half::Outgoing)->best();
    auto *dialog = new CertificateDialog(best->endpoint, *best->outcome.tls, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsPage::copyAll() { QApplication::clipboard()->setText(m_outgoing->toPlainText()); }

} // namespace portwright
