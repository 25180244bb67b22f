// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/undobar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace portwright {

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *button = new QPushButton(tr("&Undo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undo, nullptr);
        withdraw();
        undo();
    });
    hide();
}

void UndoBar::offer(const QString &words, std::function<void()> undo)
{
    m_words->setText(words);
    m_undo = std::move(undo);
    show();
}

void UndoBar::withdraw()
{
    m_undo = nullptr;
    hide();
}

} // namespace portwright
