// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/arrivalcard.h"

#include "assistant/arrivalchecker.h"
#include "transcript/transcript.h"
#include "ui/words/arrivalwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    Card::Verdict verdictOf(const Arrival &arrival)
    {
        switch (arrival.state) {
        case ArrivalState::Looking:
        case ArrivalState::Cancelled:
            return Card::Verdict::NotTested;
        case ArrivalState::Arrived:
            return arrival.isJunk() || arrival.message.authentication.hasFailure()
                ? Card::Verdict::Warning
                : Card::Verdict::Good;
        case ArrivalState::Reported:
            return Card::Verdict::Good;
        case ArrivalState::Bounced:
            return Card::Verdict::Fault;
        case ArrivalState::NotSeenYet:
            return arrival.expectation == ArrivalExpectation::Message ? Card::Verdict::Warning
                                                                      : Card::Verdict::NotTested;
        case ArrivalState::CannotLook:
            return Card::Verdict::Warning;
        }
        Q_UNREACHABLE();
    }

    QLabel *makeLabel()
    {
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->hide();
        return label;
    }

} // namespace

ArrivalCard::ArrivalCard(QWidget *parent)
    : Card(parent)
    , m_path(makeLabel())
    , m_removal(makeLabel())
    , m_stop(new QPushButton(tr("Sto&p waiting")))
    , m_lookAgain(new QPushButton(tr("Loo&k again")))
    , m_unfold(new QPushButton(tr("The &way it took")))
    , m_remove(new QPushButton(tr("Delete th&e test message")))
{
    setObjectName(u"arrival"_s);
    m_stop->setObjectName(u"stopWaiting"_s);
    m_lookAgain->setObjectName(u"lookAgain"_s);
    m_lookAgain->setAccessibleName(tr("Look again whether the test message arrived"));
    m_unfold->setObjectName(u"showPath"_s);
    m_unfold->setCheckable(true);
    m_remove->setObjectName(u"deleteMessage"_s);
    m_path->setObjectName(u"path"_s);
    m_removal->setObjectName(u"removal"_s);
    body()->addWidget(m_path);
    body()->addWidget(m_removal);
    for (QPushButton *button : { m_stop, m_lookAgain, m_unfold, m_remove })
        buttons()->addWidget(button);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ArrivalCard::showWait);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_checker)
            m_checker->cancel();
    });
    connect(m_lookAgain, &QPushButton::clicked, this, &ArrivalCard::lookAgainWanted);
    connect(m_unfold, &QPushButton::toggled, this, &ArrivalCard::showPath);
    connect(m_remove, &QPushButton::clicked, this, &ArrivalCard::remove);
    hide();
}

void ArrivalCard::follow(ArrivalChecker *checker)
{
    m_checker = checker;
    m_tick.stop();
    m_removal->hide();
    m_unfold->setChecked(false);
    if (!checker)
        return hide();
    connect(checker, &ArrivalChecker::finished, this, &ArrivalCard::showArrival);
    connect(checker, &ArrivalChecker::removalEnded, this, &ArrivalCard::showRemoval);
    m_clock.start();
    m_tick.start();
    showArrival();
    showWait();
    show();
}

void ArrivalCard::showArrival()
{
    if (!m_checker)
        return;
    const Arrival &arrival = m_checker->arrival();
    setExplanation(ArrivalWords::explain(arrival, m_checker->request()));
    setVerdict(verdictOf(arrival));
    setQuotation(withVisibleControls(ArrivalWords::quotations(arrival).join(u'\n')));
    const bool isWaiting = arrival.state == ArrivalState::Looking;
    if (!isWaiting)
        m_tick.stop();
    const bool hadFocus = m_stop->hasFocus() || m_lookAgain->hasFocus();
    m_stop->setVisible(isWaiting);
    m_lookAgain->setVisible(
        arrival.state == ArrivalState::NotSeenYet || arrival.state == ArrivalState::CannotLook);
    QPushButton *next = isWaiting ? m_stop : m_lookAgain;
    if (hadFocus && next->isVisibleTo(this)) // what takes the other's place takes this as well
        next->setFocus();
    m_unfold->setVisible(!arrival.message.path.isEmpty());
    m_remove->setVisible(arrival.state == ArrivalState::Arrived);
    m_remove->setEnabled(true);
    showPath();
}

void ArrivalCard::showWait()
{
    if (m_checker && m_checker->arrival().state == ArrivalState::Looking)
        setTitle(ArrivalWords::explain(m_checker->arrival(), m_checker->request()).title + u' '
            + Words::duration(std::chrono::seconds(m_clock.elapsed() / 1000)));
}

void ArrivalCard::showPath()
{
    m_path->setVisible(m_unfold->isChecked());
    if (m_unfold->isChecked() && m_checker)
        m_path->setText(
            withVisibleControls(ArrivalWords::path(m_checker->arrival().message.path).join(u'\n')));
}

void ArrivalCard::remove()
{
    m_remove->setEnabled(false); // once is enough
    if (m_checker)
        m_checker->remove();
}

void ArrivalCard::showRemoval()
{
    if (!m_checker)
        return;
    const Arrival &arrival = m_checker->arrival();
    m_removal->setText(ArrivalWords::removal(arrival));
    m_removal->show();
    m_remove->setVisible(arrival.removal == Removal::None);
    m_remove->setEnabled(true);
}

} // namespace portwright
