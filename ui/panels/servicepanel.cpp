// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/servicepanel.h"

#include "ui/panels/card.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/icons.h"
#include "ui/setupcontroller.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    QLabel *plainLabel(const QString &text)
    {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        return label;
    }

} // namespace

ServicePanel::ServicePanel(SetupController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_unfold(new QPushButton(ServiceWords::title()))
    , m_card(new Card)
    , m_progress(new QProgressBar)
    , m_measure(new QPushButton(tr("&Measure five times")))
    , m_stop(new QPushButton(tr("Stop &measuring")))
    , m_copy(new QPushButton(icon(u"copy"_s), tr("Cop&y all")))
    , m_help(new QPushButton(tr("Ope&n help page")))
{
    setObjectName(u"servicePanel"_s);
    m_unfold->setObjectName(u"aboutServer"_s);
    m_unfold->setCheckable(true);
    m_card->setObjectName(u"serviceCard"_s);
    m_card->setAccessibleName(ServiceWords::title());
    m_card->hide();
    m_progress->setObjectName(u"measuring"_s);
    m_progress->setAccessibleName(tr("Measuring"));
    m_progress->hide();
    m_measure->setObjectName(u"measure"_s);
    m_stop->setObjectName(u"stopMeasuring"_s);
    m_stop->hide();
    m_copy->setObjectName(u"copyAbout"_s);
    m_copy->setAccessibleDescription(ServiceWords::title());
    m_help->setObjectName(u"openHelp"_s);
    m_measure->hide();
    m_copy->hide();
    m_help->hide();

    // All above the answers, which are long: what was measured is in view then.
    auto *buttons = new FlowLayout;
    for (QPushButton *button : { m_unfold, m_measure, m_stop, m_copy, m_help })
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_card);

    connect(m_unfold, &QPushButton::toggled, this, [this](bool isWanted) {
        m_card->setVisible(isWanted);
        m_copy->setVisible(isWanted);
        m_help->setVisible(false); // until a page is known
        showMeasuring();
        showFacts();
        if (isWanted)
            emit shown(this);
    });
    connect(m_measure, &QPushButton::clicked, this, &ServicePanel::measure);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_measuring->cancel(); });
    connect(m_copy, &QPushButton::clicked, this, &ServicePanel::copyAll);
    connect(m_help, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl(m_help->toolTip())); });
    // What was measured belongs to its check, and its connections to the engine of that check.
    connect(controller, &SetupController::checkStarted, this, &ServicePanel::drop);
    connect(controller, &SetupController::checkDropped, this, &ServicePanel::drop);
    connect(controller, &SetupController::phaseChanged, this, &ServicePanel::showFacts);
    connect(controller, &SetupController::checkDiagnosed, this, &ServicePanel::showFacts);
    connect(controller, &SetupController::checkFinished, this, &ServicePanel::showFacts);
}

ServicePanel::~ServicePanel() = default;

void ServicePanel::enter() { m_unfold->setChecked(false); }

void ServicePanel::showFacts()
{
    if (!m_unfold->isChecked() || !m_controller->check())
        return;
    const ServiceFacts facts = m_controller->serviceFacts();
    m_measure->setEnabled(!m_controller->isChecking() && !facts.measurable().isEmpty());
    m_help->setToolTip(facts.helpPages.value(0));
    m_help->setAccessibleDescription(m_help->toolTip());
    m_help->setVisible(!m_help->toolTip().isEmpty());
    showSections(ServiceWords::sections(facts));
}

void ServicePanel::showSections(const QList<ServiceSection> &sections)
{
    if (sections == m_shown)
        return; // whoever reads it keeps their place
    m_shown = sections;
    delete m_answers;
    m_answers = new QWidget;
    auto *grid = new QGridLayout(m_answers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 3);
    for (const ServiceSection &section : sections) {
        QLabel *heading = plainLabel(section.heading);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        if (grid->count() > 0)
            grid->setRowMinimumHeight(grid->rowCount(), fontMetrics().height() / 2);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        for (const AnsweredQuestion &answer : section.answers)
            addAnswer(grid, answer);
    }
    m_card->body()->insertWidget(0, m_answers);
    m_answers->show(); // now: how high it is decides where the page scrolls to
}

void ServicePanel::addAnswer(QGridLayout *grid, const AnsweredQuestion &answer)
{
    QLabel *question = plainLabel(answer.question);
    QLabel *lines = plainLabel(answer.lines.join(u'\n'));
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->setFocusPolicy(Qt::StrongFocus); // selectable text has it by a click alone
    lines->setAccessibleName(answer.question);
    lines->setObjectName(u"serviceAnswer"_s);
    question->setBuddy(lines);
    const int row = grid->rowCount();
    grid->addWidget(question, row, 0);
    grid->addWidget(lines, row, 1);
}

void ServicePanel::measure()
{
    SteadinessRequest request;
    request.endpoints = m_controller->serviceFacts().measurable();
    request.ehloName = m_controller->preferences().ehloName;
    m_measuring = std::make_unique<SteadinessCheck>(m_controller->host()->engine(), request);
    m_progress->setRange(0, m_measuring->triesInAll());
    m_progress->setValue(0);
    connect(m_measuring.get(), &SteadinessCheck::progressed, this,
        [this] { m_progress->setValue(m_measuring->triesDone()); });
    connect(m_measuring.get(), &SteadinessCheck::finished, this, &ServicePanel::endMeasuring);
    showMeasuring();
    m_stop->setFocus();
    m_measuring->start();
}

void ServicePanel::endMeasuring()
{
    const bool hadFocus = m_stop->hasFocus();
    m_controller->keepSteadiness(m_measuring->results());
    m_measuring.release()->deleteLater(); // it is the one that is calling
    showMeasuring();
    showFacts();
    if (hadFocus)
        m_measure->setFocus();
}

/// Folded, only what is under way is shown.
void ServicePanel::showMeasuring()
{
    m_progress->setVisible(m_measuring != nullptr);
    m_stop->setVisible(m_measuring != nullptr);
    m_measure->setVisible(!m_measuring && m_unfold->isChecked());
}

void ServicePanel::drop()
{
    m_measuring.reset();
    m_unfold->setChecked(false);
    showMeasuring();
}

void ServicePanel::copyAll()
{
    QApplication::clipboard()->setText(ServiceWords::toPlainText(m_shown));
}

} // namespace portwright
