// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/imapresponse.h"

#include "protocol/imapvaluereader.h"

#include <algorithm>
#include <utility>

namespace portwright {

namespace {

    /// Takes a word and the blank behind it from the front of `rest`.
    QByteArrayView takeWord(QByteArrayView &rest)
    {
        const qsizetype blank = rest.indexOf(' ');
        const QByteArrayView word = blank < 0 ? rest : rest.first(blank);
        rest = blank < 0 ? QByteArrayView() : rest.sliced(blank + 1);
        return word;
    }

    std::optional<ImapStatus> statusOf(QByteArrayView word)
    {
        const QByteArray upper = word.toByteArray().toUpper();
        if (upper == "OK")
            return ImapStatus::Ok;
        if (upper == "NO")
            return ImapStatus::No;
        if (upper == "BAD")
            return ImapStatus::Bad;
        if (upper == "PREAUTH")
            return ImapStatus::PreAuth;
        if (upper == "BYE")
            return ImapStatus::Bye;
        return std::nullopt;
    }

    bool isUntaggedData(QByteArrayView octets)
    {
        if (!octets.startsWith("* "))
            return false;
        QByteArrayView rest = octets.sliced(2);
        return !statusOf(takeWord(rest));
    }

    /// RFC 9051, section 9: "tag", without what begins the other kinds of response.
    bool isTag(QByteArrayView word)
    {
        return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char octet) {
            return octet > 0x20 && octet < 0x7F && !QByteArrayView("(){%*\"\\+").contains(octet);
        });
    }

    /// resp-text (RFC 9051, section 9): "[" code [SP arguments] "]" SP text.
    void readStatusText(ImapResponse &response, QByteArrayView rest)
    {
        const qsizetype close = rest.indexOf(']');
        if (rest.startsWith('[') && close > 0) {
            QByteArrayView code = rest.sliced(1, close - 1);
            response.code = takeWord(code).toByteArray().toUpper();
            response.codeArguments = code.toByteArray();
            rest = rest.sliced(close + 1);
            if (rest.startsWith(' '))
                rest = rest.sliced(1);
        }
        response.text = rest.toByteArray();
    }

    bool readUntagged(ImapResponse &response, QByteArrayView rest)
    {
        response.kind = ImapResponse::Kind::Untagged;
        QByteArrayView word = takeWord(rest);
        if (word.isEmpty())
            return false;
        response.status = statusOf(word);
        if (response.status) {
            readStatusText(response, rest);
            return true;
        }
        bool isNumber = false;
        const qint64 number = word.toByteArray().toLongLong(&isNumber);
        if (isNumber && number >= 0 && !rest.isEmpty()) {
            response.number = number;
            word = takeWord(rest);
        }
        response.keyword = word.toByteArray().toUpper();
        response.values = ImapValueReader(rest).readAll().value_or(std::vector<ImapValue> {});
        return true;
    }

    bool readTagged(ImapResponse &response, QByteArrayView rest)
    {
        response.kind = ImapResponse::Kind::Tagged;
        const QByteArrayView tag = takeWord(rest);
        response.tag = tag.toByteArray();
        response.status = statusOf(takeWord(rest));
        readStatusText(response, rest);
        return isTag(tag) && response.status && response.status != ImapStatus::PreAuth
            && response.status != ImapStatus::Bye;
    }

    /// False if `octets` are no response.
    bool read(ImapResponse &response, QByteArrayView octets)
    {
        if (octets.startsWith("* "))
            return readUntagged(response, octets.sliced(2));
        if (octets.startsWith('+')) {
            response.kind = ImapResponse::Kind::Continuation;
            response.text = octets.toByteArray().mid(2);
            return octets.size() == 1 || octets[1] == ' '; // "+OK" is how POP3 begins
        }
        return readTagged(response, octets);
    }

} // namespace

ServerReply ImapResponse::toReply() const
{
    ServerReply reply;
    reply.lines = lines;
    reply.responseCode = decodedLine(code);
    return reply;
}

ImapProgress ImapResponseParser::take(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        if (m_literalLeft && !takeLiteral(bytes))
            return UnfinishedReply {};
        const auto line = m_lines.takeLine(bytes);
        if (!line && m_lines.isEndless())
            return MalformedReply { decodedLine(m_lines.unfinished()) };
        if (!line)
            return UnfinishedReply {};
        m_octets += line->text;
        m_response.lines.append(decodedLine(line->text));
        m_response.droppedBytes += line->droppedBytes;
        if (m_octets.size() > maximumSize)
            return malformed();

        const auto literal = isUntaggedData(m_octets) && line->droppedBytes == 0
            ? announcedLiteral(line->text)
            : std::nullopt;
        if (!literal)
            return finishResponse();
        if (*literal > maximumSize - m_octets.size())
            return malformed();
        m_octets += "\r\n";
        m_literalLeft = literal;
    }
    return UnfinishedReply {};
}

/// False if there is more of it to come; `bytes` is empty then.
bool ImapResponseParser::takeLiteral(QByteArrayView &bytes)
{
    const qsizetype count = std::min(*m_literalLeft, bytes.size());
    m_octets += bytes.first(count);
    bytes = bytes.sliced(count);
    *m_literalLeft -= count;
    if (*m_literalLeft > 0)
        return false;
    m_literalLeft.reset();
    return true;
}

ImapProgress ImapResponseParser::finishResponse()
{
    const QByteArray octets = std::exchange(m_octets, {});
    if (!read(m_response, octets))
        return malformed();
    return std::exchange(m_response, {});
}

MalformedReply ImapResponseParser::malformed()
{
    m_octets.clear();
    return { std::exchange(m_response, {}).lines.join(u'\n') };
}

} // namespace portwright
