// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace portwright {

/// Makes mail data transparent for DATA (RFC 5321, section 4.5.2): a line that begins with a dot
/// gets a second one, from the very first line on. Takes the content in pieces cut anywhere; its
/// line ends are CRLF already.
class DotStuffer {
public:
    /// The next piece as it goes over the wire.
    [[nodiscard]] QByteArray feed(QByteArrayView piece);
    /// The end of mail data, "." CRLF, behind a line end of its own if the content did not end with
    /// one. Afterwards the next message may begin.
    [[nodiscard]] QByteArray finish();

private:
    char m_last = '\n'; // the content begins at the start of a line
};

} // namespace portwright
