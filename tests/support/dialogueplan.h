// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sessionplan.h"
#include "support/dialogue.h"
#include "support/memorymessage.h"

namespace portwright {

/// The plan of a dialogue, made anew for every play because a message is read once:
///
///     protocol: smtp | imap | pop3    not written: the folder says it
///     endpoint: starttls | implicit | none
///     tls-required: yes
///     afterwards: hold
///     ehlo-name: NAME
///     client-certificate: yes
///     sign-in: password | token | certificate
///     secret: ascii | eight-bit       what the password is made of; else anything
///     consents: unencrypted | fingerprint
///     to: ADDRESS, ADDRESS...         makes it a submission
///     from: ADDRESS | <>              else anna@example.org
///     message: TEXT                   with the escapes of a dialogue
///     message-lines: NUMBER           instead: so many lines of 78 octets
///     message-utf8-headers: yes
///     message-breaks-at: OFFSET
///     message-promises: BYTES         more than there are
///     dsn: headers | full [ENVID]
///     find: <ID>                      the Message-ID of a message to look for
///     submission: later               only when <send> says so; the same of "sign-in-later: yes"
///                                     and, when <find> or <remove> does, "find-later: yes"
class DialoguePlan {
public:
    DialoguePlan(const Dialogue &dialogue, QString secret);

    [[nodiscard]] SessionPlan plan() const;
    [[nodiscard]] SignInStep signIn() const;
    [[nodiscard]] SubmissionStep submission() const;
    [[nodiscard]] FindMessageStep find(FindMessageStep::Then then) const;
    [[nodiscard]] QByteArray messageContent() const;

    static const QString user; ///< "anna@example.org"
    /// Of the certificate that dialogues show.
    static const QByteArray fingerprint;

private:
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }

    QMap<QString, QString> m_values;
    QString m_secret;
};

} // namespace portwright
