// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomserver.h"

namespace portwright {

namespace {

    /// RFC 2195's, which is as good as any.
    const QByteArray challenge64 = QByteArray("<1896.697170952@mail.example.org>").toBase64();

} // namespace

RandomServer::RandomServer(Protocol protocol, quint32 seed)
    : m_protocol(protocol)
    , m_random(seed)
    , m_refuses(oneOf<double>({ 0, 0.02, 0.2 }))
    , m_misbehaves(oneOf<double>({ 0, 0.02, 0.1 }))
{
}

QByteArray RandomServer::greeting()
{
    if (chance(m_refuses / 2))
        return oneOf<QByteArray>(
            { "554 no\r\n", "* BYE no\r\n", "-ERR no\r\n", "HTTP/1.1 400\r\n" });
    switch (m_protocol) {
    case Protocol::Smtp:
        return "220 mail.example.org\r\n";
    case Protocol::Imap:
        return oneOf<QByteArray>({ "* OK ready\r\n", "* OK [CAPABILITY IMAP4rev1] ready\r\n" });
    case Protocol::Pop3:
        return oneOf<QByteArray>({ "+OK ready\r\n", "+OK <1896.6971@mail.example.org>\r\n" });
    }
    Q_UNREACHABLE();
}

QByteArray RandomServer::answer(const QByteArray &bytes)
{
    m_heard += bytes;
    QByteArray said;
    while (m_whim == Whim::Says) {
        if (m_chunkLeft > 0) {
            const qint64 taken = std::min<qint64>(m_chunkLeft, m_heard.size());
            m_heard.remove(0, taken);
            m_chunkLeft -= taken;
            if (m_chunkLeft > 0)
                break;
            said += finalReply();
            continue;
        }
        const qsizetype end = m_heard.indexOf("\r\n");
        if (end < 0)
            break;
        const QByteArray line = m_heard.first(end);
        m_heard.remove(0, end + 2);
        if (m_isInMessage) {
            m_isInMessage = line != ".";
            if (!m_isInMessage)
                said += finalReply();
            continue;
        }
        if (chance(m_misbehaves / 2)) {
            m_whim = oneOf<Whim>({ Whim::HangsUp, Whim::FallsSilent });
            break;
        }
        if (chance(m_misbehaves)) {
            m_isOrderly = false;
            said += oneOf<QByteArray>({ "250 ok\r\n", "354 go on\r\n", "235 welcome\r\n",
                "334 \r\n", "+OK\r\n", "+ \r\n", "* OK hello\r\n", "* BYE\r\n", "a1 OK\r\n", "\r\n",
                "\0\xff\x1b[2J\r\n", "501 what is " + line + "?\r\n", "-ERR " + line + "\r\n",
                "* NO " + line + "\r\n" });
        }
        said += replyTo(line);
    }
    return said;
}

/// To a message that was heard to its end, if the server lives so long.
QByteArray RandomServer::finalReply()
{
    if (!m_hasRecipient)
        return "554 5.5.1 for whom?\r\n";
    ++m_messagesHeard;
    m_owesFinalReply = true;
    if (chance(0.3)) {
        m_whim = oneOf<Whim>({ Whim::HangsUp, Whim::FallsSilent });
        return {};
    }
    m_owesFinalReply = false;
    if (chance(m_refuses))
        return oneOf<QByteArray>({ "452 later\r\n", "554 never\r\n" });
    m_hasTakenMessage = true;
    return "250 2.0.0 taken\r\n";
}

QByteArray RandomServer::mechanisms()
{
    QByteArray all;
    for (const char *name : { "PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2", "SCRAM-SHA-256" }) {
        if (chance(0.4))
            all += QByteArray(" ") + name;
    }
    return all.isEmpty() ? " PLAIN" : all;
}

QByteArray RandomServer::replyTo(const QByteArray &line)
{
    switch (m_protocol) {
    case Protocol::Smtp:
        return smtpReply(line);
    case Protocol::Imap:
        return imapReply(line);
    case Protocol::Pop3:
        return pop3Reply(line);
    }
    Q_UNREACHABLE();
}

int RandomServer::stepsOf(const QByteArray &mechanism, bool hasInitialResponse)
{
    if (mechanism == "LOGIN")
        return 2;
    if (mechanism == "SCRAM-SHA-256")
        return hasInitialResponse ? 1 : 2; // to a challenge that is none
    return mechanism == "CRAM-MD5" || !hasInitialResponse ? 1 : 0;
}

QByteArray RandomServer::signInReply(
    const QByteArray &challenge, const QByteArray &welcome, const QList<QByteArray> &refusals)
{
    if (chance(m_refuses)) {
        m_stepsLeft = -1;
        return oneOf(refusals);
    }
    const bool miscounts = chance(m_misbehaves);
    if (miscounts ? chance(0.5) : m_stepsLeft > 0) {
        m_stepsLeft = std::max(0, m_stepsLeft - 1);
        return challenge;
    }
    m_stepsLeft = -1;
    m_hasWelcomed = true;
    return welcome;
}

QByteArray RandomServer::smtpReply(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const QByteArray verb = words[0].toUpper();
    const bool isStep = m_stepsLeft >= 0;
    if (isStep && line == "*") {
        m_stepsLeft = -1;
        return "501 cancelled\r\n";
    }
    if (verb == "AUTH" && !isStep)
        m_stepsLeft = stepsOf(words.value(1), words.size() > 2);
    if (isStep || verb == "AUTH")
        return signInReply("334 " + challenge64 + "\r\n", "235 2.7.0 welcome\r\n",
            { "535 5.7.8 no\r\n", "454 4.7.0 later\r\n", "504 5.5.4 no such\r\n" });
    const bool refuses = verb != "QUIT" && chance(m_refuses);
    if (refuses && verb != "DATA" && verb != "BDAT") {
        m_whim = chance(0.1) ? Whim::HangsUp : Whim::Says;
        return m_whim == Whim::HangsUp ? "421 4.3.2 gone\r\n"
                                       : oneOf<QByteArray>({ "550 5.1.1 no\r\n", "451 later\r\n" });
    }
    m_hasSender = m_hasSender || verb == "MAIL";
    m_hasRecipient = m_hasRecipient || (verb == "RCPT" && m_hasSender);
    if (verb == "EHLO") {
        QByteArray lines = "250-mail.example.org\r\n";
        for (const char *name : { "PIPELINING", "CHUNKING", "8BITMIME", "SIZE 1000000" }) {
            if (chance(0.5))
                lines += QByteArray("250-") + name + "\r\n";
        }
        if (!m_isEncrypted && chance(0.7))
            lines += "250-STARTTLS\r\n";
        return lines + (chance(0.9) ? "250 AUTH" + mechanisms() : QByteArray("250 HELP")) + "\r\n";
    }
    if (verb == "STARTTLS")
        return "220 go\r\n";
    if (verb == "DATA") {
        m_isInMessage = !refuses;
        return refuses ? "554 no\r\n" : "354 go\r\n";
    }
    if (verb == "BDAT") {
        m_chunkLeft = words.value(1).toLongLong();
        return {};
    }
    return verb == "QUIT" ? "221 bye\r\n" : "250 ok\r\n";
}

QByteArray RandomServer::imapReply(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const QByteArray verb = words.value(1).toUpper();
    const bool isStep = m_stepsLeft >= 0;
    const bool isSignIn = !isStep && (verb == "AUTHENTICATE" || verb == "LOGIN");
    if (isSignIn) {
        m_tag = words[0];
        m_stepsLeft = verb == "LOGIN" ? 0 : stepsOf(words.value(2), words.size() > 3);
    }
    if (isStep && line == "*") {
        m_stepsLeft = -1;
        return m_tag + " BAD cancelled\r\n";
    }
    if (isStep || isSignIn)
        return signInReply("+ " + challenge64 + "\r\n", m_tag + " OK welcome\r\n",
            { m_tag + " NO [AUTHENTICATIONFAILED] no\r\n", m_tag + " NO no\r\n",
                m_tag + " BAD what\r\n", "* BYE gone\r\n" });
    if (chance(m_refuses) && verb != "LOGOUT")
        return words[0] + oneOf<QByteArray>({ " NO no\r\n", " BAD what\r\n" });
    if (verb == "CAPABILITY") {
        QByteArray all = "* CAPABILITY IMAP4rev1";
        for (const QByteArray &mechanism : mechanisms().trimmed().split(' '))
            all += " AUTH=" + mechanism;
        for (const char *name : { "SASL-IR", "ID", "NAMESPACE", "LOGINDISABLED" }) {
            if (chance(0.3))
                all += QByteArray(" ") + name;
        }
        if (!m_isEncrypted && chance(0.7))
            all += " STARTTLS";
        return all + "\r\n" + words[0] + " OK done\r\n";
    }
    if (verb == "STATUS")
        return "* STATUS INBOX (MESSAGES 3 UNSEEN 1)\r\n" + words[0] + " OK done\r\n";
    return (verb == "LOGOUT" ? "* BYE\r\n" : "") + words[0] + " OK done\r\n";
}

QByteArray RandomServer::pop3Reply(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const QByteArray verb = words[0].toUpper();
    const bool isStep = m_stepsLeft >= 0;
    const bool isSignIn = !isStep && (verb == "AUTH" || verb == "PASS" || verb == "APOP");
    if (isSignIn)
        m_stepsLeft = verb == "AUTH" ? stepsOf(words.value(1), words.size() > 2) : 0;
    if (isStep && line == "*") {
        m_stepsLeft = -1;
        return "-ERR cancelled\r\n";
    }
    if (isStep || isSignIn)
        return signInReply("+ " + challenge64 + "\r\n", "+OK welcome\r\n",
            { "-ERR [AUTH] no\r\n", "-ERR no\r\n", "-ERR [IN-USE] later\r\n" });
    if (chance(m_refuses) && verb != "QUIT")
        return "-ERR no\r\n";
    if (verb == "CAPA") {
        QByteArray all = "+OK\r\nUIDL\r\nTOP\r\n";
        all += chance(0.6) ? "USER\r\n" : "";
        all += chance(0.6) ? "SASL" + mechanisms() + "\r\n" : QByteArray();
        all += !m_isEncrypted && chance(0.7) ? "STLS\r\n" : "";
        return all + ".\r\n";
    }
    if (verb == "STAT")
        return "+OK 3 1234\r\n";
    const bool isLong = verb == "UIDL" || verb == "LIST" || verb == "TOP";
    return isLong ? "+OK\r\n1 abc\r\n.\r\n" : "+OK\r\n";
}

} // namespace portwright
