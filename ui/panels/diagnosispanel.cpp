// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/diagnosispanel.h"

#include "ui/panels/diagnosiscard.h"
#include "ui/setupcontroller.h"
#include "ui/words/remarkwords.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    bool isFault(const Diagnosis &diagnosis) { return diagnosis.severity == Severity::Fault; }

} // namespace

DiagnosisPanel::DiagnosisPanel(SetupController *controller, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_purpose(purpose)
    , m_column(new QVBoxLayout(this))
    , m_remarksTitle(new QLabel(tr("Worth knowing")))
    , m_remarks(new QLabel)
{
    setObjectName(u"diagnoses"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    QFont bold = font();
    bold.setBold(true);
    m_remarksTitle->setFont(bold);
    m_remarks->setObjectName(u"remarks"_s);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_remarksTitle);
    m_column->addWidget(m_remarks);
    setRemarks({});
}

void DiagnosisPanel::show(const QList<Diagnosis> &diagnoses, First first)
{
    QList<Finding> findings;
    for (const Diagnosis &diagnosis : diagnoses)
        findings += finding(diagnosis);
    std::stable_partition(findings.begin(), findings.end(),
        [](const Finding &one) { return isFault(one.diagnosis); });
    if (findings == m_findings && first == m_first)
        return;
    m_findings = findings;
    m_first = first;
    for (DiagnosisCard *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater(); // it may be its own button that led here
    }
    for (const Finding &one : m_findings)
        addCard(one);
    foldCards(first);
    showOrHide();
}

void DiagnosisPanel::setRemarks(const QList<Remark> &remarks)
{
    QStringList lines;
    for (const Remark &remark : remarks)
        lines += RemarkWords::say(remark);
    m_remarks->setText(lines.join(u'\n'));
    showOrHide();
}

void DiagnosisPanel::showOrHide()
{
    const bool hasRemarks = !m_remarks->text().isEmpty();
    m_remarksTitle->setVisible(hasRemarks);
    m_remarks->setVisible(hasRemarks);
    setVisible(hasRemarks || !m_findings.isEmpty());
}

bool DiagnosisPanel::hasFaults() const
{
    return !m_findings.isEmpty() && isFault(m_findings.first().diagnosis);
}

DiagnosisPanel::Finding DiagnosisPanel::finding(const Diagnosis &diagnosis) const
{
    Remedies remedies = remediesFor(diagnosis, *m_controller);
    remedies.canTryAgain = canTryAgain(diagnosis);
    remedies.canTypeServers = m_purpose == Purpose::Search && isFault(diagnosis);
    return { diagnosis, remedies };
}

/// A sign-in that was refused is tried again where its password is typed, unless time alone can
/// help: accounts get locked.
bool DiagnosisPanel::canTryAgain(const Diagnosis &diagnosis) const
{
    if (!isFault(diagnosis))
        return false;
    switch (m_purpose) {
    case Purpose::Search:
        return true;
    case Purpose::Sending: // it could arrive twice
        return m_controller->sender()->outcome().acceptance != Acceptance::Unknown;
    case Purpose::Settings:
        return refusedHalves(diagnosis).isEmpty() || diagnosis.waitingHelps;
    }
    Q_UNREACHABLE();
}

QList<Half> DiagnosisPanel::refusedHalves(const Diagnosis &diagnosis) const
{
    QList<Half> halves;
    for (const Half half : halvesOf(diagnosis)) {
        const bool wasRefused = m_controller->phase(half) == HalfCheck::Phase::SignInRefused;
        if (diagnosis.stage == Stage::Auth && wasRefused && m_controller->half(half)->credentials())
            halves += half;
    }
    return halves;
}

void DiagnosisPanel::addCard(const Finding &finding)
{
    auto *card = new DiagnosisCard;
    m_cards += card;
    m_column->insertWidget(int(m_cards.size()) - 1, card);
    if (!isFault(finding.diagnosis)) {
        card->setFrameShape(QFrame::NoFrame);
        card->setAutoFillBackground(false);
    }
    card->show(finding.diagnosis, finding.remedies);
    connect(card, &DiagnosisCard::alternativeRequested, this, &DiagnosisPanel::useInstead);
    connect(card, &DiagnosisCard::usualPortsRequested, this, &DiagnosisPanel::tryUsualPorts);
    connect(card, &DiagnosisCard::localPartRequested, this,
        [this, card](const QString &username) { signIn(card->diagnosis(), username); });
    connect(card, &DiagnosisCard::tryAgainRequested, this,
        [this, card] { tryAgain(card->diagnosis()); });
    connect(card, &DiagnosisCard::serversRequested, this,
        [this, card] { emit serversWanted(halvesOf(card->diagnosis()).constFirst()); });
    connect(card, &DiagnosisCard::evidenceRequested, this, &DiagnosisPanel::evidenceRequested);
    connect(card, &DiagnosisCard::unfolded, this, &DiagnosisPanel::shown);
}

void DiagnosisPanel::foldCards(First first)
{
    using Fold = DiagnosisCard::Fold;
    const bool isAlone = m_cards.size() == 1 && hasFaults();
    for (DiagnosisCard *card : m_cards)
        card->setFold(Fold::Closed);
    if (hasFaults() && first == First::Open)
        m_cards.first()->setFold(isAlone ? Fold::Never : Fold::Open);
}

/// As if the person had typed it: nothing else is tried then.
void DiagnosisPanel::useInstead(const Endpoint &endpoint)
{
    const Half half = endpoint.protocol == Protocol::Smtp ? Half::Outgoing : Half::Incoming;
    TypedServer server = m_controller->model()->server(half);
    server.isKnown = true;
    server.host = endpoint.host;
    server.port = QString::number(endpoint.port);
    server.security = endpoint.tls;
    if (half == Half::Incoming)
        server.protocol = endpoint.protocol;
    m_controller->model()->setServer(half, server);
    emit checkWanted();
}

void DiagnosisPanel::tryUsualPorts(Half half)
{
    TypedServer server = m_controller->model()->server(half);
    server.port.clear();
    server.security.reset();
    m_controller->model()->setServer(half, server);
    emit checkWanted();
}

void DiagnosisPanel::signIn(const Diagnosis &diagnosis, const QString &username)
{
    for (const Half half : refusedHalves(diagnosis)) {
        const HalfCheck &check = *m_controller->half(half);
        m_controller->signInAgain(half, username.isEmpty() ? check.username() : username,
            Secret(check.credentials()->secret));
    }
}

void DiagnosisPanel::tryAgain(const Diagnosis &diagnosis)
{
    if (m_purpose == Purpose::Sending)
        emit sendWanted();
    else if (!refusedHalves(diagnosis).isEmpty())
        signIn(diagnosis, {});
    else
        emit checkWanted();
}

} // namespace portwright
