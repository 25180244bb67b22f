// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/effectqueue.h"

#include "model/wiped.h"

#include <utility>

namespace portwright {

namespace {

    constexpr qsizetype ordinaryFlight = 512;

} // namespace

void EffectQueue::sendCommand(const QByteArray &command)
{
    sendHidden(command, QString::fromUtf8(command));
}

void EffectQueue::sendHidden(const QByteArray &line, const QString &shown)
{
    countFlight();
    show(ShowLine::From::Client, shown);
    // With room, so that no copy stays behind where it would have to grow.
    if (m_flight.capacity() < m_flight.size() + line.size() + 2) {
        QByteArray roomier;
        roomier.reserve(2 * (m_flight.size() + line.size()) + ordinaryFlight);
        roomier += m_flight;
        overwrite(m_flight);
        m_flight = roomier;
    }
    m_flight += line;
    m_flight += "\r\n";
}

void EffectQueue::sendContent(const QByteArray &content)
{
    countFlight();
    m_flight += content;
}

void EffectQueue::sendFarewell(const QByteArray &command)
{
    show(ShowLine::From::Client, QString::fromUtf8(command));
    m_flight += command + "\r\n";
}

void EffectQueue::show(ShowLine::From from, const QString &text)
{
    m_effects.append(ShowLine { from, m_redactor.redact(text) });
}

void EffectQueue::arm(Stage stage)
{
    m_stage = stage;
    push(ArmDeadline { stage });
}

void EffectQueue::push(const Effect &effect)
{
    endFlight();
    m_effects.append(effect);
}

QList<Effect> EffectQueue::take()
{
    endFlight();
    return std::exchange(m_effects, {});
}

void EffectQueue::countFlight()
{
    if (m_heardSinceSending)
        ++m_roundTrips;
    m_heardSinceSending = false;
}

void EffectQueue::endFlight()
{
    if (!m_flight.isEmpty())
        m_effects.append(SendBytes { std::exchange(m_flight, {}) });
}

} // namespace portwright
