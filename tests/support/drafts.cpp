// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/drafts.h"

#include "support/addresses.h"
#include "support/mailparsers.h"

#include <QRandomGenerator>

namespace portwright {

using namespace Qt::StringLiterals;

MessageDraft simpleDraft()
{
    MessageDraft draft;
    draft.from = mailAddress(u"anna@example.org"_s);
    draft.to = { mailAddress(u"bob@example.net"_s) };
    draft.subject = u"Hello"_s;
    draft.text = u"Text\n"_s;
    return draft;
}

BuiltMessage built(const MessageDraft &draft)
{
    auto result = MessageBuilder::build(draft);
    if (const auto *fault = std::get_if<MessageFault>(&result))
        qFatal("fault %d: %s", int(fault->kind), qPrintable(fault->subject));
    return std::get<BuiltMessage>(std::move(result));
}

QByteArray bytesOf(const MessageDraft &draft) { return allOf(*built(draft).source); }

std::optional<MessageFault> faultOf(const MessageDraft &draft)
{
    const auto result = MessageBuilder::build(draft);
    const auto *fault = std::get_if<MessageFault>(&result);
    return fault ? std::optional(*fault) : std::nullopt;
}

QByteArray faultInLines(const QByteArray &message)
{
    if (!message.endsWith("\r\n"))
        return "does not end with CRLF";
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message[i];
        if (c == '\0')
            return "NUL at " + QByteArray::number(i);
        if (c == '\r' && message[i + 1] != '\n') // a CR is never last: see above
            return "bare CR at " + QByteArray::number(i);
        if (c != '\n')
            continue;
        if (i == 0 || message[i - 1] != '\r')
            return "bare LF at " + QByteArray::number(i);
        if (i - 1 - lineStart > 998)
            return "a line of " + QByteArray::number(i - 1 - lineStart);
        lineStart = i + 1;
    }
    return {};
}

QString withCrlf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    return text.replace(u'\n', u"\r\n"_s);
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace portwright
