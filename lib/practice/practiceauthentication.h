// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <variant>

namespace portwright {

/// The server's side of one SASL exchange (RFC 4422), in the words that AUTH of SMTP and POP3 and
/// AUTHENTICATE of IMAP share: PLAIN (RFC 4616) or LOGIN. It only takes the name and the password
/// out of the client's words; whether they are right is for others to say.
class PracticeAuthentication {
public:
    struct Challenge {
        QByteArray text; ///< base64; may be empty
    };
    enum class Fault { NoMechanism, UnknownMechanism, Cancelled, NotBase64, NotPlain };
    struct Failure {
        Fault fault;
    };
    struct Credentials {
        QString username;
        QString password;
    };
    using Step = std::variant<Challenge, Failure, Credentials>;

    [[nodiscard]] static QByteArray mechanisms() { return "PLAIN LOGIN"; }
    /// What to tell a person about it.
    [[nodiscard]] static QByteArray words(Fault fault);

    /// `argument` is what follows the command: a mechanism and perhaps an initial response.
    [[nodiscard]] Step start(const QByteArray &argument);
    /// One line of the client's, without CRLF: base64, or "*" to give up.
    [[nodiscard]] Step respond(const QByteArray &line);

private:
    enum class Expected { PlainMessage, LoginName, LoginPassword };
    Expected m_expected = Expected::PlainMessage;
    QString m_username;
};

} // namespace portwright
