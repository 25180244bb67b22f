// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/card.h"

#include "ui/panels/fixedwidthfont.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/icons.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace portwright {

namespace {

    QLabel *makeLabel(Qt::TextInteractionFlags flags)
    {
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(flags);
        label->hide();
        return label;
    }

    void setTextOrHide(QLabel *label, const QString &text)
    {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }

} // namespace

QString Card::iconName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        return {};
    case Verdict::Good:
        return u"ok"_s;
    case Verdict::Question:
    case Verdict::Warning:
        return u"warning"_s;
    case Verdict::Fault:
        return u"error"_s;
    case Verdict::Absent:
        return u"absent"_s;
    case Verdict::NotTested:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_title(makeLabel(Qt::TextSelectableByMouse))
    , m_text(makeLabel(Qt::TextSelectableByMouse))
    , m_quotation(makeLabel(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard))
    , m_header(new QWidget)
    , m_titleRow(new QHBoxLayout(m_header))
    , m_body(new QVBoxLayout)
    , m_buttons(new FlowLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_quotation->setFont(fixedWidthFont(font()));
    m_icon->hide();

    auto *column = new QVBoxLayout;
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->setContentsMargins(0, 0, 0, 0);
    m_header->hide();
    column->addWidget(m_header);
    column->addWidget(m_text);
    column->addWidget(m_quotation);
    column->addLayout(m_body);
    column->addLayout(m_buttons);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

void Card::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    showVerdict();
}

void Card::setIconSize(IconSize size)
{
    m_iconSize = size;
    layout()->setAlignment(m_icon, size == IconSize::Small ? Qt::AlignVCenter : Qt::AlignTop);
    showVerdict();
}

void Card::setTitle(const QString &title)
{
    setTextOrHide(m_title, title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const { return m_title->text(); }

void Card::setText(const QString &text)
{
    setTextOrHide(m_text, text);
    setAccessibleDescription(text);
}

QString Card::text() const { return m_text->text(); }

void Card::setQuotation(const QString &words)
{
    setTextOrHide(m_quotation, words);
    m_quotation->setAccessibleDescription(tr("The words of the server"));
}

QString Card::quotation() const { return m_quotation->text(); }

void Card::setExplanation(const Explanation &explanation)
{
    setVerdict(explanation.isFault ? Verdict::Fault : Verdict::Good);
    setTitle(explanation.title);
    setText(explanation.nextStep.isEmpty()
            ? explanation.why
            : u"%1\n\n%2"_s.arg(explanation.why, explanation.nextStep).trimmed());
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        showVerdict();
}

void Card::showVerdict()
{
    const QString name = iconName(m_verdict);
    m_icon->setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    const int oneLine = fontMetrics().height();
    const int size = m_iconSize == IconSize::Small
        ? oneLine
        : std::max(style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this), 2 * oneLine);
    m_icon->setPixmap(icon(name).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace portwright
