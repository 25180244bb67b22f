// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/pop3response.h"

#include <algorithm>
#include <utility>

namespace portwright {

namespace {

    /// Takes `word` from the front of `line`, in any case, if a blank or the end stands behind it.
    bool takeIndicator(QByteArrayView &line, QByteArrayView word)
    {
        if (line.size() < word.size()
            || line.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        if (line.size() > word.size() && line[word.size()] != ' ')
            return false;
        line = line.sliced(std::min(word.size() + 1, line.size()));
        return true;
    }

    /// "[IN-USE] text" (RFC 2449, section 8). Looked for whether or not RESP-CODES is announced:
    /// servers send codes without, and the words of a person do not begin like this.
    void readText(Pop3Response &response, QByteArrayView text)
    {
        const qsizetype close = text.indexOf(']');
        if (text.startsWith('[') && close > 0) {
            response.code = text.sliced(1, close - 1).toByteArray().toUpper();
            text = text.sliced(close + 1);
            if (text.startsWith(' '))
                text = text.sliced(1);
        }
        response.text = text.toByteArray();
    }

} // namespace

ServerReply Pop3Response::toReply() const
{
    ServerReply reply;
    reply.lines = lines;
    reply.responseCode = decodedLine(code);
    return reply;
}

Pop3Progress Pop3ResponseParser::addLine(QByteArrayView line)
{
    if (m_response.lines.isEmpty())
        return addFirstLine(line);
    if (line == QByteArrayView("."))
        return std::exchange(m_response, {});
    if (line.startsWith('.'))
        line = line.sliced(1);
    if (m_form == Form::Message) {
        if (m_response.content.size() + line.size() + 2 <= maximumContent)
            m_response.content += line.toByteArray() + "\r\n";
        return UnfinishedReply {};
    }
    if (m_response.lines.size() >= maximumLines)
        return malformed(line);
    m_response.lines.append(decodedLine(line));
    return UnfinishedReply {};
}

Pop3Progress Pop3ResponseParser::addFirstLine(QByteArrayView line)
{
    QByteArrayView rest = line;
    m_response.lines.append(decodedLine(line));
    if (takeIndicator(rest, "+")) {
        m_response.status = Pop3Response::Status::Continuation;
        m_response.text = rest.toByteArray();
        return std::exchange(m_response, {}); // more than this is to come of what is expected
    }
    if (takeIndicator(rest, "+OK"))
        m_response.status = Pop3Response::Status::Ok;
    else if (takeIndicator(rest, "-ERR"))
        m_response.status = Pop3Response::Status::Err;
    else
        return malformed(line);
    readText(m_response, rest);

    m_form = Form::SingleLine;
    if (!m_expected.empty()) {
        m_form = m_expected.front();
        m_expected.pop_front();
    }
    if (m_form != Form::SingleLine && m_response.isOk())
        return UnfinishedReply {};
    return std::exchange(m_response, {});
}

Pop3Progress Pop3ResponseParser::malformed(QByteArrayView line)
{
    m_response = {};
    return MalformedReply { decodedLine(line) };
}

} // namespace portwright
