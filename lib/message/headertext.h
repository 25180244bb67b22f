// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace portwright {

// Text for header fields, always ASCII, folded so that lines stay within 78 columns where the text
// allows and within 998 in any case. A line break inside is LF and a blank. What is not plain is
// encoded as a whole, so that blanks, control characters and what only looks encoded come back
// exactly. `column` is where the text begins: behind "Subject: ", 9.

/// Unstructured text (RFC 5322, section 2.2.1; RFC 2047, section 5, rule 1).
[[nodiscard]] QByteArray encodedText(QStringView text, qsizetype column);

/// A display name (RFC 5322, section 3.4): as it is, quoted, or encoded (RFC 2047, section 5,
/// rule 3).
[[nodiscard]] QByteArray encodedPhrase(QStringView name, qsizetype column);

/// One parameter of a MIME header field, `; name="value"`, or in the form of RFC 2231. Begins with
/// the semicolon.
[[nodiscard]] QByteArray encodedParameter(const QByteArray &name, QStringView value);

} // namespace portwright
