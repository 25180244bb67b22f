// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/practiceauthentication.h"
#include "practice/practicecommand.h"
#include "practice/practicedialogue.h"
#include "practice/practicemessage.h"

#include <QList>

namespace portwright {

/// The server's side of one POP3 dialogue (RFC 1939): CAPA (2449), STLS (2595), AUTH (5034),
/// AUTH-RESP-CODE (3206). Shows the practice mailbox as it was at the sign-in.
///
/// Until the sign-in there is CAPA, STLS, USER, PASS and AUTH; AUTH makes the following lines
/// responses. After it there is the maildrop.
class PracticePop3Session : public PracticeDialogue {
public:
    PracticePop3Session(PracticePostOffice &postOffice, const PracticePort &port);

    [[nodiscard]] QByteArray greeting() const override;

protected:
    void readOn() override;
    void forget() override;
    void refuseLongLine() override;

private:
    void command(const PracticeCommand &command);
    void commandBeforeSignIn(const PracticeCommand &command);
    void commandAfterSignIn(const PracticeCommand &command);
    void capabilities();
    void startTls(const QByteArray &argument);
    void user(const QByteArray &name);
    void pass(const QByteArray &password);
    void take(const PracticeAuthentication::Step &step);
    void signIn(const QString &username, const QString &password);
    void stat();
    void list(const QByteArray &argument);
    void uidl(const QByteArray &argument);
    void retrieve(const QByteArray &argument);
    void top(const QByteArray &argument);
    void mark(const QByteArray &argument);
    void reset();
    [[nodiscard]] bool isMarked(const PracticeMessage &message) const
    {
        return m_marked.contains(message.uniqueIdentifier);
    }
    /// The message that a number names; nullptr, and refused, where it names none.
    [[nodiscard]] const PracticeMessage *messageAt(const QByteArray &number);
    [[nodiscard]] QByteArray uniqueIdOf(const PracticeMessage &message) const;
    void accept(const QByteArray &words);
    void refuse(const QByteArray &words);
    /// What follows "+OK" up to the dot (RFC 1939, section 3).
    void sendLines(QByteArray lines);

    bool m_isResponding = false; ///< to AUTH
    bool m_isSignedIn = false;
    QString m_username; ///< of USER
    PracticeAuthentication m_authentication;
    QList<PracticeMessage> m_maildrop;
    QList<quint32> m_marked; ///< to be removed at the end, by unique identifier
};

} // namespace portwright
