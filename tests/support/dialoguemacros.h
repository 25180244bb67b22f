// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace portwright {

/// What stands in braces in a dialogue:
///
/// {user} {secret}             as they are
/// {base64:TEXT} {url:TEXT} {quoted:TEXT}   TEXT with its own macros and escapes, encoded
/// {size:TEXT}                 the number of its octets
/// {apop:TIMESTAMP}            the digest of APOP (RFC 1939, section 7)
/// {cram:CHALLENGE}            the CRAM-MD5 response to a challenge (RFC 2195), in base64
/// {scram-client-first}        whatever the client said, remembered; only at the end of a C line
/// {scram-server-first} {scram-client-final} {scram-server-final}   SCRAM-SHA-256, in base64
class DialogueMacros {
public:
    DialogueMacros(QString user, QString secret);

    [[nodiscard]] QByteArray expand(const QString &text) const;
    /// Takes `expected` from the front of `sent`. False if something else stands there.
    [[nodiscard]] bool takeLine(const QString &expected, QByteArray &sent);

private:
    [[nodiscard]] QByteArray valueOf(const QString &macro) const;
    [[nodiscard]] QByteArray scram(const QString &part) const;

    QByteArray m_user;
    QByteArray m_secret;
    QByteArray m_clientFirst; ///< of SCRAM, decoded
};

} // namespace portwright
