// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceauthentication.h"

#include <QList>

namespace portwright {

QByteArray PracticeAuthentication::words(Fault fault)
{
    switch (fault) {
    case Fault::NoMechanism:
        return "A mechanism is needed, and at most one response";
    case Fault::UnknownMechanism:
        return "Only PLAIN and LOGIN are known here";
    case Fault::Cancelled:
        return "Authentication cancelled";
    case Fault::NotBase64:
        return "That is not base64";
    case Fault::NotPlain:
        return "That is not a PLAIN message";
    }
    Q_UNREACHABLE();
}

PracticeAuthentication::Step PracticeAuthentication::start(const QByteArray &argument)
{
    const QList<QByteArray> words = argument.simplified().split(' ');
    const QByteArray mechanism = words.first().toUpper();
    if (mechanism.isEmpty() || words.size() > 2)
        return Failure { Fault::NoMechanism };
    if (mechanism == "PLAIN")
        m_expected = Expected::PlainMessage;
    else if (mechanism == "LOGIN")
        m_expected = Expected::LoginName;
    else
        return Failure { Fault::UnknownMechanism };

    if (words.size() == 1) {
        const bool isPlain = m_expected == Expected::PlainMessage;
        return Challenge { isPlain ? QByteArray() : QByteArray("Username:").toBase64() };
    }
    // "=" is the empty initial response (RFC 4954, section 4; RFC 4959, section 3; RFC 5034,
    // section 4).
    return respond(words.last() == "=" ? QByteArray() : words.last());
}

PracticeAuthentication::Step PracticeAuthentication::respond(const QByteArray &line)
{
    if (line == "*")
        return Failure { Fault::Cancelled };
    const auto decoded
        = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return Failure { Fault::NotBase64 };

    switch (m_expected) {
    case Expected::PlainMessage: {
        const QList<QByteArray> parts = decoded.decoded.split('\0'); // authzid, authcid, passwd
        if (parts.size() != 3)
            return Failure { Fault::NotPlain };
        return Credentials { QString::fromUtf8(parts[1]), QString::fromUtf8(parts[2]) };
    }
    case Expected::LoginName:
        m_username = QString::fromUtf8(decoded.decoded);
        m_expected = Expected::LoginPassword;
        return Challenge { QByteArray("Password:").toBase64() };
    case Expected::LoginPassword:
        return Credentials { m_username, QString::fromUtf8(decoded.decoded) };
    }
    Q_UNREACHABLE();
}

} // namespace portwright
