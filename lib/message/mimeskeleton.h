// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

namespace portwright {

/// One attachment as its MIME header names it.
struct AttachmentLabel {
    QString name;
    QString mediaType; ///< "image/png"
};

/// The MIME body of a message with its own header fields (Content-Type and so on) in front, cut
/// where the base64 of each attachment belongs: one element more than attachments. CRLF line ends,
/// seven-bit, and CRLF at the end. Text becomes UTF-8, as it is where that is short ASCII lines,
/// else quoted-printable (RFC 2045, section 6.7); any kind of line end in it becomes CRLF.
[[nodiscard]] QByteArrayList mimeSkeleton(
    const QString &text, const QString &html, const QList<AttachmentLabel> &attachments);

} // namespace portwright
