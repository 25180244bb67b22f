// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/makesession.h"

#include <QtGlobal>

namespace portwright::fuzz {

/// Lets a session that is to sign in hear `bytes`, whatever they are: it must end at most once, say
/// nothing afterwards, and show nothing of the password unless the server knew it.
inline void playSession(Protocol protocol, QByteArrayView bytes)
{
    static const QByteArray password = "Zq8!xW2#vK5";
    SessionPlan plan;
    plan.endpoint = { protocol, QStringLiteral("mail.example.org"), 0, TlsMode::None };
    plan.signIn.emplace();
    plan.signIn->credentials.username = QStringLiteral("anna");
    plan.signIn->credentials.secret = Secret(password);
    plan.signIn->consents.unencrypted = true;
    plan.find = FindMessageStep { "<0123@example.org>", QDate(2026, 11, 22) };
    const auto session = makeSession(plan);
    session->connectionEstablished(QStringLiteral("192.0.2.7"));
    int finishes = 0;
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min<qsizetype>(bytes.size(), 1 + uchar(bytes[0]) % 40);
        session->receive(bytes.first(size));
        bytes = bytes.sliced(size);
        for (const Effect &effect : session->takeEffects()) {
            if (finishes > 0)
                qFatal("an effect after Finish");
            if (std::holds_alternative<Finish>(effect))
                ++finishes;
            const auto *line = std::get_if<ShowLine>(&effect);
            if (line && line->text.contains(QString::fromLatin1(password)))
                qFatal("the password is shown");
        }
    }
    session->cancel();
    if (!session->isFinished())
        qFatal("cancelled, and not finished");
}

} // namespace portwright::fuzz
