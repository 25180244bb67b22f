// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linebuffer.h"
#include "protocol/smtpcapabilities.h"
#include "protocol/smtpreply.h"

using namespace portwright;

/// Whatever the lines are, a reply has one code, of the known classes, in every line, and not more
/// lines than are promised; and what it offers can be asked for, where it is a reply to EHLO.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    SmtpReplyParser parser;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.size() > LineBuffer::limit)
            return 0;
        const SmtpReplyProgress progress = parser.addLine(line);
        const auto *reply = std::get_if<ServerReply>(&progress);
        if (!reply)
            continue;
        if (reply->code < 200 || reply->code > 599 || reply->lines.isEmpty()
            || reply->lines.size() > SmtpReplyParser::maximumLines)
            qFatal("no reply");
        for (const QString &each : reply->lines) {
            if (QStringView(each).first(3).toInt() != reply->code)
                qFatal("two codes in one reply");
        }
        if (!reply->enhancedStatusCode.isEmpty()
            && reply->enhancedStatusCode.front() != reply->lines.first().front())
            qFatal("an enhanced status code of another class");
        const SmtpCapabilities offered = SmtpCapabilities::fromEhlo(*reply);
        for (const QString &mechanism : offered.mechanisms()) {
            if (mechanism != mechanism.toUpper() || offered.mechanisms().count(mechanism) != 1)
                qFatal("a mechanism twice");
        }
        if (offered.sizeLimitInBytes() && *offered.sizeLimitInBytes() <= 0)
            qFatal("nothing may be sent");
        if (offered.recipientLimit() && *offered.recipientLimit() <= 0)
            qFatal("nobody may be written to");
    }
    return 0;
}
