// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sizemeter.h"

#include "ui/panels/faultlabel.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace portwright {

namespace {

    constexpr int steps = 1000; // a bar counts in int, sizes may be larger

} // namespace

SizeMeter::SizeMeter(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_fault(new FaultLabel(m_bar))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_bar->setAccessibleName(tr("Size of the message"));
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_fault);
    update();
}

void SizeMeter::setLimit(std::optional<qint64> bytes)
{
    m_limit = bytes;
    update();
}

void SizeMeter::setSize(qint64 bytes)
{
    m_size = bytes;
    update();
}

bool SizeMeter::isTooLarge() const { return m_limit && m_size > *m_limit; }

QString SizeMeter::text() const { return m_words->text(); }

void SizeMeter::update()
{
    m_bar->setVisible(m_limit.has_value());
    if (!m_limit) {
        m_words->setText(tr("%1 on its way. The server names no limit.").arg(Words::size(m_size)));
        m_fault->setFault({});
        return;
    }
    m_words->setText(tr("%1 on its way, of %2 that the server takes.")
                         .arg(Words::size(m_size), Words::size(*m_limit)));
    m_bar->setValue(
        int(std::min(1.0, double(m_size) / double(std::max<qint64>(*m_limit, 1))) * steps));
    m_fault->setFault(isTooLarge()
            ? tr("The server will refuse this message as too large. Attachments grow by about a "
                 "third on their way.")
            : QString());
}

} // namespace portwright
