// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/endpoint.h"
#include "model/mailaddress.h"

#include <QList>
#include <QString>
#include <optional>

namespace portwright {

/// A way to sign in as those name it who publish settings. What a server offers in fact decides.
enum class AuthMethod {
    PasswordCleartext, ///< the password itself, under TLS where there is one
    PasswordEncrypted, ///< a challenge is answered, the password stays
    AppPassword, ///< a password made for one program; the account's own is refused
    Gssapi,
    Ntlm,
    OAuth2,
    None, ///< no sign-in at all
};

/// A server as somebody declares it, in the form it takes for one mail address.
struct DeclaredServer {
    Endpoint endpoint;
    QList<AuthMethod> authentication; ///< best first; empty: the declaration does not say
    QString username; ///< for this address; empty: the declaration does not say
    QString usernameForm; ///< with its placeholders, such as "%EMAILLOCALPART%"

    bool operator==(const DeclaredServer &) const = default;
};

/// What was wrong with a declared server. The ids are the names of the XML elements.
enum class SkipReason { Type, HostName, Port, SocketType, Authentication, Username };

/// A declared server that cannot be used.
struct SkippedServer {
    enum class Direction { Incoming, Outgoing };

    Direction direction = Direction::Incoming;
    QString type; ///< as declared
    SkipReason reason = SkipReason::Type;

    bool operator==(const SkippedServer &) const = default;
};

/// `form` with %EMAILADDRESS%, %EMAILLOCALPART% and %EMAILDOMAIN% filled in. One pass: what was
/// filled in is not looked at again, and unknown placeholders stay.
[[nodiscard]] QString withAddressFilledIn(const QString &form, const MailAddress &address);

/// The host of a declaration: an A-label name in lower case without final dot, or an IP literal in
/// its shortest form (RFC 5952). Stricter than what a person types: no brackets, no zone, no name
/// that ends in a number, and outside ASCII only letters, marks and digits. Nothing for all else.
[[nodiscard]] std::optional<QString> declaredHost(const QString &declared);
/// The same without IP literals.
[[nodiscard]] std::optional<QString> declaredDomain(const QString &declared);
/// One to five ASCII digits, 1 to 65535.
[[nodiscard]] std::optional<quint16> declaredPort(const QString &declared);
/// True for what can go over the wire as a user name: not empty, at most 512 characters, none of
/// them a control character.
[[nodiscard]] bool isUsableUsername(const QString &username);

/// "password-cleartext", "password-encrypted", "app-password", "GSSAPI", "NTLM", "OAuth2", "none".
[[nodiscard]] QString toId(AuthMethod method);
/// "type", "hostname", "port", "socketType", "authentication", "username".
[[nodiscard]] QString toId(SkipReason reason);
/// "incoming", "outgoing".
[[nodiscard]] QString toId(SkippedServer::Direction direction);

} // namespace portwright
