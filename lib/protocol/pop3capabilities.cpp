// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/pop3capabilities.h"

namespace portwright {

using namespace Qt::StringLiterals;

Pop3Capabilities Pop3Capabilities::fromCapa(const ServerReply &response)
{
    Pop3Capabilities capabilities;
    capabilities.m_isAnnounced = true;
    for (const QString &responseLine : response.lines.mid(1)) {
        const QString line = responseLine.simplified();
        if (!line.isEmpty())
            capabilities.m_lines.append(line);
    }
    return capabilities;
}

bool Pop3Capabilities::has(QStringView name) const { return argumentsOf(name).has_value(); }

QStringList Pop3Capabilities::mechanisms() const
{
    QStringList mechanisms;
    const QStringList arguments = argumentsOf(u"SASL").value_or(QStringList {});
    for (const QString &argument : arguments) {
        if (!mechanisms.contains(argument.toUpper()))
            mechanisms.append(argument.toUpper());
    }
    return mechanisms;
}

std::optional<std::chrono::seconds> Pop3Capabilities::loginDelay() const
{
    bool isNumber = false;
    const qint32 seconds
        = argumentsOf(u"LOGIN-DELAY").value_or(QStringList {}).value(0).toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

QString Pop3Capabilities::expiry() const
{
    const QString days = argumentsOf(u"EXPIRE").value_or(QStringList {}).value(0).toUpper();
    bool isNumber = false;
    [[maybe_unused]] const uint number = days.toUInt(&isNumber);
    return isNumber || days == u"NEVER" ? days : QString();
}

bool Pop3Capabilities::differsByUser() const
{
    return argumentsOf(u"LOGIN-DELAY").value_or(QStringList {}).contains(u"USER"_s)
        || argumentsOf(u"EXPIRE").value_or(QStringList {}).contains(u"USER"_s);
}

std::optional<QStringList> Pop3Capabilities::argumentsOf(QStringView name) const
{
    for (const QString &line : m_lines) {
        QStringList words = line.split(u' ');
        if (name.compare(words.takeFirst(), Qt::CaseInsensitive) == 0)
            return words;
    }
    return std::nullopt;
}

} // namespace portwright
