// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpcapabilities.h"

#include <algorithm>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QString keywordOf(const QString &line) { return line.section(u' ', 0, 0); }

} // namespace

SmtpCapabilities SmtpCapabilities::fromEhlo(const ServerReply &reply)
{
    SmtpCapabilities capabilities;
    for (const QString &replyLine : reply.lines.mid(1)) {
        const QString line = replyLine.mid(4).simplified();
        if (line.isEmpty())
            continue;
        capabilities.m_lines.append(line);

        // "AUTH=PLAIN LOGIN" is how servers of the draft before RFC 2554 said it.
        const bool isAuth = line.startsWith(u"AUTH "_s, Qt::CaseInsensitive)
            || line.startsWith(u"AUTH="_s, Qt::CaseInsensitive);
        if (isAuth) {
            for (const QString &name : line.mid(5).toUpper().split(u' ', Qt::SkipEmptyParts)) {
                if (!capabilities.m_mechanisms.contains(name))
                    capabilities.m_mechanisms.append(name);
            }
        } else if (keywordOf(line).compare(u"SIZE", Qt::CaseInsensitive) == 0) {
            bool isNumber = false;
            const qint64 limit = line.section(u' ', 1, 1).toLongLong(&isNumber);
            if (isNumber && limit > 0)
                capabilities.m_sizeLimit = limit;
        }
    }
    return capabilities;
}

bool SmtpCapabilities::has(QStringView keyword) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [keyword](const QString &line) {
        return keyword.compare(keywordOf(line), Qt::CaseInsensitive) == 0;
    });
}

std::optional<qint64> SmtpCapabilities::limit(QStringView name) const
{
    for (const QString &line : m_lines) {
        if (keywordOf(line).compare(u"LIMITS", Qt::CaseInsensitive) != 0)
            continue;
        for (const QString &pair : line.split(u' ').mid(1)) {
            bool isNumber = false;
            const qint64 value = pair.section(u'=', 1).toLongLong(&isNumber);
            if (isNumber && name.compare(pair.section(u'=', 0, 0), Qt::CaseInsensitive) == 0)
                return value;
        }
    }
    return std::nullopt;
}

std::optional<qint64> SmtpCapabilities::recipientLimit() const
{
    const auto declared = limit(u"RCPTMAX");
    return declared && *declared > 0 ? declared : std::nullopt;
}

} // namespace portwright
