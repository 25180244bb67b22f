// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sessionplan.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace portwright {

/// One thing that happens in a dialogue.
struct DialogueStep {
    enum class Kind {
        Server, ///< bytes from the server: "S: line", or "S| bytes" without a line end
        Client, ///< a line the client must have sent by now: "C: line"
        Message, ///< the content of the message, as it goes over the wire: "<message>"
        Event, ///< "<tls>", "<close>", ...: `text` is what stands in the brackets
    };
    Kind kind = Kind::Event;
    QString text;
};

/// A scripted session with a server, read from a .dialogue file. The folder it lies in names the
/// protocol, "smtp", "imap" or "pop3", which counts as a part of the plan and of the dialogue's
/// name:
///
///     # comment
///     key: value               the plan, see dialogueplan.h
///
///     S: 220 mail.example.org
///     C: EHLO [192.0.2.7]
///     <close>
///
///     => unreachable ehlo      the outcome, then what else must hold of it
///     key: value               see dialogueplayer.cpp
///
/// In S and C lines "\x41", "\r", "\n", "\t" and "\\" are escapes, and {macros} stand for what
/// depends on the secret, see dialoguemacros.h.
struct Dialogue {
    QString name;
    QMap<QString, QString> plan;
    QList<DialogueStep> steps;
    QMap<QString, QString> expected; ///< "outcome" is "unreachable ehlo"
    QStringList faults; ///< lines that are no part of a dialogue

    [[nodiscard]] static Dialogue read(const QString &fileName);
    /// Every dialogue in tests/dialogues/`folder`, by name.
    [[nodiscard]] static QList<Dialogue> readAll(const QString &folder);
    /// Every dialogue of every protocol.
    [[nodiscard]] static QList<Dialogue> readAll();

    /// `secret` such that it suits this dialogue: see "secret" in dialogueplan.h.
    [[nodiscard]] QString suitable(const QString &secret) const;
};

} // namespace portwright
