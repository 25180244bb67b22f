// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/waitbutton.h"

namespace portwright {

using namespace std::chrono_literals;

WaitButton::WaitButton(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    // Once, and not again each second.
    setAccessibleName(tr("Wait as long as the server asks, then try again"));
    m_ticks.setInterval(1s);
    connect(&m_ticks, &QTimer::timeout, this, &WaitButton::tick);
    connect(this, &QPushButton::toggled, this, &WaitButton::tick);
    hide();
}

void WaitButton::start(std::optional<std::chrono::seconds> wait)
{
    constexpr std::chrono::seconds longest = 30min;
    setChecked(false);
    m_ticks.stop();
    hide();
    if (!wait || *wait <= 0s || *wait > longest)
        return;
    m_end.setRemainingTime(*wait);
    m_ticks.start();
    tick();
    show();
}

void WaitButton::tick()
{
    if (!m_ticks.isActive())
        return;
    if (m_end.hasExpired()) {
        const bool isWanted = isChecked();
        start({});
        if (isWanted)
            emit elapsed();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_end.remainingTimeAsDuration());
    const QString time = left <= 2min
        ? tr("%1 s").arg(left.count())
        : tr("%1 min").arg(std::chrono::ceil<std::chrono::minutes>(left).count());
    setText((isChecked() ? tr("Do not wait (%1 left)") : tr("Try again in %1")).arg(time));
}

} // namespace portwright
