// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceauthentication.h"

#include "practice/practicereply.h"

#include <QList>

namespace portwright {

PracticeAuthentication::Step PracticeAuthentication::start(const QByteArray &argument)
{
    const QList<QByteArray> words = argument.simplified().split(' ');
    const QByteArray mechanism = words.first().toUpper();
    if (mechanism.isEmpty() || words.size() > 2)
        return Failure { practiceReply(501, "5.5.4 AUTH needs a mechanism") };
    if (mechanism == "PLAIN")
        m_expected = Expected::PlainMessage;
    else if (mechanism == "LOGIN")
        m_expected = Expected::LoginName;
    else
        return Failure { practiceReply(504, "5.5.4 Only PLAIN and LOGIN are known here") };

    if (words.size() == 1) {
        const bool isPlain = m_expected == Expected::PlainMessage;
        return Challenge { practiceReply(
            334, isPlain ? QByteArray() : QByteArray("Username:").toBase64()) };
    }
    // "=" is the empty initial response (RFC 4954, section 4).
    return respond(words.last() == "=" ? QByteArray() : words.last());
}

PracticeAuthentication::Step PracticeAuthentication::respond(const QByteArray &line)
{
    if (line == "*")
        return Failure { practiceReply(501, "5.7.0 Authentication cancelled") };
    const auto decoded
        = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return Failure { practiceReply(501, "5.5.2 That is not base64") };

    switch (m_expected) {
    case Expected::PlainMessage: {
        const QList<QByteArray> parts = decoded.decoded.split('\0'); // authzid, authcid, passwd
        if (parts.size() != 3)
            return Failure { practiceReply(501, "5.5.2 That is not a PLAIN message") };
        return Credentials { QString::fromUtf8(parts[1]), QString::fromUtf8(parts[2]) };
    }
    case Expected::LoginName:
        m_username = QString::fromUtf8(decoded.decoded);
        m_expected = Expected::LoginPassword;
        return Challenge { practiceReply(334, QByteArray("Password:").toBase64()) };
    case Expected::LoginPassword:
        return Credentials { m_username, QString::fromUtf8(decoded.decoded) };
    }
    Q_UNREACHABLE();
}

} // namespace portwright
