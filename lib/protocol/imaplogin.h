// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/credentials.h"
#include "protocol/effectqueue.h"
#include "protocol/imapcapabilities.h"

#include <QList>

namespace portwright {

/// The LOGIN command (RFC 9051, section 6.2.3): two strings, quoted where they can be, else as
/// literals (section 4.3), which wait for the server's "+" unless it takes them without
/// (RFC 7888).
class ImapLogin {
public:
    /// False if the server has LOGIN disabled, or if no string can carry the credentials: a token,
    /// nothing at all, or a NUL.
    [[nodiscard]] static bool isPossible(
        const Credentials &credentials, const ImapCapabilities &capabilities);

    ImapLogin() = default;
    /// `credentials` and `capabilities` such that LOGIN is possible.
    ImapLogin(const QByteArray &tag, const Credentials &credentials,
        const ImapCapabilities &capabilities);

    /// Sends as much as may be sent before the server says "+" again.
    void sendNext(EffectQueue &effects);
    [[nodiscard]] bool isSent() const { return m_lines.isEmpty(); }

private:
    struct Line {
        QByteArray wire; ///< without its line end
        QString shown;
        bool isAwaited = false; ///< the server says "+" before the next one
    };

    /// `text` goes behind what the last line holds so far; `shown` stands for it.
    void append(const QByteArray &text, const QString &shown, const ImapCapabilities &capabilities);

    QList<Line> m_lines; ///< not sent yet
};

} // namespace portwright
