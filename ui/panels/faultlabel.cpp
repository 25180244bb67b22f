// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/faultlabel.h"

#include "ui/panels/icons.h"
#include "ui/panels/note.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace portwright {

FaultLabel::FaultLabel(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel)
    , m_words(new Note)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void FaultLabel::setFault(const QString &words)
{
    if (words == m_words->text())
        return;
    if (!words.isEmpty()) {
        const int size = fontMetrics().height();
        m_icon->setPixmap(icon(u"error"_s).pixmap(QSize(size, size), devicePixelRatioF()));
    }
    m_words->setText(words);
    setVisible(!words.isEmpty());
    if (m_field) {
        m_field->setAccessibleDescription(words);
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QString FaultLabel::fault() const { return m_words->text(); }

} // namespace portwright
