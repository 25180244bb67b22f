// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagebuilder.h"

class QRandomGenerator;

namespace portwright {

/// From anna@example.org to bob@example.net, with a short text.
[[nodiscard]] MessageDraft simpleDraft();

/// Builds; ends the program at a fault.
[[nodiscard]] BuiltMessage built(const MessageDraft &draft);
[[nodiscard]] QByteArray bytesOf(const MessageDraft &draft);
[[nodiscard]] std::optional<MessageFault> faultOf(const MessageDraft &draft);

/// What is wrong with the lines of a message that goes to an SMTP server: an end that is not CRLF,
/// a line over 998 octets, NUL (RFC 5321, sections 2.3.8 and 4.5.3.1.6). Empty: nothing.
[[nodiscard]] QByteArray faultInLines(const QByteArray &message);

/// The text as it must come out: CRLF for every kind of line end, and at the end.
[[nodiscard]] QString withCrlf(QString text);

[[nodiscard]] QByteArray randomBytes(QRandomGenerator &random, qsizetype size);

} // namespace portwright
