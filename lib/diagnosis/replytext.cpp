// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replytext.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace portwright {

using namespace Qt::StringLiterals;

namespace {

    QRegularExpression expression(const QString &pattern)
    {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    }

    /// GB2312 writes a character as two bytes above 0xA0; one Latin letter with an accent among
    /// ASCII is a run of one.
    bool comesInPairs(QByteArrayView bytes)
    {
        qsizetype run = 0;
        qsizetype longest = 0;
        for (const char byte : bytes) {
            if (uchar(byte) >= 0xa1) {
                longest = std::max(longest, ++run);
            } else if (uchar(byte) >= 0x80 || run % 2 != 0) {
                return false;
            } else {
                run = 0;
            }
        }
        return longest >= 4 && run % 2 == 0;
    }

    std::optional<QString> decodedGb18030(QByteArrayView bytes)
    {
        if (!comesInPairs(bytes))
            return std::nullopt;
        QStringDecoder decoder("GB18030"); // not there in a Qt that was built without ICU
        const QString text = decoder.isValid() ? QString(decoder(bytes)) : QString();
        return decoder.isValid() && !decoder.hasError() ? std::optional(text) : std::nullopt;
    }

    bool isLatin1(const QString &text)
    {
        return std::all_of(
            text.begin(), text.end(), [](QChar each) { return each.unicode() <= 0xff; });
    }

    /// The first lines and the last: a reason stands at either end.
    QStringList decodedLines(const QList<QByteArray> &lines)
    {
        QStringList decoded;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i == ReplyText::mostLines / 2 && lines.size() > ReplyText::mostLines)
                i = lines.size() - ReplyText::mostLines / 2;
            const QByteArrayView line(lines[i]);
            decoded << decodedReplyLine(
                line.first(std::min(line.size(), ReplyText::mostCharacters)));
        }
        return decoded;
    }

    /// "550 5.7.1 words", "550-5.7.1 words"
    const QRegularExpression &smtpLine()
    {
        static const QRegularExpression line
            = expression(uR"(^\s*([2-5]\d\d)(?:[ -]|$)\s*#?([245]\.[0-7]\.\d{1,3}(?!\.?\d))?)"_s);
        return line;
    }

    /// "a1 NO [ALERT] words", "-ERR [SYS/TEMP] words", "* BYE words"
    const QRegularExpression &statusLine()
    {
        static const QRegularExpression line = expression(
            uR"(^\s*(?:(?:\S{1,40} )?(?:NO|BAD|BYE|OK|PREAUTH)\b|-ERR|\+OK)\s*(?:\[([A-Z/-]+)[^\]]*\])?)"_s);
        return line;
    }

    /// Of a reply that somebody has wrapped in words of his own: "failed (535): 5.7.8 no", "(535,
    /// b'no')".
    void readCodesAnywhere(ServerReply &reply, const QString &words)
    {
        static const QRegularExpression code
            = expression(uR"((?<![\d.:\[/#=-])[45][0-57]\d(?=[ ,)\]:'"-]|$))"_s);
        static const QRegularExpression enhanced
            = expression(uR"((?<![\d.])[45]\.[0-7]\.\d{1,3}(?!\.?\d))"_s);
        if (reply.enhancedStatusCode.isEmpty())
            reply.enhancedStatusCode = enhanced.match(words).captured();
        if (reply.code == 0)
            reply.code = code.match(words).captured().toInt();
    }

    void readSmtpCodes(ServerReply &reply)
    {
        for (const QString &line : std::as_const(reply.lines)) {
            const auto match = smtpLine().match(line);
            // What failed is what matters; whatever went well was before it.
            if (!match.hasMatch() || (reply.code >= 400 && match.captured(1).toInt() < 400))
                continue;
            reply.code = match.captured(1).toInt();
            if (match.hasCaptured(2))
                reply.enhancedStatusCode = match.captured(2);
        }
    }

    void readResponseCode(ServerReply &reply)
    {
        for (const QString &line : std::as_const(reply.lines)) {
            const QString code = statusLine().match(line).captured(1).toUpper();
            if (!code.isEmpty())
                reply.responseCode = code;
        }
    }

    /// What a server says about a bearer token, as a challenge (RFC 7628, section 3.2.2).
    QString challengeWords(const QString &line)
    {
        static const QRegularExpression challenge
            = expression(uR"(^\s*(?:334 |\+ )?\s*(eyJ[A-Za-z0-9+/]{8,4000}={0,2})\s*$)"_s);
        const QByteArray decoded
            = QByteArray::fromBase64(challenge.match(line).captured(1).toLatin1());
        return decoded.startsWith('{') ? QString::fromUtf8(decoded) : QString();
    }

} // namespace

QString decodedReplyLine(QByteArrayView line)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(line);
    if (utf8.hasError())
        return decodedGb18030(line).value_or(QString::fromLatin1(line));
    if (isLatin1(text) && text.toLatin1() != line)
        return decodedGb18030(text.toLatin1()).value_or(text);
    return text;
}

ReplyText ReplyText::from(const ReplyEvidence &evidence)
{
    ReplyText text;
    text.reply = { evidence.code, evidence.enhancedStatusCode, decodedLines(evidence.lines),
        evidence.responseCode };
    const bool isSmtp = evidence.layer == EvidenceLayer::Smtp;
    if (isSmtp && text.reply.code == 0)
        readSmtpCodes(text.reply);
    if (!isSmtp && text.reply.responseCode.isEmpty())
        readResponseCode(text.reply);
    QString challenges;
    for (const QString &line : std::as_const(text.reply.lines)) {
        const qsizetype prefix = isSmtp ? smtpLine().match(line).capturedLength() : 0;
        text.words += u' ' + line.sliced(prefix);
        text.isProtocolReply = text.isProtocolReply || smtpLine().match(line).hasMatch()
            || statusLine().match(line).hasMatch();
        challenges += challengeWords(line);
    }
    text.words = text.words.left(mostCharacters).simplified();
    text.folded = (text.words + u' ' + challenges).toLower();
    static const QRegularExpression url(uR"(https?://[^\s<>"]+)"_s);
    for (auto match = url.globalMatch(text.folded); match.hasNext();)
        text.urls += match.next().captured() + u' ';
    text.folded = text.folded.remove(url).trimmed();
    if (isSmtp || evidence.layer == EvidenceLayer::Tcp)
        readCodesAnywhere(text.reply, text.words);
    return text;
}

} // namespace portwright
