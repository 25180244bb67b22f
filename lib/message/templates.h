// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/messagebuilder.h"

#include <QStringList>
#include <optional>

namespace portwright {

/// The identifiers of all test messages, in the order of a menu: "plain", "html", "alphabets",
/// "large", "gtube", "eicar", "auto-reply".
[[nodiscard]] const QStringList &templateIds();

/// `base` with the content of a test message: subject, text, HTML, generated attachments, and the
/// two header fields an automatic reply is known by (RFC 3834) are the template's; addresses, files
/// and all else stay. "large" gets an attachment of `attachmentSizeInBytes`, which the others
/// ignore. Nothing if there is no such template.
[[nodiscard]] std::optional<MessageDraft> applyTemplate(
    const QString &id, MessageDraft base, qint64 attachmentSizeInBytes);

} // namespace portwright
