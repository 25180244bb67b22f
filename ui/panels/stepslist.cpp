// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/stepslist.h"

#include "ui/panels/icons.h"
#include "ui/words/exportwords.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    enum Column { Number, Words, Copy, Value, ColumnCount };

    QLabel *plainLabel(const QString &text)
    {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

    bool isHeading(StepCode code)
    {
        return code == StepCode::Incoming || code == StepCode::Outgoing;
    }

} // namespace

StepsList::StepsList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Steps"));
}

void StepsList::showSteps(ExportTarget program, const AccountSettings &settings)
{
    delete m_steps;
    m_steps = new QWidget;
    m_grid = new QGridLayout(m_steps);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0); // the buttons in it are high enough
    m_grid->setColumnStretch(Value, 1);
    int number = 0;
    for (const ExportStep &step : exportSteps(program, settings)) {
        if (!isHeading(step.code))
            ++number;
        addStep(program, step, number);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    layout()->addWidget(m_steps);
}

void StepsList::addStep(ExportTarget program, const ExportStep &step, int number)
{
    const int row = m_grid->rowCount();
    const QString words = ExportWords::step(program, step.code);
    const QString value = ExportWords::value(program, step.value);
    if (isHeading(step.code)) {
        auto *heading = plainLabel(words);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        m_grid->addWidget(heading, row, Number, 1, ColumnCount);
        return;
    }
    auto *place = new QLabel(u"%1."_s.arg(number));
    m_grid->addWidget(place, row, Number,
        Qt::AlignTrailing | (value.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter));
    if (value.isEmpty())
        addWords(row, words);
    else
        addValue(row, words, value);
}

void StepsList::addWords(int row, const QString &words)
{
    m_grid->addWidget(plainLabel(words), row, Words, 1, ColumnCount - Words);
}

void StepsList::addValue(int row, const QString &label, const QString &value)
{
    auto *shown = plainLabel(value);
    shown->setObjectName(u"stepValue"_s);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(label);
    auto *copy = new QToolButton;
    copy->setObjectName(u"copyStep"_s);
    copy->setAutoRaise(true);
    copy->setIcon(icon(u"copy"_s));
    copy->setFocusPolicy(Qt::TabFocus);
    //: %1 is the name of a field, such as "Server"
    copy->setToolTip(tr("Copy: %1").arg(label));
    copy->setAccessibleName(copy->toolTip());
    connect(
        copy, &QToolButton::clicked, this, [value] { QApplication::clipboard()->setText(value); });
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    m_grid->addWidget(name, row, Words);
    m_grid->addWidget(copy, row, Copy);
    m_grid->addWidget(shown, row, Value);
}

} // namespace portwright
