// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpreply.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    /// The reply code, or 0 if the line does not begin like a reply.
    int codeOf(QByteArrayView line)
    {
        if (line.size() < 3 || line[0] < '2' || line[0] > '5')
            return 0;
        if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
            return 0;
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (!std::all_of(line.begin(), line.begin() + 3, isDigit))
            return 0;
        return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    }

    /// RFC 2034, section 4: behind the code, and of the same class.
    QString enhancedStatusCodeOf(const QString &line)
    {
        static const QRegularExpression pattern(
            u"^([245])\\d\\d[ -](\\1\\.\\d{1,3}\\.\\d{1,3})(?=\\s|$)"_s);
        return pattern.match(line).captured(2);
    }

} // namespace

SmtpReplyProgress SmtpReplyParser::addLine(QByteArrayView line)
{
    const int code = codeOf(line);
    const QString text = decodedLine(line);
    const bool isFirst = m_reply.lines.isEmpty();
    if (code == 0 || (!isFirst && code != m_reply.code) || m_reply.lines.size() >= maximumLines) {
        m_reply = {};
        return MalformedReply { text };
    }
    m_reply.code = code;
    m_reply.lines.append(text);
    if (m_reply.enhancedStatusCode.isEmpty())
        m_reply.enhancedStatusCode = enhancedStatusCodeOf(text);
    if (line.size() > 3 && line[3] == '-')
        return UnfinishedReply {};
    return std::exchange(m_reply, {});
}

} // namespace portwright
