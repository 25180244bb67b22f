// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/envelope.h"
#include "protocol/smtpcapabilities.h"

#include <QByteArray>
#include <QString>

/// The commands of SMTP as bytes, without their line ends. Pure.
namespace portwright::smtp {

/// The argument of EHLO and HELO: `name` if it can stand there, else the address literal of
/// `localAddress` (RFC 5321, sections 4.1.3 and 4.1.4), an IP address without brackets.
[[nodiscard]] QByteArray ehloArgument(const QString &name, const QString &localAddress);

/// What a message needs of the server, and what to tell it.
struct MessageNeeds {
    qint64 sizeInBytes = 0;
    bool eightBitContent = false;
    bool smtpUtf8 = false; ///< an address or a header field is in UTF-8 (RFC 6531)
};

/// MAIL FROM with those parameters the server offers: SIZE (RFC 1870), BODY=8BITMIME (RFC 6152),
/// SMTPUTF8 (RFC 6531), RET and ENVID (RFC 3461).
[[nodiscard]] QByteArray mailFrom(
    const Envelope &envelope, const MessageNeeds &needs, const SmtpCapabilities &capabilities);

/// RCPT TO, with NOTIFY and ORCPT (RFC 3461; RFC 6533 for addresses outside ASCII) if `dsn` is
/// asked for and offered.
[[nodiscard]] QByteArray rcptTo(const MailAddress &recipient, const std::optional<DsnRequest> &dsn,
    const SmtpCapabilities &capabilities);

/// xtext (RFC 3461, section 4): what is not printable ASCII, and "+" and "=", as "+XX".
[[nodiscard]] QByteArray xtext(QByteArrayView bytes);

} // namespace portwright::smtp
