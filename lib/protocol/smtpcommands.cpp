// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/smtpcommands.h"

#include <algorithm>

namespace portwright::smtp {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype longestDomain = 255; // RFC 5321, section 4.5.3.1.2

    /// One word of printable ASCII: nothing that could end the line or begin another argument.
    bool isOneWord(const QString &text)
    {
        return !text.isEmpty() && text.size() <= longestDomain
            && std::all_of(text.begin(), text.end(),
                [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
    }

    bool isAscii(const QString &text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    }

    QByteArray addressLiteral(const QString &address)
    {
        const QString bare = address.section(u'%', 0, 0); // the zone means nothing elsewhere
        if (bare.startsWith(u"::ffff:"_s, Qt::CaseInsensitive) && bare.contains(u'.'))
            return "[" + bare.mid(7).toLatin1() + "]"; // IPv4 through an IPv6 socket
        if (bare.contains(u':'))
            return "[IPv6:" + bare.toLatin1() + "]";
        return "[" + (bare.isEmpty() ? "127.0.0.1"_qba : bare.toLatin1()) + "]";
    }

    /// utf-8-addr-unitext (RFC 6533, section 3): UTF-8 as it is, specials as "\x{HH}".
    QByteArray unitext(const QString &address)
    {
        QByteArray encoded;
        const QByteArray octets = address.toUtf8();
        for (const char byte : octets) {
            const bool isSpecial = byte == '+' || byte == '=' || byte == '\\'
                || (uchar(byte) <= 0x20) || byte == 0x7F;
            if (isSpecial)
                encoded += "\\x{" + QByteArray(1, byte).toHex().toUpper() + "}";
            else
                encoded += byte;
        }
        return encoded;
    }

} // namespace

QByteArray ehloArgument(const QString &name, const QString &localAddress)
{
    return isOneWord(name) ? name.toLatin1() : addressLiteral(localAddress);
}

QByteArray mailFrom(
    const Envelope &envelope, const MessageNeeds &needs, const SmtpCapabilities &capabilities)
{
    QByteArray command = "MAIL FROM:<";
    if (envelope.reversePath)
        command += envelope.reversePath->forEnvelope().toUtf8();
    command += '>';
    if (capabilities.size())
        command += " SIZE=" + QByteArray::number(needs.sizeInBytes);
    if (capabilities.eightBitMime() && (needs.eightBitContent || needs.smtpUtf8))
        command += " BODY=8BITMIME";
    if (capabilities.smtpUtf8() && needs.smtpUtf8)
        command += " SMTPUTF8";
    if (envelope.dsn && capabilities.dsn()) {
        command += envelope.dsn->returned == DsnRequest::Return::Full ? " RET=FULL" : " RET=HDRS";
        if (!envelope.dsn->envelopeId.isEmpty())
            command += " ENVID=" + xtext(envelope.dsn->envelopeId);
    }
    return command;
}

QByteArray rcptTo(const MailAddress &recipient, const std::optional<DsnRequest> &dsn,
    const SmtpCapabilities &capabilities)
{
    const QString address = recipient.forEnvelope();
    QByteArray command = "RCPT TO:<" + address.toUtf8() + '>';
    if (dsn && capabilities.dsn()) {
        command += " NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=";
        command += isAscii(address) ? "rfc822;" + xtext(address.toLatin1())
                                    : "utf-8;" + unitext(address);
    }
    return command;
}

QByteArray xtext(QByteArrayView bytes)
{
    QByteArray encoded;
    for (const char byte : bytes) {
        const bool isPlain = byte > 0x20 && byte < 0x7F && byte != '+' && byte != '=';
        if (isPlain)
            encoded += byte;
        else
            encoded += '+' + QByteArray(1, byte).toHex().toUpper();
    }
    return encoded;
}

} // namespace portwright::smtp
